#include "core/store/PlanEdits.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Query.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::store::plans {
namespace {

struct PlanEditText {
    Q_DECLARE_TR_FUNCTIONS(PlanEditText)
};

[[noreturn]] void refuse(const QString& sentence) { throw base::Error(base::ErrorCode::BadValue, sentence); }

QString requireWords(const QString& text) {
    const QString words = base::cleaned(text);
    if (words.isEmpty())
        refuse(PlanEditText::tr("This cannot be left empty."));
    return words;
}

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

/// The ids of a task's parts count on: M01-4 after M01-3. @param stem M or I
QString nextId(QChar stem, plan::TaskId task, const QStringList& taken) {
    const QString prefix = QStringLiteral("%1%2-").arg(stem).arg(task.value(), 2, 10, QLatin1Char('0'));
    int last = 0;
    for (const QString& id : taken) {
        if (id.startsWith(prefix))
            last = std::max(last, id.mid(prefix.size()).toInt());
    }
    return prefix + QString::number(last + 1);
}

bool isMentioned(const Office& office, const char* sql, const plan::IndicatorCode& code) {
    return Query(office.database(), sql).with(office.plan().year(), code).step();
}

} // namespace

void setTaskTitle(Office& office, plan::TaskId task, const QString& title) {
    requireTask(office, task);
    write(office, "UPDATE task SET title = ? WHERE year = ? AND number = ?", requireWords(title), office.plan().year(), task);
}

void setTaskText(Office& office, plan::TaskId task, const QString& text) {
    requireTask(office, task);
    write(office, "UPDATE task SET text = ? WHERE year = ? AND number = ?", requireWords(text), office.plan().year(), task);
}

int addMeasure(Office& office, plan::TaskId task, plan::MeasureKind kind, const QString& text) {
    int last = 0;
    for (const plan::Measure& measure : requireTask(office, task).measures)
        last = std::max(last, measure.number);
    write(office, "INSERT INTO measure (year, task, number, kind, text) VALUES (?, ?, ?, ?, ?)", office.plan().year(), task,
          last + 1, kind, requireWords(text));
    return last + 1;
}

void setMeasureText(Office& office, plan::TaskId task, int measure, const QString& text) {
    requireMeasure(office, task, measure);
    write(office, "UPDATE measure SET text = ? WHERE year = ? AND task = ? AND number = ?", requireWords(text),
          office.plan().year(), task, measure);
}

void setMeasureKind(Office& office, plan::TaskId task, int measure, plan::MeasureKind kind) {
    requireMeasure(office, task, measure);
    write(office, "UPDATE measure SET kind = ? WHERE year = ? AND task = ? AND number = ?", kind, office.plan().year(), task,
          measure);
}

void removeMeasure(Office& office, plan::TaskId task, int measure) {
    requireMeasure(office, task, measure);
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
    const auto id = *plan::MilestoneId::from(nextId(u'M', task, taken));
    const int year = office.plan().year();
    write(office,
          "INSERT INTO milestone (year, id, task, measure, place, text, due_on) SELECT ?, ?, ?, ?, coalesce(max(place), 0) + 1, "
          "?, ? "
          "FROM milestone WHERE year = ? AND task = ? AND measure = ?",
          year, id, task, measure, requireWords(text), due, year, task, measure);
    return id;
}

void setMilestoneText(Office& office, const plan::MilestoneId& id, const QString& text) {
    requireMilestone(office, id);
    write(office, "UPDATE milestone SET text = ? WHERE year = ? AND id = ?", requireWords(text), office.plan().year(), id);
}

void removeMilestone(Office& office, const plan::MilestoneId& id) {
    requireMilestone(office, id);
    write(office, "DELETE FROM milestone WHERE year = ? AND id = ?", office.plan().year(), id);
}

plan::IndicatorCode addIndicator(Office& office, const NewIndicator& indicator) {
    const plan::Task& task = requireTask(office, indicator.task);
    const QString name = requireWords(indicator.name);
    if (indicator.kind == plan::IndicatorKind::EveryUnit || indicator.kind == plan::IndicatorKind::Milestone)
        refuse(PlanEditText::tr("An indicator that is counted unit by unit or in stages comes with the plan alone."));
    if (indicator.kind != plan::IndicatorKind::Growth && indicator.target <= base::Decimal())
        refuse(PlanEditText::tr("The target must be above zero."));
    QStringList taken;
    for (const plan::Indicator& each : office.plan().indicators)
        taken << each.code.value();
    const auto code = *plan::IndicatorCode::from(nextId(u'I', indicator.task, taken));
    const int year = office.plan().year();
    write(office,
          "INSERT INTO indicator (year, code, place, name, unit_of_measure, target_units, target_scale, kind, comparison, "
          "striving, "
          "pace, due_on, source_inferred) SELECT ?, ?, coalesce(max(place), 0) + 1, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0 FROM indicator "
          "WHERE year = ?",
          year, code, name, base::cleaned(indicator.unit), indicator.target, indicator.kind, indicator.comparison,
          plan::PaceKind::Unset, task.dueOn, year);
    write(office, "INSERT INTO mention (year, indicator, place, task, phrase, striving) VALUES (?, ?, 1, ?, ?, 0)", year, code,
          indicator.task, name);
    return code;
}

void setIndicatorName(Office& office, const plan::IndicatorCode& code, const QString& name) {
    requireIndicator(office, code);
    write(office, "UPDATE indicator SET name = ? WHERE year = ? AND code = ?", requireWords(name), office.plan().year(), code);
}

void setIndicatorUnit(Office& office, const plan::IndicatorCode& code, const QString& unit) {
    requireIndicator(office, code);
    write(office, "UPDATE indicator SET unit_of_measure = ? WHERE year = ? AND code = ?", base::cleaned(unit),
          office.plan().year(), code);
}

void removeIndicator(Office& office, const plan::IndicatorCode& code) {
    requireIndicator(office, code);
    for (const char* record :
         {"SELECT 1 FROM reading WHERE year = ? AND indicator = ?", "SELECT 1 FROM correction WHERE year = ? AND indicator = ?",
          "SELECT 1 FROM change_note WHERE year = ? AND indicator = ?"}) {
        if (isMentioned(office, record, code))
            refuse(PlanEditText::tr("%1 has figures or a changed target on record, so it stays.").arg(code.value()));
    }
    const int year = office.plan().year();
    for (const char* sql :
         {"DELETE FROM mention WHERE year = ? AND indicator = ?", "DELETE FROM allocation WHERE year = ? AND indicator = ?",
          "DELETE FROM pace_step WHERE year = ? AND indicator = ?", "DELETE FROM indicator WHERE year = ? AND code = ?"})
        write(office, sql, year, code);
}

} // namespace xundu::store::plans
