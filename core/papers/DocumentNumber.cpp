#include "core/papers/DocumentNumber.h"

#include "core/base/Text.h"

#include <QRegularExpression>

namespace xundu::papers {

QString DocumentNumber::text() const { return QStringLiteral("%1〔%2〕%3号").arg(series).arg(year).arg(number); }

std::optional<DocumentNumber> DocumentNumber::parse(const QString& text) {
    static const QRegularExpression parts(
        QStringLiteral("^([^\\d()\\[\\]〔〕【】]+)[(\\[〔【]((?:19|2\\d)\\d\\d)[)\\]〕】]第?0*([1-9]\\d{0,4})号$"));
    const auto match = parts.match(base::comparable(text));
    if (!match.hasMatch())
        return std::nullopt;
    return DocumentNumber{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace xundu::papers
