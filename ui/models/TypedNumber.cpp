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
    static const QRegularExpression digits(QStringLiteral("^-?[\\d,]{13,}(\\.\\d+)?$|^-?[\\d,]+\\.\\d{7,}$"));
    if (isCleared(typed) || numberTyped(typed))
        return {};
    return digits.match(base::comparable(typed)).hasMatch()
               ? TypedNumberText::tr("\"%1\" has more digits than a figure can have: at most 12 before and 6 after the point.")
                     .arg(typed.trimmed())
               : TypedNumberText::tr("\"%1\" is not a number. Numbers are written like 12 or 12.5, without units.")
                     .arg(typed.trimmed());
}

} // namespace xundu::ui
