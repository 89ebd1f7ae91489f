#include "core/store/TaskHistory.h"

#include "core/dispatch/EvidenceFiles.h"
#include "core/store/Action.h"
#include "core/store/Evidence.h"
#include "core/store/PlanEdits.h"
#include "tests/support/TemporaryOffice.h"

#include <QFile>

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

void act(Office& office, const char* title, const std::function<void()>& verb) {
    Action action(office, text(title));
    verb();
    action.commit();
}

QStringList titlesAbout(const Office& office, qint64 task) {
    QStringList titles;
    for (const JournalEntry& entry : entriesAbout(office, taskId(task), 20))
        titles << entry.title;
    return titles;
}

} // namespace

TEST_CASE("A task's history tells of its measures, milestones, indicators and evidence, of those that are gone too") {
    TemporaryOffice place;
    Office& office = place.office();
    act(office, "措施", [&] { plans::setMeasureText(office, taskId(1), 1, text("新举措")); });
    act(office, "加节点", [&] { plans::addMilestone(office, taskId(1), 1, text("开工"), std::nullopt); });
    act(office, "删节点", [&] { plans::removeMilestone(office, milestoneId("M01-3")); });
    act(office, "加指标", [&] {
        plans::addIndicator(
            office, {taskId(1), text("专利"), text("件"), plan::IndicatorKind::Stock, plan::Comparison::AtLeast, decimal("8")});
    });
    act(office, "删指标", [&] { plans::removeIndicator(office, indicatorCode("I01-4")); });
    act(office, "别的任务", [&] { plans::setTaskTitle(office, taskId(2), text("别的")); });
    const QString path = place.beside("报告.pdf");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("bytes");
    file.close();
    const auto taken = dispatch::addEvidence(office, {path}, taskId(1), tenDay("2025-06-mid"), {});
    REQUIRE(taken.kept.size() == 1);
    CHECK(entriesAbout(office, taskId(1), 20).front().title == text("Add 1 file(s) of evidence to task 1"));
    act(office, "删佐证", [&] { evidence::remove(office, taken.kept.front().id); });
    const QStringList about = titlesAbout(office, 1);
    CHECK(about.size() == 8); // with the making of the file
    for (const char* title : {"措施", "加节点", "删节点", "加指标", "删指标", "删佐证"})
        CHECK(about.contains(text(title)));
    CHECK(titlesAbout(office, 2).front() == text("别的任务"));
    CHECK(titlesAbout(office, 2).size() == 2);
}
