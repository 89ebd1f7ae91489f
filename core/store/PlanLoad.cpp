#include "core/store/PlanTables.h"
#include "core/store/Query.h"

#include <QHash>

#include <SQLiteCpp/Database.h>

namespace xundu::store {
namespace {

using calendar::TenDay;
using plan::Plan;

/// Where the parts of a plan lie while their children are read. The vectors they lie in no longer grow then.
struct Parts {
    QHash<qint64, plan::UnitGroup*> groups;
    QHash<qint64, plan::Task*> tasks;
    QHash<std::pair<qint64, int>, plan::Measure*> measures;
    QHash<QString, plan::Indicator*> indicators;
};

/// The parent of a row. Throws Error(Damaged): without foreign keys it might not be there.
template <class Hash, class Key>
auto& parentIn(const SQLite::Database& database, const Hash& parts, const Key& key) {
    auto* const part = parts.value(key);
    if (!part)
        raiseDamaged(pathOf(database), QStringLiteral("a row of the plan without its parent"));
    return *part;
}

void loadDocument(const SQLite::Database& database, int year, Plan& plan) {
    Query query(
        database,
        "SELECT title, document_number, index_number, issuer, issued_on, published_on, goal_text, force_name, force_office, "
        "force_leader, force_director, force_deputy_director, leads_confirmed, first_period FROM plan WHERE year = ?");
    if (!query.with(year).step())
        raiseDamaged(pathOf(database), QStringLiteral("no plan of %1").arg(year));
    plan.document = {query.take<QString>(),
                     query.take<QString>(),
                     query.take<QString>(),
                     query.take<QString>(),
                     query.take<QDate>(),
                     query.take<std::optional<QDate>>().value_or(QDate()),
                     year};
    plan.goalText = query.take<QString>();
    plan.taskForce = {query.take<QString>(), query.take<QString>(), query.take<QString>(), {},
                      query.take<QString>(), query.take<QString>()};
    plan.leadsConfirmed = query.take<bool>();
    plan.firstReportSetting = query.take<std::optional<TenDay>>();
    Query deputies(database, "SELECT post FROM force_deputy WHERE year = ? ORDER BY place");
    deputies.with(year);
    while (deputies.step())
        plan.taskForce.deputies << deputies.take<QString>();
}

void loadUnits(const SQLite::Database& database, Plan& plan, Parts& parts) {
    Query units(
        database,
        "SELECT id, name, short_name, kind, member, office_host, parent, officer, phone, dissolved_from, successor FROM unit "
        "WHERE year = ? ORDER BY place");
    units.with(plan.year());
    while (units.step()) {
        plan.units.push_back({units.take<plan::UnitId>(), units.take<QString>(), units.take<QString>(),
                              units.take<plan::UnitKind>(), units.take<bool>(), units.take<bool>(),
                              units.take<std::optional<plan::UnitId>>(), units.take<QString>(), units.take<QString>(),
                              units.take<std::optional<TenDay>>(), units.take<std::optional<plan::UnitId>>()});
    }
    Query groups(database, "SELECT id, name FROM unit_group WHERE year = ? ORDER BY place");
    groups.with(plan.year());
    while (groups.step())
        plan.groups.push_back({groups.take<plan::GroupId>(), groups.take<QString>(), {}});
    for (plan::UnitGroup& group : plan.groups)
        parts.groups.insert(group.id.value(), &group);
    Query members(database, "SELECT group_id, unit FROM group_member WHERE year = ? ORDER BY group_id, place");
    members.with(plan.year());
    while (members.step()) {
        plan::UnitGroup& group = parentIn(database, parts.groups, members.take<qint64>());
        group.members.push_back(members.take<plan::UnitId>());
    }
}

void loadTasks(const SQLite::Database& database, Plan& plan, Parts& parts) {
    QHash<int, plan::Programme*> programmes;
    Query programme(database, "SELECT number, name, short_name FROM programme WHERE year = ? ORDER BY place");
    programme.with(plan.year());
    while (programme.step())
        plan.programmes.push_back({programme.take<int>(), programme.take<QString>(), programme.take<QString>(), {}});
    for (plan::Programme& entry : plan.programmes)
        programmes.insert(entry.number, &entry);
    Query tasks(
        database,
        "SELECT programme, number, title, text, due_on, original_due_on, closed_on FROM task WHERE year = ? ORDER BY place");
    tasks.with(plan.year());
    while (tasks.step()) {
        plan::Programme& parent = parentIn(database, programmes, tasks.take<int>());
        parent.tasks.push_back({tasks.take<plan::TaskId>(),
                                tasks.take<QString>(),
                                tasks.take<QString>(),
                                tasks.take<QDate>(),
                                tasks.take<std::optional<QDate>>(),
                                {},
                                {},
                                tasks.take<std::optional<QDate>>()});
    }
    for (plan::Programme& entry : plan.programmes) {
        for (plan::Task& task : entry.tasks)
            parts.tasks.insert(task.id.value(), &task);
    }
    Query responsible(database, "SELECT task, role, unit, group_id FROM responsibility WHERE year = ? ORDER BY task, place");
    responsible.with(plan.year());
    while (responsible.step()) {
        plan::Task& task = parentIn(database, parts.tasks, responsible.take<qint64>());
        task.responsible.push_back({responsible.take<plan::Role>(), responsible.take<std::optional<plan::UnitId>>(),
                                    responsible.take<std::optional<plan::GroupId>>()});
    }
}

void loadMeasures(const SQLite::Database& database, Plan& plan, Parts& parts) {
    Query measures(database, "SELECT task, number, kind, text FROM measure WHERE year = ? ORDER BY task, number");
    measures.with(plan.year());
    while (measures.step()) {
        plan::Task& task = parentIn(database, parts.tasks, measures.take<qint64>());
        task.measures.push_back({measures.take<int>(), measures.take<plan::MeasureKind>(), measures.take<QString>(), {}});
    }
    for (plan::Task* task : std::as_const(parts.tasks)) {
        for (plan::Measure& measure : task->measures)
            parts.measures.insert({task->id.value(), measure.number}, &measure);
    }
    Query milestones(database, "SELECT task, measure, id, text, due_on, done_on, original_due_on FROM milestone WHERE year = ? "
                               "ORDER BY task, measure, place");
    milestones.with(plan.year());
    while (milestones.step()) {
        const auto task = milestones.take<qint64>();
        plan::Measure& measure = parentIn(database, parts.measures, std::pair(task, milestones.take<int>()));
        measure.milestones.push_back({milestones.take<plan::MilestoneId>(), milestones.take<QString>(),
                                      milestones.take<std::optional<QDate>>(), milestones.take<std::optional<QDate>>(),
                                      milestones.take<std::optional<QDate>>()});
    }
}

void loadIndicators(const SQLite::Database& database, Plan& plan, Parts& parts) {
    Query query(database, "SELECT code, name, unit_of_measure, target_units, target_scale, kind, comparison, striving, "
                          "baseline_units, baseline_scale, "
                          "pace, due_on, source, source_inferred, every_unit, original_target_units, original_target_scale "
                          "FROM indicator WHERE year = ? ORDER BY place");
    query.with(plan.year());
    while (query.step()) {
        plan.indicators.push_back({query.take<plan::IndicatorCode>(),
                                   query.take<QString>(),
                                   query.take<QString>(),
                                   query.take<base::Decimal>(),
                                   query.take<plan::IndicatorKind>(),
                                   query.take<plan::Comparison>(),
                                   query.take<bool>(),
                                   query.take<std::optional<base::Decimal>>(),
                                   {query.take<plan::PaceKind>(), {}},
                                   query.take<QDate>(),
                                   {},
                                   query.take<std::optional<plan::UnitId>>(),
                                   query.take<bool>(),
                                   query.take<std::optional<plan::GroupId>>(),
                                   {},
                                   query.take<std::optional<base::Decimal>>()});
    }
    for (plan::Indicator& indicator : plan.indicators)
        parts.indicators.insert(indicator.code.value(), &indicator);
}

void loadIndicatorParts(const SQLite::Database& database, Plan& plan, const Parts& parts) {
    Query mentions(database, "SELECT indicator, task, phrase, striving FROM mention WHERE year = ? ORDER BY indicator, place");
    mentions.with(plan.year());
    while (mentions.step()) {
        plan::Indicator& indicator = parentIn(database, parts.indicators, mentions.take<QString>());
        indicator.mentions.push_back(
            {mentions.take<std::optional<plan::TaskId>>(), mentions.take<QString>(), mentions.take<bool>()});
    }
    Query shares(database,
                 "SELECT indicator, unit, target_units, target_scale FROM allocation WHERE year = ? ORDER BY indicator, unit");
    shares.with(plan.year());
    while (shares.step()) {
        plan::Indicator& indicator = parentIn(database, parts.indicators, shares.take<QString>());
        indicator.allocations.push_back({shares.take<plan::UnitId>(), shares.take<base::Decimal>()});
    }
    Query ends(database, "SELECT indicator, value_units, value_scale, as_of FROM previous_value WHERE year = ?");
    ends.with(plan.year());
    while (ends.step()) {
        plan::Indicator& indicator = parentIn(database, parts.indicators, ends.take<QString>());
        indicator.previousEnd = plan::PreviousEnd{ends.take<base::Decimal>(), ends.take<TenDay>()};
    }
    Query steps(database,
                "SELECT indicator, period, value_units, value_scale FROM pace_step WHERE year = ? ORDER BY indicator, period");
    steps.with(plan.year());
    while (steps.step()) {
        plan::Indicator& indicator = parentIn(database, parts.indicators, steps.take<QString>());
        indicator.pace.steps.push_back({steps.take<TenDay>(), steps.take<base::Decimal>()});
    }
}

} // namespace

Plan loadPlan(const SQLite::Database& database, int year) {
    Plan plan;
    Parts parts;
    loadDocument(database, year, plan);
    loadUnits(database, plan, parts);
    loadTasks(database, plan, parts);
    loadMeasures(database, plan, parts);
    loadIndicators(database, plan, parts);
    loadIndicatorParts(database, plan, parts);
    Query duties(database, "SELECT task, unit, frequency FROM duty WHERE year = ? ORDER BY task, unit");
    duties.with(year);
    while (duties.step())
        plan.duties.push_back({duties.take<plan::TaskId>(), duties.take<plan::UnitId>(), duties.take<plan::Frequency>()});
    return plan;
}

calendar::WorkCalendar loadCalendar(const SQLite::Database& database) {
    std::vector<calendar::CalendarYear> years;
    Query query(database, "SELECT year FROM calendar_year ORDER BY year");
    Query days(database, "SELECT day, works FROM calendar_day WHERE year = ? ORDER BY day");
    while (query.step()) {
        calendar::CalendarYear year{query.take<int>(), {}, {}};
        days.with(year.year);
        while (days.step()) {
            const auto day = days.take<QDate>();
            (days.take<bool>() ? year.work : year.off).push_back(day);
        }
        years.push_back(std::move(year));
    }
    for (const calendar::CalendarYear& builtIn : calendar::WorkCalendar::builtInYears()) {
        const auto isImported = [&](const calendar::CalendarYear& year) { return year.year == builtIn.year; };
        if (std::none_of(years.begin(), years.end(), isImported))
            years.push_back(builtIn);
    }
    return calendar::WorkCalendar(years);
}

std::vector<progress::RuleBook> loadRuleBooks(const SQLite::Database& database) {
    std::vector<progress::RuleBook> books;
    Query query(database, "SELECT start_period, version, document_number, yellow_from, red_above, red_after_overdue, "
                          "no_reading_from, around_percent, "
                          "due_days_after_end, due_shift FROM rule_book ORDER BY version");
    while (query.step()) {
        books.push_back({query.take<TenDay>(),
                         query.take<int>(),
                         query.take<QString>(),
                         query.take<int>(),
                         query.take<int>(),
                         query.take<int>(),
                         query.take<int>(),
                         query.take<int>(),
                         {query.take<int>(), calendar::dueShiftFrom(query.take<QString>())}});
    }
    if (books.empty())
        raiseDamaged(pathOf(database), QStringLiteral("no rule book"));
    return books;
}

} // namespace xundu::store
