#include "core/plan/PlanJson.h"
#include "tests/support/Catch.h"

#include <QRegularExpression>

/// @file The 44 indicators of the built-in plan, read by hand from the official text.

using namespace Qt::StringLiterals;

namespace xundu::plan {
namespace {

using K = IndicatorKind;
using C = Comparison;
using P = PaceKind;

struct Fact {
    const char* code;
    const char* target;
    QString unit;
    K kind;
    C comparison;
    bool striving;
    P pace;
    const char* places; ///< g: the goals; else the task; ~ before it: striving there
};

const QString jia = u"家"_s, xiang = u"项"_s, ge = u"个"_s, ming = u"名"_s, ren = u"人"_s, percent = u"%"_s, yiYuan = u"亿元"_s;

const Fact facts[] = {
    {"I00-1", "20", percent, K::Growth, C::AtLeast, false, P::YearEnd, "g"},
    {"I00-2", "13", percent, K::Ratio, C::AtLeast, false, P::YearEnd, "g"},
    {"I01-1", "50", jia, K::Cumulative, C::AtLeast, false, P::Even, "1"},
    {"I01-2", "100", jia, K::Stock, C::AtLeast, true, P::Even, "~1"},
    {"I01-3", "2", u"万平方米"_s, K::Cumulative, C::AtLeast, false, P::Even, "1"},
    {"I02-1", "3", ge, K::Cumulative, C::AtLeast, false, P::Even, "2"},
    {"I02-2", "20", ge, K::Cumulative, C::AtLeast, false, P::Even, "2"},
    {"I02-3", "30", jia, K::Cumulative, C::AtLeast, false, P::Even, "2"},
    {"I04-1", "15", xiang, K::Cumulative, C::AtLeast, false, P::Even, "4"},
    {"I04-2", "6", u"件"_s, K::Stock, C::AtLeast, false, P::YearEnd, "g ~4"},
    {"I04-3", "50", xiang, K::Cumulative, C::AtLeast, true, P::Even, "~4"},
    {"I04-4", "5000", u"万元"_s, K::Cumulative, C::AtLeast, true, P::Even, "~4"},
    {"I07-1", "20", jia, K::Cumulative, C::AtLeast, false, P::Even, "7"},
    {"I07-2", "150", jia, K::Cumulative, C::AtLeast, false, P::Even, "7"},
    {"I07-3", "60", percent, K::Ratio, C::AtLeast, false, P::YearEnd, "7"},
    {"I08-1", "2", jia, K::Cumulative, C::AtLeast, false, P::Even, "8"},
    {"I09-1", "430", jia, K::Cumulative, C::AtLeast, false, P::Unset, "9"},
    {"I09-2", "900", jia, K::Stock, C::Above, false, P::Unset, "g ~9"},
    {"I09-3", "3000", jia, K::YearlyStock, C::AtLeast, false, P::Unset, "g 9"},
    {"I09-4", "18", percent, K::Ratio, C::AtLeast, false, P::YearEnd, "g 9"},
    {"I09-5", "30", jia, K::Cumulative, C::AtLeast, false, P::Even, "9"},
    {"I09-6", "15", jia, K::Cumulative, C::AtLeast, false, P::Even, "9"},
    {"I10-1", "30", xiang, K::Cumulative, C::AtLeast, false, P::Even, "10"},
    {"I10-2", "10", percent, K::Growth, C::AtLeast, false, P::YearEnd, "10"},
    {"I10-3", "10", percent, K::Growth, C::AtLeast, false, P::YearEnd, "10"},
    {"I10-4", "10", jia, K::Cumulative, C::AtLeast, false, P::Even, "10"},
    {"I11-1", "120", xiang, K::Cumulative, C::AtLeast, false, P::Even, "11"},
    {"I11-2", "120", xiang, K::Cumulative, C::AtLeast, false, P::Even, "11"},
    {"I11-3", "300", yiYuan, K::Cumulative, C::AtLeast, false, P::Unset, "g 11"},
    {"I11-4", "15", xiang, K::Cumulative, C::AtLeast, true, P::Unset, "~11"},
    {"I12-1", "7000", jia, K::Stock, C::AtLeast, true, P::Even, "~12"},
    {"I12-2", "2500", xiang, K::Cumulative, C::AtLeast, false, P::Even, "12"},
    {"I12-3", "80", percent, K::Ratio, C::Above, false, P::Level, "12"},
    {"I13-1", "50", u"场次"_s, K::Cumulative, C::AtLeast, false, P::Even, "13"},
    {"I14-1", "55", yiYuan, K::Cumulative, C::AtLeast, false, P::YearEnd, "14"},
    {"I14-2", "1.4", percent, K::Ratio, C::AtLeast, false, P::YearEnd, "g 14"},
    {"I14-3", "3", percent, K::EveryUnit, C::Above, false, P::YearEnd, "14"},
    {"I15-1", "30", ming, K::Cumulative, C::AtLeast, true, P::Even, "~15"},
    {"I15-2", "1500", ren, K::Cumulative, C::AtLeast, true, P::Even, "~15"},
    {"I15-3", "10000", ren, K::Cumulative, C::AtLeast, true, P::Even, "~15"},
    {"I15-4", "60", ming, K::Cumulative, C::AtLeast, true, P::Even, "~15"},
    {"I15-5", "2", ge, K::Cumulative, C::AtLeast, true, P::Even, "~15"},
    {"I15-6", "5", ming, K::Cumulative, C::AtLeast, false, P::Even, "15"},
    {"I15-7", "650", ming, K::Cumulative, C::AtLeast, false, P::Even, "15"},
};

QString placesOf(const Indicator& indicator) {
    QStringList places;
    for (const Mention& mention : indicator.mentions)
        places << (mention.striving ? u"~"_s : QString()) + (mention.task ? QString::number(mention.task->value()) : u"g"_s);
    return places.join(u' ');
}

const Indicator& indicator(const Plan& plan, const char* code) {
    const Indicator* found = plan.indicator(*IndicatorCode::from(QString::fromUtf8(code)));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("The built-in plan has 44 indicators with target, measure, kind, comparison and pace") {
    const Plan plan = builtInPlan();
    REQUIRE(std::size(facts) == 44);
    REQUIRE(plan.indicators.size() == 44);
    for (size_t i = 0; i < 44; ++i) {
        const Fact& fact = facts[i];
        const Indicator& found = plan.indicators[i];
        CAPTURE(fact.code);
        CHECK(found.code.value() == QString::fromUtf8(fact.code));
        CHECK(found.target == tests::decimal(fact.target));
        CHECK(found.unit == fact.unit);
        CHECK(found.kind == fact.kind);
        CHECK(found.comparison == fact.comparison);
        CHECK(found.striving == fact.striving);
        CHECK(found.pace == Pace{fact.pace, {}});
        CHECK(placesOf(found) == QString::fromUtf8(fact.places));
        CHECK(found.dueOn == QDate(2025, 12, 31));
        CHECK_FALSE(found.baseline);
        CHECK(found.allocations.empty());
        CHECK_FALSE(found.originalTarget);
    }
}

TEST_CASE("Each phrase stands in its place and holds the target") {
    const Plan plan = builtInPlan();
    for (const Indicator& found : plan.indicators) {
        CAPTURE(found.code.value());
        for (const Mention& mention : found.mentions) {
            CHECK((mention.task ? plan.task(*mention.task)->text : plan.goalText).contains(mention.phrase));
            // 3.0 is printed; 3 is the same number.
            const QString digits = QRegularExpression::escape(found.target.toString());
            CHECK(mention.phrase.contains(QRegularExpression(u"(?<![0-9.])"_s + digits + u"(\\.0)?"_s + found.unit)));
        }
    }
}

TEST_CASE("Goals that tasks repeat are one indicator with both wordings") {
    const Plan plan = builtInPlan();
    const Indicator& enterprises = indicator(plan, "I09-2");
    CHECK(enterprises.isGoal());
    CHECK(enterprises.tasks() == std::vector<TaskId>{*TaskId::from(9)});
    CHECK(enterprises.mentions[0].phrase == u"高新技术企业突破900家"_s);
    CHECK(enterprises.mentions[1].phrase == u"高新技术企业数力争突破900家"_s);
    CHECK(indicator(plan, "I14-2").mentions[0].phrase == u"投入强度达到1.4%"_s);
    CHECK(indicator(plan, "I14-2").mentions[1].phrase == u"强度达到1.4%"_s);
    CHECK(std::count_if(plan.indicators.begin(), plan.indicators.end(), [](const Indicator& entry) { return entry.isGoal(); }) ==
          8);
    CHECK(plan.indicatorsOf(*TaskId::from(9)).size() == 6);
    for (const int task : {3, 5, 6, 16})
        CHECK(plan.indicatorsOf(*TaskId::from(task)).empty());
}

TEST_CASE("No number of goals and tasks is forgotten") {
    // What is left once every phrase is taken out: years, editions and names that hold digits, read by hand.
    const Plan plan = builtInPlan();
    QStringList left;
    static const QRegularExpression number(QStringLiteral("[0-9][0-9.]*"));
    const auto collect = [&](QString text, std::optional<TaskId> place) {
        for (const Indicator& entry : plan.indicators) {
            for (const Mention& mention : entry.mentions) {
                if (mention.task == place)
                    text.remove(mention.phrase);
            }
        }
        auto match = number.globalMatch(text);
        while (match.hasNext())
            left << match.next().captured();
    };
    collect(plan.goalText, std::nullopt);
    for (const Task* task : plan.tasks())
        collect(task->text, task->id);
    // 到2025年底; tasks 4 (5+4), 7 and 8 (2025年), 10 (5+4), 12 (1+7+N), 15 (5+4)
    CHECK(left.join(u' ') == u"2025 5 4 2025 2025 5 4 1 7 5 4"_s);
}

TEST_CASE("The source of each indicator is its task's first lead, the host for the goals") {
    const Plan plan = builtInPlan();
    for (const Indicator& found : plan.indicators) {
        CAPTURE(found.code.value());
        CHECK(found.sourceInferred);
        if (found.kind == K::EveryUnit) {
            CHECK_FALSE(found.source);
            CHECK(plan.group(*found.everyUnit)->name == u"各县市区人民政府"_s);
            continue;
        }
        CHECK_FALSE(found.everyUnit);
        REQUIRE(found.source);
        const bool isTask10 = found.code.value().startsWith(u"I10-"_s);
        CHECK(plan.unit(*found.source)->name == (isTask10 ? u"市经信局"_s : u"市科技局"_s));
    }
}

} // namespace xundu::plan
