#include "ui/print/Handover.h"

#include "app/commands/Commands.h"

#include <QCoreApplication>
#include <QDir>

namespace xundu::app {
namespace {

struct HandoverText {
    Q_DECLARE_TR_FUNCTIONS(HandoverText)
};

const QString outOption = QStringLiteral("out");

} // namespace

void declareHandover(QCommandLineParser& parser) {
    parser.addOption({outOption, HandoverText::tr("the folder to write to; it is made"), QStringLiteral("DIR")});
}

int runHandover(const Call& call) {
    const QString folder = call.required(outOption);
    const auto office = call.open(store::OpenMode::Read);
    ui::print::writeHandover(*office, folder);
    call.out << HandoverText::tr("Handed over in %1").arg(QDir::toNativeSeparators(folder)) << Qt::endl;
    return Done;
}

} // namespace xundu::app
