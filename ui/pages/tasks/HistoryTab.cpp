#include "ui/pages/tasks/HistoryTab.h"

#include "core/plan/PlanNames.h"
#include "core/store/TaskHistory.h"
#include "ui/models/DataTable.h"
#include "ui/models/JournalRows.h"
#include "ui/models/Shown.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

constexpr int newestEntries = 200;

template <class Row>
Column<Row> column(const QString& title, int width, std::function<QString(const Row&)> text) {
    Column<Row> result{.title = title, .width = width};
    result.text = std::move(text);
    return result;
}

/// The fields that an officer knows by a name; what else is stored beside them is not shown.
struct FieldWord {
    const char* field;
    const char* word;
    QString (*say)(const plan::Plan&, const QVariant&) = nullptr; ///< what is stored as a code, in words; absent: as it is
};

template <class Enum, std::optional<Enum> (*read)(const QString&), class Say>
QString worded(const QVariant& stored, Say say) {
    const auto value = read(stored.toString());
    return value ? say(*value) : stored.toString();
}

QString sayYes(const plan::Plan&, const QVariant& stored) {
    return stored.toBool() ? HistoryText::tr("yes") : HistoryText::tr("no");
}
QString sayAssessment(const plan::Plan&, const QVariant& stored) {
    return worded<progress::Assessment, progress::assessmentFromCode>(stored, [](auto value) { return word(value); });
}
QString sayLight(const plan::Plan&, const QVariant& stored) {
    return worded<progress::Light, progress::lightFromCode>(stored, [](auto value) { return progress::word(value); });
}
QString sayFrequency(const plan::Plan&, const QVariant& stored) {
    return worded<plan::Frequency, plan::fromCode<plan::Frequency>>(stored, [](auto value) { return word(value); });
}
QString sayPace(const plan::Plan&, const QVariant& stored) {
    return worded<plan::PaceKind, plan::fromCode<plan::PaceKind>>(stored, [](auto value) { return word(value); });
}
QString sayMeasureKind(const plan::Plan&, const QVariant& stored) {
    return worded<plan::MeasureKind, plan::fromCode<plan::MeasureKind>>(stored, [](auto value) { return word(value); });
}
QString sayUnit(const plan::Plan& plan, const QVariant& stored) {
    const auto id = plan::UnitId::from(stored.toLongLong());
    const plan::Unit* unit = id ? plan.unit(*id) : nullptr;
    return unit ? unit->shortName : stored.toString();
}

constexpr FieldWord fieldWords[] = {
    {"reading.value", QT_TRANSLATE_NOOP("HistoryText", "value")},
    {"reading.denominator", QT_TRANSLATE_NOOP("HistoryText", "denominator")},
    {"reading.source_file", QT_TRANSLATE_NOOP("HistoryText", "file")},
    {"report.progress", QT_TRANSLATE_NOOP("HistoryText", "progress")},
    {"report.problems", QT_TRANSLATE_NOOP("HistoryText", "problems")},
    {"report.next_steps", QT_TRANSLATE_NOOP("HistoryText", "next steps")},
    {"report.coordination", QT_TRANSLATE_NOOP("HistoryText", "needs coordination")},
    {"report.unchanged", QT_TRANSLATE_NOOP("HistoryText", "nothing new"), sayYes},
    {"report.assessment", QT_TRANSLATE_NOOP("HistoryText", "own assessment"), sayAssessment},
    {"report.received_on", QT_TRANSLATE_NOOP("HistoryText", "received on")},
    {"task.title", QT_TRANSLATE_NOOP("HistoryText", "title")},
    {"task.text", QT_TRANSLATE_NOOP("HistoryText", "wording")},
    {"measure.kind", QT_TRANSLATE_NOOP("HistoryText", "kind of measure"), sayMeasureKind},
    {"measure.text", QT_TRANSLATE_NOOP("HistoryText", "measure")},
    {"milestone.text", QT_TRANSLATE_NOOP("HistoryText", "milestone")},
    {"milestone.due_on", QT_TRANSLATE_NOOP("HistoryText", "milestone due")},
    {"milestone.done_on", QT_TRANSLATE_NOOP("HistoryText", "milestone done")},
    {"task.due_on", QT_TRANSLATE_NOOP("HistoryText", "task due")},
    {"task.closed_on", QT_TRANSLATE_NOOP("HistoryText", "task closed")},
    {"duty.frequency", QT_TRANSLATE_NOOP("HistoryText", "how often to report"), sayFrequency},
    {"indicator.name", QT_TRANSLATE_NOOP("HistoryText", "indicator")},
    {"indicator.unit_of_measure", QT_TRANSLATE_NOOP("HistoryText", "unit of measure")},
    {"indicator.baseline", QT_TRANSLATE_NOOP("HistoryText", "baseline")},
    {"indicator.target", QT_TRANSLATE_NOOP("HistoryText", "target")},
    {"indicator.pace", QT_TRANSLATE_NOOP("HistoryText", "pace"), sayPace},
    {"indicator.source", QT_TRANSLATE_NOOP("HistoryText", "source unit"), sayUnit},
    {"pace_step.value", QT_TRANSLATE_NOOP("HistoryText", "step of the pace")},
    {"allocation.target", QT_TRANSLATE_NOOP("HistoryText", "share of the target")},
    {"light_override.light", QT_TRANSLATE_NOOP("HistoryText", "light set by hand"), sayLight},
    {"light_override.reason", QT_TRANSLATE_NOOP("HistoryText", "reason")},
    {"change_note.reason", QT_TRANSLATE_NOOP("HistoryText", "reason")},
    {"change_note.document", QT_TRANSLATE_NOOP("HistoryText", "document")},
    {"evidence.name", QT_TRANSLATE_NOOP("HistoryText", "evidence")},
    {"evidence.description", QT_TRANSLATE_NOOP("HistoryText", "description")},
    {"evidence.unit", QT_TRANSLATE_NOOP("HistoryText", "unit"), sayUnit},
};

