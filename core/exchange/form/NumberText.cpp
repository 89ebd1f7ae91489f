#include "core/exchange/form/NumberText.h"

#include "core/base/Text.h"
#include "core/exchange/form/FormLayout.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

using base::Decimal;
using base::Fraction;
using progress::Entry;

/// Words for one unit of measure that no one mistakes for another.
const std::vector<QStringList>& synonyms() {
    static const std::vector<QStringList> groups{
        {u"家"_s, u"户"_s},     {u"人"_s, u"名"_s, u"位"_s}, {u"场次"_s, u"场"_s, u"次"_s},
        {u"万元"_s, u"万"_s},   {u"亿元"_s, u"亿"_s},        {u"万平方米"_s, u"万m2"_s, u"万平米"_s, u"万平"_s, u"万"_s},
        {u"平方米"_s, u"m2"_s},
    };
    return groups;
}

bool means(const QString& word, const QString& unit) {
    if (word == unit)
        return true;
    return std::any_of(synonyms().begin(), synonyms().end(),
                       [&](const QStringList& group) { return group.contains(unit) && group.contains(word); });
}

/// Things that come in whole numbers.
bool isCount(const QString& unit) {
    static const QStringList counts{u"家"_s, u"个"_s, u"项"_s, u"件"_s, u"人"_s, u"名"_s, u"场次"_s};
    return counts.contains(unit);
}

struct Sized {
    const char* word;
    const char* base;
    qint64 size;
};

constexpr Sized sizedUnits[] = {
    {"元", "元", 1},           {"万元", "元", 10'000},  {"万", "元", 10'000},           {"亿元", "元", 100'000'000},
    {"亿", "元", 100'000'000}, {"平方米", "平方米", 1}, {"万平方米", "平方米", 10'000}, {"万m2", "平方米", 10'000},
    {"m2", "平方米", 1},
};

const Sized* sized(const QString& word) {
    const auto* found = std::find_if(std::begin(sizedUnits), std::end(sizedUnits),
                                     [&](const Sized& each) { return word == QString::fromUtf8(each.word); });
    return found == std::end(sizedUnits) ? nullptr : found;
}

std::optional<Decimal> exact(const Fraction& value) {
    const auto rounded = value.rounded(Decimal::maxScale);
    return rounded && Fraction(*rounded) == value ? rounded : std::nullopt;
}

QString plainText(const QString& text) { return base::withPlainDashes(base::comparable(text)); }

/// A sign that would become a digit of its neighbours: circled, raised or listed marks (815①, 4², ⒈13). Full-width digits are
/// meant as digits, and m² as a unit.
bool holdsMarks(const QString& text) {
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    char32_t before = 0;
    for (const char32_t sign : text.toUcs4()) {
        const QString folded = QString::fromUcs4(&sign, 1).normalized(QString::NormalizationForm_KC);
        const bool plain = sign < 0x80 || (sign >= U'０' && sign <= U'９') || sign == U'㎡' || (sign == U'²' && before == U'm');
        if (!plain && std::any_of(folded.begin(), folded.end(), isDigit))
            return true;
        before = sign;
    }
    return false;
}

