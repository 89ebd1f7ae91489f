#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

bool isAmong(const QJsonValue& value, const char* words) {
    return QString::fromUtf8(words).split(u' ').contains(value.toString());
}

} // namespace

TEST_CASE("status has the contract's shape in every object") {
    const Desk desk("--demo");
    REQUIRE(desk.run("set --light 3=red --period 2025-06-mid --reason 核查").status == 0);
    const QJsonObject status = desk.json("status --period 2025-06-mid");
    CHECK(mismatch(status, "period:s first_day:s last_day:s due_on:s closed:b as:s reporting:o tasks:l indicators:l") ==
          QString());
    const QJsonObject reporting = status.value("reporting"_L1).toObject();
    CHECK(mismatch(reporting, "expected:n received:n late:n missing:l") == QString());
    CHECK(mismatchIn(reporting.value("missing"_L1), "unit:s tasks:l") == QString());
    CHECK(mismatchIn(status.value("tasks"_L1), "number:n light:s overridden:b stale:b reasons:l") == QString());
    CHECK(status.value("tasks"_L1).toArray().size() == 16);
    for (const QJsonValue& task : status.value("tasks"_L1).toArray()) {
        const QJsonValue reasons = task.toObject().value("reasons"_L1);
        CHECK(isAmong(task.toObject().value("light"_L1), "done green yellow red none"));
        CHECK(mismatchIn(reasons, "code:s indicator:s? text:s") == QString());
        for (const QJsonValue& reason : reasons.toArray())
            CHECK(isAmong(reason.toObject().value("code"_L1),
                          "lag overdue_milestone due_passed no_reading no_baseline no_pace no_dated_milestone not_due_yet "
                          "target_reached self_assessed override"));
    }
    CHECK(mismatchIn(status.value("indicators"_L1), "code:s value:n? as_of:s? progress:n? expected:n? lag_points:n? light:s "
                                                    "needed_per_period:n? forecast:n? sources:l") == QString());
    CHECK(status.value("indicators"_L1).toArray().size() == 44);
    int sources = 0;
    for (const QJsonValue& indicator : status.value("indicators"_L1).toArray()) {
        CHECK(isAmong(indicator.toObject().value("light"_L1), "done green yellow red none"));
        const QJsonValue list = indicator.toObject().value("sources"_L1);
        CHECK(mismatchIn(list, "unit:s file:s? sheet:s? cell:s?") == QString());
        sources += int(list.toArray().size());
    }
    CHECK(sources > 0);
}

TEST_CASE("status tells the days of the 旬 and who is missing") {
    const Desk desk;
    const QJsonObject status = desk.json("status --period 2025年5月下旬");
    CHECK(status.value("period"_L1).toString() == u"2025-05-late"_s);
    CHECK(status.value("first_day"_L1).toString() == u"2025-05-21"_s);
    CHECK(status.value("last_day"_L1).toString() == u"2025-05-31"_s);
    CHECK(status.value("due_on"_L1).toString() == u"2025-05-30"_s); // Saturday in the Dragon Boat holiday: earlier
    CHECK(status.value("closed"_L1) == QJsonValue(false));
    CHECK(status.value("as"_L1).toString() == u"known"_s);

    const QJsonObject reporting = status.value("reporting"_L1).toObject();
    CHECK(reporting.value("expected"_L1).toInt() == 138); // 23 leads and, at the month's end, 115 others
    CHECK(reporting.value("received"_L1).toInt() == 0);
    const QJsonValue missing = reporting.value("missing"_L1);
    CHECK(missing.toArray().size() == 20); // all 21 units but 市市场监督管理局, which has no task
    CHECK(find(missing, "unit", u"团市委"_s).value("tasks"_L1).toArray() == QJsonArray{15});
    // A group of the plan stands for its members.
    CHECK(find(missing, "unit", u"通山县人民政府"_s).value("tasks"_L1).toArray() ==
          QJsonArray{1, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
    CHECK(find(missing, "unit", u"嘉鱼县人民政府"_s).value("tasks"_L1).toArray() ==
          QJsonArray{1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});

    const QJsonObject mid = desk.json("status --period 2025-05-mid").value("reporting"_L1).toObject();
    CHECK(mid.value("expected"_L1).toInt() == 23);
    CHECK(mid.value("missing"_L1).toArray().size() == 6);
    CHECK(find(mid.value("missing"_L1), "unit", u"市经信局"_s).value("tasks"_L1).toArray() == QJsonArray{4, 7, 9, 10});
}

TEST_CASE("No duties before the first report") {
    const Desk desk;
    const QJsonObject reporting = desk.json("status --period 2025-03-mid").value("reporting"_L1).toObject();
    CHECK(reporting.value("expected"_L1).toInt() == 0);
    CHECK(reporting.value("missing"_L1).toArray().isEmpty());
}

TEST_CASE("status without --period shows the 旬 of the business date, kept within the plan's year") {
    const Desk desk;
    const auto period = [&](const char* today) {
        return desk.json((std::string("status --today ") + today).c_str()).value("period"_L1).toString();
    };
    CHECK(period("2025-06-20") == u"2025-06-mid"_s);
    CHECK(period("2025-06-21") == u"2025-06-late"_s);
    CHECK(period("2026-03-01") == u"2025-12-late"_s);
    CHECK(period("2024-03-01") == u"2025-01-early"_s);
}

TEST_CASE("status takes a view, and knows which it has") {
    const Desk desk;
    CHECK(desk.json("status --period 2025-06-mid --as known").value("as"_L1).toString() == u"known"_s);
    const Outcome reported = desk.run("status --period 2025-06-mid --as reported");
    CHECK(reported.status == 1);
    CHECK(reported.isExplained());
    for (const char* options :
         {"--as guessed", "--period 2025-06-30", "--period 2026-06-mid", "--today soon", "--period", "extra"}) {
        const Outcome outcome = desk.run((std::string("status ") + options).c_str());
        INFO(options << said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
        CHECK(outcome.out.isEmpty());
    }
}

TEST_CASE("status without --json is for people") {
    const Desk desk;
    const Outcome outcome = desk.run("status --period 2025-06-mid");
    CHECK(outcome.status == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(outcome.out.contains(u"建好咸宁（武汉）离岸科创园"_s));
    CHECK(outcome.out.contains(u"市教育局"_s));
}
