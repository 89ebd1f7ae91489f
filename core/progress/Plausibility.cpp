#include "core/progress/Plausibility.h"

#include "core/plan/Duty.h"
#include "core/progress/Pace.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::progress {
namespace {

using base::Fraction;

struct DoubtText {
    Q_DECLARE_TR_FUNCTIONS(DoubtText)
};

constexpr std::pair<DoubtCode, const char*> doubtCodes[] = {
    {DoubtCode::ValueFell, "value_fell"},
    {DoubtCode::UnitSlip, "unit_slip"},
    {DoubtCode::Jump, "jump"},
    {DoubtCode::TextRepeated, "text_repeated"},
    {DoubtCode::DoneButOngoing, "done_but_ongoing"},
    {DoubtCode::NotCounted, "not_counted"},
    {DoubtCode::FractionalCount, "fractional_count"},
};

constexpr int shortestRepeat = 8;    // rules.md 5a
constexpr std::size_t lastMoves = 6; // rules.md 5a

QString shown(const Fraction& value) {
    const auto rounded = value.rounded(2);
    return rounded ? rounded->toString() : QString::number(value.toDouble());
}

bool looksSlipped(const Fraction& value, const Fraction& previous) {
    if (value.isZero() || previous.isZero())
        return false;
    for (const qint64 step : {100, 1000, 10000}) {
        const Fraction low = Fraction::of(step, 2);
        const Fraction high = step * 2;
        const Fraction up = Fraction::of(value, previous);
        const Fraction down = Fraction::of(previous, value);
        if ((up >= low && up <= high) || (down >= low && down <= high))
            return true;
    }
    return false;
}

std::optional<Fraction> median(std::vector<Fraction> values) {
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : Fraction::of(values[middle - 1] + values[middle], 2);
}

bool jumps(const Fraction& value, const std::vector<Fraction>& past, const plan::Indicator& indicator) {
    std::vector<Fraction> moves;
    for (std::size_t i = past.size() > lastMoves ? past.size() - lastMoves : 1; i < past.size(); ++i)
        moves.push_back(past[i] - past[i - 1]);
    const auto usual = median(std::move(moves));
    const Fraction increment = value - past.back();
    return usual && increment > *usual * Fraction(5) && increment > Fraction(indicator.target) * Fraction::of(1, 10);
}

bool isWhole(const Fraction& value) {
    const auto rounded = value.rounded(0);
    return !rounded || Fraction(*rounded) == value;
}

/// Typed as a share of one: 0.45 for 45 %.
std::optional<Doubt> aboutFirst(const Fraction& value, const plan::Indicator& indicator) {
    const Fraction hundredfold = value * Fraction(100);
    const Fraction target(indicator.target);
    if (indicator.unit != u"%" || value <= Fraction(0) || value >= Fraction(1) || hundredfold * Fraction(2) < target ||
        hundredfold > target * Fraction(2))
        return std::nullopt;
    return Doubt{DoubtCode::UnitSlip, indicator.code,
                 DoubtText::tr("%1: %2 looks like a share of one; the unit is %, which would make it %3.")
                     .arg(indicator.name, shown(value), shown(hundredfold))};
}

std::optional<Doubt> aboutNext(const Fraction& value, const std::vector<Reading>& past, const plan::Indicator& indicator) {
    std::vector<Fraction> values;
    std::transform(past.begin(), past.end(), std::back_inserter(values),
                   [&](const Reading& entry) { return valueOf(entry, indicator); });
    const Fraction previous = values.back();
    if (looksSlipped(value, previous)) // a slip is a fall or a jump too: the plainest word is enough
        return Doubt{DoubtCode::UnitSlip, indicator.code,
                     DoubtText::tr("%1: %2 after %3 looks like another unit of measure; the unit is %4.")
                         .arg(indicator.name, shown(value), shown(previous), indicator.unit)};
    if (indicator.kind == plan::IndicatorKind::Cumulative && value < previous)
        return Doubt{DoubtCode::ValueFell, indicator.code,
                     DoubtText::tr("%1 counts from the start of the year and cannot fall: %2 after %3.")
                         .arg(indicator.name, shown(value), shown(previous))};
    if (jumps(value, values, indicator))
        return Doubt{
            DoubtCode::Jump, indicator.code,
            DoubtText::tr("%1 rose from %2 to %3, far more than usual.").arg(indicator.name, shown(previous), shown(value))};
    return std::nullopt;
}

QString withoutMarks(const QString& text) {
    QString plain = text;
    plain.removeIf([](QChar c) { return c.isSpace() || c.isPunct() || c.isSymbol(); });
    return plain;
}

bool saysOngoing(const QString& text) {
    for (const QString& word : {QStringLiteral("正在"), QStringLiteral("推进中"), QStringLiteral("筹备")}) {
        if (text.contains(word))
            return true;
    }
    return false;
}

} // namespace

QString codeOf(DoubtCode code) { return QLatin1String(doubtCodes[static_cast<int>(code)].second); }

std::vector<Doubt> doubtsAbout(const Reading& reading, const std::vector<Reading>& past, const plan::Indicator& indicator) {
    const Fraction value = valueOf(reading, indicator);
    std::vector<Doubt> doubts;
    if (indicator.countsWholes() && !isWhole(value))
        doubts.push_back(
            {DoubtCode::FractionalCount, indicator.code,
             DoubtText::tr("%1 is counted in %2: %3 is no whole number.").arg(indicator.name, indicator.unit, shown(value))});
    if (const auto doubt = past.empty() ? aboutFirst(value, indicator) : aboutNext(value, past, indicator))
        doubts.push_back(*doubt);
    return doubts;
}

bool reachesAll(const plan::Plan& plan, plan::TaskId task, plan::UnitId unit,
                const std::function<std::optional<Fraction>(const plan::IndicatorCode&)>& newest) {
    int values = 0;
    for (const plan::Indicator* indicator : plan.indicatorsOf(task)) {
        const auto units = plan::readingUnits(plan, *indicator);
        if (std::find(units.begin(), units.end(), unit) == units.end())
            continue;
        plan::Indicator own = *indicator;
        own.target = plan::targetOf(*indicator, unit);
        const auto value = newest(indicator->code);
        const auto done = value ? progressOf(own, *value) : std::nullopt;
        if (!done || *done < Fraction(1))
            return false;
        ++values;
    }
    return values > 0;
}

std::vector<Doubt> doubtsAbout(const ProgressReport& report, const std::optional<ProgressReport>& before, bool taskReached) {
    std::vector<Doubt> doubts;
    const QString plain = withoutMarks(report.progress);
    if (before && plain.size() >= shortestRepeat && plain == withoutMarks(before->progress))
        doubts.push_back({DoubtCode::TextRepeated, std::nullopt,
                          DoubtText::tr("The progress text is the same as in %1.").arg(before->period.displayName())});
    if (taskReached && saysOngoing(report.progress))
        doubts.push_back({DoubtCode::DoneButOngoing, std::nullopt,
                          DoubtText::tr("Everything is reached, yet the text says that it is still going on.")});
    return doubts;
}

} // namespace xundu::progress
