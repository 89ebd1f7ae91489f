#include "core/progress/MilestoneState.h"

#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;
using progress::MilestoneState;
using progress::stateOf;

TEST_CASE("a milestone is done from the 旬 of its completion on, overdue once its day is past") {
    const auto milestone = milestoneOf("M01-1", QDate(2025, 6, 15), QDate(2025, 7, 3));
    CHECK(stateOf(milestone, tenDay("2025-06-early")) == MilestoneState::Planned);
    CHECK(stateOf(milestone, tenDay("2025-06-mid")) == MilestoneState::Overdue); // 15 June lies before the 20th
    CHECK(stateOf(milestone, tenDay("2025-06-late")) == MilestoneState::Overdue);
    CHECK(stateOf(milestone, tenDay("2025-07-early")) == MilestoneState::Done);
}

TEST_CASE("a milestone due on the last day of a 旬 is not overdue in it, one without a day never") {
    CHECK(stateOf(milestoneOf("M01-1", QDate(2025, 6, 20)), tenDay("2025-06-mid")) == MilestoneState::Planned);
    CHECK(stateOf(milestoneOf("M01-1", std::nullopt), tenDay("2025-12-late")) == MilestoneState::Planned);
}
