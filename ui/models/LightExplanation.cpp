#include "ui/models/LightExplanation.h"

#include "ui/models/Grounds.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::ui {
namespace {

struct ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

using progress::Light;
using progress::Reason;
using progress::ReasonCode;

const progress::RuleBook& rulesOf(const OfficeView& view) {
    return progress::ruleBookFor(view.office().ruleBooks(), view.period());
}

QString ruleSentence(const Reason& reason, const progress::RuleBook& rules) {
    switch (reason.code) {
    case ReasonCode::Lag:
    case ReasonCode::NoReading:
        return ExplanationText::tr("Lag below %1 points green, to %2 yellow, above red")
            .arg(rules.yellowFrom)
            .arg(rules.redAbove);
    case ReasonCode::OverdueMilestone:
        return ExplanationText::tr("A dated milestone overdue by up to %1 ten-day periods is yellow, by more red")
            .arg(rules.redAfterOverdue);
    case ReasonCode::DuePassed:
        return ExplanationText::tr("Not reached after the due date: red");
    case ReasonCode::NoTarget:
        return ExplanationText::tr("Without a target nothing is judged: the office sets it in the table of indicators");
    case ReasonCode::NoBaseline:
        return ExplanationText::tr("A level without a baseline gives no light until the office enters one");
    case ReasonCode::NoPace:
        return ExplanationText::tr("Without a pace nothing is expected: decide it in the set-up table");
    case ReasonCode::NoDatedMilestone:
        return ExplanationText::tr("Milestones without a date give no light: date them in the tab of measures");
    case ReasonCode::NotDueYet:
        if (reason.milestone)
            return ExplanationText::tr("A dated milestone is green until its day");
        return ExplanationText::tr("Figures that come once a year, or less than %1 % expected so far").arg(rules.noReadingFrom);
    case ReasonCode::TargetReached:
        return ExplanationText::tr("Target reached: done");
    case ReasonCode::SelfAssessed:
        return ExplanationText::tr("Where no part gives a light, the lead unit's own assessment counts");
    case ReasonCode::Override:
        return ExplanationText::tr("Set by the office with a reason");
    }
    return {};
}

Line note(const QString& text) { return {{text, Words::Kind::Note}}; }

QVector<Line> ruleRows(const Reason& reason, const progress::RuleBook& rules) {
    QVector<Line> rows{{{ruleSentence(reason, rules)}}};
    rows << note(rules.documentNumber.isEmpty()
                     ? ExplanationText::tr("rule book version %1, defaults").arg(rules.version)
                     : ExplanationText::tr("rule book version %1, %2").arg(rules.version).arg(rules.documentNumber));
    return rows;
}

/// 388 ÷ 2500, or with a baseline (5860 − 5200) ÷ (7000 − 5200).
QString progressWorking(const plan::Indicator& indicator, const progress::CityValue& value) {
    const QString reached = shown(value.value);
    const QString target = indicator.target.toString();
    if (indicator.kind == plan::IndicatorKind::EveryUnit)
        return ExplanationText::tr("%1 units pass").arg(reached);
    if (progress::needsBaseline(indicator) && indicator.baseline) {
        const QString from = indicator.baseline->toString();
        return QStringLiteral("(%1 − %2) ÷ (%3 − %2)").arg(reached, from, target);
    }
    return QStringLiteral("%1 ÷ %2").arg(reached, target);
}

QString expectedWorking(const plan::Plan& plan, const plan::Indicator& indicator, calendar::TenDay period) {
    if (indicator.pace.kind != plan::PaceKind::Even)
        return word(indicator.pace.kind);
    const auto span = plan.firstDay().daysTo(indicator.dueOn) + 1;
    const auto passed = std::min(plan.firstDay().daysTo(period.lastDay()) + 1, span);
    return ExplanationText::tr("%1 days ÷ %2 days").arg(passed).arg(span);
}

QVector<LightCardContent::Arithmetic> working(const OfficeView& view, const plan::Indicator& indicator,
                                              const progress::IndicatorStanding& standing) {
    QVector<LightCardContent::Arithmetic> rows;
    if (standing.value && standing.progress)
        rows << LightCardContent::Arithmetic{ExplanationText::tr("done"),
                                             {{progressWorking(indicator, *standing.value) + QStringLiteral(" = ")},
                                              {shownPercent(standing.progress), Words::Kind::Strong}}};
    if (standing.expected)
        rows << LightCardContent::Arithmetic{ExplanationText::tr("expected"),
                                             {{expectedWorking(view.plan(), indicator, view.period()) + QStringLiteral(" = ")},
                                              {shownPercent(standing.expected), Words::Kind::Strong}}};
    if (standing.lagPoints && standing.reason.lagPoints) {
        const QString lag = QString(shownGap(base::Fraction(0) - *standing.lagPoints)).remove(u'+');
        const QString from = QString(shownPercent(standing.expected)).remove(u'%');
        const QString done = QString(standing.progress ? shownPercent(standing.progress) : QStringLiteral("0")).remove(u'%');
        rows << LightCardContent::Arithmetic{ExplanationText::tr("lag"),
                                             {{QStringLiteral("%1 − %2 = ").arg(from, done)}, {lag, Words::Kind::Decisive}}};
    }
    return rows;
}

QVector<Line> sources(const OfficeView& view, const progress::IndicatorStanding& standing) {
    QVector<Line> rows;
    if (!standing.value)
        return rows;
    constexpr std::size_t most = 3;
    const auto& from = standing.value->from;
    for (std::size_t i = 0; i < std::min(most, from.size()); ++i) {
        const progress::Reading& reading = from[i];
        const QString unit = view.plan().unit(reading.unit)->name;
        Line line{{unit + QStringLiteral("  ")}, {QStringLiteral("“%1”  ").arg(progress::textOf(progress::entryOf(reading)))}};
        if (const auto original = originalOf(reading.source))
            line << Words{placeWords(reading.source), Words::Kind::Link, targetOf(*original)};
        else
            line << Words{placeWords(reading.source), Words::Kind::Note};
        rows << line;
        if (const QString said = saidOtherwise(reading); !said.isEmpty())
            rows << note(ExplanationText::tr("the unit wrote “%1”; the office corrected it").arg(said));
    }
    if (from.size() > most)
        rows << note(ExplanationText::tr("and %n more unit(s)", nullptr, static_cast<int>(from.size() - most)));
    if (standing.value->summed)
        rows << note(ExplanationText::tr("from counties and zone: the source unit has no reading"));
    return rows;
}

QVector<Line> age(const OfficeView& view, const progress::IndicatorStanding& standing) {
    if (!standing.value)
        return {{{ExplanationText::tr("no reading yet")}}};
    const int behind = view.period() - standing.value->asOf;
    const QString when = ExplanationText::tr("as of %1").arg(shownAsOf(standing.value->asOf));
    return {
        {{when + QStringLiteral("  ")},
         {behind == 0 ? ExplanationText::tr("figure of this period") : ExplanationText::tr("%n period(s) old", nullptr, behind),
          Words::Kind::Note}}};
}

QVector<Line> catchUp(const OfficeView& view, const plan::Indicator& indicator, const progress::IndicatorStanding& standing) {
    if (!standing.neededPerPeriod || standing.light == Light::None)
        return {};
    const int left = progress::remainingPeriods(indicator, view.period());
    Line line{{ExplanationText::tr("%n period(s) left, each needs ", nullptr, left)},
              {QStringLiteral("%1 %2").arg(shown(standing.neededPerPeriod), indicator.unit), Words::Kind::Strong}};
    if (standing.recentPerPeriod)
        line << Words{QStringLiteral("  ") + ExplanationText::tr("lately %1").arg(shown(standing.recentPerPeriod)),
                      Words::Kind::Note};
    return {line};
}

void addIndicator(LightCardContent& content, const OfficeView& view, const plan::IndicatorCode& code) {
    const plan::Indicator* indicator = view.plan().indicator(code);
    const progress::IndicatorStanding* standing = view.status().indicator(code);
    content.arithmetic = working(view, *indicator, *standing);
    content.source = sources(view, *standing);
    content.time = age(view, *standing);
    content.catchUp = catchUp(view, *indicator, *standing);
}

void addMilestone(LightCardContent& content, const OfficeView& view, const plan::MilestoneId& id) {
    const plan::Milestone* milestone = view.plan().milestone(id);
    if (!milestone || !milestone->dueOn)
        return;
    content.arithmetic << LightCardContent::Arithmetic{ExplanationText::tr("due"),
                                                       {{shownDay(milestone->dueOn), Words::Kind::Strong}}};
    if (milestone->originalDueOn && milestone->originalDueOn != milestone->dueOn)
        content.arithmetic << LightCardContent::Arithmetic{ExplanationText::tr("first due"),
                                                           {{shownDay(milestone->originalDueOn)}}};
    for (const QString& move : toldChanges(view.office(), [&](const auto& note) { return note.milestone == id; }))
        content.time << Line{{ExplanationText::tr("moved %1").arg(move)}};
    content.time << Line{{ExplanationText::tr("on %1").arg(shownDate(view.period().lastDay()))}};
}

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

const Reason* decidingReason(const progress::TaskStanding& standing) {
    const std::size_t place = standing.overridden ? 1 : 0;
    return standing.reasons.size() > place ? &standing.reasons[place] : nullptr;
}

std::optional<plan::IndicatorCode> decidingIndicator(const OfficeView& view, plan::TaskId task) {
    const progress::TaskStanding* standing = view.status().task(task);
    const Reason* reason = standing ? decidingReason(*standing) : nullptr;
    return reason ? reason->indicator : std::nullopt;
}

LightCardContent explain(const OfficeView& view, plan::TaskId task) {
    const progress::TaskStanding& standing = *view.status().task(task);
    LightCardContent content;
    content.light = lightValue(standing);
    const Reason* reason = decidingReason(standing);
    if (!reason) {
        content.headline = capitalised(content.light.word);
        return content;
    }
    content.headline = ExplanationText::tr("%1: %2").arg(capitalised(progress::word(standing.computed)),
                                                         progress::sentence(*reason, view.plan()));
    content.reason = ExplanationText::tr("A task shows the worst of its hard indicators and dated milestones");
    content.rule = ruleRows(*reason, rulesOf(view));
    if (reason->indicator)
        addIndicator(content, view, *reason->indicator);
    else if (reason->milestone)
        addMilestone(content, view, *reason->milestone);
    if (standing.overridden) {
        const Reason& verdict = standing.reasons.front();
        content.override << Line{{ExplanationText::tr("computed: %1").arg(progress::word(standing.computed))}};
        content.override << Line{{ExplanationText::tr("set to %1 by %2: ").arg(progress::word(standing.light), verdict.by)},
                                 {verdict.note, Words::Kind::Strong}};
    }
    return content;
}

LightCardContent explain(const OfficeView& view, const plan::IndicatorCode& indicator) {
    const progress::IndicatorStanding& standing = *view.status().indicator(indicator);
    LightCardContent content;
    content.light = lightValue(standing);
    content.headline =
        ExplanationText::tr("%1: %2").arg(capitalised(content.light.word), progress::sentence(standing.reason, view.plan()));
    content.reason = view.plan().indicator(indicator)->striving
                         ? ExplanationText::tr("A striving target: never worse than yellow")
                         : QString();
    content.rule = ruleRows(standing.reason, rulesOf(view));
    addIndicator(content, view, indicator);
    return content;
}

} // namespace xundu::ui
