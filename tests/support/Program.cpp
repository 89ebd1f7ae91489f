#include "tests/support/Program.h"

#include "tests/support/Catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>

namespace xundu::tests {
namespace {

constexpr int patience = 120'000; ///< ms; only a hang takes so long

QString environmentFolder() {
    static const QTemporaryDir folder;
    return folder.path();
}

} // namespace

QJsonObject Outcome::json() const {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &fault);
    INFO(fault.errorString().toStdString() << out.toStdString() << err.toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

bool Outcome::isExplained() const {
    QStringList lines = err.split(u'\n');
    if (lines.takeLast() != QString() || lines.isEmpty())
        return false;
    return std::all_of(lines.begin(), lines.end(), [](const QString& line) {
        return line.startsWith(QStringLiteral("xundu: ")) && QStringLiteral(".?。？").contains(line.back());
    });
}

std::string said(const Outcome& outcome) {
    return " [" + std::to_string(outcome.status) + "] " + outcome.out.left(2000).toStdString() + outcome.err.toStdString();
}

QProcessEnvironment plainEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_MESSAGES", "LANG"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("USER"), QStringLiteral("officer"));
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(name), environmentFolder());
    return environment;
}

Outcome runProgram(const QStringList& arguments, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(XUNDU_PROGRAM), arguments, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Outcome call(const QString& file, const QString& command, const QProcessEnvironment& environment) {
    QStringList words = QProcess::splitCommand(command);
    words.insert(1, file);
    return runProgram(words, environment);
}

RunningProgram::RunningProgram(const QStringList& arguments, const QProcessEnvironment& environment) {
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(XUNDU_PROGRAM), arguments, QIODevice::ReadOnly);
    REQUIRE(m_process.waitForStarted());
}

RunningProgram::~RunningProgram() { kill(); }

void RunningProgram::kill() {
    m_process.kill();
    m_process.waitForFinished();
}

struct Desk::Folder {
    QTemporaryDir directory;
};

Desk::Desk(const char* createOptions) : m_folder(std::make_unique<Folder>()) {
    const Outcome created = run((std::string("create ") + createOptions).c_str());
    INFO(said(created));
    REQUIRE(created.status == 0);
}

Desk::~Desk() = default;

QString Desk::file() const { return beside("office.xundu"); }

QString Desk::beside(const char* name) const { return m_folder->directory.filePath(QString::fromUtf8(name)); }

Outcome Desk::run(const QString& command, const QProcessEnvironment& environment) const {
    return call(file(), command, environment);
}

Outcome Desk::run(const char* command, const QProcessEnvironment& environment) const {
    return run(QString::fromUtf8(command), environment);
}

QJsonObject Desk::json(const char* command) const {
    const Outcome outcome = run((std::string(command) + " --json").c_str());
    INFO(said(outcome));
    REQUIRE(outcome.status == 0);
    return outcome.json();
}

QJsonArray Desk::history() const { return json("history").value(QLatin1String("entries")).toArray(); }

QString Desk::state() const { return run("show --json").out + run("history --json").out; }

QByteArray Desk::bytes() const {
    QFile stored(file());
    REQUIRE(stored.open(QIODevice::ReadOnly));
    return stored.readAll();
}

void Desk::setBytes(const QByteArray& bytes) const {
    QFile stored(file());
    REQUIRE(stored.open(QIODevice::WriteOnly));
    REQUIRE(stored.write(bytes) == bytes.size());
}

void Desk::tamper(const char* statements) const {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(file().toUtf8().constData(), &database) == SQLITE_OK);
    const int code = sqlite3_exec(database, statements, nullptr, nullptr, nullptr);
    INFO(sqlite3_errmsg(database));
    CHECK(code == SQLITE_OK);
    sqlite3_close(database);
}

QJsonObject find(const QJsonValue& list, const char* key, const QJsonValue& value) {
    for (const QJsonValue& entry : list.toArray()) {
        if (entry.toObject().value(QLatin1String(key)) == value)
            return entry.toObject();
    }
    FAIL("nothing with " << key << " = " << value.toVariant().toString().toStdString());
    return {};
}

} // namespace xundu::tests
