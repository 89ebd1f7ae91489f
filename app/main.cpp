#include "app/Command.h"
#include "app/UserSettings.h"
#include "app/Window.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Preferences.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QTemporaryDir>

#include <memory>

using namespace xundu::app;

namespace {

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("xundu"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XUNDU_VERSION));
}

/// Papers need fonts, not a display, and nothing of a session: where there is none, as in a job of the system, Qt would complain.
/// @param runtime stands in for the session's folder as long as the application lives
std::unique_ptr<QCoreApplication> applicationFor(const Command& command, const QTemporaryDir& runtime, int& argc, char** argv) {
    if (!command.paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed(); // Qt writes a PDF's fonts in a hash's order: the same paper gives the same bytes
    nameApplication();
    qSetMessagePattern(QStringLiteral("xundu: %{message}")); // what a library says goes to standard error in our form too
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const Command* command = commandNamed(first);
    if (!command)
        return runWindow(argc, argv);
    const QTemporaryDir runtime;
    const auto application = applicationFor(*command, runtime, argc, argv);
    installLanguage(QCoreApplication::arguments());
    if (command->paints) {
        QSettings storage = userSettings();
        xundu::ui::applyPaperFonts(xundu::ui::Settings(storage));
    }
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1); // the command's own name
    return runCommand(*command, arguments);
}
