#include "core/exchange/xlsx/Cell.h"

#include <algorithm>
#include <cmath>

namespace xundu::exchange {
namespace {

constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;
constexpr int significantDigits = 15;

/// The first section of a format without colours, conditions, escaped characters and fillers; literals are kept apart.
struct PlainFormat {
    QString code;
    QString literals;
};

PlainFormat plainFormat(const QString& formatCode) {
    PlainFormat plain;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        const QChar c = formatCode.at(i);
        if (quoted) {
            quoted = c != u'"';
            if (quoted)
                plain.literals += c;
        } else if (bracketed) {
            bracketed = c != u']';
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'[') {
            // [h], [mm]: elapsed time; all else in brackets is a colour, a condition or a currency.
            const QString inside = formatCode.mid(i + 1, formatCode.indexOf(u']', i) - i - 1).toLower();
            if (!inside.isEmpty() &&
                std::all_of(inside.begin(), inside.end(), [](QChar d) { return QStringView(u"hms").contains(d); }))
                plain.code += inside;
            bracketed = true;
        } else if (c == u'\\' || c == u'!' || c == u'_' || c == u'*') {
            if (++i < formatCode.size() && (c == u'\\' || c == u'!'))
                plain.literals += formatCode.at(i);
        } else if (c == u';') {
            break;
        } else {
            plain.code += c;
        }
    }
    return plain;
}

bool namesAUnit(const QString& literals) {
    return std::any_of(literals.begin(), literals.end(), [](QChar c) { return c.isLetter() || c == u'%' || c == u'.'; });
}

/// A comma behind the last digit place divides by a thousand.
bool scales(const QString& code) {
    const auto lastDigit = std::max({code.lastIndexOf(u'0'), code.lastIndexOf(u'#'), code.lastIndexOf(u'?')});
    return lastDigit >= 0 && lastDigit + 1 < code.size() && code.at(lastDigit + 1) == u',';
}

} // namespace

QString CellPlace::name() const {
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters + QString::number(row + 1);
}

bool CellPlace::isInSheet() const { return row >= 0 && row < mostRows && column >= 0 && column < mostColumns; }

std::optional<CellPlace> CellPlace::named(std::string_view name) {
    int column = 0;
    int row = 0;
    size_t i = 0;
    for (; i < name.size() && name[i] >= 'A' && name[i] <= 'Z' && column <= mostColumns; ++i)
        column = column * 26 + (name[i] - 'A' + 1);
    const size_t letters = i;
    for (; i < name.size() && name[i] >= '0' && name[i] <= '9' && row <= mostRows; ++i)
        row = row * 10 + (name[i] - '0');
    if (letters == 0 || i == letters || i != name.size() || column > mostColumns || row < 1 || row > mostRows)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

bool CellRange::holds(CellPlace place) const {
    return place.row >= first.row && place.row <= last.row && place.column >= first.column && place.column <= last.column;
}

std::optional<CellRange> CellRange::named(std::string_view name) {
    const auto colon = name.find(':');
    const auto first = CellPlace::named(name.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : CellPlace::named(name.substr(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return CellRange{*first, *last};
}

std::optional<base::Decimal> decimalOf(const QString& stored) {
    if (auto plain = base::Decimal::parse(stored))
        return plain;
    bool ok = false;
    const double value = stored.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return base::Decimal::fromDouble(QString::number(value, 'g', significantDigits).toDouble());
}

NumberShown shownBy(const QString& formatCode) {
    const PlainFormat plain = plainFormat(formatCode);
    if (plain.code.contains(u'%'))
        return NumberShown::Percent;
    const QString lower = plain.code.toLower();
    if (lower.contains(QStringLiteral("general")) || lower.contains(u'@'))
        return namesAUnit(plain.literals) ? NumberShown::OtherUnit : NumberShown::Plain;
    const bool digits = lower.contains(u'0') || lower.contains(u'#') || lower.contains(u'?');
    if (!digits)
        return std::any_of(lower.begin(), lower.end(), [](QChar c) { return QStringView(u"ymdhs").contains(c); })
                   ? NumberShown::AsDate
                   : NumberShown::Plain;
    // 0!.0,"万" and the like: digits moved or divided, or a unit that the column does not have.
    return namesAUnit(plain.literals) || scales(lower) ? NumberShown::OtherUnit : NumberShown::Plain;
}

NumberShown shownBy(int builtInFormat) {
    const auto within = [&](int first, int last) { return builtInFormat >= first && builtInFormat <= last; };
    if (within(9, 10))
        return NumberShown::Percent;
    if (within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58))
        return NumberShown::AsDate;
    return NumberShown::Plain;
}

} // namespace xundu::exchange