/// Two numbers that only a blank, a line break or an unseen sign keeps apart.
bool holdsGaps(const QString& text) {
    static const QRegularExpression gap(u"[0-9][\\s\\p{Cf}]+[0-9]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.normalized(QString::NormalizationForm_KC).contains(gap);
}

/// Two numbers that a comma of Chinese text parts: 100，200. Among full-width digits it is the thousands separator that was
/// typed.
bool holdsList(const QString& text) {
    static const QRegularExpression list(u"[0-9]\\s*，|，\\s*[0-9]"_s);
    return text.contains(list);
}

/// "1,234.5" as 1234.5; nothing where commas do not part threes: they could be decimal ones.
std::optional<Decimal> withoutSeparators(const QString& digits) {
    static const QRegularExpression threes(u"^[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?$"_s);
    if (!digits.contains(u','))
        return Decimal::parse(digits);
    return threes.match(digits).hasMatch() ? Decimal::parse(QString(digits).remove(u',')) : std::nullopt;
}

struct NumberAndUnit {
    Decimal number;
    QString unit;
};

std::optional<NumberAndUnit> split(const QString& plain) {
    static const QRegularExpression shape(u"^([+-]?[0-9][0-9,.]*)([^0-9]*|[^0-9]*m2)$"_s);
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = withoutSeparators(match.captured(1));
    return number ? std::optional(NumberAndUnit{*number, match.captured(2)}) : std::nullopt;
}

/// Without words that make a number uncertain. Unchanged: there is none.
QString unhedged(const QString& plain) {
    static const QRegularExpression before(u"^(大约|约为|约|接近|将近|近|超过|超|逾|不到|不足|至少|预计|累计约|大概)"_s);
    static const QRegularExpression after(u"(左右|上下|以上|以下|以内|\\+)[吧呢]?$"_s);
    static const QRegularExpression within(u"(?<=[0-9万亿])(多|余|来|许)"_s);
    return QString(plain).remove(before).remove(after).remove(within);
}

ReadNumber take(const Decimal& value, std::optional<FindingCode> doubt) { return {Entry{value, std::nullopt}, doubt, {}}; }

ReadNumber refuse(FindingCode code, const std::optional<Decimal>& proposal = {}) {
    return {std::nullopt, code, proposal ? proposal->toString() : QString()};
}

/// The factor from one unit of measure to another of the same kind, such as 万元 to 亿元; nothing where there is none.
std::optional<Fraction> factorBetween(const QString& from, const QString& to) {
    const Sized* a = sized(from);
    const Sized* b = sized(to);
    if (!a || !b || qstrcmp(a->base, b->base) != 0)
        return std::nullopt;
    return Fraction::of(a->size, b->size);
}

/// Whether what stands behind a number may be its unit of measure.
bool isUnitLike(const QString& word) {
    constexpr qsizetype longest = 4;
    return word.size() <= longest &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || u"%‰2"_s.contains(c); });
}

