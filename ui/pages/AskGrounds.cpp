#include "ui/pages/AskGrounds.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct GroundsText {
    Q_DECLARE_TR_FUNCTIONS(GroundsText)
};

} // namespace

QString documentLabel(Grounds wanted) {
    return wanted >= Grounds::Document ? GroundsText::tr("Document number") : GroundsText::tr("Document number, if any");
}

std::optional<store::plans::Reasoned> askGrounds(Prompts& prompts, const QString& what, Grounds wanted) {
    const auto problem = [wanted](const QStringList& typed) { return groundsProblem({typed.at(0), typed.at(1)}, wanted); };
    const QStringList lines =
        prompts.askLines(GroundsText::tr("Change with grounds"),
                         what + u'\n' + GroundsText::tr("The original stays on record, with the reason and the document."),
                         {GroundsText::tr("Reason"), documentLabel(wanted)}, {QString(), QString()}, problem);
    if (lines.isEmpty())
        return std::nullopt;
    return store::plans::Reasoned{lines.at(0), lines.at(1)};
}

} // namespace xundu::ui
