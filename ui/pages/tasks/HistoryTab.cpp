#include "ui/pages/tasks/HistoryTab.h"

#include "core/store/TaskHistory.h"
#include "ui/models/DataTable.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"

#include <QCoreApplication>
#include <QHash>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr int newestEntries = 200;

template <class Row>
Column<Row> column(const QString& title, int width, std::function<QString(const Row&)> text) {
    Column<Row> result{.title = title, .width = width};
    result.text = std::move(text);
    return result;
}

std::vector<Column<store::JournalEntry>> entryColumns() {
    using Entry = store::JournalEntry;
    auto state = column<Entry>(HistoryText::tr("State"), 110, [](const Entry& entry) {
        if (entry.undoneBy)
            return HistoryText::tr("undone");
        return entry.final ? HistoryText::tr("final") : QString();
    });
    auto at = column<Entry>(HistoryText::tr("When"), 130, [](const Entry& entry) { return entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")); });
    at.sort = [](const Entry& entry) { return entry.id; };
    return {at, column<Entry>(HistoryText::tr("Who"), 90, [](const Entry& entry) { return entry.operatorName; }),
            column<Entry>(HistoryText::tr("What"), 260, [](const Entry& entry) { return entry.title; }), state};
}

/// The field's name in words where it is one an officer knows; else as stored.
QString fieldWord(const store::FieldChange& change) {
    static const QHash<QString, const char*> words{
        {QStringLiteral("reading.value"), QT_TRANSLATE_NOOP("History", "value")},
        {QStringLiteral("reading.denominator"), QT_TRANSLATE_NOOP("History", "denominator")},
        {QStringLiteral("report.progress"), QT_TRANSLATE_NOOP("History", "progress")},
        {QStringLiteral("report.problems"), QT_TRANSLATE_NOOP("History", "problems")},
        {QStringLiteral("report.next_steps"), QT_TRANSLATE_NOOP("History", "next steps")},
        {QStringLiteral("report.coordination"), QT_TRANSLATE_NOOP("History", "needs coordination")},
        {QStringLiteral("report.unchanged"), QT_TRANSLATE_NOOP("History", "nothing new")},
        {QStringLiteral("report.assessment"), QT_TRANSLATE_NOOP("History", "own assessment")},
        {QStringLiteral("report.received_on"), QT_TRANSLATE_NOOP("History", "received on")},
        {QStringLiteral("milestone.due_on"), QT_TRANSLATE_NOOP("History", "milestone due")},
        {QStringLiteral("milestone.done_on"), QT_TRANSLATE_NOOP("History", "milestone done")},
        {QStringLiteral("task.due_on"), QT_TRANSLATE_NOOP("History", "task due")},
        {QStringLiteral("task.closed_on"), QT_TRANSLATE_NOOP("History", "task closed")},
        {QStringLiteral("indicator.baseline"), QT_TRANSLATE_NOOP("History", "baseline")},
        {QStringLiteral("indicator.target"), QT_TRANSLATE_NOOP("History", "target")},
        {QStringLiteral("indicator.pace"), QT_TRANSLATE_NOOP("History", "pace")},
        {QStringLiteral("indicator.source"), QT_TRANSLATE_NOOP("History", "source unit")},
        {QStringLiteral("light_override.light"), QT_TRANSLATE_NOOP("History", "light set by hand")},
    };
    const QString name = change.table + u'.' + change.column;
    const char* word = words.value(name);
    return word ? HistoryText::tr(word) : name;
}

QString shownValue(const QVariant& value) { return value.isNull() ? noFigure : value.toString(); }

std::vector<Column<store::FieldChange>> changeColumns() {
    using Change = store::FieldChange;
    return {column<Change>(HistoryText::tr("Field"), 150, [](const Change& change) { return fieldWord(change); }),
            column<Change>(HistoryText::tr("Row"), 150, [](const Change& change) { return change.key; }),
            column<Change>(HistoryText::tr("From"), 150, [](const Change& change) { return shownValue(change.from); }),
            column<Change>(HistoryText::tr("To"), 200, [](const Change& change) { return shownValue(change.to); })};
}

} // namespace

HistoryTab::HistoryTab(const PageContext& context, QWidget* parent)
    : TaskTab(context, parent), m_entries(entryColumns()), m_changes(changeColumns()), m_entryTable(new DataTable(m_entries, theme(), metrics::kRowList)),
      m_changeTable(new DataTable(m_changes, theme(), metrics::kRowList)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_entryTable, 3);
    layout->addWidget(m_changeTable, 2);
    m_entryTable->setAccessibleName(tr("Entries of the journal"));
    m_changeTable->setAccessibleName(tr("Fields changed by the entry"));
    m_entryTable->setStretchColumn(2);
    m_changeTable->setStretchColumn(3);
    connect(m_entryTable, &DataTable::currentRowChanged, this, &HistoryTab::showChanges);
}

QString HistoryTab::title() const { return tr("History"); }

void HistoryTab::show(plan::TaskId task) {
    m_entries.setRows(store::entriesAbout(view().office(), task, newestEntries));
    m_changes.setRows({});
    if (m_entries.rowCount() > 0) {
        m_entryTable->selectSourceRow(0);
        showChanges(0);
    }
}

void HistoryTab::showChanges(int row) {
    if (row >= 0 && row < m_entries.rowCount())
        m_changes.setRows(store::changesOf(view().office(), m_entries.row(row).id));
}

} // namespace xundu::ui
