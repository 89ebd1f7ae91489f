#include "ui/models/IndicatorRows.h"

#include "core/store/Reports.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>

#include <limits>

namespace xundu::ui {
namespace {

struct IndicatorText {
    Q_DECLARE_TR_FUNCTIONS(IndicatorText)
};

using ColumnOf = Column<IndicatorRow>;

std::vector<double> courseOf(const OfficeView& view, const plan::Indicator& indicator) {
    const auto readings =
        store::reports::readingsOf(view.office(), indicator.code, plan::unitsThatCount(view.plan(), indicator), view.period());
    std::vector<double> course;
    for (const auto& value : progress::cityCourse(view.plan(), indicator, readings, view.plan().firstReport(), view.period()))
        course.push_back(value ? value->value.toDouble() : std::numeric_limits<double>::quiet_NaN());
    return course;
}

QVariant number(const std::optional<base::Fraction>& value) { return value ? QVariant(value->toDouble()) : QVariant(); }

QVariant ink(Ink colour) { return static_cast<int>(colour); }

ColumnOf lightColumn() {
    ColumnOf column{.title = {}, .width = 34};
    column.text = [](const IndicatorRow& row) { return lightValue(row.standing).word; };
    column.sort = [](const IndicatorRow& row) { return -static_cast<int>(row.standing.light); };
    column.more = [](const IndicatorRow& row, int role) -> QVariant {
        if (role == LightRole)
            return QVariant::fromValue(lightValue(row.standing));
        return role == Qt::AccessibleTextRole ? QVariant(lightValue(row.standing).spoken()) : QVariant();
    };
    return column;
}

ColumnOf textColumn(const QString& title, int width, QString (*text)(const IndicatorRow&), Ink colour = Ink::Text2) {
    ColumnOf column{.title = title, .width = width};
    column.text = text;
    column.more = [colour](const IndicatorRow&, int role) { return role == InkRole ? ink(colour) : QVariant(); };
    return column;
}

ColumnOf numberColumn(const QString& title, int width, QString (*text)(const IndicatorRow&),
                      QVariant (*sort)(const IndicatorRow&)) {
    ColumnOf column = textColumn(title, width, text);
    column.alignment = Qt::AlignRight;
    column.sort = sort;
    return column;
}

ColumnOf nameColumn() {
    return textColumn(
        IndicatorText::tr("Indicator"), 220, [](const IndicatorRow& row) { return row.indicator.name; }, Ink::Text);
}

ColumnOf strengthColumn() {
    return textColumn(IndicatorText::tr("Nature"), 60,
                      [](const IndicatorRow& row) { return strivingWord(row.indicator.striving); });
}

ColumnOf targetColumn() {
    return numberColumn(
        IndicatorText::tr("Target"), 84, [](const IndicatorRow& row) { return shownTarget(row.indicator); },
        [](const IndicatorRow& row) { return QVariant(row.indicator.target.toDouble()); });
}

ColumnOf valueColumn() {
    ColumnOf column = numberColumn(
        IndicatorText::tr("Value"), 66,
        [](const IndicatorRow& row) {
            return row.standing.value
                       ? shown(row.standing.value->value) + (row.indicator.unit == u"%" ? QStringLiteral("%") : QString())
                       : noFigure;
        },
        [](const IndicatorRow& row) { return row.standing.value ? QVariant(row.standing.value->value.toDouble()) : QVariant(); });
    column.more = [](const IndicatorRow& row, int role) -> QVariant {
        if (role == TypeRole)
            return static_cast<int>(Type::BodyStrong);
        return role == InkRole && !row.standing.value ? ink(Ink::Text3) : QVariant();
    };
    return column;
}

ColumnOf bulletColumn() {
    ColumnOf column{.title = IndicatorText::tr("Done and expected"), .width = 140};
    column.text = [](const IndicatorRow& row) { return shownPercent(row.standing.progress); };
    column.sort = [](const IndicatorRow& row) { return number(row.standing.progress); };
    column.more = [](const IndicatorRow& row, int role) -> QVariant {
        if (role == BulletRole)
            return QVariant::fromValue(bulletValue(row.standing, row.rules));
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return IndicatorText::tr("done %1, expected %2")
                .arg(shownPercent(row.standing.progress), shownPercent(row.standing.expected));
        return {};
    };
    return column;
}

ColumnOf gapColumn() {
    ColumnOf column{.title = IndicatorText::tr("Gap"), .width = 76, .alignment = Qt::AlignRight};
    column.text = [](const IndicatorRow& row) {
        if (row.standing.light == progress::Light::Done)
            return IndicatorText::tr("reached");
        return row.standing.light == progress::Light::None ? progress::wordForNone(row.standing.reason.code)
                                                           : shownGap(row.standing.lagPoints);
    };
    column.sort = [](const IndicatorRow& row) { return number(row.standing.lagPoints); };
    column.more = [](const IndicatorRow& row, int role) -> QVariant {
        const bool matters = row.standing.light >= progress::Light::Yellow;
        if (role == InkRole)
            return ink(row.standing.light == progress::Light::Red ? Ink::Red : matters ? Ink::Yellow : Ink::Text2);
        return role == TypeRole && matters ? QVariant(static_cast<int>(Type::BodyStrong)) : QVariant();
    };
    return column;
}

ColumnOf asOfColumn() {
    return numberColumn(
        IndicatorText::tr("As of"), 72,
        [](const IndicatorRow& row) { return row.standing.value ? shownAsOf(row.standing.value->asOf) : noFigure; },
        [](const IndicatorRow& row) { return row.standing.value ? QVariant(row.standing.value->asOf.ordinal()) : QVariant(); });
}

ColumnOf sparklineColumn() {
    ColumnOf column{.title = IndicatorText::tr("Course"), .width = 104};
    column.text = [](const IndicatorRow&) { return QString(); };
    column.more = [](const IndicatorRow& row, int role) -> QVariant {
        return role == SeriesRole ? QVariant::fromValue(Series(row.series.begin(), row.series.end())) : QVariant();
    };
    return column;
}

} // namespace

std::vector<IndicatorRow> indicatorRows(const OfficeView& view, std::optional<plan::TaskId> task, bool withSeries) {
    std::vector<IndicatorRow> rows;
    const progress::RuleBook& rules = progress::ruleBookFor(view.office().ruleBooks(), view.period());
    const auto add = [&](const plan::Indicator& indicator) {
        const progress::IndicatorStanding* standing = view.status().indicator(indicator.code);
        if (standing)
            rows.push_back({indicator, *standing, rules, withSeries ? courseOf(view, indicator) : std::vector<double>()});
    };
    if (task) {
        for (const plan::Indicator* indicator : view.plan().indicatorsOf(*task))
            add(*indicator);
    } else {
        for (const plan::Indicator& indicator : view.plan().indicators)
            add(indicator);
    }
    return rows;
}

std::optional<IndicatorRow> indicatorRow(const OfficeView& view, const plan::IndicatorCode& code, bool withSeries) {
    const plan::Indicator* indicator = view.plan().indicator(code);
    const progress::IndicatorStanding* standing = view.status().indicator(code);
    if (!indicator || !standing)
        return std::nullopt;
    return IndicatorRow{*indicator, *standing, progress::ruleBookFor(view.office().ruleBooks(), view.period()),
                        withSeries ? courseOf(view, *indicator) : std::vector<double>()};
}

std::vector<ColumnOf> briefColumns() {
    return {lightColumn(), nameColumn(),   strengthColumn(), targetColumn(),
            valueColumn(), bulletColumn(), gapColumn(),      asOfColumn()};
}

std::vector<ColumnOf> fullColumns() {
    ColumnOf code = textColumn(
        IndicatorText::tr("Code"), 62, [](const IndicatorRow& row) { return row.indicator.code.value(); }, Ink::Text3);
    ColumnOf needed = numberColumn(
        IndicatorText::tr("Needed"), 76, [](const IndicatorRow& row) { return shown(row.standing.neededPerPeriod); },
        [](const IndicatorRow& row) { return number(row.standing.neededPerPeriod); });
    ColumnOf forecast = numberColumn(
        IndicatorText::tr("Forecast"), 80, [](const IndicatorRow& row) { return shown(row.standing.forecast); },
        [](const IndicatorRow& row) { return number(row.standing.forecast); });
    return {lightColumn(),  code,        nameColumn(), strengthColumn(), targetColumn(),    valueColumn(),
            bulletColumn(), gapColumn(), needed,       forecast,         sparklineColumn(), asOfColumn()};
}

IndicatorColumns briefPlaces() { return {0, 1, 5, -1}; }

IndicatorColumns fullPlaces() { return {0, 2, 6, 10}; }

std::vector<int> secondaryPlaces() { return {1, 8, 9}; }

} // namespace xundu::ui
