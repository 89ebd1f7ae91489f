#include "core/store/PlanEdits.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Closings.h"
#include "core/store/Journal.h"
#include "core/store/Query.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::store::plans {
namespace {

struct PlanEditText {
    Q_DECLARE_TR_FUNCTIONS(PlanEditText)
};

constexpr qsizetype longestLine = 200, longestText = 5000; // characters

QString withinLimit(const QString& words, qsizetype longest) {
    if (words.isEmpty())
        refuse(PlanEditText::tr("This cannot be left empty."));
    if (words.size() > longest)
        refuse(PlanEditText::tr("This text has %1 characters; at most %2 are allowed.").arg(words.size()).arg(longest));
    return words;
}

QString requireText(const QString& typed) { return withinLimit(base::polished(typed), longestText); }

/// Of a title, a name, a unit of measure.
QString requireLine(const QString& typed) { return withinLimit(base::polished(typed).simplified(), longestLine); }

const plan::Measure& requireMeasure(const Office& office, plan::TaskId task, int number) {
    for (const plan::Measure& measure : requireTask(office, task).measures) {
        if (measure.number == number)
            return measure;
    }
    throw base::Error(base::ErrorCode::BadCall, PlanEditText::tr("Task %1 has no measure %2.").arg(task.value()).arg(number));
}

template <class... Values>
void write(Office& office, const char* sql, const Values&... values) {
    Query(writing(office), sql).run(values...);
    office.forgetValues();
}

/// Numbers count on and are never used again: forms, closed 旬 and the history speak of parts that are gone. @param last of those
/// that stand. @param beginning of the keys up to the number
int nextNumber(const Office& office, const QString& table, const QString& beginning, int last) {
    const QString keys = QString::number(office.plan().year()) + u'/' + beginning;
    for (const QString& key : keysTouched(office, table, keys))
        last = std::max(last, key.mid(keys.size()).toInt());
    return last + 1;
}

/// M01-4 after M01-3. @param stem M or I
QString nextId(const Office& office, QChar stem, plan::TaskId task, const QStringList& standing) {
    const QString prefix = QStringLiteral("%1%2-").arg(stem).arg(task.value(), 2, 10, QLatin1Char('0'));
    int last = 0;
    for (const QString& id : standing) {
        if (id.startsWith(prefix))
            last = std::max(last, id.mid(prefix.size()).toInt());
    }
    const QString table = stem == u'M' ? QStringLiteral("milestone") : QStringLiteral("indicator");
    return prefix + QString::number(nextNumber(office, table, prefix, last));
}

/// A first day that was moved is kept for ever (rules.md 6), and a closed 旬 keeps what it told.
void requireUnrecorded(const plan::Milestone& milestone, const closings::Frozen& frozen) {
    if (milestone.originalDueOn)
        refuse(PlanEditText::tr("Milestone %1 was moved: it stays with its first day. Give it another one instead.")
                   .arg(milestone.id.value()));
    if (frozen.milestones.contains(milestone.id))
        refuse(PlanEditText::tr("A closed period tells of milestone %1, so it stays. Say when it was done, or give it another "
                                "day.")
                   .arg(milestone.id.value()));
}

bool isMentioned(const Office& office, const char* sql, const plan::IndicatorCode& code) {
    return Query(office.database(), sql).with(office.plan().year(), code).step();
}

} // namespace

void setTaskTitle(Office& office, plan::TaskId task, const QString& title) {
    requireTask(office, task);
    write(office, "UPDATE task SET title = ? WHERE year = ? AND number = ?", requireLine(title), office.plan().year(), task);
}

void setTaskText(Office& office, plan::TaskId task, const QString& text) {
    requireTask(office, task);
    write(office, "UPDATE task SET text = ? WHERE year = ? AND number = ?", requireText(text), office.plan().year(), task);
}

int addMeasure(Office& office, plan::TaskId task, plan::MeasureKind kind, const QString& text) {
    int last = 0;
    for (const plan::Measure& measure : requireTask(office, task).measures)
        last = std::max(last, measure.number);
    const int number = nextNumber(office, QStringLiteral("measure"), QString::number(task.value()) + u'/', last);
    write(office, "INSERT INTO measure (year, task, number, kind, text) VALUES (?, ?, ?, ?, ?)", office.plan().year(), task,
          number, kind, requireText(text));
    return number;
}

void setMeasureText(Office& office, plan::TaskId task, int measure, const QString& text) {
    requireMeasure(office, task, measure);
    write(office, "UPDATE measure SET text = ? WHERE year = ? AND task = ? AND number = ?", requireText(text),
          office.plan().year(), task, measure);
}

void setMeasureKind(Office& office, plan::TaskId task, int measure, plan::MeasureKind kind) {
    requireMeasure(office, task, measure);
    write(office, "UPDATE measure SET kind = ? WHERE year = ? AND task = ? AND number = ?", kind, office.plan().year(), task,
          measure);
}

