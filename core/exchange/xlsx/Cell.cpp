#include "core/exchange/xlsx/Cell.h"

#include <algorithm>
#include <cmath>

namespace xundu::exchange {
namespace {

constexpr qsizetype longestFormat = 1024; // programs allow 255

/// A section of a format without colours, conditions, escaped characters and fillers; literals are kept apart.
struct Section {
    QString code;
    QString literals;

    bool hasDigits() const { return code.contains(u'0') || code.contains(u'#') || code.contains(u'?'); }
};

/// Codes are ASCII without signs of money: what is not is written as it stands, quoted or not.
bool isLiteral(QChar c) { return c.unicode() > 0x7f || c.category() == QChar::Symbol_Currency; }

/// [h], [mm]: elapsed time; [$¥-804]: a sign of money and a language; all else in brackets is a colour or a condition.
void addBracket(const QString& inside, Section& section) {
    const QString lower = inside.toLower();
    if (inside.startsWith(u'$'))
        section.literals += inside.mid(1).section(u'-', 0, 0);
    else if (!lower.isEmpty() && std::all_of(lower.begin(), lower.end(), [](QChar c) { return QStringView(u"hms").contains(c); }))
        section.code += lower;
}

std::vector<Section> sectionsOf(const QString& formatCode) {
    std::vector<Section> sections(1);
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        const QChar c = formatCode.at(i);
        Section& section = sections.back();
        if (quoted) {
            quoted = c != u'"';
            if (quoted)
                section.literals += c;
        } else if (bracketed) {
            bracketed = c != u']';
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'[') {
            addBracket(formatCode.mid(i + 1, formatCode.indexOf(u']', i) - i - 1), section);
            bracketed = true;
        } else if (c == u'\\' || c == u'!' || c == u'_' || c == u'*') {
            if (++i < formatCode.size() && (c == u'\\' || c == u'!'))
                section.literals += formatCode.at(i);
        } else if (c == u';') {
            sections.emplace_back();
        } else {
            (isLiteral(c) ? section.literals : section.code) += c;
        }
    }
    return sections;
}

/// Whether what is written beside the number makes it another one to the reader: 0"家", "¥"0, 0"00".
bool namesAUnit(const QString& literals) {
    return std::any_of(literals.begin(), literals.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.category() == QChar::Symbol_Currency || QStringView(u"%‰.").contains(c);
    });
}

/// A comma behind the last digit place divides by a thousand.
bool scales(const QString& code) {
    const auto lastDigit = std::max({code.lastIndexOf(u'0'), code.lastIndexOf(u'#'), code.lastIndexOf(u'?')});
    return lastDigit >= 0 && lastDigit + 1 < code.size() && code.at(lastDigit + 1) == u',';
}

NumberFormat formatOf(const Section& section) {
    if (section.code.contains(u'%'))
        return {NumberShown::Percent, {}};
    const QString lower = section.code.toLower();
    const bool general = lower.contains(QStringLiteral("general")) || lower.contains(u'@');
    if (!general && !section.hasDigits() &&
        std::any_of(lower.begin(), lower.end(), [](QChar c) { return QStringView(u"ymdhs").contains(c); }))
        return {NumberShown::AsDate, {}};
    // 0!.0,"万" and the like: digits moved or divided, or a unit that the column need not have.
    if (scales(lower))
        return {NumberShown::OtherUnit, {}};
    if (namesAUnit(section.literals))
        return {NumberShown::OtherUnit, general || section.hasDigits() ? section.literals.trimmed() : QString()};
    return {};
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

NumberFormat formatOf(const QString& formatCode) {
    if (formatCode.size() > longestFormat)
        return {NumberShown::OtherUnit, {}};
    QString code = formatCode;
    code.replace(QStringLiteral("G/通用格式"), QStringLiteral("General"));
    constexpr size_t numericSections = 3; // for numbers above, below and at zero; the fourth is for texts
    const std::vector<Section> sections = sectionsOf(code);
    const NumberFormat first = formatOf(sections.front());
    for (size_t i = 1; i < std::min(sections.size(), numericSections); ++i) {
        if (sections[i].hasDigits() && formatOf(sections[i]) != first)
            return {NumberShown::OtherUnit, {}};
    }
    return first;
}

NumberFormat formatOf(int builtInFormat) {
    const auto within = [&](int first, int last) { return builtInFormat >= first && builtInFormat <= last; };
    if (within(9, 10))
        return {NumberShown::Percent, {}};
    if (within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58))
        return {NumberShown::AsDate, {}};
    if (within(5, 8) || builtInFormat == 42 || builtInFormat == 44) // money, in the sign of the program's country
        return {NumberShown::OtherUnit, {}};
    return {};
}

} // namespace xundu::exchange
