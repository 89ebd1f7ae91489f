#include "tests/core/house/SourceTree.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace xundu::tests::house;

namespace {

constexpr int longestFile = 500;

const QString tests = QStringLiteral("tests");

/// Hand-written text of the repository; what foreign programs write (.ts) and test data are theirs.
std::vector<SourceFile> handWritten() {
    auto files =
        filesUnder({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), tests, QStringLiteral("packaging")},
                   {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".sql"), QStringLiteral(".txt"),
                    QStringLiteral(".cmake"), QStringLiteral(".qrc"), QStringLiteral(".xml"), QStringLiteral(".desktop")});
    std::erase_if(files, [](const SourceFile& file) { return file.isIn(QStringLiteral("tests/data")); });
    return files;
}

std::vector<SourceFile> cppFiles() {
    auto files = productSources();
    for (SourceFile& file : filesUnder({tests}, {QStringLiteral(".cpp"), QStringLiteral(".h")}))
        files.push_back(std::move(file));
    return files;
}

std::vector<SourceFile> productWithout(const QStringList& folders) {
    std::vector<SourceFile> files;
    for (const SourceFile& file : productSources()) {
        if (std::none_of(folders.begin(), folders.end(), [&](const QString& folder) { return file.isIn(folder); }))
            files.push_back(file);
    }
    return files;
}

QStringList whiteSpaceFaults(const SourceFile& file) {
    QStringList faults;
    int number = 0;
    for (const QString& line : file.lines()) {
        ++number;
        if (line.contains(u'\t'))
            faults << file.place(number) + QStringLiteral(": a tab");
        if (!line.isEmpty() && line.back().isSpace())
            faults << file.place(number) + QStringLiteral(": a blank or carriage return at the end");
    }
    if (!file.text.isEmpty() && !file.text.endsWith(u'\n'))
        faults << file.place(number) + QStringLiteral(": no line feed at the end");
    return faults;
}

QStringList headerFaults(const SourceFile& file) {
    QStringList faults;
    if (file.lines().first() != QStringLiteral("#pragma once"))
        faults << file.place(1) + QStringLiteral(": a header begins with #pragma once");
    static const QRegularExpression purpose(QStringLiteral("^/// \\S"), QRegularExpression::MultilineOption);
    if (!file.text.contains(purpose))
        faults << file.path + QStringLiteral(": a header says in a /// line what it, or its type, is for");
    return faults;
}

void checkNone(const QStringList& faults) {
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

} // namespace

TEST_CASE("House: clean text") {
    QStringList faults;
    for (const SourceFile& file : handWritten())
        faults << whiteSpaceFaults(file);
    checkNone(faults);
}

TEST_CASE("House: headers") {
    QStringList faults;
    for (const SourceFile& file : cppFiles()) {
        if (file.path.endsWith(QStringLiteral(".h")))
            faults << headerFaults(file);
    }
    checkNone(faults);
}

TEST_CASE("House: no file is too long") {
    QStringList faults;
    for (const SourceFile& file : cppFiles()) {
        const auto lines = file.text.count(u'\n');
        if (lines > longestFile)
            faults << QStringLiteral("%1 has %2 lines").arg(file.path).arg(lines);
    }
    checkNone(faults);
}

TEST_CASE("House: nothing global") {
    checkNone(linesWith(productSources(), QStringLiteral("(?<!QCoreApplication)::instance\\(")));
}

TEST_CASE("House: time comes from the clock that is handed in") {
    checkNone(linesWith(productWithout({QStringLiteral("app")}),
                        QStringLiteral("currentDate\\(|currentDateTime|currentTime\\(|currentMSecs|currentSecs|system_clock")));
}

TEST_CASE("House: connections are checked by the compiler") {
    checkNone(linesWith(productSources(), QStringLiteral("\\bSIGNAL\\(|\\bSLOT\\(")));
}

TEST_CASE("House: colours have names") {
    checkNone(linesWith(
        productWithout({QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui/theme"), QStringLiteral("ui/print")}),
        QStringLiteral("\"#[0-9A-Fa-f]{3,8}\"|QColor\\(\\s*(0x)?[0-9]|qRgb")));
}

// lupdate files a text under the struct's name where it loses the way, such as after a return type of another namespace; the
// program looks under the declared one. Equal names leave no text untranslated.
TEST_CASE("House: contexts of texts bear their struct's name") {
    static const QRegularExpression declaration(QStringLiteral("struct (\\w+) \\{\\s*Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"));
    QStringList faults;
    int seen = 0;
    for (const SourceFile& file : productSources()) {
        for (auto each = declaration.globalMatch(file.text); each.hasNext(); ++seen) {
            const auto match = each.next();
            if (match.captured(1) != match.captured(2))
                faults << QStringLiteral("%1: %2 declares %3").arg(file.path, match.captured(1), match.captured(2));
        }
    }
    CHECK(seen > 20);
    checkNone(faults);
}

TEST_CASE("House: nothing is left for later") {
    checkNone(linesWith(cppFiles(),
                        QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME|XX") + QStringLiteral("X)\\b")));
}

TEST_CASE("House: the top level is fixed") {
    const QStringList allowed{QStringLiteral("app"),          QStringLiteral("build"),     QStringLiteral("core"),
                              QStringLiteral("packaging"),    QStringLiteral("resources"), tests,
                              QStringLiteral("translations"), QStringLiteral("ui")};
    QStringList strangers;
    for (const QString& folder : QDir(QStringLiteral(XUNDU_SOURCE_DIR)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!allowed.contains(folder))
            strangers << folder;
    }
    checkNone(strangers);
}

TEST_CASE("House: the gates can fail") {
    CHECK(whiteSpaceFaults({QStringLiteral("a.cpp"), QStringLiteral("int a;\n")}).isEmpty());
    CHECK(whiteSpaceFaults({QStringLiteral("a.cpp"), QStringLiteral("int a;\r\n\tint b; \nint c;")}).size() == 4);
    CHECK(headerFaults({QStringLiteral("a.h"), QStringLiteral("#pragma once\n\n/// @file Ten days.\n")}).isEmpty());
    CHECK(headerFaults({QStringLiteral("a.h"), QStringLiteral("#ifndef A\nint a;\n")}).size() == 2);
    const std::vector<SourceFile> sample{
        {QStringLiteral("a.cpp"), QStringLiteral("// A::instance()\nauto a = A::instance();\n")}};
    CHECK(linesWith(sample, QStringLiteral("::instance\\(")) == QStringList{QStringLiteral("a.cpp:2: auto a = A::instance();")});
}
