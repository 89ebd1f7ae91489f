#pragma once

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
    /// @pre theme outlives the panel
    explicit TrialPanel(const Theme& theme, QWidget* parent = nullptr);

    void show(const TrialContent& content);
    ReadAs readAs() const;
    void setEditable(bool editable); ///< off: the office file is shown for reading, or the 旬 is closed

Q_SIGNALS:
    void readAsChosen();
    void takeWanted();
    void discardWanted();

private:
    QWidget* buildBody();
    QWidget* buildFooter();
    void fit(DataTable& table, int rows);

    const Theme& m_theme;
    RowsModel<TrialLight> m_lightRows;
    RowsModel<TrialNumber> m_numberRows;
    Segment* m_as;
    TrialLights* m_counts;
    DataTable* m_lights;
    DataTable* m_numbers;
    WrappedLabel* m_unchanged; ///< in place of the tables where nothing changes
    QWidget* m_warning;
    WrappedLabel* m_warningWords;
    WrappedLabel* m_notes;
    Button* m_discard;
    Button* m_take;
    bool m_editable = true;
};

} // namespace xundu::ui
