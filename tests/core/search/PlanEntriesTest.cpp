#include "core/search/PlanEntries.h"

#include "core/search/SearchText.h"
#include "tests/support/Catch.h"
#include "tests/support/SmallPlan.h"

using namespace Qt::StringLiterals;
using namespace xundu;
using namespace xundu::search;
using namespace xundu::tests;

namespace {

QStringList names(const PlanEntries& entries, const QString& question) {
    QStringList result;
    for (const PlanEntries::Found& found : entries.find(termsOf(question)))
        result << found.entry->name;
    return result;
}

} // namespace

TEST_CASE("Tasks, programmes, measures, milestones, units and indicators are found by name, best first") {
    const PlanEntries entries(smallPlan());
    CHECK(names(entries, u"企业"_s) == QStringList{u"培育企业"_s, u"新增企业"_s, u"高新技术企业"_s});
    CHECK(names(entries, u"高新"_s) == QStringList{u"高新技术企业"_s, u"咸宁高新区管委会"_s}); // beginning before middle
    CHECK(names(entries, u"xaq"_s) == QStringList{u"咸安区人民政府"_s});
    CHECK(entries.find(termsOf(u"kjj"_s)).at(0).rank == Rank::AllInitials); // 市科技局 without 市
    CHECK(names(entries, u"kjj"_s).first() == u"市科技局"_s);
    CHECK(names(entries, u"平台"_s) == QStringList{u"建设科技服务平台"_s, u"建成平台"_s});
    CHECK(names(entries, u"2"_s).first() == u"加大投入"_s); // its number exactly, before I02-1
    CHECK(names(entries, u"主体"_s) == QStringList{u"主体培育"_s});
    CHECK(names(entries, QString()).isEmpty());
}

TEST_CASE("What is found leads to its tasks, unit or indicator") {
    const PlanEntries entries(smallPlan());
    const auto first = [&](const QString& question) { return *entries.find(termsOf(question)).at(0).entry; };
    CHECK(first(u"建成平台"_s).kind == EntryKind::Milestone);
    CHECK(first(u"建成平台"_s).tasks == std::vector{plan::TaskId::from(1).value()});
    CHECK(first(u"咸宁高新区"_s).unit == plan::UnitId::from(4));
    CHECK(first(u"咸宁高新区"_s).tasks == std::vector{plan::TaskId::from(1).value()});
    CHECK(first(u"市科技局"_s).tasks.size() == 2);
    CHECK(first(u"I01-2"_s).indicator == indicatorCode("I01-2"));
    CHECK(first(u"投入保障"_s).kind == EntryKind::Programme);
}
