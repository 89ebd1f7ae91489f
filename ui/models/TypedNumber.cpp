#include "ui/models/TypedNumber.h"

#include "core/base/Text.h"
#include "ui/models/Shown.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xundu::ui {
namespace {

struct TypedNumberText {
    Q_DECLARE_TR_FUNCTIONS(TypedNumberText)
};

} // namespace

std::optional<base::Decimal> numberTyped(const QString& typed) {
    static const QRegularExpression grouped(QStringLiteral("^-?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
    QString text = base::comparable(typed).replace(QChar(0x2212), u'-');
    if (grouped.match(text).hasMatch())
        text.remove(u',');
    return base::Decimal::parse(text);
}

bool isCleared(const QString& typed) { return typed.trimmed().isEmpty() || typed.trimmed() == noFigure; }

QString numberProblem(const QString& typed) {
    return isCleared(typed) || numberTyped(typed)
               ? QString()
               : TypedNumberText::tr("\"%1\" is not a number. Numbers are written like 12 or 12.5, without units.")
                     .arg(typed.trimmed());
}

} // namespace xundu::ui
