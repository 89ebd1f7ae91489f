#include "app/Command.h"
#include "app/Window.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <memory>

using namespace xundu::app;

namespace {

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("xundu"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XUNDU_VERSION));
}

/// Papers need fonts, not a display.
std::unique_ptr<QCoreApplication> applicationFor(const Command& command, int& argc, char** argv) {
    if (!command.paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    nameApplication();
    qSetMessagePattern(QStringLiteral("xundu: %{message}")); // what a library says goes to standard error in our form too
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const Command* command = commandNamed(first);
    if (!command)
        return runWindow(argc, argv);
    const auto application = applicationFor(*command, argc, argv);
    installLanguage(QCoreApplication::arguments());
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1); // the command's own name
    return runCommand(*command, arguments);
}
