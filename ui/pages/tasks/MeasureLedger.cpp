#include "ui/pages/tasks/MeasureLedger.h"

#include "core/base/Text.h"
#include "core/store/MeasureNotes.h"
#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/Stack.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {

using progress::Stage;

namespace {

struct MeasureLedgerText {
    Q_DECLARE_TR_FUNCTIONS(MeasureLedgerText)
};

constexpr int measureColumn = 1, standsAtColumn = 5, doneOnColumn = 7;

Column<MeasureEntry> textColumn(const QString& title, int width, std::function<QString(const MeasureEntry&)> text,
                                Ink ink = Ink::Text2) {
    Column<MeasureEntry> column{.title = title, .width = width};
    column.text = std::move(text);
    column.more = [ink](const MeasureEntry&, int role) { return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant(); };
    return column;
}

Column<MeasureEntry> dayColumn(const QString& title, std::function<std::optional<QDate>(const MeasureEntry&)> day) {
    auto column = textColumn(title, 92, [day](const MeasureEntry& entry) { return shownDay(day(entry)); });
    column.sort = [day](const MeasureEntry& entry) { return day(entry) ? QVariant(*day(entry)) : QVariant(); };
    return column;
}

Column<MeasureEntry> stageColumn() {
    auto column = textColumn(MeasureLedgerText::tr("Stage"), 104, [](const MeasureEntry& entry) { return word(entry.stage); });
    column.sort = [](const MeasureEntry& entry) { return QVariant(static_cast<int>(entry.stage)); };
    column.more = [](const MeasureEntry& entry, int role) -> QVariant {
        if (role == InkRole)
            return static_cast<int>(entry.stage == Stage::Overdue    ? Ink::Red
                                    : entry.stage == Stage::UnderWay ? Ink::Text
                                                                     : Ink::Text2);
        return role == TypeRole && entry.stage == Stage::Overdue ? QVariant(static_cast<int>(Type::BodyStrong)) : QVariant();
    };
    return column;
}

/// What the office notes of the 旬 shown; an older note is shown until there is a newer one.
Column<MeasureEntry> noteColumn(const OfficeView& view, const QString& title, int width, QString progress::MeasureNote::*text) {
    auto column = textColumn(
        title, width, [text](const MeasureEntry& entry) { return entry.note ? (*entry.note).*text : QString(); }, Ink::Text);
    column.more = [text, &view](const MeasureEntry& entry, int role) -> QVariant {
        const bool older = entry.note && entry.note->period < view.period();
        if (role == InkRole)
            return static_cast<int>(older ? Ink::Text3 : Ink::Text);
        if (role == Qt::ToolTipRole && entry.note && !((*entry.note).*text).isEmpty())
            return MeasureLedgerText::tr("noted in %1: %2").arg(entry.note->period.displayName(), (*entry.note).*text);
        return {};
    };
    column.editable = [&view](const MeasureEntry&) { return view.isEditable(); };
    column.edit = [text, &view](const MeasureEntry& entry, const QVariant& typed) {
        progress::MeasureNote note = entry.note.value_or(
            progress::MeasureNote{.task = entry.task, .measure = entry.measure.number, .period = view.period()});
        note.period = view.period();
        note.*text = typed.toString();
        return attempt(view.office(), MeasureLedgerText::tr("Note on task %1").arg(entry.task.value()),
                       [&](store::Office& office) { store::measures::setNote(office, note); });
    };
    return column;
}

std::vector<Column<MeasureEntry>> columns(const OfficeView& view) {
    auto task = textColumn(MeasureLedgerText::tr("Task"), 120, [](const MeasureEntry& entry) {
        return QStringLiteral("%1  %2").arg(entry.task.value()).arg(entry.taskTitle);
    });
    task.sort = [](const MeasureEntry& entry) { return QVariant(entry.task.value() * 1000 + entry.measure.number); };
    auto count = textColumn(MeasureLedgerText::tr("Milestones"), 84, [](const MeasureEntry& entry) {
        return entry.count.all > 0 ? QStringLiteral("%1/%2").arg(entry.count.done).arg(entry.count.all) : noFigure;
    });
    count.alignment = Qt::AlignRight;
    count.sort = [](const MeasureEntry& entry) {
        return entry.count.all > 0 ? QVariant(double(entry.count.done) / entry.count.all) : QVariant();
    };
    auto due = dayColumn(MeasureLedgerText::tr("Due"),
                         [](const MeasureEntry& entry) { return entry.at ? entry.at->dueOn : std::nullopt; });
    const auto plain = due.more;
    due.more = [plain](const MeasureEntry& entry, int role) {
        if (role == Qt::ToolTipRole && entry.at && entry.at->originalDueOn)
            return QVariant(MeasureLedgerText::tr("first due on %1").arg(shownDay(entry.at->originalDueOn)));
        return plain(entry, role);
    };
    return {
        task,
        textColumn(
            MeasureLedgerText::tr("What is built"), 240, [](const MeasureEntry& entry) { return entry.measure.text; }, Ink::Text),
        textColumn(MeasureLedgerText::tr("Responsible"), 100,
                   [](const MeasureEntry& entry) { return entry.units.join(QStringLiteral("、")); }),
        stageColumn(),
        count,
        textColumn(MeasureLedgerText::tr("Stands at"), 110,
                   [](const MeasureEntry& entry) { return entry.at ? entry.at->text : noFigure; }),
        due,
        dayColumn(MeasureLedgerText::tr("Done on"),
                  [](const MeasureEntry& entry) { return entry.at ? entry.at->doneOn : std::nullopt; }),
        noteColumn(view, MeasureLedgerText::tr("Progress"), 150, &progress::MeasureNote::progress),
        noteColumn(view, MeasureLedgerText::tr("Problems"), 110, &progress::MeasureNote::problems)};
}

} // namespace

