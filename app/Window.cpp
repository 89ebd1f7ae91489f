#include "app/Window.h"

#include "app/Command.h"
#include "app/SystemClock.h"
#include "core/base/Error.h"
#include "core/plan/PlanJson.h"
#include "core/store/FileLock.h"
#include "ui/models/OfficeView.h"
#include "ui/prompts/DialogPrompts.h"
#include "ui/settings/Settings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Welcome.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
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
using store::Office;
using store::OpenMode;

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

/// The user's own office file, in the platform's data folder.
QString ownFile() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(QStringLiteral("咸宁科技赋能2025.xundu"));
}

struct Opened {
    std::unique_ptr<Office> office;
    QString notice; ///< what the user should know of how it was opened; empty: nothing
};

/// Another program writes: the file is shown all the same, for reading.
Opened openForReading(const QString& path, const store::Actor& actor, const Error& why) {
    return {Office::open(path, OpenMode::Read, actor), why.sentence()};
}

Opened openOffice(const QString& path, const store::Actor& actor, ui::Prompts& prompts) {
    try {
        return {Office::open(path, OpenMode::Write, actor), {}};
    } catch (const Error& error) {
        const auto holder = store::holderOf(path);
        if (error.code() == ErrorCode::Locked && holder && !holder->here &&
            prompts.confirm(WindowText::tr("Take the file over?"),
                            error.sentence() + u'\n' + WindowText::tr("Take it over only if nobody works there any more."),
                            WindowText::tr("Take over")))
            return {Office::openTakingOver(path, actor), {}};
        if (error.code() == ErrorCode::Locked || error.code() == ErrorCode::ReadOnly)
            return openForReading(path, actor, error);
        throw;
    }
}

/// The file that was opened last, else the user's own; empty: neither is there.
QString usualFile(const ui::Settings& settings) {
    for (const QString& path : settings.value(ui::settings::recentFiles) + QStringList(ownFile())) {
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

Opened create(const QString& path, const store::Actor& actor) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    return {Office::create(path, plan::builtInPlan(), actor),
            WindowText::tr("A new office file with the plan of 2025 was made: %1. Secret matters stay out of it.")
                .arg(QDir::toNativeSeparators(path))};
}

/// Puts the file before those that were opened earlier.
void remember(const QString& path, ui::Settings& settings) {
    constexpr int kept = 8;
    const QString file = QFileInfo(path).absoluteFilePath();
    QStringList files = settings.value(ui::settings::recentFiles);
    files.removeAll(file);
    files.prepend(file);
    settings.set(ui::settings::recentFiles, QStringList(files.mid(0, kept)));
}

ui::Appearance::Mode appearanceMode(const ui::Settings& settings) {
    const QString word = settings.value(ui::settings::appearance);
    return word == u"dark"    ? ui::Appearance::Mode::Dark
           : word == u"light" ? ui::Appearance::Mode::Light
                              : ui::Appearance::Mode::System;
}

QString operatorFor(const QCommandLineParser& parser, const ui::Settings& settings) {
    QString given = parser.value(QStringLiteral("operator")).trimmed();
    if (!given.isEmpty())
        return given;
    QString kept = settings.value(ui::settings::operatorName);
    return kept.isEmpty() ? systemUser() : kept;
}

int showWindow(QApplication& application, const QCommandLineParser& parser, ui::Settings& settings) {
    const SystemClock clock(businessDate(parser));
    ui::Appearance appearance(application);
    appearance.setMode(appearanceMode(settings));
    appearance.setTextScale(settings.value(ui::settings::textScale));
    ui::DialogPrompts prompts;
    QString path = parser.positionalArguments().value(0, usualFile(settings));
    const bool first = path.isEmpty();
    if (first) {
        ui::Welcome welcome({operatorFor(parser, settings), ownFile(), {}}, appearance.theme(), prompts);
        if (welcome.exec() != QDialog::Accepted)
            return Done;
        path = welcome.answer().file;
        settings.set(ui::settings::operatorName, welcome.answer().operatorName);
        settings.set(ui::settings::backupFolder, welcome.answer().backupFolder);
    }
    const store::Actor actor{operatorFor(parser, settings), clock};
    const Opened opened = first ? create(path, actor) : openOffice(path, actor, prompts);
    remember(path, settings);
    ui::OfficeView view(*opened.office);
    std::optional<ui::Appearance::Bare> bare(appearance);
    ui::MainWindow window({view, appearance.theme(), prompts, settings}, appearance);
    bare.reset();
    prompts.setParent(&window);
    if (!opened.notice.isEmpty())
        window.say(opened.office->isWritable() ? ui::MessageBar::Kind::Information : ui::MessageBar::Kind::Warning, opened.notice,
                   opened.office->isWritable() ? QString()
                                               : WindowText::tr("The file is shown for reading; nothing can be changed."));
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
    QSettings storage(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("xundu"), QStringLiteral("xundu"));
    ui::Settings settings(storage);
    const QStringList words = QCoreApplication::arguments();
    installLanguage(words, settings.value(ui::settings::language));
    return answerGuarded(words, settings);
}

} // namespace xundu::app
