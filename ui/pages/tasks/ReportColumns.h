#pragma once

#include <QWidget>

class QHBoxLayout;

namespace xundu::ui {

/// Texts side by side, each under its title; where they have no room they scroll sideways.
class ReportColumns : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString title;
        QString html;
        bool chosen = false; ///< the one the others stand beside
    };

    explicit ReportColumns(QWidget* parent = nullptr);
    /// The chosen one is scrolled to.
    void setColumns(const std::vector<Column>& columns);

private:
    QWidget* m_body;
    QHBoxLayout* m_row = nullptr; ///< made anew by setColumns()
};

} // namespace xundu::ui
