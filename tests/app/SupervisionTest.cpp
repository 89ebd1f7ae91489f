#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

constexpr const char* period = "--period 2025-06-mid --today 2025-06-23 ";

QJsonObject notices(const Desk& desk, const std::string& options, const char* day = period) {
    return desk.json((std::string("notices ") + day + options).c_str());
}

std::string out(const Desk& desk, const char* folder) { return "--out " + desk.beside(folder).toStdString() + " "; }

QJsonObject letterTo(const QJsonObject& answer, const QString& unit) { return find(answer.value("letters"_L1), "unit", unit); }

} // namespace

TEST_CASE("notices proposes letters with their reasons, and issues them with numbers that follow each other") {
    const Desk desk("--demo");
    const QJsonObject draft = notices(desk, out(desk, "drafts"));
    CHECK(mismatch(draft, "period:s issued:b proposals:l withheld:l letters:l") == QString());
    const QJsonArray proposals = draft.value("proposals"_L1).toArray();
    REQUIRE(proposals.size() > 2);
    CHECK(mismatchIn(draft.value("proposals"_L1), "unit:s step:s internal:b matters:l path:s number:s") == QString());
    for (const QJsonValue& proposal : proposals) {
        CHECK(mismatchIn(proposal.toObject().value("matters"_L1),
                         "step:s kind:s task:n? assignment:s? since:s periods:n text:s reason:s") == QString());
        CHECK(QFile::exists(proposal.toObject().value("path"_L1).toString()));
    }
    CHECK(draft.value("letters"_L1).toArray().isEmpty()); // drafts leave no trace

    const QJsonObject issued = notices(desk, "--issue " + out(desk, "letters"));
    QStringList numbers;
    int internal = 0;
    for (const QJsonValue& value : issued.value("proposals"_L1).toArray()) {
        const QJsonObject proposal = value.toObject();
        internal += proposal.value("internal"_L1).toBool() ? 1 : 0;
        if (!proposal.value("internal"_L1).toBool())
            numbers << proposal.value("number"_L1).toString();
        else
            CHECK(proposal.value("number"_L1).toString().isEmpty());
    }
    CHECK(internal == 1);
    for (int i = 0; i < numbers.size(); ++i)
        CHECK(numbers[i] == u"咸科赋能督〔2025〕%1号"_s.arg(i + 1));
    CHECK(issued.value("letters"_L1).toArray().size() == proposals.size());
    CHECK(mismatchIn(issued.value("letters"_L1), "number:s unit:s period:s step:s issued_on:s answer_by:s? original_answer_by:s? "
                                                 "state:s overdue:b matters:l follow_ups:l") == QString());

    const QJsonObject again = notices(desk, "--issue " + out(desk, "again"));
    CHECK(again.value("proposals"_L1).toArray().isEmpty());
    CHECK(again.value("withheld"_L1).toArray().size() >= proposals.size());
    CHECK(desk.run("undo").status == 1); // a letter that went out is not taken back
    CHECK(desk.run("check").status == 0);
}

TEST_CASE("notices records answers, extensions, closing and opening again") {
    const Desk desk("--demo");
    for (const char* red : {"early", "mid"}) // for two 旬 running, and not led by the host
        REQUIRE(desk.run((std::string("set --light 10=red --reason 停工 --period 2025-06-") + red).c_str()).status == 0);
    const QJsonObject issued = notices(desk, "--issue " + out(desk, "letters"));
    QJsonObject urging;
    QJsonObject supervision;
    for (const QJsonValue& value : issued.value("letters"_L1).toArray()) {
        const QJsonObject letter = value.toObject();
        if (letter.value("number"_L1).toString().isEmpty())
            continue;
        (letter.value("step"_L1).toString() == u"supervise"_s ? supervision : urging) = letter;
    }
    REQUIRE_FALSE(supervision.isEmpty());
    const std::string number = supervision.value("number"_L1).toString().toStdString();
    const QString unit = supervision.value("unit"_L1).toString();
    const auto after = [&](const std::string& options, const char* day) { return letterTo(notices(desk, options, day), unit); };
    const char* soon = "--period 2025-06-mid --today 2025-06-25 ";

    Outcome late = desk.run(
        (std::string("notices --period 2025-06-mid --today 2025-09-01 --extend ") + number + "=2025-09-10=资金未到位|已招标")
            .c_str());
    CHECK(late.status == 2);
    CHECK(late.isExplained());
    QJsonObject letter = after("--extend " + number + "=2025-07-20=资金未到位|已招标", soon);
    CHECK(letter.value("answer_by"_L1).toString() == u"2025-07-20"_s);
    CHECK(letter.value("original_answer_by"_L1) == supervision.value("answer_by"_L1));
    letter = after("--reply " + number + "=已整改", soon);
    CHECK(letter.value("state"_L1).toString() == u"answered"_s);
    letter = after("--close " + number + "=验收单", soon);
    CHECK(letter.value("state"_L1).toString() == u"closed"_s);
    QStringList kinds;
    for (const QJsonValue& step : letter.value("follow_ups"_L1).toArray())
        kinds << step.toObject().value("kind"_L1).toString();
    CHECK(kinds == QStringList{u"extended"_s, u"replied"_s, u"verified"_s, u"closed"_s});

    const Outcome refused = desk.run((std::string("notices --period 2025-06-mid --reply ") + number + "=再答").c_str());
    CHECK(refused.status == 2);
    CHECK(refused.err.contains(supervision.value("number"_L1).toString()));
    letter = after("--reopen " + number + "=反弹", soon);
    CHECK(letter.value("state"_L1).toString() == u"open"_s);
    CHECK(desk.run("notices --period 2025-06-mid --reply 99=x").status == 2);

    // The internal list has no number: it is named by its unit and the 旬.
    CHECK(letterTo(notices(desk, "--reply 市科技局=已布置到科室", soon), u"市科技局"_s).value("state"_L1) == u"answered"_s);
    CHECK(desk.run("notices --period 2025-06-early --reply 市科技局=x").status == 2);
    CHECK(desk.run("check").status == 0);
}

