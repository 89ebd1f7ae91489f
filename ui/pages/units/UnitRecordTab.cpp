#include "ui/pages/units/UnitRecordTab.h"

#include "ui/delegates/GroupHeader.h"
#include "ui/delegates/MarkDelegate.h"
#include "ui/delegates/RowPlace.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/WrappedLabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {

using store::units::Event;
using store::units::EventKind;

namespace {

constexpr int wordsWidth = 160, periodWidth = 20, widestPeriod = 30;

} // namespace

UnitRecordTab::UnitRecordTab(const PageContext& context, const Receptions& year, QWidget* parent)
    : UnitTab(context, parent),
      m_receptions(year),
      m_model(context.view),
      m_summary(new WrappedLabel(Type::Secondary, Ink::Text2)),
      m_year(new QTableView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    auto* summary = new QHBoxLayout;
    summary->setContentsMargins(metrics::kPageSide, 0, metrics::kPageSide, 0);
    summary->addWidget(m_summary);
    column->addLayout(summary);
    buildYear();
    column->addWidget(m_year, 1);
}

void UnitRecordTab::buildYear() {
    m_year->setModel(&m_model);
    m_year->setHorizontalHeader(new GroupHeader(theme()));
    m_year->setItemDelegate(new MarkDelegate(theme(), m_year));
    m_year->setSelectionMode(QAbstractItemView::SingleSelection);
    m_year->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_year->setShowGrid(false);
    m_year->setFrameShape(QFrame::NoFrame);
    m_year->setTabKeyNavigation(false);
    m_year->setWordWrap(false);
    m_year->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_year->setAccessibleName(tr("The unit's year, task by period"));
    m_year->verticalHeader()->hide();
    m_year->verticalHeader()->setMinimumSectionSize(1);
    m_year->horizontalHeader()->setMinimumSectionSize(1);
    m_year->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    followTextSize(*m_year, [this] {
        m_year->verticalHeader()->setDefaultSectionSize(theme().scaled(metrics::kRowMatrix));
        placeColumns();
    });
    m_year->viewport()->installEventFilter(this);
    trackRowHover(*m_year);
    connect(m_year, &QTableView::doubleClicked, this, &UnitRecordTab::openCell);
    onEnter(*m_year, [this] { openCell(); });
    connect(m_year->selectionModel(), &QItemSelectionModel::currentRowChanged, m_year->viewport(),
            qOverload<>(&QWidget::update)); // the tint of the whole row moves with the cell
}

QString UnitRecordTab::title(const ListedUnit&) const { return tr("Record"); }

void UnitRecordTab::show(const ListedUnit& of) {
    const bool another = m_unit != of.unit->id;
    m_unit = of.unit->id;
    const auto events = store::units::eventsOf(view().office(), *m_unit);
    const QModelIndex before = m_year->currentIndex();
    m_model.setRecord(*m_unit, m_receptions.known(), events);
    showSummary(of, events);
    placeColumns();
    const int shown = std::max(0, m_model.columnOf(view().period()));
    const QModelIndex cell =
        another || !before.isValid() ? m_model.index(0, shown) : m_model.index(before.row(), before.column());
    m_year->setCurrentIndex(cell);
    m_year->scrollTo(cell);
}

void UnitRecordTab::showSummary(const ListedUnit& of, const std::vector<Event>& events) {
    if (!m_receptions.isWhole())
        return m_summary->setWords(tr("The year is being read…"));
    QStringList parts;
    if (of.record)
        parts << tr("%1 forms were due: %2 on time, %3 late, %4 not in")
                     .arg(of.record->required())
                     .arg(of.record->onTime.size())
                     .arg(of.record->late.size())
                     .arg(of.record->missing.size());
    else
        parts << tr("no form was due yet");
    const auto count = [&](EventKind kind) {
        return std::count_if(events.begin(), events.end(), [&](const Event& event) { return event.kind == kind; });
    };
    if (const auto sentBack = count(EventKind::SentBack))
        parts << tr("%n sent back", nullptr, static_cast<int>(sentBack));
    if (const auto corrected = count(EventKind::Corrected))
        parts << tr("%n correction(s)", nullptr, static_cast<int>(corrected));
    parts << owesWords(of).prepend(tr("this period: "));
    m_summary->setWords(parts.join(tr("; ")));
}

/// Periods take 20, more where there is room; then the words do.
void UnitRecordTab::placeColumns() {
    const int periods = m_model.columnCount() - UnitRecordModel::kFirstPeriod;
    if (periods <= 0)
        return;
    const int room = m_year->viewport()->width() - theme().scaled(wordsWidth);
    const int width = std::clamp(room / periods, theme().scaled(periodWidth), theme().scaled(widestPeriod));
    for (int column = 0; column < periods; ++column)
        m_year->setColumnWidth(UnitRecordModel::kFirstPeriod + column, width);
    m_year->setColumnWidth(UnitRecordModel::kWords,
                           std::max(theme().scaled(wordsWidth), m_year->viewport()->width() - periods * width));
}

/// Shows the 旬 of the cell, and what the row is about in it.
void UnitRecordTab::openCell() {
    const QModelIndex cell = m_year->currentIndex();
    const auto period = m_model.periodAt(cell.column());
    const auto task = m_model.taskAt(cell.row());
    if (period && *period <= view().today())
        view().setPeriod(*period);
    if (task)
        Q_EMIT taskWanted(task->value());
    else if (period && m_unit)
        Q_EMIT collectWanted(m_unit->value());
}

bool UnitRecordTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_year->viewport() && event->type() == QEvent::Resize)
        placeColumns();
    return UnitTab::eventFilter(watched, event);
}

} // namespace xundu::ui
