#include "ui/models/TypedDay.h"

#include "tests/support/Catch.h"

using namespace xundu;

TEST_CASE("Days are understood as people write them and spreadsheets give them") {
    const QDate day(2025, 6, 9);
    for (const char* typed : {"2025-06-09", "2025-6-9", "2025/6/9", "2025/06/09", "2025.6.9", " 2025年6月9日 ", "6月9日",
                              "6月9号", "２０２５－０６－０９", "2025年 6月 9日"})
        CHECK(ui::dayTyped(QString::fromUtf8(typed), 2025) == day);
    for (const char* typed : {"", "9", "6/9", "2025-02-30", "2025-6/9", "25-6-9", "2025-06-09 10:00", "下周五", "13月1日"}) {
        CHECK_FALSE(ui::dayTyped(QString::fromUtf8(typed), 2025));
        CHECK_FALSE(ui::dayProblem(QString::fromUtf8(typed), 2025).isEmpty());
    }
    CHECK(ui::dueProblem(QStringLiteral("2025-12-31"), 2025).isEmpty());
    for (const char* typed : {"2026-01-01", "2024-12-31", "下周五"})
        CHECK_FALSE(ui::dueProblem(QString::fromUtf8(typed), 2025).isEmpty());
    CHECK(ui::dayTyped(QString::fromUtf8("2月29日"), 2024) == QDate(2024, 2, 29));
    CHECK_FALSE(ui::dayTyped(QString::fromUtf8("2月29日"), 2025));
}
