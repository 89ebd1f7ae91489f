#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <memory>

/// @file The built program, run as a process of its own.

namespace xundu::tests {

/// How a run ended, and what it said.
struct Outcome {
    int status = -1; ///< -1: it crashed, hung or could not be started
    QString out;
    QString err;

    /// Standard output as one JSON object; the test fails where it is none.
    QJsonObject json() const;
    /// Whether standard error holds sentences and nothing else: each line begins with "xundu: " and ends a sentence.
    bool isExplained() const;
};

/// For the report of a failed check.
std::string said(const Outcome& outcome);

/// The tester's environment without a display, without a language, and with settings and data folders of its own.
QProcessEnvironment plainEnvironment();
Outcome runProgram(const QStringList& arguments, const QProcessEnvironment& environment = plainEnvironment());

/// One call on an office file, as a shell would split it. "COMMAND options": the file comes after the command's name.
Outcome call(const QString& file, const QString& command, const QProcessEnvironment& environment = plainEnvironment());

/// The program left running; killed at the latest with this object.
class RunningProgram {
public:
    explicit RunningProgram(const QStringList& arguments, const QProcessEnvironment& environment = plainEnvironment());
    ~RunningProgram();
    RunningProgram(const RunningProgram&) = delete;
    RunningProgram& operator=(const RunningProgram&) = delete;
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// As by SIGKILL: it can tidy nothing up.
    void kill();

private:
    QProcess m_process;
};

/// An office file in a folder of its own, and calls on it.
class Desk {
public:
    /// Makes the file by `create` with these options.
    explicit Desk(const char* createOptions = "");
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    QString file() const;
    QString beside(const char* name) const;
    /// As call().
    Outcome run(const QString& command, const QProcessEnvironment& environment = plainEnvironment()) const;
    Outcome run(const char* command, const QProcessEnvironment& environment = plainEnvironment()) const;
    /// The same with --json; the test fails where the exit status is not 0.
    QJsonObject json(const char* command) const;
    /// The journal, oldest entry first.
    QJsonArray history() const;
    /// Everything a refused call could have touched: plan and journal.
    QString state() const;
    QByteArray bytes() const;
    void setBytes(const QByteArray& bytes) const;
    /// Runs statements past the program.
    void tamper(const char* statements) const;

private:
    struct Folder;
    std::unique_ptr<Folder> m_folder;
};

/// The element of a list whose `key` is `value`; the test fails where there is none.
QJsonObject find(const QJsonValue& list, const char* key, const QJsonValue& value);

} // namespace xundu::tests
