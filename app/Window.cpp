#include "app/Window.h"

#include "app/Command.h"
#include "app/SystemClock.h"
#include "app/UserSettings.h"
#include "core/base/Error.h"
#include "ui/models/OfficeView.h"
#include "ui/prompts/DialogPrompts.h"
#include "ui/settings/Settings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/OfficeStart.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace xundu::app {
namespace {

struct WindowText {
    Q_DECLARE_TR_FUNCTIONS(WindowText)
};

using base::Error;
using base::ErrorCode;

void declareOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(WindowText::tr(
        "Ten-day progress supervision of an annual implementation plan. \"xundu COMMAND --help\" tells of a command."));
    parser.addPositionalArgument(QStringLiteral("FILE"), WindowText::tr("office file to open; without it the user's own"),
                                 QStringLiteral("[FILE]"));
    declareCommon(parser);
    parser.addVersionOption();
}

bool hasDisplay() {
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QString noDisplay() {
    return WindowText::tr("There is no display for the window, or it cannot be reached. The commands work without one: "
                          "\"xundu --help\" lists them.");
}

/// Where the user's own office file may lie: among the documents, where it is seen and copied; before, in a hidden folder.
QStringList ownFiles() {
    const QString name = QStringLiteral("咸宁科技赋能2025.xundu");
    QStringList files;
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::AppDataLocation})
        files << QDir(QStandardPaths::writableLocation(place)).filePath(name);
    return files;
}

QString operatorFor(const QCommandLineParser& parser, const ui::Settings& settings) {
    QString given = parser.value(QStringLiteral("operator")).trimmed();
    if (!given.isEmpty())
        return given;
    QString kept = settings.value(ui::settings::operatorName);
    return kept.isEmpty() ? systemUser() : kept;
}

/// Another office file in a program of its own, run like this one. @return false: it did not start
bool launch(const QCommandLineParser& parser, const QString& path) {
    QStringList words;
    for (const char* option : {"operator", "today", "language"}) {
        const QString name = QLatin1String(option);
        if (parser.isSet(name))
            words << QStringLiteral("--%1=%2").arg(name, parser.value(name));
    }
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), words << path);
}

std::optional<ui::OpenedOffice> openOffice(ui::OfficeStart& start, const QStringList& named) {
    return named.isEmpty() ? start.openUsual() : start.open(named.front());
}

int showWindow(QApplication& application, const QCommandLineParser& parser, ui::Settings& settings) {
    const SystemClock clock(businessDate(parser));
    ui::Appearance appearance(application);
    ui::applyPreferences(settings, appearance);
    ui::DialogPrompts prompts;
    ui::OfficeStart start({operatorFor(parser, settings), clock}, ownFiles(), appearance.theme(), prompts, settings);
    const auto opened = openOffice(start, parser.positionalArguments());
    if (!opened)
        return Done;
    ui::OfficeView view(*opened->office);
    std::optional<ui::Appearance::Bare> bare(appearance);
    ui::MainWindow window({view, appearance.theme(), prompts, settings}, appearance,
                          [&](const QString& path) { return launch(parser, path); });
    bare.reset();
    prompts.setParent(&window);
    if (!opened->happened.isEmpty())
        window.say(opened->office->isWritable() ? ui::MessageBar::Kind::Information : ui::MessageBar::Kind::Warning,
                   opened->happened, opened->whatNow);
    window.show();
    return QApplication::exec();
}

int listCommands(const QCommandLineParser& parser) {
    QTextStream out(stdout);
    out << parser.helpText() << Qt::endl << WindowText::tr("Commands:") << Qt::endl;
    for (const Command& command : commands())
        out << QStringLiteral("  %1 %2").arg(QLatin1String(command.name), QString::fromUtf8(command.arguments)).leftJustified(34)
            << command.translatedSummary() << Qt::endl;
    return Done;
}

void checkArguments(const QStringList& arguments) {
    const QString first = arguments.value(0);
    if (commandNamed(first))
        throw Error(ErrorCode::BadCall, WindowText::tr("The command comes first: \"xundu %1 …\", options after it.").arg(first));
    if (arguments.size() > 1)
        throw Error(ErrorCode::BadCall,
                    WindowText::tr("\"%1\" is not a command. \"xundu --help\" lists the commands.").arg(first));
}

int answer(const QStringList& words, ui::Settings& settings) {
    QCommandLineParser parser;
    declareOptions(parser);
    parseWords(parser, words, QStringLiteral("xundu --help"));
    if (parser.isSet(QStringLiteral("help")))
        return listCommands(parser);
    if (parser.isSet(QStringLiteral("version"))) {
        QTextStream(stdout) << QStringLiteral("xundu %1").arg(QCoreApplication::applicationVersion()) << Qt::endl;
        return Done;
    }
    checkArguments(parser.positionalArguments());
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    if (!application)
        throw Error(ErrorCode::NotFound, noDisplay());
    return showWindow(*application, parser, settings);
}

int answerGuarded(const QStringList& words, ui::Settings& settings) {
    try {
        return answer(words, settings);
    } catch (const Error& error) {
        QTextStream(stderr) << QStringLiteral("xundu: ") << error.sentence() << Qt::endl;
        if (error.code() == ErrorCode::BadCall)
            return WrongCall;
        if (qobject_cast<QApplication*>(QCoreApplication::instance()) && QGuiApplication::platformName() != u"offscreen")
            QMessageBox::critical(nullptr, WindowText::tr("Xundu"), error.sentence());
        return Failed;
    }
}

bool asksForWordsOnly(int argc, char** argv) {
    return std::any_of(argv, argv + argc, [](const char* word) {
        const QLatin1String text(word);
        return text == QLatin1String("--help") || text == QLatin1String("-h") || text == QLatin1String("--version") ||
               text == QLatin1String("-v");
    });
}

/// Qt gives up on a display that it cannot reach by a crash; this makes it a failure like any other.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    QTextStream err(stderr);
    if (type != QtFatalMsg) {
        err << qFormatLogMessage(type, context, text) << Qt::endl;
        return;
    }
    err << QStringLiteral("xundu: ") << noDisplay() << Qt::endl;
    std::_Exit(Failed);
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    if (asksForWordsOnly(argc, argv) || !hasDisplay())
        return std::make_unique<QCoreApplication>(argc, argv);
    const auto before = qInstallMessageHandler(endWithoutDisplay);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace

int runWindow(int& argc, char** argv) {
    const auto application = makeApplication(argc, argv);
    QSettings storage = userSettings();
    ui::Settings settings(storage);
    const QStringList words = QCoreApplication::arguments();
    installLanguage(words, settings.value(ui::settings::language));
    return answerGuarded(words, settings);
}

} // namespace xundu::app
