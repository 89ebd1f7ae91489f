#include "core/papers/tables/SheetCells.h"

#include "core/papers/Figures.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using base::Fraction;

constexpr int mostDecimals = 4; ///< of a number that is shown whole
constexpr int endless = 2;      ///< decimals of one without an end

int decimalsOf(const Fraction& value) {
    for (int decimals = 0; decimals <= mostDecimals; ++decimals) {
        const auto rounded = value.rounded(decimals);
        if (rounded && Fraction(*rounded) == value)
            return decimals;
    }
    return endless;
}

QString formatWith(int decimals) { return decimals == 0 ? u"#,##0"_s : u"#,##0."_s + QString(decimals, u'0'); }

/// As a workbook shows the number by formatWith().
QString grouped(const Fraction& value, int decimals) {
    const auto rounded = value.rounded(decimals);
    static const QLocale locale(QLocale::Chinese, QLocale::China);
    return locale.toString(rounded ? rounded->toDouble() : value.toDouble(), 'f', decimals);
}

Cell cellOf(const QString& text, const QString& source, double value, const QString& format) {
    return {.text = figure(text, source), .exact = Quantity{value, format}};
}

} // namespace

Cell numberCell(const std::optional<Fraction>& value, const QString& source, const QString& sign) {
    if (!value)
        return {};
    const int decimals = decimalsOf(*value);
    Cell cell = cellOf(grouped(*value, decimals), source, value->toDouble(), formatWith(decimals));
    if (!sign.isEmpty()) {
        cell.text.prepend(sign);
        std::get<Quantity>(cell.exact).format.prepend(u"\"%1\""_s.arg(sign));
    }
    return cell;
}

Cell roundedCell(const std::optional<Fraction>& value, const QString& source) {
    return value ? cellOf(grouped(*value, 1), source, value->toDouble(), formatWith(1)) : Cell();
}

Cell percentCell(const std::optional<Fraction>& part, const QString& source) {
    return part ? cellOf(grouped(*part * Fraction(100), 1) + u'%', source, part->toDouble(), u"0.0%"_s) : Cell();
}

Cell ordinalCell(qint64 number) {
    return {.text = QString::number(number), .exact = Quantity{static_cast<double>(number), u"0"_s}};
}

Cell dateCell(std::optional<QDate> day) { return day ? Cell{.text = day->toString(Qt::ISODate), .exact = *day} : Cell(); }

void widen(std::vector<Column>& columns, const std::vector<Row>& rows) {
    constexpr double margin = 2;
    for (const Row& row : rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            if (!std::holds_alternative<Quantity>(row[i].exact))
                continue;
            QString text = row[i].text;
            figuresFrom(text);
            const auto wide = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2000; });
            columns[i].share = std::max(columns[i].share, static_cast<double>(text.size() + wide) + margin);
        }
    }
}

} // namespace xundu::papers
