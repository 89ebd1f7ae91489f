#include "core/base/Decimal.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <cstdlib>

namespace xundu::base {
namespace {

constexpr qint64 powersOfTen[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
constexpr qint64 wholeLimit = 1'000'000'000'000; // 10^12

} // namespace

std::optional<Decimal> Decimal::of(qint64 units, int scale) {
    if (scale < 0 || scale > maxScale)
        return std::nullopt;
    while (scale > 0 && units % 10 == 0) {
        units /= 10;
        --scale;
    }
    const qint64 limit = wholeLimit * powersOfTen[scale];
    if (units >= limit || units <= -limit)
        return std::nullopt;
    return Decimal(units, scale);
}

std::optional<Decimal> Decimal::parse(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^([+-]?)([0-9]{1,13})(?:\\.([0-9]{1,18}))?$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString decimals = match.captured(3);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > maxScale)
        return std::nullopt;
    const int scale = static_cast<int>(decimals.size());
    const qint64 whole = match.captured(2).toLongLong();
    if (whole >= wholeLimit)
        return std::nullopt;
    const qint64 units = whole * powersOfTen[scale] + (scale > 0 ? decimals.toLongLong() : 0);
    return of(match.captured(1) == QLatin1String("-") ? -units : units, scale);
}

std::optional<Decimal> Decimal::fromDouble(double value) {
    if (!std::isfinite(value) || std::fabs(value) >= static_cast<double>(wholeLimit))
        return std::nullopt;
    return parse(QString::number(value, 'f', QLocale::FloatingPointShortest));
}

double Decimal::toDouble() const { return static_cast<double>(m_units) / static_cast<double>(powersOfTen[m_scale]); }

QString Decimal::toString() const {
    const qint64 size = std::abs(m_units);
    QString text = QString::number(size / powersOfTen[m_scale]);
    if (m_scale > 0)
        text += u'.' + QString::number(size % powersOfTen[m_scale]).rightJustified(m_scale, u'0');
    return m_units < 0 ? u'-' + text : text;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
    const int scale = std::max(a.m_scale, b.m_scale);
    // Below 10^12 with six decimals: each side fits 63 bits.
    return a.m_units * powersOfTen[scale - a.m_scale] <=> b.m_units * powersOfTen[scale - b.m_scale];
}

} // namespace xundu::base
