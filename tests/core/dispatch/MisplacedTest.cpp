#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "tests/core/dispatch/FormRound.h"

/// @file Answers that stand elsewhere than in their own cell. The damaged returns have more of them.

using namespace xundu;
using namespace xundu::tests;
using namespace xundu::dispatch;
using exchange::FindingCode;

namespace {

constexpr const char* office = "市科技局";

/// I01-1 has 19 of 50 from the 旬 before, and task 1 its words.
struct SentOut : Round {
    SentOut() {
        say("19", "正在洽谈对接事项");
        form = formOf(::office);
    }
    void say(const char* value, const char* words) {
        store::Action action(Round::office, text("past"));
        const auto period = tenDay("2025-06-early");
        store::reports::save(Round::office,
                             progress::Reading{indicatorCode("I01-1"), unit(::office), period, decimal(value), {}, {}});
        store::reports::save(Round::office, progress::ProgressReport{period, taskId(1), unit(::office), text(words)});
        action.commit();
    }
    void setTarget(const char* value) {
        store::Action action(Round::office, text("target"));
        store::plans::setTarget(Round::office, indicatorCode("I01-1"), decimal(value), {text("调整"), text("文件")});
        action.commit();
    }
    FileResult returned(std::vector<exchange::Correction> typed = {}) {
        return take(incoming("旬报.xlsx", form, std::move(typed)), Intent::Try);
    }
    FileResult returned(const char* row, const char* header, const char* content) {
        return returned({typed(form, row, header, content)});
    }
    QByteArray form;
};

QStringList proposals(const FileResult& result) {
    QStringList list;
    for (const exchange::Finding& each : result.findings) {
        if (each.code == FindingCode::MisplacedValue)
            list << each.subject() + u' ' + (each.proposal ? each.proposal->text : QString());
    }
    return list;
}

} // namespace

TEST_CASE("A form is held against what it was sent out with, not against what is known since") {
    SentOut round;
    round.setTarget("35");
    round.say("18", "洽谈已经结束");
    CHECK(codes(round.returned()) == QStringList{text("blank_form"), text("blank_row")});

    SECTION("a number that was sent out in another cell is the unit's own in this one") {
        CHECK(proposals(round.returned("I01-1", "上期值", "50")) == QStringList{text("I01-1 50")});
        CHECK(proposals(round.returned("I01-1", "年度目标", "19")) == QStringList{text("I01-1 19")});
        CHECK(proposals(round.returned("I01-1", "备注", "19家")) == QStringList{text("I01-1 19")});
        CHECK(proposals(round.returned("I01-1", "上期值", "19.0")).isEmpty());
        CHECK(proposals(round.returned("I01-1", "上期值", "35")) == QStringList{text("I01-1 35")}); // the target as it is now
    }
    SECTION("so are words, but not where the row is answered or bears a stroke") {
        CHECK(proposals(round.returned("1", "上期进展", "洽谈已经结束")) == QStringList{text("1 洽谈已经结束")});
        CHECK(proposals(round.returned("1", "上期进展", "正在洽谈 对接事项")).isEmpty());
        CHECK(proposals(round.returned("1", "上期进展", "—")).isEmpty());
        const auto typed = [&](const char* header, const char* words) { return Round::typed(round.form, "1", header, words); };
        CHECK(proposals(round.returned({typed("上期进展", "洽谈已经结束"), typed("无变化", "√")})).isEmpty());
    }
}

TEST_CASE("A form that does not tell what it was sent out with is held against what is known") {
    SentOut round;
    const auto without = [&](exchange::Correction typed) {
        return proposals(round.returned({{text("_xundu"), text("A1"), {}}, std::move(typed)}));
    };
    CHECK(without(Round::typed(round.form, "I01-1", "上期值", "50")).isEmpty());
    CHECK(without(Round::typed(round.form, "I01-1", "上期值", "21")) == QStringList{text("I01-1 21")});
    CHECK(without(Round::typed(round.form, "1", "上期进展", "洽谈已经结束")) == QStringList{text("1 洽谈已经结束")});
}

TEST_CASE("A tick in the wrong place is told, but is no progress") {
    SentOut round;
    const auto ticked = Round::typed(round.form, "1", "无变化", "√");
    const auto row = exchange::CellPlace::named(ticked.cell.toStdString())->row;
    const FileResult result = round.returned({{ticked.sheet, exchange::CellPlace{row, 11}.name(), text("√")}});
    CHECK(proposals(result) == QStringList{text("1 ")});
    CHECK(codes(result).contains(text("blank_row")));
}
