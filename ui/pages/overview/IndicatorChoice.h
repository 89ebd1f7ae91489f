#pragma once

#include "ui/models/RowsModel.h"
#include "ui/pages/PageContext.h"

#include <QFrame>

#include <set>

namespace xundu::ui {

class DataTable;

/// Lets one choose the indicators of a chart: a list of all, with boxes to tick. Closes when the window is clicked elsewhere.
class IndicatorChoice : public QFrame {
    Q_OBJECT
public:
    IndicatorChoice(const PageContext& context, QWidget* parent);

    void setChosen(const std::vector<plan::IndicatorCode>& codes);
    void openBelow(const QWidget& anchor);

Q_SIGNALS:
    void changed(const QStringList& codes); ///< in the plan's order; empty: those that lag most

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        plan::IndicatorCode code;
        QString name;
        bool chosen = false;
    };
    std::vector<Column<Row>> columns();
    void choose(const plan::IndicatorCode& code, bool on);

    PageContext m_context;
    std::set<plan::IndicatorCode> m_chosen;
    RowsModel<Row> m_model;
    DataTable* m_table;
};

} // namespace xundu::ui
