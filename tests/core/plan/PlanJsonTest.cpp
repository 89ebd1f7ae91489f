#include "core/plan/PlanJson.h"

#include "core/base/Error.h"
#include "tests/support/Catch.h"

#include <QFile>

/// @file What the reader of plans refuses: the built-in plan with one thing broken each time.

using namespace Qt::StringLiterals;

namespace xundu::plan {
namespace {

QString builtInJson() {
    QFile file(u":/xundu/plan-2025.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The built-in plan's file with the first `from` replaced.
QByteArray changed(const QString& from, const QString& to) {
    QString json = builtInJson();
    const qsizetype at = json.indexOf(from);
    INFO(from.toStdString());
    REQUIRE(at >= 0);
    return json.replace(at, from.size(), to).toUtf8();
}

/// The sentence with which the file is refused; empty when it is taken.
QString refusal(const QByteArray& json) {
    try {
        parsePlan(json);
    } catch (const base::Error& error) {
        CHECK(error.code() == base::ErrorCode::BadValue);
        CHECK(error.sentence().endsWith(u'.'));
        return error.sentence();
    }
    return {};
}

void checkRefused(const QString& from, const QString& to, const QString& sentence) {
    CAPTURE(from, to);
    CHECK(refusal(changed(from, to)) == sentence);
}

} // namespace

TEST_CASE("The file of the built-in plan reads as the built-in plan") {
    CHECK(parsePlan(builtInJson().toUtf8()) == builtInPlan());
}

TEST_CASE("A programme's short name may be left out, but not empty") {
    CHECK(builtInPlan().programmes.front().shortName == u"区域创新"_s);
    const Plan without = parsePlan(changed(u"\"short_name\": \"区域创新\","_s, {}));
    CHECK(without.programmes.front().shortName.isEmpty());
    CHECK(without.programmes.back().shortName == u"创新生态"_s);
    CHECK_FALSE(refusal(changed(u"\"short_name\": \"区域创新\","_s, u"\"short_name\": \"\","_s)).isEmpty());
}

TEST_CASE("What is no plan file is refused") {
    const QString noJson = u"This is not a plan file: it is not JSON, or it is cut off."_s;
    CHECK(refusal({}) == noJson);
    CHECK(refusal("plan") == noJson);
    CHECK(refusal("PK\x03\x04") == noJson);
    CHECK(refusal(builtInJson().toUtf8().left(5000)) == noJson);
    CHECK(refusal(changed(u"\"target\": 50,"_s, u"\"target\": NaN,"_s)) == noJson);
    CHECK(refusal(QByteArray(100000, '[')) == noJson);
    CHECK(refusal("[]") == u"plan file: this must be an object in braces."_s);
    CHECK(refusal("{}") == u"plan file: \"plan\" is missing."_s);
    CHECK(refusal("{\"plan\": 3}") == u"plan: this must be an object in braces."_s);
}

TEST_CASE("Missing, empty and misspelt parts are refused") {
    checkRefused(u"\"issuer\": \"咸宁市科学技术局\","_s, {}, u"plan: \"issuer\" is missing."_s);
    checkRefused(u"\"issuer\": \"咸宁市科学技术局\""_s, u"\"issuer\": \" \""_s,
                 u"plan: \"issuer\" must be a text that is not empty."_s);
    checkRefused(u"\"issuer\": \"咸宁市科学技术局\""_s, u"\"issuer\": 5"_s,
                 u"plan: \"issuer\" must be a text that is not empty."_s);
    checkRefused(u"\"goals\""_s, u"\"goal\""_s, u"plan file: \"goals\" is missing."_s);
    checkRefused(u"\"member\": true"_s, u"\"memeber\": true"_s, u"unit 市委宣传部: \"memeber\" means nothing here."_s);
    checkRefused(u"\"member\": true"_s, u"\"member\": \"yes\""_s, u"unit 市委宣传部: \"member\" must be true or false."_s);
    checkRefused(u"\"programmes\": ["_s, u"\"programmes\": [], \"other\": ["_s, u"plan file: \"programmes\" is missing."_s);
    checkRefused(u"\"programmes\": ["_s, u"\"programmes\": {}, \"other\": ["_s, u"plan file: \"programmes\" must be a list."_s);
    checkRefused(u"\"units\": ["_s, u"\"units\": [7, "_s, u"unit no. 1: this must be an object in braces."_s);
    checkRefused(u"\"deputies\": ["_s, u"\"deputies\": [1, "_s,
                 u"task force: \"deputies\" may hold only texts that are not empty."_s);
    checkRefused(u"\"tasks\": ["_s, u"\"tasks\": [], \"x\": ["_s, u"programme 1: a programme needs tasks."_s);
}

TEST_CASE("Dates must be days, and of the plan's time") {
    checkRefused(u"2025-03-18"_s, u"2025-02-30"_s,
                 u"plan: \"issued_on\" must be a day such as 2025-12-31; \"2025-02-30\" is none."_s);
    checkRefused(u"2025-03-18"_s, u"2025-03-18 early"_s,
                 u"plan: \"issued_on\" must be a day such as 2025-12-31; \"2025-03-18 early\" is none."_s);
    checkRefused(u"2025-03-18"_s, u"2015-03-18"_s, u"plan: a plan of 2025 is issued in that year or the one before."_s);
    checkRefused(u"2025-03-20"_s, u"2025-03-17"_s, u"plan: the plan cannot be published before it is issued."_s);
    checkRefused(u"\"year\": 2025"_s, u"\"year\": 20250"_s, u"plan: the year must lie between 1900 and 2999."_s);
    checkRefused(u"\"year\": 2025"_s, u"\"year\": 2025.5"_s, u"plan: \"year\" must be a whole number from 1 up."_s);
    checkRefused(u"\"due_on\": \"2025-12-31\""_s, u"\"due_on\": \"2026-12-31\""_s,
                 u"task 1: 2026-12-31 does not lie in the plan's year 2025."_s);
    checkRefused(u"\"id\": \"M01-1\","_s, u"\"id\": \"M01-1\", \"due_on\": \"2024-06-30\","_s,
                 u"milestone M01-1: 2024-06-30 does not lie in the plan's year 2025."_s);
    CHECK(refusal(changed(u"\"id\": \"M01-1\","_s, u"\"id\": \"M01-1\", \"due_on\": \"2025-06-30\","_s)).isEmpty());
}

TEST_CASE("Units and groups are unique and resolve") {
    checkRefused(u"{\"id\": 2,"_s, u"{\"id\": 1,"_s, u"unit 市政府办公室: \"1\" is already taken."_s);
    checkRefused(u"{\"id\": 2,"_s, u"{\"id\": 0,"_s, u"unit no. 2: \"id\" must be a whole number from 1 up."_s);
    checkRefused(u"\"name\": \"市政府办公室\""_s, u"\"name\": \"市委 宣传部\""_s,
                 u"unit 市委 宣传部: \"市委宣传部\" is already taken."_s);
    checkRefused(u"\"short_name\": \"嘉鱼县\""_s, u"\"short_name\": \"咸安区\""_s,
                 u"unit 嘉鱼县人民政府: \"咸安区\" is already taken."_s);
    checkRefused(u"\"name\": \"各县市区人民政府\""_s, u"\"name\": \"市科技局\""_s,
                 u"group 市科技局: \"市科技局\" is already taken."_s);
    checkRefused(u"\"kind\": \"zone\""_s, u"\"kind\": \"park\""_s, u"unit no. 21: \"kind\" cannot be \"park\"."_s);
    checkRefused(u"\"office_host\": true"_s, u"\"office_host\": false"_s,
                 u"plan file: exactly one unit must be the office's host (\"office_host\")."_s);
    checkRefused(u"\"member\": false"_s, u"\"office_host\": true"_s,
                 u"plan file: exactly one unit must be the office's host (\"office_host\")."_s);
    checkRefused(u"[\"咸安区人民政府\","_s, u"[\"温泉区人民政府\","_s,
                 u"group 各县市区人民政府: the plan has no unit \"温泉区人民政府\"."_s);
    checkRefused(u"[\"咸安区人民政府\","_s, u"[\"嘉鱼县\","_s, u"group 各县市区人民政府: \"嘉鱼县人民政府\" is named twice."_s);
}

TEST_CASE("A section, and nothing else, has a parent") {
    const QString unit = u"{\"id\": 5,"_s;
    const auto added = [&](const QString& more) {
        return changed(unit, u"{\"id\": 50, \"name\": \"甲科\", \"short_name\": \"甲科\", "_s + more + u"}, "_s + unit);
    };
    CHECK(refusal(added(u"\"kind\": \"section\", \"parent\": \"市科技局\""_s)).isEmpty());
    CHECK(refusal(added(u"\"kind\": \"section\""_s)) == u"unit 甲科: a section, and nothing else, has a parent."_s);
    CHECK(refusal(added(u"\"kind\": \"department\", \"parent\": \"市科技局\""_s)) ==
          u"unit 甲科: a section, and nothing else, has a parent."_s);
    CHECK(refusal(added(u"\"kind\": \"section\", \"parent\": \"甲科\""_s)) == u"unit 甲科: the plan has no unit \"甲科\"."_s);
    CHECK(refusal(added(
              u"\"kind\": \"section\", \"parent\": \"市科技局\"}, {\"id\": 51, \"name\": \"乙科\", \"short_name\": \"乙科\", "
              "\"kind\": \"section\", \"parent\": \"甲科\""_s)) == u"unit 乙科: the parent of a section cannot be a section."_s);
}

TEST_CASE("Programmes, tasks, measures and milestones are checked") {
    checkRefused(u"\"number\": 2,\n      \"name\""_s, u"\"number\": 1,\n      \"name\""_s,
                 u"programme 1: \"1\" is already taken."_s);
    checkRefused(u"\"number\": 16,"_s, u"\"number\": 3,"_s, u"task 3: \"3\" is already taken."_s);
    checkRefused(u"\"lead\": [\"市科技局\"]"_s, u"\"lead\": []"_s, u"task 1: a task needs at least one lead."_s);
    checkRefused(u"\"lead\": [\"市科技局\"],"_s, {}, u"task 1: a task needs at least one lead."_s);
    checkRefused(u"\"lead\": [\"市科技局\"]"_s, u"\"lead\": [\"市水利局\"]"_s, u"task 1: the plan has no unit \"市水利局\"."_s);
    checkRefused(u"\"lead\": [\"市科技局\"]"_s, u"\"lead\": [\"市高投集团\"]"_s, u"task 1: \"市高投集团\" is named twice."_s);
    checkRefused(u"\"kind\": \"platform\""_s, u"\"kind\": \"platforms\""_s,
                 u"measure 1 of task 1: \"kind\" cannot be \"platforms\"."_s);
    checkRefused(u"\"M02-2\""_s, u"\"M02-1\""_s, u"milestone M02-1: \"M02-1\" is already taken."_s);
    checkRefused(u"\"M02-2\""_s, u"\"M02=2\""_s,
                 u"milestone no. 2: \"id\" is made of letters, digits and hyphens; \"M02=2\" is not."_s);
    checkRefused(u"\"number\": 16,"_s, u"\"number\": 16, \"done\": true,"_s, u"task 16: \"done\" means nothing here."_s);
}

TEST_CASE("Indicators are checked") {
    checkRefused(u"\"I01-2\""_s, u"\"I01-1\""_s, u"indicator I01-1: \"I01-1\" is already taken."_s);
    const QString tooLarge = u"indicator I01-1: \"target\" must be a number below 1000000000000 with at most six decimals."_s;
    for (const char* number : {"1e300", "1000000000000", "0.0000001", "\"50\"", "true"})
        checkRefused(u"\"target\": 50,"_s, u"\"target\": "_s + QString::fromUtf8(number) + u',', tooLarge);
    checkRefused(u"\"target\": 50, "_s, {}, u"indicator I01-1: \"target\" is missing."_s);
    checkRefused(u"\"kind\": \"growth\""_s, u"\"kind\": \"rate\""_s, u"indicator I00-1: \"kind\" cannot be \"rate\"."_s);
    checkRefused(u"\"comparison\": \">=\""_s, u"\"comparison\": \"=>\""_s,
                 u"indicator I00-1: \"comparison\" cannot be \"=>\"."_s);
    checkRefused(u"\"baseline\": null"_s, u"\"baseline\": \"0\""_s,
                 u"indicator I00-1: \"baseline\" must be a number below 1000000000000 with at most six decimals."_s);
    checkRefused(u"\"source\": \"市科技局\""_s, u"\"source\": \"市统计局\""_s,
                 u"indicator I00-1: the plan has no unit \"市统计局\"."_s);
    checkRefused(u"\"group\": \"各县市区人民政府\""_s, u"\"group\": \"各县\""_s,
                 u"indicator I14-3: the plan has no group \"各县\"."_s);
    const QString everyUnit =
        u"indicator %1: an indicator of kind \"every_unit\", and no other, has a \"group\", and then no \"source\"."_s;
    checkRefused(u"\"group\": \"各县市区人民政府\","_s, {}, everyUnit.arg(u"I14-3"_s));
    checkRefused(u"\"source\": null"_s, u"\"source\": \"市财政局\""_s, everyUnit.arg(u"I14-3"_s));
    checkRefused(u"\"kind\": \"growth\""_s, u"\"kind\": \"growth\", \"group\": \"各县市区人民政府\""_s,
                 everyUnit.arg(u"I00-1"_s));
}

TEST_CASE("Mentions are checked and sorted, and their first one governs") {
    const QString mention = u"[{\"task\": 1, \"phrase\": \"新增50家企业来咸建设生产基地\"}]"_s;
    checkRefused(mention, u"[]"_s, u"indicator I01-1: it must be mentioned among the goals or in a task (\"mentions\")."_s);
    checkRefused(mention, u"[{\"task\": 17, \"phrase\": \"新\"}]"_s, u"mention 1 of indicator I01-1: the plan has no task 17."_s);
    checkRefused(mention, u"[{\"task\": 1, \"phrase\": \"\"}]"_s,
                 u"mention 1 of indicator I01-1: \"phrase\" must be a text that is not empty."_s);
    const Plan plan = parsePlan(changed(mention, u"[{\"task\": 4, \"phrase\": \"丙\"}, {\"task\": 1, \"phrase\": \"乙\"}, "
                                                 "{\"task\": null, \"phrase\": \"甲\", \"striving\": true}]"_s));
    const Indicator* indicator = plan.indicator(*IndicatorCode::from(u"I01-1"_s));
    REQUIRE(indicator);
    CHECK(indicator->mentions == std::vector<Mention>{{std::nullopt, u"甲"_s, true},
                                                      {TaskId::from(1), u"乙"_s, false},
                                                      {TaskId::from(4), u"丙"_s, false}});
    CHECK(indicator->striving);
}

TEST_CASE("Paces of a plan file are checked") {
    const QString even = u"\"pace\": \"even\""_s;
    const QString noPace = u"indicator I01-1: \"%1\" is no pace; write even, year_end, level, unset or "
                           "steps:2025-06-mid=20,2025-12-late=50."_s;
    for (const QString& text : {u"steps"_s, u"steps:"_s, u"monthly"_s})
        checkRefused(even, u"\"pace\": \"%1\""_s.arg(text), noPace.arg(text));
    checkRefused(even, u"\"pace\": \"steps:2026-06-mid=20\""_s,
                 u"indicator I01-1: 2026-06-mid does not lie in the plan's year 2025."_s);
    const Plan plan = parsePlan(changed(even, u"\"pace\": \"steps:2025-12-late=50,2025-06-mid=20\""_s));
    const Indicator* indicator = plan.indicator(*IndicatorCode::from(u"I01-1"_s));
    REQUIRE(indicator);
    REQUIRE(indicator->pace.steps.size() == 2);
    CHECK(indicator->pace.steps[0] == PaceStep{tests::tenDay("2025-06-mid"), tests::decimal("20")});
}

TEST_CASE("Half-width punctuation of a plan file becomes full-width") {
    const Plan plan =
        parsePlan(changed(u"\"title\": \"建好咸宁（武汉）离岸科创园\""_s, u"\"title\": \"建好咸宁(武汉)离岸科创园\""_s));
    CHECK(plan.tasks().front()->title == u"建好咸宁（武汉）离岸科创园"_s);
    CHECK(plan == builtInPlan());
}

TEST_CASE("Indicators of a plan file are ordered by code") {
    const Plan plan = parsePlan(changed(u"\"I00-1\""_s, u"\"I99-1\""_s));
    CHECK(plan.indicators.front().code.value() == u"I00-2"_s);
    CHECK(plan.indicators.back().code.value() == u"I99-1"_s);
}

} // namespace xundu::plan
