#pragma once

#include "ui/pages/PageContext.h"
#include "ui/pages/collect/TrialContent.h"
#include "ui/widgets/Card.h"

namespace xundu::ui {

class Button;
class DataTable;
class Segment;
class WrappedLabel;

/// 试收: what taking the waiting files would change; nothing of it is stored yet.
class TrialPanel : public Card {
    Q_OBJECT
public:
    /// @pre context outlives the panel
    explicit TrialPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Where no trial stands it offers one in place of taking.
    /// @param canTake off: the office file is shown for reading, the 旬 is closed, or the trial no longer holds
    void show(const TrialContent& content, bool canTake);
    ReadAs readAs() const;

Q_SIGNALS:
    void readAsChosen();
    void trialWanted();
    void takeWanted();
    void discardWanted();

private:
    QWidget* buildBody();
    QWidget* buildFooter();
    void fit(DataTable& table, int rows);
    void fitTables();
    void fitFigures();
    void refreshAction(const TrialContent& content, bool canTake);

    const Theme& m_theme;
    RowsModel<TrialLight> m_lightRows;
    RowsModel<TrialNumber> m_numberRows;
    RowsModel<PaperEffect> m_paperRows;
    Segment* m_as;
    TrialLights* m_counts;
    DataTable* m_lights;
    DataTable* m_numbers;
    DataTable* m_papers;
    WrappedLabel* m_noChange; ///< in place of the tables where nothing changes or no trial stands
    QWidget* m_warning;
    WrappedLabel* m_warningWords;
    WrappedLabel* m_notes;
    Button* m_discard;
    Button* m_action; ///< takes the files, or tries them where no trial stands
    bool m_mustTry = false;
};

} // namespace xundu::ui
