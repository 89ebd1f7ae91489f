#include "core/dispatch/Reminders.h"

#include "core/store/Journal.h"
#include "tests/core/dispatch/RoundTrip.h"

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("Reminders") {
    TemporaryOffice temporary;
    store::Office& office = temporary.office();
    const plan::Plan& plan = office.plan();
    const auto mid = tenDay("2025-06-mid");
    const auto late = tenDay("2025-06-late"); // all owe, due on 30 June

    SECTION("up to the due day a department is reminded of its tasks by number and title") {
        CHECK(
            dispatch::reminderText(plan, dispatch::receptionOf(office, mid), unitId(1), QDate(2025, 6, 20)) ==
            QStringLiteral("【提醒】市科技局：6月中旬旬报请于6月20日前报送，目前尚未收到任务1“培育企业”、任务2“加大投入”的进展。"
                           "如无新进展，请在表中勾选“无变化”。感谢支持！\n专班办公室"));
    }
    SECTION("after it, it is urged") {
        CHECK(dispatch::reminderText(plan, dispatch::receptionOf(office, mid), unitId(1), QDate(2025, 6, 23))
                  .startsWith(QStringLiteral("【催报】市科技局：6月中旬旬报应于6月20日报送，截至6月23日尚未收到任务1")));
    }
    SECTION("a county government is given a hint, late or not") {
        const auto reception = dispatch::receptionOf(office, late);
        for (const QDate today : {QDate(2025, 6, 30), QDate(2025, 7, 1)}) {
            const QString text = dispatch::reminderText(plan, reception, unitId(2), today);
            CHECK(text.startsWith(QStringLiteral("【提示】咸安区人民政府：6月下旬旬报报送日期为6月30日")));
            CHECK(text.contains(QStringLiteral("”的进展，烦请协调有关单位")));
            CHECK_FALSE(text.contains(QStringLiteral("催")));
        }
    }
    SECTION("a unit whose file was sent back is told so") {
        sendBack(office, mid, 1);
        CHECK(dispatch::reminderText(plan, dispatch::receptionOf(office, mid), unitId(1), QDate(2025, 6, 20))
                  .contains(QStringLiteral("的进展。此前报送的表格已退回，请按退回意见修改后重新报送。如无新进展")));
    }
    SECTION("the collected text has a line for each unit that owes") {
        const auto reception = dispatch::receptionOf(office, late);
        const auto lines = [&](const std::vector<plan::UnitId>& units) {
            return dispatch::collectedReminder(plan, reception, units, QDate(2025, 7, 1)).split(u'\n');
        };
        const QStringList all = lines({unitId(4), unitId(3), unitId(2), unitId(1)});
        REQUIRE(all.size() == 7); // head, four units, end, signature
        CHECK(all[0] == QStringLiteral("【提示】各有关单位：6月下旬旬报报送日期为6月30日，截至7月1日以下任务的进展尚未收到："));
        CHECK(all[4] == QStringLiteral("4．咸宁高新区管委会：任务1“培育企业”"));
        CHECK(all[5].startsWith(QStringLiteral("烦请以上单位协调报送")));
        const QStringList without = lines({unitId(1), unitId(4)}); // no county, and two left out
        REQUIRE(without.size() == 5);
        CHECK(without[0].startsWith(QStringLiteral("【催报】各有关单位：6月下旬旬报应于6月30日报送")));
        CHECK(without[2] == QStringLiteral("2．咸宁高新区管委会：任务1“培育企业”"));
    }
    SECTION("nobody owes: no text") {
        answer(office, mid, 1, 1);
        answer(office, mid, 2, 1);
        const auto reception = dispatch::receptionOf(office, mid);
        CHECK(dispatch::collectedReminder(plan, reception, {unitId(1), unitId(2)}, QDate(2025, 6, 20)).isEmpty());
    }
    SECTION("what was given out today is noted once, with name and time") {
        dispatch::giveReminders(office, mid, {unitId(1)});
        const auto before = dispatch::alreadySent(office, mid);
        REQUIRE(before.size() == 1);
        CHECK(before.front().unit == unitId(1));
        CHECK(before.front().by == QStringLiteral("经办人"));
        CHECK(before.front().at == office.actor().clock.now());
        const auto entries = store::entries(office).size();
        dispatch::giveReminders(office, mid, {unitId(1)});
        CHECK(store::entries(office).size() == entries);
        dispatch::giveReminders(office, mid, {unitId(1), unitId(2)});
        CHECK(dispatch::alreadySent(office, mid).size() == 2);
        CHECK(dispatch::alreadySent(office, late).empty());
        store::undo(office);
        CHECK(dispatch::alreadySent(office, mid).size() == 1);
        temporary.clock().setToday(QDate(2025, 6, 23));
        CHECK(dispatch::alreadySent(office, mid).empty());
        dispatch::giveReminders(office, mid, {unitId(1)});
        CHECK(dispatch::alreadySent(office, mid).size() == 1);
    }
}
