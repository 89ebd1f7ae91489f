#include "core/dispatch/YearsEvaluation.h"

#include "tests/support/Catch.h"
#include "tests/support/TemporaryOffice.h"

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("An evaluation is of the last day of its 旬, and of today while that is to come") {
    TemporaryOffice place;
    place.clock().setToday(QDate(2025, 6, 23));
    CHECK(dispatch::evaluationDay(place.office(), tenDay("2025-06-mid")) == QDate(2025, 6, 20));
    CHECK(dispatch::evaluationDay(place.office(), tenDay("2025-06-late")) == QDate(2025, 6, 23));
    place.clock().setToday(QDate(2025, 6, 30));
    CHECK(dispatch::evaluationDay(place.office(), tenDay("2025-06-late")) == QDate(2025, 6, 30));
}
