#pragma once

#include "core/store/PaperWording.h"
#include "ui/pages/PageContext.h"
#include "ui/pages/papers/SideSection.h"

namespace xundu::ui {

class Button;
class EntryList;

/// What was edited by hand: texts of this draft, and sentences that the office puts otherwise in every paper. Each can be put
/// back. Hidden while there is none.
class EditsSection : public SideSection {
    Q_OBJECT
public:
    /// @pre everything in context outlives the section
    explicit EditsSection(const PageContext& context, QWidget* parent = nullptr);

    /// @param unfitting of the draft's edits those whose original the paper no longer says
    void show(const store::papers::Draft& draft, const std::vector<papers::TextEdit>& unfitting);

Q_SIGNALS:
    void failed(const QString& whatHappened, const QString& whatToDo);

private:
    void putBack();

    PageContext m_context;
    store::papers::Draft m_draft;
    std::vector<papers::TextEdit> m_edits;
    std::vector<papers::OwnSentence> m_sentences;
    EntryList* m_list; ///< the edits, then the sentences
    Button* m_putBack;
};

} // namespace xundu::ui
