#include "ui/widgets/StepTrack.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace xundu;
using namespace xundu::ui;

namespace {

QVector<TrackStep> threeSteps() {
    return {{QStringLiteral("下发"), QStringLiteral("20/20 份"), QStringLiteral("6月11日"), TrackStep::State::Done, 1, {}},
            {QStringLiteral("收表"), QStringLiteral("10/12 家"), {}, TrackStep::State::Current, 0.8, {}},
            {QStringLiteral("会议"), QStringLiteral("–"), {}, TrackStep::State::Ahead, 0, {}}};
}

} // namespace

TEST_CASE("StepTrack") {
    const Theme theme = Theme::light();
    StepTrack track(theme);
    track.setSteps(threeSteps());
    track.resize(track.sizeHint());
    track.show();
    QSignalSpy chosen(&track, &StepTrack::chosen);

    SECTION("arrow keys walk the steps and stop at the ends; Enter chooses") {
        QTest::keyClick(&track, Qt::Key_Left);
        CHECK(track.cursor() == 0);
        QTest::keyClick(&track, Qt::Key_Right);
        QTest::keyClick(&track, Qt::Key_Return);
        REQUIRE(chosen.count() == 1);
        CHECK(chosen.first().first().toInt() == 1);
        QTest::keyClick(&track, Qt::Key_End);
        QTest::keyClick(&track, Qt::Key_Right);
        CHECK(track.cursor() == 2);
    }
    SECTION("a click chooses the step under it") {
        QTest::mouseClick(&track, Qt::LeftButton, {}, {track.width() - 10, 30});
        REQUIRE(chosen.count() == 1);
        CHECK(chosen.first().first().toInt() == 2);
    }
    SECTION("each step is read out with its count and hint") {
        CHECK(track.accessibleName() == track.spoken(0));
        CHECK(track.spoken(0).contains(QStringLiteral("下发")));
        CHECK(track.spoken(0).contains(QStringLiteral("20/20 份")));
        CHECK(track.spoken(0).contains(QStringLiteral("6月11日")));
        QTest::keyClick(&track, Qt::Key_Right);
        CHECK(track.accessibleName() == track.spoken(1));
    }
    SECTION("it is 88 high, 66 without hints, and grows with the text") {
        CHECK(track.sizeHint().height() == 88);
        track.setShowsHints(false);
        CHECK(track.sizeHint().height() == 66);
        Theme large = Theme::light();
        large.textScale = 130;
        CHECK(StepTrack(large).sizeHint().height() == 114);
    }
    SECTION("lights stay within their step, whatever the size of the text") {
        Theme large = Theme::light();
        large.textScale = 130;
        StepTrack narrow(large);
        narrow.resize(240, 114); // two steps of 120: room for two lights, not for four
        const auto stepBeside = [&](std::optional<LightCounts> lights) {
            QVector<TrackStep> steps(2);
            steps[0].lights = lights;
            narrow.setSteps(steps);
            return narrow.grab(QRect(120, 0, 120, 114)).toImage();
        };
        CHECK(stepBeside(LightCounts{{0, 10, 10, 10, 10}}) == stepBeside({}));
    }
    SECTION("without steps it paints and takes keys without harm") {
        track.setSteps({});
        track.grab();
        QTest::keyClick(&track, Qt::Key_Return);
        CHECK(chosen.isEmpty());
    }
}
