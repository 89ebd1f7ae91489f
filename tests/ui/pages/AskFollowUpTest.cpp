#include "ui/pages/AskFollowUp.h"

#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"

#include <QFile>

using namespace xundu;
using namespace xundu::tests;
using supervision::Closing;
using supervision::FollowUp;
using supervision::FollowUpKind;

namespace {

FollowUp step(FollowUpKind kind, QDate on) { return {.kind = kind, .text = QStringLiteral("已办"), .on = on}; }

/// Due on 4 June, answered and closed in time, opened again on 18 June.
supervision::Tracking openedAgain() {
    return supervision::trackingOf(QDate(2025, 6, 4),
                                   {step(FollowUpKind::Replied, {2025, 6, 2}), step(FollowUpKind::Closed, {2025, 6, 3}),
                                    step(FollowUpKind::Reopened, {2025, 6, 18})});
}

} // namespace

TEST_CASE("What was opened again long after its day is answered or gets a new day") {
    CHECK(ui::stepsAfter(openedAgain(), Closing::WithText, {2025, 6, 20}) ==
          std::vector{FollowUpKind::Replied, FollowUpKind::Closed, FollowUpKind::Extended});
}

TEST_CASE("What was typed comes back where its scan is not chosen, or will not do") {
    DemoFixture demo;
    QFile empty(demo.folder.filePath(QStringLiteral("空.pdf")));
    REQUIRE(empty.open(QIODevice::WriteOnly));
    empty.close();
    demo.prompts.texts = {QStringLiteral("已办一"), QStringLiteral("已办二"), QStringLiteral("已办三")};
    demo.prompts.choices = {-1, 1, 0}; // none, a file, without a file
    demo.prompts.files = {empty.fileName()};
    const auto asked = ui::askFollowUp(demo.context, FollowUpKind::Replied, {}, supervision::trackingOf(QDate(2025, 7, 4), {}));
    REQUIRE(asked);
    CHECK(asked->step.text == QStringLiteral("已办三"));
    CHECK_FALSE(asked->scan);
    CHECK(demo.prompts.paragraphsOffered == QStringList{{}, QStringLiteral("已办一"), QStringLiteral("已办二")});
    CHECK(demo.prompts.unexpected == 0);
}

TEST_CASE("The new day of what was opened again is not over") {
    DemoFixture demo; // 20 June
    const QString why = QStringLiteral("缺人"), state = QStringLiteral("过半");
    demo.prompts.lines = {{QStringLiteral("2025-06-19"), why, state}, {QStringLiteral("2025-06-20"), why, state}};
    const auto asked = ui::askFollowUp(demo.context, FollowUpKind::Extended, {}, openedAgain());
    CHECK(demo.prompts.linesRefused.size() == 1);
    CHECK(demo.prompts.linesOffered.front().front() == QStringLiteral("2025-06-29"));
    REQUIRE(asked);
    CHECK(asked->step.dueOn == QDate(2025, 6, 20));
}
