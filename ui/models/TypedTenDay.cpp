#include "ui/models/TypedTenDay.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct TypedTenDayText {
    Q_DECLARE_TR_FUNCTIONS(TypedTenDayText)
};

} // namespace

std::optional<calendar::TenDay> tenDayTyped(const QString& typed, int year) {
    const QString text = typed.trimmed();
    for (const QString& whole :
         {text, QStringLiteral("%1年%2").arg(year).arg(text), QStringLiteral("%1-%2").arg(year).arg(text)}) {
        if (const auto period = calendar::TenDay::parse(whole))
            return period;
    }
    return std::nullopt;
}

QString tenDayProblem(const QString& typed, int year) {
    return tenDayTyped(typed, year)
               ? QString()
               : TypedTenDayText::tr("\"%1\" is not a ten-day period. It is written like %2.")
                     .arg(typed.trimmed(), typedTenDay(*calendar::TenDay::of(year, 6, calendar::TenDayPart::Mid)));
}

QString typedTenDay(calendar::TenDay period) {
    const QString name = period.displayName();
    return calendar::TenDay::parse(name) == period ? name : period.code();
}

} // namespace xundu::ui
