#include "core/dispatch/FormMatters.h"

#include "core/dispatch/Forms.h"
#include "core/store/Assignments.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Meetings.h"
#include "core/store/Notices.h"
#include "core/store/Reports.h"
#include "tests/core/dispatch/FormRound.h"
#include "tests/support/Acting.h"

#include <QFile>
#include <QTemporaryDir>

using namespace xundu;
using namespace xundu::tests;
using supervision::MatterKind;
using supervision::Step;

namespace {

/// A letter to the unit, and an item of a meeting for it.
struct Supervised : Round {
    plan::UnitId economy = unit("市经信局");

    Supervised() {
        act(office, [&] {
            const auto meeting = store::meetings::add(office, {.period = june.plus(-3), .heldOn = QDate(2025, 5, 23)});
            store::assignments::add(office, {.meeting = meeting,
                                             .text = text("制定赶进度措施"),
                                             .units = {economy},
                                             .givenOn = QDate(2025, 5, 23),
                                             .due = june});
        });
    }
    void write(Step step, std::optional<QDate> by) {
        store::Action action(office, text("函"), store::Finality::Final);
        const auto paper = store::papers::record(
            office,
            {.period = june.plus(-1), .kind = text("notice"), .name = text("函.pdf"), .number = text("咸科赋能督〔2025〕3号")},
            "paper", {});
        store::notices::add(office, {.unit = economy,
                                     .period = june.plus(-1),
                                     .step = step,
                                     .number = paper.number,
                                     .paper = paper.id,
                                     .issuedOn = QDate(2025, 6, 11),
                                     .answerBy = by,
                                     .matters = {{step, MatterKind::MissingReport, june.plus(-1), 1, taskId(10)},
                                                 {step, MatterKind::MissingReport, june.plus(-1), 1, taskId(4)}}});
        action.commit();
    }
    std::vector<exchange::FormMatter> matters(const char* name = "市经信局") {
        store::Course course(office);
        return dispatch::formMatters(course, june, unit(name));
    }
};

} // namespace

TEST_CASE("A form tells of open letters and of what was given to the unit, the next due first") {
    Supervised office;
    office.write(Step::Urge, QDate(2025, 6, 18)); // today is 20 June
    const auto matters = office.matters();
    REQUIRE(matters.size() == 2);
    CHECK(matters[0].kind == text("催办"));
    CHECK(matters[0].source == text("咸科赋能督〔2025〕3号"));
    CHECK(matters[0].text == text("第10、4项任务旬报未报送"));
    CHECK(matters[0].state == text("已逾期"));
    CHECK(matters[1].kind == text("议定事项"));
    CHECK(matters[1].source == text("5月23日会议"));
    CHECK(matters[1].due == QDate(2025, 6, 20));
    CHECK(matters[1].state == text("待反馈"));
    CHECK(office.matters("市财政局").empty());
}

TEST_CASE("A letter that is settled or a reminder is not told again") {
    Supervised office;
    SECTION("a reminder") { office.write(Step::Remind, {}); }
    SECTION("the forms came") {
        office.write(Step::Urge, QDate(2025, 6, 18));
        act(office.office, [&] {
            for (const qint64 task : {4, 10})
                store::reports::save(office.office,
                                     progress::ProgressReport{
                                         june.plus(-1), taskId(task), office.economy, text("补报"), {}, {}, {}, false, {}, {}});
        });
    }
    CHECK(office.matters().size() == 1);
}

TEST_CASE("The sheet of what is to be answered stands in the form, and does not disturb its return") {
    Supervised office;
    office.write(Step::Supervise, QDate(2025, 6, 25));
    const QTemporaryDir folder;
    const auto written = dispatch::issueForms(office.office, june, {office.economy, office.unit("市财政局")}, folder.path());
    REQUIRE(written.size() == 2);
    QFile file(written[0].path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray form = file.readAll();
    QStringList told;
    for (const exchange::SheetGrid& sheet : exchange::gridsOf(form)) {
        for (const exchange::Cell& cell : sheet.cells()) {
            if (sheet.name() == text("督办和交办事项"))
                told << cell.text;
        }
    }
    CHECK(told.contains(text("咸科赋能督〔2025〕3号")));
    CHECK(told.contains(text("制定赶进度措施")));
    const auto taken = office.take(incoming("市经信局.xlsx", form, {Round::typed(form, "10", "本期进展", "已建成")}));
    CHECK(taken.outcome != dispatch::Outcome::Refused);
    CHECK(taken.reports == 1);
    CHECK_FALSE(codes(taken).contains(text("extra_row")));
    QFile other(written[1].path);
    REQUIRE(other.open(QIODevice::ReadOnly));
    for (const exchange::SheetGrid& sheet : exchange::gridsOf(other.readAll()))
        CHECK(sheet.name() != text("督办和交办事项")); // nothing is to be told
}
