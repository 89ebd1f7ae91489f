#include "core/plan/PlanNames.h"

#include <QStringList>

#include <algorithm>

namespace xundu::plan {
namespace {

template <class Enum>
struct Code {
    Enum value;
    const char* code;
};

constexpr Code<UnitKind> unitKinds[] = {
    {UnitKind::Department, "department"},   {UnitKind::County, "county"},         {UnitKind::Zone, "zone"},
    {UnitKind::Institution, "institution"}, {UnitKind::Enterprise, "enterprise"}, {UnitKind::Section, "section"},
};
constexpr Code<MeasureKind> measureKinds[] = {
    {MeasureKind::Platform, "platform"}, {MeasureKind::Project, "project"},     {MeasureKind::Activity, "activity"},
    {MeasureKind::Policy, "policy"},     {MeasureKind::Indicator, "indicator"},
};
constexpr Code<IndicatorKind> indicatorKinds[] = {
    {IndicatorKind::Cumulative, "cumulative"},    {IndicatorKind::Stock, "stock"},
    {IndicatorKind::YearlyStock, "yearly_stock"}, {IndicatorKind::Ratio, "ratio"},
    {IndicatorKind::EveryUnit, "every_unit"},     {IndicatorKind::Growth, "growth"},
    {IndicatorKind::Milestone, "milestone"},
};
constexpr Code<Comparison> comparisons[] = {
    {Comparison::AtLeast, ">="},
    {Comparison::Above, ">"},
    {Comparison::AtMost, "<="},
    {Comparison::Around, "~"},
};
constexpr Code<PaceKind> paceKinds[] = {
    {PaceKind::Even, "even"},   {PaceKind::Steps, "steps"}, {PaceKind::YearEnd, "year_end"},
    {PaceKind::Level, "level"}, {PaceKind::Unset, "unset"},
};
constexpr Code<Frequency> frequencies[] = {
    {Frequency::Period, "period"},
    {Frequency::Month, "month"},
    {Frequency::Quarter, "quarter"},
    {Frequency::None, "none"},
};
constexpr Code<Role> roles[] = {
    {Role::Lead, "lead"},
    {Role::Co, "co"},
};

template <class Table, class Enum>
QString codeIn(const Table& table, Enum value) {
    const auto row = std::find_if(std::begin(table), std::end(table), [&](const auto& entry) { return entry.value == value; });
    Q_ASSERT(row != std::end(table));
    return QLatin1String(row->code);
}

template <class Enum, size_t size>
std::optional<Enum> valueIn(const Code<Enum> (&table)[size], const QString& code) {
    for (const Code<Enum>& row : table) {
        if (code == QLatin1String(row.code))
            return row.value;
    }
    return std::nullopt;
}

/// `2025-06-mid=20`
std::optional<PaceStep> parseStep(const QString& text) {
    const QStringList sides = text.split(u'=');
    if (sides.size() != 2)
        return std::nullopt;
    const auto period = calendar::TenDay::parse(sides[0]);
    const auto value = base::Decimal::parse(sides[1]);
    if (!period || !value)
        return std::nullopt;
    return PaceStep{*period, *value};
}

} // namespace

QString codeOf(UnitKind kind) { return codeIn(unitKinds, kind); }
QString codeOf(MeasureKind kind) { return codeIn(measureKinds, kind); }
QString codeOf(IndicatorKind kind) { return codeIn(indicatorKinds, kind); }
QString codeOf(Comparison comparison) { return codeIn(comparisons, comparison); }
QString codeOf(PaceKind kind) { return codeIn(paceKinds, kind); }
QString codeOf(Frequency frequency) { return codeIn(frequencies, frequency); }
QString codeOf(Role role) { return codeIn(roles, role); }

template <>
std::optional<UnitKind> fromCode(const QString& code) {
    return valueIn(unitKinds, code);
}
template <>
std::optional<MeasureKind> fromCode(const QString& code) {
    return valueIn(measureKinds, code);
}
template <>
std::optional<IndicatorKind> fromCode(const QString& code) {
    return valueIn(indicatorKinds, code);
}
template <>
std::optional<Comparison> fromCode(const QString& code) {
    return valueIn(comparisons, code);
}
template <>
std::optional<PaceKind> fromCode(const QString& code) {
    return valueIn(paceKinds, code);
}
template <>
std::optional<Frequency> fromCode(const QString& code) {
    return valueIn(frequencies, code);
}
template <>
std::optional<Role> fromCode(const QString& code) {
    return valueIn(roles, code);
}

QString paceText(const Pace& pace) {
    if (pace.kind != PaceKind::Steps)
        return codeOf(pace.kind);
    QStringList steps;
    for (const PaceStep& step : pace.steps)
        steps << step.period.code() + u'=' + step.value.toString();
    return codeOf(pace.kind) + u':' + steps.join(u',');
}

std::optional<Pace> parsePace(const QString& text) {
    const QString plain = text.trimmed();
    const qsizetype colon = plain.indexOf(u':');
    const auto kind = fromCode<PaceKind>(plain.left(colon));
    if (!kind || (*kind == PaceKind::Steps) != (colon >= 0))
        return std::nullopt;
    Pace pace{*kind, {}};
    if (*kind != PaceKind::Steps)
        return pace;
    for (const QString& part : plain.mid(colon + 1).split(u',')) {
        const auto step = parseStep(part);
        if (!step)
            return std::nullopt;
        pace.steps.push_back(*step);
    }
    const auto byPeriod = [](const PaceStep& a, const PaceStep& b) { return a.period < b.period; };
    std::sort(pace.steps.begin(), pace.steps.end(), byPeriod);
    const auto samePeriod = [](const PaceStep& a, const PaceStep& b) { return a.period == b.period; };
    if (std::adjacent_find(pace.steps.begin(), pace.steps.end(), samePeriod) != pace.steps.end())
        return std::nullopt;
    return pace;
}

} // namespace xundu::plan
