#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

const QStringList commandNames{u"create"_s,  u"show"_s, u"set"_s,  u"record"_s, u"status"_s, u"report"_s,
                               u"history"_s, u"undo"_s, u"redo"_s, u"check"_s,  u"backup"_s, u"import-calendar"_s};

QProcessEnvironment with(const char* name, const char* value) {
    auto environment = plainEnvironment();
    environment.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    return environment;
}

/// Each key of the object and of all within, in order.
QString keysOf(const QJsonValue& value) {
    QString keys;
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys())
        keys += key + u'(' + keysOf(object.value(key)) + u')';
    for (const QJsonValue& entry : value.toArray())
        keys += keysOf(entry);
    return keys;
}

} // namespace

TEST_CASE("xundu tells its version and its commands without a display") {
    for (const char* word : {"--version", "-v"}) {
        const Outcome version = runProgram({QLatin1String(word)});
        CHECK(version.status == 0);
        CHECK(version.out.startsWith(u"xundu 0."_s));
        CHECK(version.err.isEmpty());
    }
    for (const char* word : {"--help", "-h"}) {
        const Outcome help = runProgram({QLatin1String(word)});
        CHECK(help.status == 0);
        CHECK(help.err.isEmpty());
        for (const QString& name : commandNames)
            CHECK(help.out.contains(u"\n  "_s + name + u' '));
        CHECK(help.out.contains(u"\n  collect FILE PATH… "_s));
    }
}

TEST_CASE("Each command tells how it is called, in each language") {
    for (const QString& name : commandNames) {
        for (const char* language : {"en", "zh_CN"}) {
            const Outcome help = runProgram({name, u"--help"_s, u"--language"_s, QLatin1String(language)});
            INFO(name.toStdString() << said(help));
            CHECK(help.status == 0);
            CHECK(help.err.isEmpty());
            const bool takesFiles = name == u"collect"_s || name == u"return"_s;
            CHECK(help.out.contains(u' ' + name + (takesFiles ? u" FILE PATH… "_s : u" FILE"_s)));
            CHECK(help.out.contains(u"--operator <NAME>"_s));
        }
    }
}

