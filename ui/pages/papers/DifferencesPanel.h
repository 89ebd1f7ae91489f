#pragma once

#include "core/papers/check/Comparison.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

namespace xundu::ui {

class DataTable;
class Label;

/// What an edited text document says otherwise than the data, in place of the pages until it is closed.
class DifferencesPanel : public QWidget {
    Q_OBJECT
public:
    /// @pre context outlives the panel
    explicit DifferencesPanel(const PageContext& context, QWidget* parent = nullptr);

    /// @param paper its name and 旬
    void show(const QString& file, const QString& paper, const papers::check::Comparison& comparison);
    void focusTable();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    RowsModel<papers::check::Difference> m_rows;
    Label* m_head;
    Label* m_counts;
    DataTable* m_table;
};

} // namespace xundu::ui
