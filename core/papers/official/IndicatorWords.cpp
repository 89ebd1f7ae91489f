#include "core/papers/official/IndicatorWords.h"

#include "core/papers/Figures.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {

using base::Fraction;
using plan::Indicator;

QString IndicatorWords::name(const Indicator& indicator, const progress::IndicatorStanding* standing) const {
    const bool old = standing && standing->stale && standing->value;
    return named(indicator, unitOf(indicator), old ? std::optional(standing->value->asOf) : std::nullopt);
}

QString IndicatorWords::nameOfShare(const Indicator& indicator, const std::optional<calendar::TenDay>& asOf) const {
    return named(indicator, indicator.unit, asOf && *asOf < m_phrases.now().period ? asOf : std::nullopt);
}

QString IndicatorWords::named(const Indicator& indicator, const QString& unit,
                              const std::optional<calendar::TenDay>& asOf) const {
    Fields fields{{u"indicator"_s, indicator.name}, {u"unit"_s, unit}};
    if (asOf)
        fields[u"period"_s] = shortName(*asOf);
    if (unit.isEmpty())
        return asOf ? m_phrases.text(u"indicator.bare.stale"_s, fields) : indicator.name;
    return m_phrases.text(asOf ? u"indicator.stale"_s : u"indicator"_s, fields);
}

QString IndicatorWords::unitOf(const Indicator& indicator) const {
    return indicator.everyUnit ? m_phrases.text(u"unit.every_unit"_s) : indicator.unit;
}

QString IndicatorWords::value(const Indicator& indicator, const Fraction& value) const {
    return figure(valueText(indicator, value), indicator.code, "value");
}

QString IndicatorWords::valueWithUnit(const Indicator& indicator, const Fraction& value) const {
    return this->value(indicator, value) + unitOf(indicator);
}

QString IndicatorWords::target(const Indicator& indicator) const {
    const plan::UnitGroup* group = indicator.everyUnit ? m_phrases.plan().group(*indicator.everyUnit) : nullptr;
    return figure(group ? QString::number(group->members.size()) : indicator.target.toString(), indicator.code, "target");
}

QString IndicatorWords::done(const Indicator& indicator, const progress::IndicatorStanding& standing) const {
    const QString value = standing.value ? this->value(indicator, standing.value->value) : m_phrases.text(u"unreported"_s);
    return m_phrases.text(u"done"_s, {{u"value"_s, value}, {u"target"_s, target(indicator)}});
}

QString IndicatorWords::percent(const std::optional<Fraction>& part, const plan::IndicatorCode& code, const char* what) const {
    return part ? figure(percentText(*part), code, what) : m_phrases.nothing();
}

QString IndicatorWords::rounded(const std::optional<Fraction>& value, const plan::IndicatorCode& code, const char* what) const {
    return value ? figure(roundedText(*value), code, what) : m_phrases.nothing();
}

QString tasksNaming(const Phrases& phrases, const Indicator& indicator) {
    const auto tasks = indicator.tasks();
    return tasks.empty() ? phrases.text(u"goal"_s) : phrases.numbers(tasks);
}

} // namespace xundu::papers::official
