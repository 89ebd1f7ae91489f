#include "ui/models/Grounds.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

constexpr int longestReason = 200;

struct GroundsText {
    Q_DECLARE_TR_FUNCTIONS(GroundsText)
};

} // namespace

QString reasonProblem(const QString& reason) {
    const QString why = base::cleaned(reason);
    if (why.isEmpty())
        return GroundsText::tr("This is changed only for a reason: give it.");
    if (why.size() > longestReason)
        return GroundsText::tr("A reason has at most %1 characters; this one has %2.").arg(longestReason).arg(why.size());
    return {};
}

QString typedText(const QVariant& typed) {
    return typed.canConvert<GroundedText>() ? typed.value<GroundedText>().text : typed.toString();
}

std::optional<store::plans::Reasoned> groundsOf(const QVariant& typed, const AskGrounds& ask, const QString& what) {
    if (typed.canConvert<GroundedText>())
        return typed.value<GroundedText>().why;
    return ask(what);
}

} // namespace xundu::ui
