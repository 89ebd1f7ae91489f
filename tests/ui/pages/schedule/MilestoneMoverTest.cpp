#include "ui/pages/schedule/MilestoneMover.h"

#include "core/store/Action.h"
#include "core/store/Journal.h"
#include "core/store/Plans.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"

#include <QSignalSpy>

using namespace xundu;
using namespace xundu::tests;

namespace {

struct Mover : DemoFixture {
    ui::MilestoneMover mover{context};

    plan::Milestone milestone(const char* id) const { return *office->plan().milestone(milestoneId(id)); }
    void move(qint64 task, const char* from, const char* to) { mover.move({taskId(task), tenDay(from), tenDay(to)}); }
};

} // namespace

TEST_CASE("a milestone moves to the last working day of its new 旬, and keeps its first day") {
    Mover demo;
    // 31 August 2025 is a Sunday: the last working day of late August is Friday the 29th.
    demo.prompts.lines = {{QStringLiteral("2025-08-29"), QStringLiteral("设备到货延期"), QStringLiteral("咸数函〔2025〕7号")}};
    demo.move(12, "2025-09-late", "2025-08-late");
    REQUIRE(demo.prompts.linesOffered.size() == 1);
    CHECK(demo.prompts.linesOffered.first().first() == QStringLiteral("2025-08-29"));
    CHECK(demo.milestone("M12-3").dueOn == QDate(2025, 8, 29));
    CHECK(demo.milestone("M12-3").originalDueOn == QDate(2025, 9, 30));
    const auto entry = store::entries(*demo.office, 1).front();
    CHECK(entry.title.contains(QStringLiteral("设备到货延期")));
    CHECK(entry.title.contains(QStringLiteral("12")));
    const auto notes = store::plans::changeNotes(*demo.office);
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().milestone == milestoneId("M12-3"));
    CHECK(notes.front().why.document == QStringLiteral("咸数函〔2025〕7号"));
    store::undo(*demo.office);
    CHECK(demo.milestone("M12-3").dueOn == QDate(2025, 9, 30));
}

TEST_CASE("a 旬 of holidays offers what working days it has") {
    Mover demo;
    // 1 to 8 October 2025 are off; Thursday the 9th and Friday the 10th are worked.
    demo.move(12, "2025-09-late", "2025-10-early");
    REQUIRE(demo.prompts.linesOffered.size() == 1);
    CHECK(demo.prompts.linesOffered.first().first() == QStringLiteral("2025-10-10"));
    CHECK(demo.milestone("M12-3").dueOn == QDate(2025, 9, 30)); // thought better of it
}

TEST_CASE("a bad answer keeps the question open") {
    Mover demo;
    const QString day = QStringLiteral("2025-10-17"), reason = QStringLiteral("招标流标");
    demo.prompts.lines = {{QStringLiteral("下周五"), reason, QString()},
                          {QStringLiteral("2026-01-05"), reason, QString()},
                          {day, QStringLiteral(" \t\n\u0001 "), QString()},
                          {day, QString(201, u'因'), QString()},
                          {day, reason, QString()}};
    demo.move(12, "2025-09-late", "2025-10-mid");
    CHECK(demo.prompts.linesOffered.size() == 1); // the question stays with what was typed
    CHECK(demo.prompts.linesRefused.size() == 4);
    CHECK(demo.milestone("M12-3").dueOn == QDate(2025, 10, 17));
}

TEST_CASE("of several milestones in one 旬 one is chosen") {
    Mover demo;
    demo.prompts.choices = {1};
    demo.prompts.lines = {{QStringLiteral("2025-09-30"), QStringLiteral("统筹安排"), QString()}};
    {
        store::Action action(*demo.office, QStringLiteral("节点"));
        store::plans::setMilestoneDue(*demo.office, milestoneId("M12-1"), QDate(2025, 8, 25));
        action.commit();
    }
    demo.move(12, "2025-08-late", "2025-09-late"); // M12-1 on the 25th, M12-2 on the 31st
    CHECK(demo.milestone("M12-1").dueOn == QDate(2025, 8, 25));
    CHECK(demo.milestone("M12-2").dueOn == QDate(2025, 9, 30));
}

TEST_CASE("a done milestone and an empty 旬 ask nothing, a file for reading says why it cannot") {
    Mover demo;
    demo.move(8, "2025-06-mid", "2025-07-mid"); // all of task 8 are done
    demo.move(12, "2025-01-early", "2025-07-mid");
    CHECK(demo.prompts.linesOffered.isEmpty());
    const auto reader = store::Office::open(demo.office->path(), store::OpenMode::Read, demo.actor);
    ui::OfficeView view(*reader);
    ui::MilestoneMover mover({view, demo.theme, demo.prompts, demo.settings});
    QSignalSpy failed(&mover, &ui::MilestoneMover::failed);
    demo.prompts.lines = {{QStringLiteral("2025-09-30"), QStringLiteral("统筹安排"), QString()}};
    mover.move({taskId(12), tenDay("2025-08-late"), tenDay("2025-09-late")});
    CHECK(failed.count() == 1);
    CHECK(demo.milestone("M12-2").dueOn == QDate(2025, 8, 31));
}