QString word(Stage stage) {
    switch (stage) {
    case Stage::Overdue:
        return MeasureLedgerText::tr("overdue");
    case Stage::UnderWay:
        return MeasureLedgerText::tr("under way");
    case Stage::NotStarted:
        return MeasureLedgerText::tr("not started");
    case Stage::Unset:
        return MeasureLedgerText::tr("no milestones");
    case Stage::Done:
        return MeasureLedgerText::tr("done");
    }
    return {};
}

MeasureLedger::MeasureLedger(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(columns(context.view)),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_stack(new Stack) {
    auto* card = new Card(context.theme);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    card->body()->addWidget(m_stack);
    auto* empty = new EmptyState(context.theme, Icon::Filter, tr("Nothing fits these filters."),
                                 tr("All platforms and projects of the plan are still there."), tr("Show all"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    m_table->setAccessibleName(tr("Platforms and projects"));
    m_table->setStretchColumn(measureColumn);
    new TableTools(m_context, *m_table, QStringLiteral("measures"));
    connect(&m_model, &RowsModelBase::refused, this, &MeasureLedger::failed);
    connect(empty, &EmptyState::actionRequested, this, &MeasureLedger::showAllWanted);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& cell) {
        if (!(cell.flags() & Qt::ItemIsEditable))
            openCurrent();
    });
    onEnter(*m_table, [this] { openCurrent(); });
    connect(&context.view, &OfficeView::changed, this, &MeasureLedger::refresh);
    setFocusProxy(m_table);
    refresh();
}

void MeasureLedger::setCompact(bool compact) {
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (const int column : {standsAtColumn, doneOnColumn})
        m_table->setColumnHidden(column, compact);
}

int MeasureLedger::shown() const { return m_model.rowCount(); }

void MeasureLedger::setFilter(const Filter& filter) {
    m_filter = filter;
    refresh();
}

bool MeasureLedger::accepts(const plan::Task& task, const MeasureEntry& entry) const {
    const auto leads = plan::unitsOf(m_context.view.plan(), task, plan::Role::Lead);
    const QString words = base::comparable(entry.taskTitle + entry.measure.text + (entry.at ? entry.at->text : QString()));
    return (!m_filter.stage || entry.stage == *m_filter.stage) &&
           (!m_filter.lead || std::find(leads.begin(), leads.end(), *m_filter.lead) != leads.end()) &&
           words.contains(base::comparable(m_filter.text), Qt::CaseInsensitive);
}

void MeasureLedger::refresh() {
    const plan::Plan& plan = m_context.view.plan();
    const calendar::TenDay period = m_context.view.period();
    const auto notes = store::measures::notes(m_context.view.office(), period);
    std::vector<MeasureEntry> rows;
    m_all = 0;
    for (const plan::Task* task : plan.tasks()) {
        for (const plan::Measure& measure : task->measures) {
            if (measure.kind != m_filter.kind)
                continue;
            ++m_all;
            const plan::Milestone* at = progress::milestoneAt(measure, period);
            MeasureEntry entry{task->id,
                               task->title,
                               measure,
                               plan::responsibleNames(plan, *task),
                               progress::stageOf(measure, period),
                               progress::milestonesOf(measure, period),
                               at ? std::optional(*at) : std::nullopt};
            if (const progress::MeasureNote* note = progress::noteOf(notes, task->id, measure.number, period))
                entry.note = *note;
            if (accepts(*task, entry))
                rows.push_back(std::move(entry));
        }
    }
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    replaceRows(*m_table, m_model, std::move(rows),
                [](const MeasureEntry& entry) { return std::pair(entry.task, entry.measure.number); });
    Q_EMIT refreshed();
}

void MeasureLedger::openCurrent() {
    if (const int row = m_table->currentSourceRow(); row >= 0)
        Q_EMIT taskWanted(m_model.row(row).task.value());
}

} // namespace xundu::ui
