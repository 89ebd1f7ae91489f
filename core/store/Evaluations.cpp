#include "core/store/Evaluations.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

namespace xundu::store::evaluations {
namespace {

using supervision::EvaluationRules;
using supervision::Exemption;
using supervision::Merit;
using supervision::ReturnQuality;
using supervision::RulesFault;

constexpr int mostPoints = 100;

struct EvaluationText {
    Q_DECLARE_TR_FUNCTIONS(EvaluationText)
};

void requireGone(int rows) {
    if (rows == 0)
        throw base::Error(base::ErrorCode::NotFound, EvaluationText::tr("This entry is no longer in the office file."));
}

// A return that was sent back, or whose doubts were neither mended nor accepted. Being late counts elsewhere.
constexpr auto selectReturns =
    "WITH came AS (SELECT unit, period FROM report WHERE period BETWEEN ?1 AND ?2 "
    "UNION SELECT unit, period FROM returned_file WHERE period BETWEEN ?1 AND ?2 "
    "UNION SELECT unit, period FROM sent_back WHERE period BETWEEN ?1 AND ?2 AND unit IS NOT NULL), "
    "last AS (SELECT unit, period, max(number) AS number FROM returned_file WHERE period BETWEEN ?1 AND ?2 GROUP BY unit, "
    "period), "
    "doubt AS (SELECT unit, period, 'sent_back' AS code FROM sent_back WHERE period BETWEEN ?1 AND ?2 "
    "UNION SELECT f.unit, f.period, d.code FROM returned_file f "
    "JOIN last l ON l.unit = f.unit AND l.period = f.period AND l.number = f.number "
    "JOIN return_finding d ON d.file = f.id WHERE d.code <> 'late' AND d.mended IS NULL AND NOT EXISTS (SELECT 1 FROM "
    "accepted_warning a WHERE a.unit = f.unit AND a.period = f.period AND a.code = d.code AND a.subject = d.subject AND "
    "a.value = d.value)) "
    "SELECT c.unit, c.period, coalesce(d.code, '') FROM came c LEFT JOIN doubt d ON d.unit = c.unit AND d.period = c.period "
    "ORDER BY c.unit, c.period, d.code";

} // namespace

QString problemWith(const EvaluationRules& rules) {
    const auto fault = supervision::faultOf(rules);
    if (!fault)
        return {};
    switch (*fault) {
    case RulesFault::NegativePoints:
        return EvaluationText::tr("The points of a criterion cannot be below zero.");
    case RulesFault::NotAHundred:
        return EvaluationText::tr("The points add up to %1; they have to add up to 100.")
            .arg(rules.completion + rules.onTime + rules.quality + rules.answered);
    case RulesFault::TaskWeights:
        return EvaluationText::tr("The weights of led and shared tasks cannot be below zero, nor both zero.");
    case RulesFault::NegativeBonus:
        return EvaluationText::tr("The most that bonuses can add cannot be below zero.");
    }
    return {};
}

std::vector<EvaluationRules> rules(const Office& office) {
    Query query(office.database(), "SELECT version, document_number, completion, on_time, quality, answered, bonus_most, "
                                   "lead_units, lead_scale, co_units, co_scale, ranked, set_on, set_by FROM evaluation_rules "
                                   "WHERE year = ? ORDER BY version");
    query.with(office.plan().year());
    std::vector<EvaluationRules> versions;
    while (query.step())
        versions.push_back({query.take<int>(), query.take<QString>(), query.take<int>(), query.take<int>(), query.take<int>(),
                            query.take<int>(), query.take<int>(), query.take<base::Decimal>(), query.take<base::Decimal>(),
                            query.take<bool>(), query.take<QDate>(), query.take<QString>()});
    if (versions.empty())
        versions.emplace_back();
    return versions;
}

int setRules(Office& office, EvaluationRules rules) {
    if (const QString problem = problemWith(rules); !problem.isEmpty())
        refuse(problem);
    Query last(office.database(), "SELECT coalesce(max(version), 1) FROM evaluation_rules");
    last.step();
    rules.version = last.take<int>() + 1; // the program's own are the first
    Query(writing(office),
          "INSERT INTO evaluation_rules (version, year, document_number, completion, on_time, quality, answered, "
          "bonus_most, lead_units, lead_scale, co_units, co_scale, ranked, set_on, set_by) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(rules.version, office.plan().year(), base::cleaned(rules.documentNumber).simplified(), rules.completion,
             rules.onTime, rules.quality, rules.answered, rules.bonusMost, rules.lead, rules.co, rules.ranked,
             office.actor().clock.today(), office.actor().name);
    return rules.version;
}

std::vector<Merit> merits(const Office& office) {
    Query query(office.database(), "SELECT m.id, m.unit, m.points_units, m.points_scale, m.reason, m.document, m.file_name, "
                                   "m.sha256, m.noted_on, m.noted_by FROM merit m JOIN unit u ON u.year = m.year AND "
                                   "u.id = m.unit WHERE m.year = ? ORDER BY u.place, m.points_units < 0, m.noted_on, m.id");
    query.with(office.plan().year());
    std::vector<Merit> result;
    while (query.step())
        result.push_back({query.take<qint64>(), query.take<plan::UnitId>(), query.take<base::Decimal>(), query.take<QString>(),
                          query.take<QString>(), query.take<QString>(), query.take<QString>(), query.take<QDate>(),
                          query.take<QString>()});
    return result;
}

void addMerit(Office& office, const Merit& merit, const std::optional<Scan>& scan) {
    requireUnit(office, merit.unit);
    const QString reason = base::polished(merit.reason);
    const QString document = base::cleaned(merit.document).simplified();
    if (merit.points.isZero())
        refuse(EvaluationText::tr("No points are neither a bonus nor a deduction."));
    const base::Decimal most = *base::Decimal::of(mostPoints);
    if (merit.points > most || merit.points < *base::Decimal::of(-mostPoints))
        refuse(EvaluationText::tr("More than %1 points are not given or taken at once.").arg(mostPoints));
    if (reason.isEmpty())
        refuse(EvaluationText::tr("Points are given or taken for a reason: enter it."));
    if (document.isEmpty())
        refuse(EvaluationText::tr("Points are given or taken with a proof: name the document."));
    const KeptScan kept = keepScan(office, scan);
    Query(writing(office), "INSERT INTO merit (id, year, unit, points_units, points_scale, reason, document, file_name, sha256, "
                           "noted_on, noted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(randomId(), office.plan().year(), merit.unit, merit.points, reason, document, kept.name, kept.hash,
             office.actor().clock.today(), office.actor().name);
}

void removeMerit(Office& office, qint64 id) { requireGone(Query(writing(office), "DELETE FROM merit WHERE id = ?").run(id)); }

std::vector<Exemption> exemptions(const Office& office) {
    Query query(office.database(), "SELECT e.id, e.unit, e.task, e.period, e.reason, e.document, e.noted_on, e.noted_by "
                                   "FROM exemption e JOIN unit u ON u.year = e.year AND u.id = e.unit WHERE e.year = ? "
                                   "ORDER BY u.place, e.noted_on, e.id");
    query.with(office.plan().year());
    std::vector<Exemption> result;
    while (query.step())
        result.push_back({query.take<qint64>(), query.take<plan::UnitId>(), query.take<std::optional<plan::TaskId>>(),
                          query.take<std::optional<calendar::TenDay>>(), query.take<QString>(), query.take<QString>(),
                          query.take<QDate>(), query.take<QString>()});
    return result;
}

void addExemption(Office& office, Exemption exemption) {
    requireUnit(office, exemption.unit);
    if (exemption.task)
        requireTask(office, *exemption.task);
    if (exemption.period)
        requirePlanYear(office, *exemption.period);
    if (!exemption.task && !exemption.period)
        refuse(EvaluationText::tr("An exemption names a task, a ten-day period or both."));
    const QString reason = base::polished(exemption.reason);
    if (reason.isEmpty())
        refuse(EvaluationText::tr("A unit is exempted for a reason: enter it."));
    Query(writing(office), "INSERT INTO exemption (id, year, unit, task, period, reason, document, noted_on, noted_by) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(randomId(), office.plan().year(), exemption.unit, exemption.task, exemption.period, reason,
             base::cleaned(exemption.document).simplified(), office.actor().clock.today(), office.actor().name);
}

void removeExemption(Office& office, qint64 id) {
    requireGone(Query(writing(office), "DELETE FROM exemption WHERE id = ?").run(id));
}

std::vector<ReturnQuality> returns(const Office& office, calendar::TenDay until) {
    Query query(office.database(), selectReturns);
    query.with(calendar::TenDay::firstOf(until.year()), until);
    std::vector<ReturnQuality> result;
    while (query.step()) {
        const auto unit = query.take<plan::UnitId>();
        const auto period = query.take<calendar::TenDay>();
        if (result.empty() || result.back().unit != unit || result.back().period != period)
            result.push_back({unit, period});
        if (const auto code = query.take<QString>(); !code.isEmpty()) {
            result.back().doubtful = true;
            result.back().reasons << code;
        }
    }
    return result;
}

} // namespace xundu::store::evaluations
