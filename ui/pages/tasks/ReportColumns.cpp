#include "ui/pages/tasks/ReportColumns.h"

#include "ui/theme/TextSize.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/WrappedLabel.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int leastWidth = 15; // in ems
constexpr int gap = 24;

} // namespace

ReportColumns::ReportColumns(QWidget* parent) : QWidget(parent), m_body(new QWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = scrolled(m_body);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    layout->addWidget(scroll);
}

void ReportColumns::setColumns(const std::vector<Column>& columns) {
    qDeleteAll(m_body->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_row;
    m_row = new QHBoxLayout(m_body);
    m_row->setContentsMargins(16, 0, 16, 8);
    m_row->setSpacing(gap);
    QWidget* chosen = nullptr;
    for (const Column& column : columns) {
        auto* side = new QWidget;
        followTextSize(*side, [side] { side->setMinimumWidth(leastWidth * QApplication::font().pixelSize()); });
        auto* rows = new QVBoxLayout(side);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(2);
        rows->addWidget(new ElidedLabel(column.title, Type::BodyStrong, column.chosen ? Ink::Text : Ink::Text3));
        auto* words = new WrappedLabel(Type::Body, Ink::Text2);
        words->setHtml(column.html);
        words->setAccessibleName(column.title);
        rows->addWidget(words);
        rows->addStretch(1);
        m_row->addWidget(side, 1);
        chosen = column.chosen ? side : chosen;
    }
    if (chosen)
        QTimer::singleShot(0, chosen, [this, chosen] { // once the row knows its widths
            static_cast<QScrollArea*>(layout()->itemAt(0)->widget())->ensureWidgetVisible(chosen, 0, 0);
        });
}

} // namespace xundu::ui