TEST_CASE("A wrong call is told from a failure") {
    const Desk desk;
    const QString file = desk.file();
    const QList<QStringList> calls{{u"nonsense"_s, file},
                                   {u"close"_s, file, u"--period"_s, u"2025-06-mid"_s, u"--colour"_s},
                                   {file, u"show"_s},
                                   {u"--language"_s, u"en"_s, u"show"_s, file},
                                   {u"--nonsense"_s},
                                   {u"show"_s},
                                   {u"show"_s, file, file},
                                   {u"show"_s, file, u"--nonsense"_s},
                                   {u"show"_s, file, u"--today"_s},
                                   {u"show"_s, file, u"--today"_s, u"2025-02-30"_s},
                                   {u"show"_s, file, u"--today=20.06.2025"_s},
                                   {u"show"_s, file, u"--json=yes"_s},
                                   {u"show"_s, file, u"--language"_s, u"xx"_s},
                                   {u"show"_s, file, u"--operator"_s},
                                   {u"undo"_s, file, u"--json"_s},
                                   {u"history"_s, file, u"--period"_s, u"2025-06-mid"_s},
                                   {u"check"_s}};
    for (const QStringList& words : calls) {
        const Outcome outcome = runProgram(words);
        INFO(words.join(u' ').toStdString() << ": " << said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
        CHECK(outcome.out.isEmpty());
    }
}

TEST_CASE("Without a display the window fails with a sentence") {
    const Desk desk;
    const auto fails = [](const Outcome& outcome) {
        INFO(said(outcome));
        CHECK(outcome.status == 1);
        CHECK(outcome.err.contains(u"xundu: There is no display"_s));
        CHECK(outcome.isExplained());
    };
    fails(runProgram({}));
    fails(runProgram({desk.file()}));
    const auto failsToReach = [](const Outcome& outcome) { // Qt adds lines of its own
        INFO(said(outcome));
        CHECK(outcome.status == 1);
        CHECK(outcome.err.contains(u"xundu: There is no display"_s));
    };
    failsToReach(runProgram({desk.file()}, with("DISPLAY", ":4242")));
    failsToReach(runProgram({desk.file()}, with("QT_QPA_PLATFORM", "nonsense")));
    CHECK(runProgram({u"--help"_s}, with("DISPLAY", ":4242")).status == 0);
}

TEST_CASE("The window says what it cannot open") {
    const Desk desk;
    const Outcome outcome = runProgram({desk.beside("none.xundu")}, with("QT_QPA_PLATFORM", "offscreen"));
    CHECK(outcome.status == 1);
    CHECK(outcome.err.contains(u"xundu: "_s));
    CHECK(outcome.err.contains(u"none.xundu"_s));
    CHECK(runProgram({u"--today"_s, u"soon"_s}, with("QT_QPA_PLATFORM", "offscreen")).status == 2);
}

TEST_CASE("The language of sentences changes neither keys nor codes nor exit status") {
    const Desk desk("--demo");
    for (const char* command : {"show", "status --period 2025-06-mid", "history", "check"}) {
        const std::string words = std::string(command) + " --json --language ";
        const Outcome english = desk.run((words + "en").c_str());
        const Outcome chinese = desk.run((words + "zh_CN").c_str());
        INFO(command << said(chinese));
        CHECK(english.status == 0);
        CHECK(chinese.status == 0);
        CHECK(keysOf(chinese.json()) == keysOf(english.json()));
    }
    const auto lights = [&](const char* language) {
        QStringList codes;
        const QJsonObject status = desk.json((std::string("status --period 2025-06-mid --language ") + language).c_str());
        for (const QJsonValue& task : status.value("tasks"_L1).toArray())
            codes << task.toObject().value("light"_L1).toString();
        return codes;
    };
    CHECK(lights("zh_CN") == lights("en"));
    for (const char* command :
         {"record --task 99 --unit 市科技局 --period 2025-06-mid --unchanged", "show --nonsense", "create", "redo"}) {
        const Outcome english = desk.run((std::string(command) + " --language en").c_str());
        const Outcome chinese = desk.run((std::string(command) + " --language=zh_CN").c_str());
        CHECK(chinese.status == english.status);
        CHECK(chinese.isExplained());
    }
}

TEST_CASE("Sentences are Chinese for whoever reads Chinese, and English for everyone else") {
    const auto isChinese = [](const std::vector<std::pair<const char*, const char*>>& variables) {
        auto environment = plainEnvironment();
        environment.remove(u"LC_ALL"_s);
        for (const auto& [name, value] : variables)
            environment.insert(QLatin1String(name), QLatin1String(value));
        const QString sentence = runProgram({u"show"_s, u"none.xundu"_s}, environment).err;
        INFO(sentence.toStdString());
        CHECK(sentence.contains(u"none.xundu"_s));
        return std::any_of(sentence.begin(), sentence.end(), [](QChar each) { return each.script() == QChar::Script_Han; });
    };
    for (const char* language : {"zh_CN.UTF-8", "zh_TW.UTF-8", "zh_HK.UTF-8", "zh_SG.UTF-8", "zh_CN.GB18030"})
        CHECK(isChinese({{"LANG", language}}));
    for (const char* language : {"de_DE.UTF-8", "ja_JP.UTF-8", "C", "POSIX", "nonsense", "en_US.UTF-8"})
        CHECK_FALSE(isChinese({{"LANG", language}}));
    CHECK_FALSE(isChinese({}));
    CHECK(isChinese({{"LANG", "zh_CN.UTF-8"}, {"LC_NUMERIC", "de_DE.UTF-8"}})); // numbers are no words
    CHECK_FALSE(isChinese({{"LANG", "de_DE.UTF-8"}, {"LC_NUMERIC", "zh_CN.UTF-8"}}));
    CHECK(isChinese({{"LANG", "en_US.UTF-8"}, {"LC_MESSAGES", "zh_CN.UTF-8"}}));
}

TEST_CASE("A relative path, a link and a name with blanks are files too") {
    const Desk desk;
    const QString odd = desk.beside("咸宁 2025 (副本).xundu");
    REQUIRE(runProgram({u"backup"_s, desk.file(), odd}).status == 0);
    const QString link = desk.beside("link.xundu");
    REQUIRE(QFile::link(odd, link));
    CHECK(call(link, u"set --confirm-leads"_s).status == 0);
    CHECK(call(odd, u"history --json"_s).json().value("entries"_L1).toArray().size() == 2);
    CHECK(call(odd, u"check"_s).status == 0);
}
