#pragma once

#include "core/store/Office.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <span>

/// @file The command line's frame (cli.md): a table of commands, each a small file under app/commands.

namespace xundu::app {

/// What the contract calls exit status.
enum ExitStatus { Done = 0, Failed = 1, WrongCall = 2, PartlyRefused = 3 };

/// One call of one command.
struct Call {
    const QCommandLineParser& options; ///< parsed; its positional arguments do not include the command's own name
    const base::Clock& clock;
    QString operatorName;
    QTextStream& out;
    QTextStream& err;

    store::Actor actor() const { return {operatorName, clock}; }
    /// The positional argument at `index`, or Error(BadCall) that asks for `what`.
    QString argument(int index, const QString& what) const;
    /// An option's value, or Error(BadCall) that names the missing option.
    QString required(const QString& option) const;
    std::unique_ptr<store::Office> open(store::OpenMode mode) const; ///< the office file named first
    void say(const QJsonObject& object) const;                       ///< to standard output
    void warn(const QString& sentence) const;                        ///< `xundu: SENTENCE` to standard error
};

struct Command {
    const char* name;
    const char* arguments; ///< as shown in help: "FILE DEST"
    const char* summary;   ///< English; translated when shown
    int most;              ///< positional arguments at most
    bool paints;           ///< needs fonts: runs under a QGuiApplication
    void (*declare)(QCommandLineParser& parser);
    int (*run)(const Call& call);

    QString translatedSummary() const;
};

/// All commands, in the order of cli.md.
std::span<const Command> commands();
const Command* commandNamed(const QString& name); ///< null: none

/// Runs one command: parses, catches every Error once, prints `xundu: SENTENCE`. @return the exit status
int runCommand(const Command& command, const QStringList& arguments);

/// --operator, --today, --language and --help: of every command and of the window.
void declareCommon(QCommandLineParser& parser);
/// Parses; throws Error(BadCall) for what cannot be understood, a language the program does not speak included.
void parseWords(QCommandLineParser& parser, const QStringList& words, const QString& helpCall);
/// --today, if given.
std::optional<QDate> businessDate(const QCommandLineParser& parser);

/// Who acts where nobody is named.
QString systemUser();

/// The language the sentences are in: --language, else the one `kept` in the settings, else the user's locale. Installs the
/// translations.
void installLanguage(const QStringList& arguments, const QString& kept = {});

} // namespace xundu::app
