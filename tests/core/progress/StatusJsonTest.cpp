#include "core/progress/StatusJson.h"

#include "core/base/Error.h"
#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;
using progress::Light;
using progress::ReasonCode;

namespace {

/// Every field differs from its default somewhere.
progress::PeriodStatus richStatus() {
    progress::Reading pooled = readingOf("I01-1", chibi, "2025-06-early", "0.000001", "999999999999");
    pooled.source = {text("赤壁\"报\".xlsx"), text("填报"), text("H12"), QString(64, u'a'), text("约2000万")};
    pooled.corrected = true;
    progress::IndicatorStanding full{codeNamed("I01-1")};
    full.value = progress::CityValue{
        fraction(-7, 3), tenDay("2025-06-early"), true, {pooled, readingOf("I01-1", xianan, "2025-05-late", "-3.5")}};
    full.progress = fraction(1, 3);
    full.expected = fraction(171, 365);
    full.lagPoints = fraction(14600, 1095);
    full.light = Light::Yellow;
    full.stale = true;
    full.reason = {ReasonCode::Lag, Light::Red, codeNamed("I01-1"), std::nullopt, fraction(200, 7), 0, true, true};
    full.neededPerPeriod = fraction(29, 19);
    full.forecast = fraction(60);
    full.recentPerPeriod = fraction(0);
    const progress::IndicatorStanding empty{codeNamed("I02-1")};

    progress::TaskStanding task{taskId(1), Light::Red, Light::Green, true, true, true, {}};
    task.reasons = {{ReasonCode::Override, Light::Red, {}, {}, {}, 0, false, false, {}, text("核查\n不实"), text("经办人")},
                    {ReasonCode::OverdueMilestone, Light::Yellow, {}, milestoneId("M01-2"), {}, 3},
                    {ReasonCode::SelfAssessed, Light::Green, {}, {}, {}, 0, false, false, progress::Assessment::FarBehind}};
    progress::PeriodStatus status{tenDay("2025-06-mid"), QDate(2025, 6, 20), true, 3};
    status.reporting = {20, 17, 2, {{chibi, {taskId(1), taskId(2)}}, {zone, {taskId(1)}}}};
    status.tasks = {task, {taskId(2)}};
    status.indicators = {full, empty};
    return status;
}

/// The code of the Error that reading `json` throws.
std::optional<base::ErrorCode> refusal(const QByteArray& json) {
    try {
        progress::parseStatus(json);
    } catch (const base::Error& error) {
        CHECK(error.sentence().endsWith(u'.'));
        return error.code();
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("A status comes back from its text in every field") {
    const auto status = richStatus();
    const auto back = progress::parseStatus(progress::statusJson(status));
    CHECK(back.reporting == status.reporting);
    CHECK(back.tasks == status.tasks);
    CHECK(back.indicators == status.indicators);
    CHECK(back == status);
    CHECK(progress::statusJson(status).contains("\"171/365\"")); // exact, not 0.468…
}

TEST_CASE("A damaged status is refused, whatever is damaged") {
    const QByteArray sound = progress::statusJson(richStatus());
    CHECK(refusal(sound) == std::nullopt);
    CHECK(refusal({}) == base::ErrorCode::Damaged);
    CHECK(refusal("[]") == base::ErrorCode::Damaged);
    CHECK(refusal(sound.left(sound.size() / 2)) == base::ErrorCode::Damaged);
    const std::pair<const char*, const char*> damages[] = {
        {"\"due_on\":\"2025-06-20\"", "\"due_on\":\"2025-06-31\""},
        {"\"period\":\"2025-06-mid\"", "\"period\":\"2025-06-30\""},
        {"\"rule_version\":3", "\"rule_version\":3.5"},
        {"\"closed\":true", "\"closed\":1"},
        {"\"171/365\"", "\"171/0\""},
        {"\"self_assessed\":true", "\"self-assessed\":true"},
        {"\"code\":\"override\"", "\"code\":\"overridden\""},
        {"\"light\":\"yellow\"", "\"light\":\"amber\""},
        {"\"tasks\":[1,2]", "\"tasks\":[1,\"2\"]"},
        {"\"0.000001/999999999999\"", "\"0.000001/0\""},
        {"\"reasons\":[]", "\"reasons\":{}"},
        {"\"填报\",\"H12\"", "\"填报\",12"},
        {"\"填报\",\"H12\",", "\"填报\","},
    };
    for (const auto& [whole, broken] : damages) {
        INFO(broken);
        REQUIRE(sound.contains(whole));
        CHECK(refusal(QByteArray(sound).replace(whole, broken)) == base::ErrorCode::Damaged);
    }
}