TEST_CASE("what a meeting decides is followed: listed, on the next form, late in a letter, answered, closed") {
    const Desk desk("--demo");
    const QJsonObject meeting = desk.json("meeting --period 2025-05-late --held 2025-06-03 --chair 组长 --decision "
                                          "制定赶进度措施|市财政局|2025-06-early --decision 月底前再次调度|各县市区人民政府");
    REQUIRE(meeting.value("decisions"_L1).toArray().size() == 2);
    const std::string id = meeting.value("decisions"_L1).toArray().at(0).toString().toStdString();
    QJsonArray list = desk.json("assignments --today 2025-06-20").value("assignments"_L1).toArray();
    REQUIRE(list.size() == 2);
    CHECK(mismatchIn(list, "id:s origin:s meeting:s? task:n? text:s units:l given_by:s given_on:s due:s? original_due:s? state:s "
                           "overdue:b follow_ups:l") == QString());
    CHECK(list[0].toObject().value("overdue"_L1).toBool());
    CHECK(list[1].toObject().value("units"_L1).toArray().size() == 6);

    const QJsonObject proposal = find(notices(desk, out(desk, "drafts")).value("proposals"_L1), "unit", u"市财政局"_s);
    CHECK(find(proposal.value("matters"_L1), "kind", u"late"_s).value("assignment"_L1).toString().toStdString() == id);

    const std::string pack = desk.beside("pack.pdf").toStdString();
    CHECK(desk.run((std::string("report meeting-pack --meeting ") + meeting.value("meeting"_L1).toString().toStdString() +
                    " --out " + pack)
                       .c_str())
              .status == 0);
    CHECK(desk.run(("assignments --today 2025-06-24 --reply " + id + "=已制定 --close " + id + "=措施文件").c_str()).status == 0);
    list = desk.json("assignments").value("assignments"_L1).toArray();
    CHECK(list[0].toObject().value("state"_L1).toString() == u"closed"_s);

    CHECK(desk.run("assignments --add instruction --text 加快建设 --by 市政府分管领导 --unit 市经信局 --due 2025-07-late "
                   "--today 2025-06-24")
              .status == 0);
    CHECK(desk.run("assignments --add meeting --text x --by y --unit 市经信局").status == 2);
    CHECK(desk.run("assignments --add ask --text x --by y").status == 2); // by no unit
    CHECK(desk.run("meeting --period 2025-05-late --decision 无单位").status == 2);
    CHECK(desk.json("assignments").value("assignments"_L1).toArray().size() == 3);
}

TEST_CASE("new-year and handover make what goes on, and never overwrite") {
    const Desk desk("--demo");
    const std::string next = desk.beside("office-2026.xundu").toStdString();
    CHECK(desk.run("new-year").status == 2);
    const Outcome made = runProgram({u"new-year"_s, desk.file(), QString::fromStdString(next)});
    CHECK(made.status == 0);
    const QJsonObject shown = runProgram({u"show"_s, QString::fromStdString(next), u"--json"_s}).json();
    CHECK(shown.value("plan"_L1).toObject().value("year"_L1).toInt() == 2026);
    const QJsonObject indicator = find(shown.value("indicators"_L1), "code", u"I01-1"_s);
    CHECK(indicator.value("target"_L1).isNull()); // not set yet
    CHECK(runProgram({u"new-year"_s, desk.file(), QString::fromStdString(next)}).status == 1);
    CHECK(runProgram({u"check"_s, QString::fromStdString(next)}).status == 0);

    const QString folder = desk.beside("交接");
    CHECK(runProgram({u"handover"_s, desk.file(), u"--out"_s, folder, u"--today"_s, u"2025-06-20"_s}).status == 0);
    CHECK(QFile::exists(folder + u"/交接说明.docx"_s));
    CHECK(runProgram({u"handover"_s, desk.file(), u"--out"_s, folder}).status == 1);
}
