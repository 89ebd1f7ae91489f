#pragma once

#include "core/store/IssuedPapers.h"
#include "ui/pages/PageContext.h"
#include "ui/pages/papers/SideSection.h"

namespace xundu::ui {

class EntryList;
class Button;
class Label;
class WrappedLabel;

/// What went out this year, the newest first, with what became of its figures since.
class IssuedSection : public SideSection {
    Q_OBJECT
public:
    /// @pre everything in context outlives the section
    explicit IssuedSection(const PageContext& context, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void openWanted(const xundu::store::papers::IssuedPaper& paper);
    void printWanted(const xundu::store::papers::IssuedPaper& paper); ///< one that was kept as pages
    void copyWanted(const xundu::store::papers::IssuedPaper& paper);

private:
    const store::papers::IssuedPaper* current() const;
    void followCurrent();

    PageContext m_context;
    std::vector<store::papers::IssuedPaper> m_papers;
    EntryList* m_list;
    WrappedLabel* m_changes; ///< of the figures of the chosen one
    Label* m_count;
    Button* m_open;
    Button* m_print;
    Button* m_copy;
};

/// Figures that the paper printed and that stand otherwise now, a line each: the indicator, the unit, was and is.
QStringList changedSince(const store::Office& office, const store::papers::IssuedPaper& paper);

} // namespace xundu::ui
