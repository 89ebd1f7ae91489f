#include "ui/models/TypedTenDay.h"

#include "tests/support/Catch.h"

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("Ten-day periods are understood as people write them") {
    for (const char* typed : {"2025-06-mid", "2025年6月中旬", " 2025-6-中 ", "6月中旬", "06-mid", "２０２５年６月中旬"})
        CHECK(ui::tenDayTyped(QString::fromUtf8(typed), 2025) == tenDay("2025-06-mid"));
    CHECK(ui::tenDayTyped(QStringLiteral("2026年1月上旬"), 2025) == tenDay("2026-01-early"));
    for (const char* typed : {"", "6月", "中旬", "6月20日", "2025-06-20", "13月上旬", "mid June 2025"}) {
        CHECK_FALSE(ui::tenDayTyped(QString::fromUtf8(typed), 2025));
        CHECK_FALSE(ui::tenDayProblem(QString::fromUtf8(typed), 2025).isEmpty());
    }
    CHECK(ui::tenDayProblem(QStringLiteral("6月中旬"), 2025).isEmpty());
}

TEST_CASE("What stands in a field for a ten-day period can be typed back, in each language") {
    const QLocale before;
    for (const char* language : {"zh_CN", "en"}) {
        QLocale::setDefault(QLocale(QLatin1String(language)));
        const QString shown = ui::typedTenDay(tenDay("2025-07-late"));
        CHECK(ui::tenDayTyped(shown, 2025) == tenDay("2025-07-late"));
    }
    QLocale::setDefault(before);
}
