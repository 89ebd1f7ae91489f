#include "core/store/TaskHistory.h"

#include "core/dispatch/EvidenceFiles.h"
#include "core/store/Evidence.h"
#include "core/store/PlanEdits.h"
#include "core/store/Plans.h"
#include "tests/support/Acting.h"

#include <QFile>

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

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
    act(
        office, [&] { plans::setMeasureText(office, taskId(1), 1, text("新举措")); }, text("措施"));
    act(
        office, [&] { plans::addMilestone(office, taskId(1), 1, text("开工"), std::nullopt); }, text("加节点"));
    act(
        office, [&] { plans::removeMilestone(office, milestoneId("M01-3")); }, text("删节点"));
    const plans::NewIndicator patents{
        taskId(1), text("专利"), text("件"), plan::IndicatorKind::Stock, plan::Comparison::AtLeast, decimal("8")};
    act(
        office, [&] { plans::addIndicator(office, patents); }, text("加指标"));
    act(
        office, [&] { plans::removeIndicator(office, indicatorCode("I01-4")); }, text("删指标"));
    act(
        office, [&] { plans::setTaskTitle(office, taskId(2), text("别的")); }, text("别的任务"));
    const QString path = place.beside("报告.pdf");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("bytes");
    file.close();
    const auto taken = dispatch::addEvidence(office, {path}, taskId(1), tenDay("2025-06-mid"), {});
    REQUIRE(taken.kept.size() == 1);
    CHECK(entriesAbout(office, taskId(1), 20).front().title == text("Add 1 file(s) of evidence to task 1"));
    act(
        office, [&] { evidence::remove(office, taken.kept.front().id); }, text("删佐证"));
    const QStringList about = titlesAbout(office, 1);
    CHECK(about.size() == 8); // with the making of the file
    for (const char* title : {"措施", "加节点", "删节点", "加指标", "删指标", "删佐证"})
        CHECK(about.contains(text(title)));
    CHECK(titlesAbout(office, 2).front() == text("别的任务"));
    CHECK(titlesAbout(office, 2).size() == 2);
}

TEST_CASE("A task's history tells why its target, its day and its milestones were changed") {
    TemporaryOffice place;
    Office& office = place.office();
    const plans::Reasoned why{text("调整"), text("9号")};
    act(office, [&] { plans::setTarget(office, indicatorCode("I01-1"), decimal("60"), why); });
    act(office, [&] { plans::setTaskDue(office, taskId(1), QDate(2025, 11, 30), why); });
    act(office, [&] { plans::setMilestoneDue(office, milestoneId("M01-2"), QDate(2025, 7, 31), why); });
    act(office, [&] { plans::setTaskDue(office, taskId(2), QDate(2025, 11, 30), why); });
    const auto notesAbout = [&](qint64 task) {
        const auto rows = rowsAbout(office, taskId(task));
        return std::count_if(rows.begin(), rows.end(), [](const ChangedRow& row) { return row.table == text("change_note"); });
    };
    CHECK(notesAbout(1) == 3);
    CHECK(notesAbout(2) == 1);
    undo(office);
    undo(office);
    CHECK(notesAbout(1) == 3); // taken back, and still told
    CHECK(notesAbout(2) == 1);
}
