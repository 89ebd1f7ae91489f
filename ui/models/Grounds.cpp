#include "ui/models/Grounds.h"

namespace xundu::ui {

QString typedText(const QVariant& typed) {
    return typed.canConvert<GroundedText>() ? typed.value<GroundedText>().text : typed.toString();
}

std::optional<store::plans::Reasoned> groundsOf(const QVariant& typed, const AskGrounds& ask, const QString& what) {
    if (typed.canConvert<GroundedText>())
        return typed.value<GroundedText>().why;
    return ask(what);
}

} // namespace xundu::ui