void removeMeasure(Office& office, plan::TaskId task, int measure) {
    const closings::Frozen frozen = closings::frozen(office);
    for (const plan::Milestone& milestone : requireMeasure(office, task, measure).milestones)
        requireUnrecorded(milestone, frozen);
    Query noted(office.database(), "SELECT min(period) FROM measure_note WHERE year = ? AND task = ? AND measure = ?");
    noted.with(office.plan().year(), task, measure).step();
    if (const auto first = noted.take<std::optional<calendar::TenDay>>())
        refuse(PlanEditText::tr("What was noted of this measure is kept, from %1 on: it stays. Empty the notes first.")
                   .arg(first->displayName()));
    write(office, "DELETE FROM milestone WHERE year = ? AND task = ? AND measure = ?", office.plan().year(), task, measure);
    write(office, "DELETE FROM measure WHERE year = ? AND task = ? AND number = ?", office.plan().year(), task, measure);
}

plan::MilestoneId addMilestone(Office& office, plan::TaskId task, int measure, const QString& text, std::optional<QDate> due) {
    requireMeasure(office, task, measure);
    QStringList taken;
    for (const plan::Measure& each : requireTask(office, task).measures) {
        for (const plan::Milestone& milestone : each.milestones)
            taken << milestone.id.value();
    }
    const auto id = *plan::MilestoneId::from(nextId(office, u'M', task, taken));
    const int year = office.plan().year();
    write(office,
          "INSERT INTO milestone (year, id, task, measure, place, text, due_on) SELECT ?, ?, ?, ?, coalesce(max(place), 0) + 1, "
          "?, ? "
          "FROM milestone WHERE year = ? AND task = ? AND measure = ?",
          year, id, task, measure, requireText(text), due, year, task, measure);
    return id;
}

void setMilestoneText(Office& office, const plan::MilestoneId& id, const QString& text) {
    requireMilestone(office, id);
    write(office, "UPDATE milestone SET text = ? WHERE year = ? AND id = ?", requireText(text), office.plan().year(), id);
}

void removeMilestone(Office& office, const plan::MilestoneId& id) {
    requireUnrecorded(requireMilestone(office, id), closings::frozen(office));
    write(office, "DELETE FROM milestone WHERE year = ? AND id = ?", office.plan().year(), id);
}

plan::IndicatorCode addIndicator(Office& office, const NewIndicator& indicator) {
    const plan::Task& task = requireTask(office, indicator.task);
    const QString name = requireLine(indicator.name);
    const auto leads = plan::unitsOf(office.plan(), task, plan::Role::Lead);
    const auto source = leads.empty() ? std::nullopt : std::optional(leads.front());
    if (indicator.kind == plan::IndicatorKind::EveryUnit || indicator.kind == plan::IndicatorKind::Milestone)
        refuse(PlanEditText::tr("An indicator that is counted unit by unit or in stages comes with the plan alone."));
    if (indicator.kind != plan::IndicatorKind::Growth && indicator.target <= base::Decimal())
        refuse(PlanEditText::tr("The target must be above zero."));
    QStringList taken;
    for (const plan::Indicator& each : office.plan().indicators)
        taken << each.code.value();
    const auto code = *plan::IndicatorCode::from(nextId(office, u'I', indicator.task, taken));
    const int year = office.plan().year();
    write(office,
          "INSERT INTO indicator (year, code, place, name, unit_of_measure, target_units, target_scale, kind, comparison, "
          "striving, "
          "pace, due_on, source, source_inferred) SELECT ?, ?, coalesce(max(place), 0) + 1, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ? FROM "
          "indicator "
          "WHERE year = ?",
          year, code, name, requireLine(indicator.unit), indicator.target, indicator.kind, indicator.comparison,
          plan::PaceKind::Unset, task.dueOn, source, source.has_value(), year);
    write(office, "INSERT INTO mention (year, indicator, place, task, phrase, striving) VALUES (?, ?, 1, ?, ?, 0)", year, code,
          indicator.task, name);
    return code;
}

void setIndicatorName(Office& office, const plan::IndicatorCode& code, const QString& name) {
    requireIndicator(office, code);
    write(office, "UPDATE indicator SET name = ? WHERE year = ? AND code = ?", requireLine(name), office.plan().year(), code);
}

void setIndicatorUnit(Office& office, const plan::IndicatorCode& code, const QString& unit) {
    requireIndicator(office, code);
    write(office, "UPDATE indicator SET unit_of_measure = ? WHERE year = ? AND code = ?", requireLine(unit), office.plan().year(),
          code);
}

void removeIndicator(Office& office, const plan::IndicatorCode& code) {
    requireIndicator(office, code);
    for (const char* record :
         {"SELECT 1 FROM reading WHERE year = ? AND indicator = ?", "SELECT 1 FROM correction WHERE year = ? AND indicator = ?",
          "SELECT 1 FROM change_note WHERE year = ? AND indicator = ?"}) {
        if (isMentioned(office, record, code))
            refuse(PlanEditText::tr("%1 has figures or a changed target on record, so it stays.").arg(code.value()));
    }
    if (closings::frozen(office).indicators.contains(code))
        refuse(PlanEditText::tr("A closed period tells of %1, so it stays.").arg(code.value()));
    const int year = office.plan().year();
    for (const char* sql :
         {"DELETE FROM mention WHERE year = ? AND indicator = ?", "DELETE FROM allocation WHERE year = ? AND indicator = ?",
          "DELETE FROM pace_step WHERE year = ? AND indicator = ?", "DELETE FROM indicator WHERE year = ? AND code = ?"})
        write(office, sql, year, code);
}

} // namespace xundu::store::plans
