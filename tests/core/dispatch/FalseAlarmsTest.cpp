#include "core/plan/PlanJson.h"
#include "core/store/DemoOffice.h"
#include "core/store/Recording.h"
#include "core/store/Reports.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

#include <QTemporaryDir>

using namespace xundu;
using namespace xundu::tests;
namespace reports = store::reports;

namespace {

/// One unit's answers of a 旬 as it would have returned them.
std::vector<reports::Return> answersOf(const store::Office& office, calendar::TenDay period) {
    std::vector<reports::Return> answers;
    for (const progress::ProgressReport& report : reports::reportsIn(office, period)) {
        reports::Return answer{period, report.task, report.unit};
        if (!report.unchanged)
            answer.progress = report.progress;
        answer.unchanged = report.unchanged;
        for (const plan::Indicator* indicator : office.plan().indicatorsOf(report.task)) {
            for (const progress::Reading& reading : reports::readingsOf(office, indicator->code, {report.unit}, period)) {
                if (reading.period == period && indicator->tasks().front() == report.task)
                    answer.values.push_back({reading.indicator, {reading.value, reading.denominator}});
            }
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace

TEST_CASE("Clean returns of a demo year raise few doubts") {
    const QTemporaryDir folder;
    FixedClock clock;
    const store::Actor actor{QStringLiteral("经办人"), clock};
    const auto office = store::createDemoOffice(folder.filePath(QStringLiteral("demo.xundu")), plan::builtInPlan(), actor);
    size_t rows = 0;
    size_t doubts = 0;
    QStringList said;
    for (auto period = tenDay("2025-03-late"); period <= tenDay("2025-06-mid"); ++period) {
        for (const reports::Return& answer : answersOf(*office, period)) {
            rows += 1 + answer.values.size();
            for (const progress::Doubt& doubt : reports::doubtsAbout(*office, answer)) {
                ++doubts;
                said << QStringLiteral("%1 task %2 unit %3: %4")
                            .arg(period.code())
                            .arg(answer.task.value())
                            .arg(answer.unit.value())
                            .arg(doubt.sentence);
            }
        }
    }
    INFO(said.join(u'\n').toStdString());
    CHECK(rows > 800);
    CHECK(doubts * 100 <= rows * 3); // at most 3 %
}
