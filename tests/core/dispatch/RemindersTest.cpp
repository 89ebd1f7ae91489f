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
        CHECK(dispatch::reminderText(plan, dispatch::receptionOf(office, mid), unitId(1), QDate(2025, 6, 20)) ==
              QStringLiteral("【提醒】市科技局：6月中旬旬报请于6月20日前报送，目前尚未收到任务1“培育企业”、任务2“加大投入”。"
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
            CHECK_FALSE(text.contains(QStringLiteral("催")));
        }
    }
    SECTION("a unit whose file was sent back is told so") {
        sendBack(office, mid, 1);
        CHECK(dispatch::reminderText(plan, dispatch::receptionOf(office, mid), unitId(1), QDate(2025, 6, 20))
                  .contains(QStringLiteral("已退回")));
    }
    SECTION("the collected text has a line for each unit that owes") {
        const QStringList lines =
            dispatch::collectedReminder(plan, dispatch::receptionOf(office, late), QDate(2025, 7, 1)).split(u'\n');
        REQUIRE(lines.size() == 7); // head, four units, end, signature
        CHECK(lines[0].startsWith(QStringLiteral("【提示】各有关单位：6月下旬旬报应于6月30日报送")));
        CHECK(lines[4] == QStringLiteral("4．咸宁高新区管委会：任务1“培育企业”"));
        const QString alone = dispatch::collectedReminder(plan, dispatch::receptionOf(office, mid), QDate(2025, 6, 23));
        CHECK(alone.startsWith(QStringLiteral("【催报】")));
    }
    SECTION("nobody owes: no text") {
        answer(office, mid, 1, 1);
        answer(office, mid, 2, 1);
        CHECK(dispatch::collectedReminder(plan, dispatch::receptionOf(office, mid), QDate(2025, 6, 20)).isEmpty());
    }
    SECTION("what was given out today is noted once, with name and time") {
        CHECK(dispatch::giveReminders(office, mid, {unitId(1)}).empty());
        const auto before = dispatch::giveReminders(office, mid, {unitId(1), unitId(2)});
        REQUIRE(before.size() == 1);
        CHECK(before.front().unit == unitId(1));
        CHECK(before.front().by == QStringLiteral("经办人"));
        CHECK(before.front().at == office.actor().clock.now());
        CHECK(dispatch::alreadySent(office, mid).size() == 2);
        CHECK(dispatch::alreadySent(office, late).empty());
        store::undo(office);
        CHECK(dispatch::alreadySent(office, mid).size() == 1);
        temporary.clock().setToday(QDate(2025, 6, 23));
        CHECK(dispatch::alreadySent(office, mid).empty());
        CHECK(dispatch::giveReminders(office, mid, {unitId(1)}).empty());
    }
}
