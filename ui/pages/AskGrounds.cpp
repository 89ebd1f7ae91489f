#include "ui/pages/AskGrounds.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct GroundsText {
    Q_DECLARE_TR_FUNCTIONS(GroundsText)
};

} // namespace

std::optional<store::plans::Reasoned> askGrounds(Prompts& prompts, const QString& what) {
    const auto problem = [](const QStringList& typed) {
        const QString reason = reasonProblem(typed.at(0));
        return reason.isEmpty() && typed.at(1).trimmed().isEmpty()
                   ? GroundsText::tr("Give the number of the document that allows it.")
                   : reason;
    };
    const QStringList lines =
        prompts.askLines(GroundsText::tr("Change with grounds"),
                         what + u'\n' + GroundsText::tr("The original stays on record, with the reason and the document."),
                         {GroundsText::tr("Reason"), GroundsText::tr("Document number")}, {QString(), QString()}, problem);
    if (lines.isEmpty())
        return std::nullopt;
    return store::plans::Reasoned{lines.at(0), lines.at(1)};
}

} // namespace xundu::ui
