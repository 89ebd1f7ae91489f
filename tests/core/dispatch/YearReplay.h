#pragma once

#include "core/dispatch/Ladder.h"
#include "core/plan/PlanJson.h"
#include "tests/support/Acting.h"

#include <map>
#include <random>
#include <set>

/// @file A year of the built-in plan, 旬 by 旬, with seeded returns: what the program was told, and a log of it beside.

namespace xundu::tests {

inline const QString letterSeries = QStringLiteral("咸科赋能督");

using Owed = std::pair<plan::UnitId, plan::TaskId>;

/// A letter as the log knows it.
struct Sent {
    supervision::NoticeId id;
    plan::UnitId unit;
    calendar::TenDay period;
    supervision::Step step = supervision::Step::Remind;
    QString number;
    std::optional<QDate> by{};
    std::optional<QDate> answered{}; ///< planned, then done
    bool closes = false;
    bool escalated = false;
    std::vector<supervision::Matter> matters{};
};

/// What a meeting decided.
struct Given {
    supervision::AssignmentId id;
    calendar::TenDay due;
    std::optional<QDate> answered{};
};

/// What happened, kept apart from the office file.
struct YearLog {
    std::map<plan::UnitId, std::map<calendar::TenDay, int>> required;
    std::map<plan::UnitId, std::map<calendar::TenDay, int>> onTime;
    std::map<plan::UnitId, std::set<calendar::TenDay>> came;
    std::map<Owed, std::set<calendar::TenDay>> answers;  ///< 旬 for which one came
    std::map<calendar::TenDay, std::set<Owed>> notIn;    ///< at the time of writing letters
    std::map<calendar::TenDay, std::set<Owed>> stillOut; ///< for ever
    std::map<plan::IndicatorCode, qint64> values;
    std::vector<Sent> letters;
    std::vector<Given> given;
};

bool leads(const plan::Plan& plan, const plan::Task& task, plan::UnitId unit);
/// rules.md 5: leads every 旬, others in the 下旬.
std::vector<Owed> owedIn(const plan::Plan& plan, calendar::TenDay period);

class YearReplay {
public:
    YearReplay(unsigned seed, plan::Plan plan)
        : m_random(seed), m_plan(std::move(plan)), m_place(m_plan), m_office(m_place.office()) {}

    /// To the end of the year, and on until March, when all answers are in. Checks each proposal on the way.
    /// @return how many 旬 were walked
    int run();

    const plan::Plan& plan() const { return m_plan; }
    const YearLog& log() const { return m_log; }
    store::Office& office() { return m_office; }
    QString path() const { return m_place.path(); }

private:
    bool chance(double probability) { return luck() < probability; }
    double luck() { return std::uniform_real_distribution<double>(0, 1)(m_random); }
    int pick(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    void today(QDate day) { m_place.clock().setToday(day); }
    void save(calendar::TenDay period, const Owed& owed, QDate received);
    /// Some forms come in time, some late, some not at all; figures grow, at times slowly.
    void report(calendar::TenDay period);
    void reportLate(calendar::TenDay period);
    /// What the ladder proposes goes out, and each proposal is held against the log.
    void write(calendar::TenDay period);
    /// Urged in vain and not in yet, though the 旬 asks for none.
    std::set<Owed> urgedInVain(calendar::TenDay period);
    void checkMatter(const supervision::LadderFacts& facts, plan::UnitId unit, const supervision::Matter& matter);
    Sent& letter(supervision::NoticeId id);
    void send(const supervision::Proposal& proposal, calendar::TenDay period);
    /// Answers whose day has come.
    void followUp();
    /// Three decisions, due three 旬 on; and what was decided before stands at the head until it is closed.
    void meet(calendar::TenDay period);
    void settle(); ///< what never came

    std::mt19937 m_random;
    plan::Plan m_plan;
    TemporaryOffice m_place;
    store::Office& m_office;
    std::vector<Owed> m_late;
    YearLog m_log;
};

} // namespace xundu::tests