ReadNumber refuseUnit(const NumberAndUnit& said, const plan::Indicator& indicator) {
    if (const auto factor = factorBetween(said.unit, indicator.unit))
        return refuse(FindingCode::UnitMismatch, exact(Fraction(said.number) * *factor));
    if (said.unit == u"万"_s && isCount(indicator.unit)) // 1万 for 10000
        return refuse(FindingCode::UnitMismatch, exact(Fraction(said.number) * Fraction(10'000)));
    return refuse(isUnitLike(said.unit) ? FindingCode::UnitMismatch : FindingCode::NotANumber);
}

std::optional<ReadNumber> refuseHedged(const QString& plain, const plan::Indicator& indicator) {
    const QString firm = unhedged(plain);
    if (firm == plain || !std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    const auto said = split(firm);
    const bool fits = said && (said->unit.isEmpty() || means(said->unit, indicator.unit));
    return refuse(FindingCode::HedgedNumber, fits ? std::optional(said->number) : std::nullopt);
}

/// A quotient, in whole or in parts: 27/60.
std::optional<Entry> quotient(const QString& plain) {
    const QStringList parts = plain.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    const auto numerator = withoutSeparators(parts[0]);
    const auto denominator = withoutSeparators(parts[1]);
    if (!numerator || !denominator || denominator->isZero())
        return std::nullopt;
    return Entry{*numerator, denominator};
}

ReadNumber ofText(const QString& text, const plan::Indicator& indicator) {
    const QString plain = layout::withoutFullStop(plainText(text));
    if (plain.isEmpty() || isStroke(plain))
        return {};
    if (holdsMarks(text) || holdsGaps(text) || holdsList(text))
        return refuse(FindingCode::NotANumber);
    const bool ratio = plan::isRatio(indicator.kind);
    const bool asAsked = ratio && plain == text; // cells of ratios hold text
    const auto doubt = asAsked ? std::nullopt : std::optional(FindingCode::NumberFromText);
    if (const auto parts = ratio ? quotient(plain) : std::nullopt)
        return {parts, doubt, {}};
    if (auto hedged = refuseHedged(plain, indicator))
        return *hedged;
    if (const auto said = split(plain)) {
        if (said->unit.isEmpty())
            return take(said->number, doubt);
        if (means(said->unit, indicator.unit))
            return take(said->number, FindingCode::NumberFromText);
        const auto tenThousands = said->unit.startsWith(u'万') && means(said->unit.mid(1), indicator.unit)
                                      ? exact(Fraction(said->number) * Fraction(10'000))
                                      : std::nullopt; // 1万人
        return tenThousands ? take(*tenThousands, FindingCode::NumberFromText) : refuseUnit(*said, indicator);
    }
    return refuse(FindingCode::NotANumber);
}

/// Stored as a double: beyond six decimals only its last digits can be lost.
std::optional<Decimal> storedNumber(const QString& stored) {
    if (const auto number = decimalOf(stored))
        return number;
    bool ok = false;
    const double value = stored.toDouble(&ok);
    return ok && std::isfinite(value) ? Decimal::parse(QString::number(value, 'f', Decimal::maxScale)) : std::nullopt;
}

std::optional<Decimal> percentOf(const QString& stored) {
    bool ok = false;
    const double percent = stored.toDouble(&ok) * 100;
    return ok ? storedNumber(QString::number(percent, 'g', significantDigits)) : std::nullopt;
}

ReadNumber ofPercent(const QString& stored, const plan::Indicator& indicator) {
    const auto number = percentOf(stored);
    if (!number)
        return refuse(FindingCode::NotANumber);
    return indicator.unit == u"%"_s ? take(*number, FindingCode::NumberFromText) : refuse(FindingCode::UnitMismatch);
}

ReadNumber ofNumber(const FilledCell& cell, const plan::Indicator& indicator) {
    if (cell.format.shown == NumberShown::Percent)
        return ofPercent(cell.text, indicator);
    const auto number = storedNumber(cell.text);
    if (!number)
        return refuse(FindingCode::NotANumber);
    if (cell.format.shown == NumberShown::OtherUnit && !means(cell.format.unit, indicator.unit))
        return refuse(FindingCode::UnitMismatch, number);
    return take(*number, std::nullopt);
}

} // namespace

QString shownIn(const FilledCell& cell) {
    const bool isPercent = cell.kind == CellKind::Number && cell.format.shown == NumberShown::Percent;
    const auto percent = isPercent ? percentOf(cell.text) : std::nullopt;
    return percent ? percent->toString() + u'%' : cell.text;
}

bool isStroke(const QString& text) {
    const QString plain = plainText(text);
    return !plain.isEmpty() &&
           std::all_of(plain.begin(), plain.end(), [](QChar c) { return c == u'-' || c == u'/' || c == u'\\'; });
}

ReadNumber readNumber(const FilledCell& cell, const plan::Indicator& indicator) {
    if (cell.kind == CellKind::Error)
        return refuse(FindingCode::FormulaError);
    if (cell.kind == CellKind::Empty)
        return cell.formula ? refuse(FindingCode::FormulaWithoutValue) : ReadNumber{};
    if (cell.isBlank())
        return {};
    if (cell.shared || cell.hasMarks)
        return refuse(FindingCode::NotANumber);
    switch (cell.kind) {
    case CellKind::Text:
        return ofText(cell.text, indicator);
    case CellKind::Number:
        return ofNumber(cell, indicator);
    default: // days and truth values
        return refuse(FindingCode::NotANumber);
    }
}

} // namespace xundu::exchange
