#include "core/progress/Comparison.h"

#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;
using progress::Light;

namespace {

progress::PeriodStatus statusOf(const char* period, const std::vector<std::pair<qint64, Light>>& lights,
                                const std::vector<std::pair<const char*, const char*>>& values = {}) {
    progress::PeriodStatus status{tenDay(period)};
    for (const auto& [number, light] : lights) {
        progress::TaskStanding standing{taskId(number)};
        standing.light = standing.computed = light;
        status.tasks.push_back(standing);
    }
    for (const auto& [code, value] : values) {
        progress::IndicatorStanding standing{codeNamed(code)};
        if (value)
            standing.value = progress::CityValue{number(value), tenDay(period), false, {}};
        status.indicators.push_back(standing);
    }
    return status;
}

} // namespace

TEST_CASE("Changed lights: the worsened first, by task within") {
    const auto before = statusOf("2025-06-early",
                                 {{1, Light::Yellow}, {2, Light::Green}, {3, Light::Green}, {4, Light::Yellow}, {5, Light::Red}});
    const auto now =
        statusOf("2025-06-mid", {{1, Light::Green}, {2, Light::Red}, {3, Light::Green}, {4, Light::Red}, {5, Light::Done}});
    const std::vector<progress::LightChange> changes{{taskId(2), Light::Green, Light::Red},
                                                     {taskId(4), Light::Yellow, Light::Red},
                                                     {taskId(1), Light::Yellow, Light::Green},
                                                     {taskId(5), Light::Red, Light::Done}};
    CHECK(progress::compare(before, now).lights == changes);
}

TEST_CASE("A light that came up or went out stands between the worsened and the bettered") {
    const auto before = statusOf("2025-06-early", {{1, Light::Red}, {2, Light::None}, {3, Light::Green}, {4, Light::Done}});
    const auto now = statusOf("2025-06-mid", {{1, Light::Green}, {2, Light::Red}, {3, Light::None}, {4, Light::Green}});
    const std::vector<progress::LightChange> changes{{taskId(4), Light::Done, Light::Green},
                                                     {taskId(2), Light::None, Light::Red},
                                                     {taskId(3), Light::Green, Light::None},
                                                     {taskId(1), Light::Red, Light::Green}};
    CHECK(progress::compare(before, now).lights == changes);
}

TEST_CASE("What was not there before has not changed its light, yet its value is new") {
    const auto before = statusOf("2025-06-early", {});
    const auto now = statusOf("2025-06-mid", {{1, Light::Red}}, {{"I01-1", "21"}});
    CHECK(progress::compare(before, now).lights.empty());
    CHECK(progress::compare(before, now).values ==
          std::vector<progress::ValueChange>{{codeNamed("I01-1"), std::nullopt, fraction(21)}});
}

TEST_CASE("The shown light counts, override included") {
    const auto before = statusOf("2025-06-early", {{1, Light::Yellow}});
    auto now = statusOf("2025-06-mid", {{1, Light::Yellow}});
    now.tasks.front().overridden = true;
    now.tasks.front().light = Light::Red;
    CHECK(progress::compare(before, now).lights == std::vector<progress::LightChange>{{taskId(1), Light::Yellow, Light::Red}});
}

TEST_CASE("Changed values, by code, new and vanished ones too") {
    const auto before = statusOf("2025-06-early", {},
                                 {{"I01-1", "21"}, {"I01-2", nullptr}, {"I02-1", "7.5"}, {"I02-2", "4"}, {"I02-3", nullptr}});
    const auto now =
        statusOf("2025-06-mid", {}, {{"I01-1", "24"}, {"I01-2", "3"}, {"I02-1", "7.5"}, {"I02-2", nullptr}, {"I02-3", nullptr}});
    const std::vector<progress::ValueChange> changes{{codeNamed("I01-1"), fraction(21), fraction(24)},
                                                     {codeNamed("I01-2"), std::nullopt, fraction(3)},
                                                     {codeNamed("I02-2"), fraction(4), std::nullopt}};
    CHECK(progress::compare(before, now).values == changes);
}

TEST_CASE("Nothing changed, nothing told") {
    const auto status = statusOf("2025-06-mid", {{1, Light::Red}, {2, Light::None}}, {{"I01-1", "21"}});
    CHECK(progress::compare(status, status).lights.empty());
    CHECK(progress::compare(status, status).values.empty());
}