/// Null: the field is not shown.
const FieldWord* wordOf(const store::FieldChange& change) {
    const QString name = change.table + u'.' + change.column;
    const auto entry = std::find_if(std::begin(fieldWords), std::end(fieldWords),
                                    [&](const FieldWord& each) { return name == QLatin1String(each.field); });
    return entry == std::end(fieldWords) ? nullptr : entry;
}

/// 2025/I01-1, I01-1/4/2025-06-mid and the like, with unit and 旬 by name.
QString rowWords(const plan::Plan& plan, const store::FieldChange& change) {
    if (change.table == u"evidence" || change.table == u"change_note")
        return {}; // a number that says nothing
    QStringList parts = change.key.split(u'/');
    const bool hasUnit = change.table == u"reading" || change.table == u"report";
    if (hasUnit && parts.size() == 3) {
        const auto id = plan::UnitId::from(parts.at(1).toLongLong());
        const plan::Unit* unit = id ? plan.unit(*id) : nullptr;
        const auto period = calendar::TenDay::parse(parts.at(2));
        return QStringLiteral("%1  %2  %3")
            .arg(parts.at(0), unit ? unit->shortName : parts.at(1), period ? period->displayName() : parts.at(2));
    }
    if (parts.size() > 1)
        parts.removeFirst(); // the plan's year
    return parts.join(QStringLiteral("  "));
}

QString shownValue(const plan::Plan& plan, const store::FieldChange& change, const QVariant& value) {
    if (value.isNull() || value.toString().isEmpty())
        return noFigure;
    const FieldWord* word = wordOf(change);
    return word && word->say ? word->say(plan, value) : value.toString();
}

std::vector<Column<store::FieldChange>> changeColumns(const OfficeView& view) {
    using Change = store::FieldChange;
    const auto value = [&view](QVariant Change::*which) {
        return [&view, which](const Change& change) { return shownValue(view.plan(), change, change.*which); };
    };
    return {column<Change>(HistoryText::tr("Field"), 120,
                           [](const Change& change) {
                               const FieldWord* word = wordOf(change);
                               return word ? HistoryText::tr(word->word) : change.column;
                           }),
            column<Change>(HistoryText::tr("Of"), 230, [&view](const Change& change) { return rowWords(view.plan(), change); }),
            column<Change>(HistoryText::tr("From"), 150, value(&Change::from)),
            column<Change>(HistoryText::tr("To"), 200, value(&Change::to))};
}

} // namespace

HistoryTab::HistoryTab(const PageContext& context, QWidget* parent)
    : TaskTab(context, parent),
      m_entries(journalColumns()),
      m_changes(changeColumns(context.view)),
      m_entryTable(new DataTable(m_entries, theme(), metrics::kRowList)),
      m_changeTable(new DataTable(m_changes, theme(), metrics::kRowList)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_entryTable, 3);
    layout->addWidget(m_changeTable, 2);
    m_entryTable->setAccessibleName(tr("Entries of the journal"));
    m_changeTable->setAccessibleName(tr("Fields changed by the entry"));
    m_entryTable->setStretchColumn(2);
    m_changeTable->setStretchColumn(3);
    new TableTools(context, *m_entryTable, QStringLiteral("task.history"));
    new TableTools(context, *m_changeTable, QStringLiteral("task.changes"));
    connect(m_entryTable, &DataTable::currentRowChanged, this, &HistoryTab::showChanges);
}

QString HistoryTab::title(const OfficeView&, plan::TaskId) { return tr("History"); }

void HistoryTab::show(plan::TaskId task) {
    m_rows = store::rowsAbout(view().office(), task);
    m_entries.setRows(store::entriesAbout(view().office(), task, newestEntries));
    m_changes.setRows({});
    if (m_entries.rowCount() > 0) {
        m_entryTable->selectSourceRow(0);
        showChanges(0);
    }
}

void HistoryTab::showChanges(int row) {
    if (row < 0 || row >= m_entries.rowCount())
        return;
    auto changes = store::changesOf(view().office(), m_entries.row(row).id);
    std::erase_if(changes, [this](const store::FieldChange& change) {
        const plan::Plan& plan = view().plan();
        const bool empty = shownValue(plan, change, change.from) == shownValue(plan, change, change.to);
        return empty || !wordOf(change) || !store::isAmong(m_rows, change.table, change.key);
    });
    m_changes.setRows(std::move(changes));
}

} // namespace xundu::ui
