#include "ui/pages/units/UnitEventsTab.h"

#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/Stack.h"

#include <QVBoxLayout>

namespace xundu::ui {

using store::units::Event;
using store::units::EventKind;

namespace {

constexpr int whatColumn = 3;

QString wordOf(EventKind kind) {
    switch (kind) {
    case EventKind::FormIssued:
        return UnitEventsTab::tr("form issued");
    case EventKind::FileTaken:
        return UnitEventsTab::tr("file taken");
    case EventKind::SentBack:
        return UnitEventsTab::tr("sent back");
    case EventKind::Reminded:
        return UnitEventsTab::tr("reminded");
    case EventKind::Corrected:
        return UnitEventsTab::tr("corrected");
    case EventKind::PaperIssued:
        return UnitEventsTab::tr("paper issued");
    case EventKind::AskedForTime:
        return UnitEventsTab::tr("asked for time");
    case EventKind::Answered:
        return UnitEventsTab::tr("letter answered");
    }
    return {};
}

Column<Event> eventColumn(const QString& title, int width, std::function<QString(const Event&)> text) {
    Column<Event> column{.title = title, .width = width};
    column.text = std::move(text);
    column.more = [](const Event&, int role) { return role == InkRole ? QVariant(static_cast<int>(Ink::Text2)) : QVariant(); };
    return column;
}

std::vector<Column<Event>> eventColumns() {
    auto period = eventColumn(UnitEventsTab::tr("Period"), 112, [](const Event& event) { return event.period.displayName(); });
    period.sort = [](const Event& event) { return QVariant(event.period.ordinal()); };
    auto day = eventColumn(UnitEventsTab::tr("Day"), 72, [](const Event& event) { return shownDate(event.on); });
    day.sort = [](const Event& event) { return QVariant(event.on); };
    auto what = eventColumn(UnitEventsTab::tr("File, paper or words"), 130, [](const Event& event) { return event.what; });
    what.more = [](const Event& event, int role) -> QVariant {
        if (role == Qt::ToolTipRole && !event.by.isEmpty())
            return UnitEventsTab::tr("%1 (by %2)").arg(event.what.isEmpty() ? wordOf(event.kind) : event.what, event.by);
        return role == InkRole ? QVariant(static_cast<int>(event.hash.isEmpty() ? Ink::Text2 : Ink::Accent)) : QVariant();
    };
    return {period, day, eventColumn(UnitEventsTab::tr("Event"), 116, [](const Event& event) { return wordOf(event.kind); }),
            what};
}

} // namespace

UnitEventsTab::UnitEventsTab(const PageContext& context, QWidget* parent)
    : UnitTab(context, parent),
      m_model(eventColumns()),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_stack(new Stack) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(context.theme, Icon::Papers, tr("Nothing was sent or received yet."),
                                      tr("Forms are issued on the workbench, files taken on the page for collecting.")));
    m_table->setAccessibleName(tr("What was sent and received"));
    m_table->setStretchColumn(whatColumn);
    new TableTools(context, *m_table, QStringLiteral("unit.events"));
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == whatColumn)
            openCurrent();
    });
    onEnter(*m_table, [this] { openCurrent(); });
}

QString UnitEventsTab::title(const ListedUnit& of) const {
    return tr("Sent and received %1").arg(store::units::eventsOf(view().office(), of.unit->id).size());
}

void UnitEventsTab::show(const ListedUnit& of) {
    m_model.setRows(store::units::eventsOf(view().office(), of.unit->id));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

void UnitEventsTab::openCurrent() {
    const int row = m_table->currentSourceRow();
    if (row >= 0 && !m_model.row(row).hash.isEmpty())
        Q_EMIT linkActivated(targetOf({m_model.row(row).hash, m_model.row(row).what}));
}

} // namespace xundu::ui
