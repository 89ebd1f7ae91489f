#include "core/store/Evaluations.h"

#include "core/store/Maintenance.h"
#include "core/store/MeasureNotes.h"
#include "tests/core/dispatch/RoundTrip.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;
using supervision::EvaluationRules;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

} // namespace

TEST_CASE("The rules of the evaluation have versions, and add up to a hundred") {
    TemporaryOffice place;
    Office& office = place.office();
    REQUIRE(evaluations::rules(office).size() == 1);
    CHECK(evaluations::rules(office).back() == EvaluationRules{}); // the program's own
    EvaluationRules rules;
    rules.completion = 70;
    QString sentence;
    CHECK(refusal(
              office, [&] { evaluations::setRules(office, rules); }, &sentence) == ErrorCode::BadValue);
    CHECK(sentence.contains(text("110")));
    rules.onTime = 10;
    rules.co = decimal("0.3");
    rules.documentNumber = text(" 咸科赋能办〔2025〕9号 ");
    act(office, [&] { evaluations::setRules(office, rules); });
    rules.ranked = true;
    act(office, [&] { evaluations::setRules(office, rules); });
    const auto versions = evaluations::rules(office);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].version == 2); // after the program's own
    CHECK(versions[1].version == 3);
    CHECK_FALSE(versions[0].ranked);
    CHECK(versions[1].ranked);
    CHECK(versions[1].co == decimal("0.3"));
    CHECK(versions[1].documentNumber == text("咸科赋能办〔2025〕9号"));
    CHECK(versions[1].setBy == text("经办人"));
    rules.quality = -10;
    rules.answered = 30;
    CHECK(refusal(office, [&] { evaluations::setRules(office, rules); }) == ErrorCode::BadValue);
    rules = {};
    rules.lead = rules.co = decimal("0");
    CHECK(refusal(office, [&] { evaluations::setRules(office, rules); }) == ErrorCode::BadValue);
}

TEST_CASE("Points are given and taken with reason and proof, and units are exempted for a reason") {
    TemporaryOffice place;
    Office& office = place.office();
    supervision::Merit merit{
        .unit = unitId(2), .points = decimal("1.5"), .reason = text("获省级表彰"), .document = text("鄂政发〔2025〕8号")};
    act(office, [&] { evaluations::addMerit(office, merit, Scan{text("表彰.pdf"), "scan"}); });
    const auto refused = [&](const std::function<void(supervision::Merit&)>& spoil) {
        supervision::Merit spoiled = merit;
        spoil(spoiled);
        return refusal(office, [&] { evaluations::addMerit(office, spoiled); });
    };
    CHECK(refused([](supervision::Merit& each) { each.points = decimal("0"); }) == ErrorCode::BadValue);
    CHECK(refused([](supervision::Merit& each) { each.points = decimal("-100.5"); }) == ErrorCode::BadValue);
    CHECK(refused([](supervision::Merit& each) { each.reason.clear(); }) == ErrorCode::BadValue);
    CHECK(refused([](supervision::Merit& each) { each.document.clear(); }) == ErrorCode::BadValue);
    CHECK_FALSE(refused([](supervision::Merit& each) { each.points = decimal("-2"); }));
    const auto kept = evaluations::merits(office);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].points == decimal("1.5"));
    CHECK(bytesOfScan(office, kept[0].fileName, kept[0].hash) == QByteArray("scan"));

    act(office,
        [&] { evaluations::addExemption(office, {.unit = unitId(2), .period = tenDay("2025-06-mid"), .reason = text("洪灾")}); });
    CHECK(refusal(office, [&] { evaluations::addExemption(office, {.unit = unitId(2), .reason = text("洪灾")}); }) ==
          ErrorCode::BadValue);
    CHECK(refusal(office, [&] { evaluations::addExemption(office, {.unit = unitId(2), .task = taskId(1)}); }) ==
          ErrorCode::BadValue);
    REQUIRE(evaluations::exemptions(office).size() == 1);
    CHECK(evaluations::exemptions(office)[0].period == tenDay("2025-06-mid"));
    act(office, [&] {
        evaluations::removeMerit(office, kept[0].id);
        evaluations::removeExemption(office, evaluations::exemptions(office)[0].id);
    });
    CHECK(evaluations::merits(office).empty());
    CHECK(evaluations::exemptions(office).empty());
    CHECK(check(place.path()).empty());
}

TEST_CASE("A return is doubtful where it went back, or where a doubt was neither mended nor accepted") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto early = tenDay("2025-06-early");
    const auto mid = tenDay("2025-06-mid");
    answer(office, early, 1, 1);
    takeFile(office, early, 2, {text("I01-1")});
    takeFile(office, mid, 2, {text("1")});
    act(office, [&] { store::returns::accept(office, {unitId(2), mid, text("value_fell"), text("1"), text("12")}); });
    sendBack(office, mid, 3);
    const auto came = evaluations::returns(office, mid);
    REQUIRE(came.size() == 4);
    CHECK(came[0] == supervision::ReturnQuality{unitId(1), early});
    CHECK(came[1] == supervision::ReturnQuality{unitId(2), early, true, {text("value_fell")}});
    CHECK(came[2] == supervision::ReturnQuality{unitId(2), mid}); // accepted
    CHECK(came[3] == supervision::ReturnQuality{unitId(3), mid, true, {text("sent_back")}});
    CHECK(evaluations::returns(office, early).size() == 2);
}

TEST_CASE("What is noted of a platform holds until something newer is, and goes when it is emptied") {
    TemporaryOffice place;
    Office& office = place.office();
    const progress::MeasureNote first{taskId(1), 1, tenDay("2025-06-early"), text("已选址,待批"), {}};
    act(office, [&] { measures::setNote(office, first); });
    const progress::MeasureNote second{taskId(1), 1, tenDay("2025-06-mid"), text("已开工"), text("缺资金")};
    act(office, [&] { measures::setNote(office, second); });
    CHECK(measures::notes(office, tenDay("2025-06-early")).at(0).progress == text("已选址，待批"));
    CHECK(measures::notes(office, tenDay("2025-06-mid")).size() == 2);
    act(office, [&] { measures::setNote(office, {taskId(1), 1, tenDay("2025-06-mid"), {}, {}}); });
    CHECK(measures::notes(office, tenDay("2025-06-mid")).size() == 1);
    CHECK(refusal(office, [&] {
              measures::setNote(office, {taskId(1), 9, tenDay("2025-06-mid"), text("x"), {}});
          }) == ErrorCode::BadCall);
    CHECK(check(place.path()).empty());
}
