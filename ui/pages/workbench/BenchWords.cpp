#include "ui/pages/workbench/BenchWords.h"

#include "ui/models/ReceptionWords.h"
#include "ui/models/Shown.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct BenchText {
    Q_DECLARE_TR_FUNCTIONS(BenchText)
};

using dispatch::FormState;
using dispatch::LoopStep;
using dispatch::Next;
using dispatch::Season;
using dispatch::Step;
using dispatch::StepState;
using dispatch::UnitReception;

constexpr std::size_t unitsNamed = 3;

QString nameOf(Step step) {
    switch (step) {
    case Step::Issue:
        return BenchText::tr("Issue");
    case Step::Collect:
        return BenchText::tr("Collect");
    case Step::Check:
        return BenchText::tr("Check");
    case Step::Lights:
        return BenchText::tr("Lights");
    case Step::Report:
        return BenchText::tr("Report");
    case Step::Meet:
        return BenchText::tr("Meet");
    case Step::Supervise:
        return BenchText::tr("Notices");
    case Step::Close:
        return BenchText::tr("Close");
    }
    return {};
}

TrackStep::State stateOf(StepState state) {
    switch (state) {
    case StepState::Done:
        return TrackStep::State::Done;
    case StepState::Current:
        return TrackStep::State::Current;
    case StepState::Ahead:
        return TrackStep::State::Ahead;
    }
    return TrackStep::State::Ahead;
}

QString issueHint(const Bench& bench) {
    const LoopStep& step = bench.loop.step(Step::Issue);
    if (step.share.done == 0)
        return BenchText::tr("none issued yet");
    if (step.share.done == step.share.all && step.on)
        return BenchText::tr("all out, %1").arg(shownDate(*step.on));
    return BenchText::tr("%n unit(s) without", nullptr, step.share.all - step.share.done);
}

QString collectHint(const Bench& bench) {
    const int missing = static_cast<int>(bench.reception.owing().size());
    if (missing == 0)
        return bench.reception.late > 0 ? BenchText::tr("all in, %n answer(s) late", nullptr, bench.reception.late)
                                        : BenchText::tr("all in");
    if (bench.facts.closedOn)
        return BenchText::tr("closed without %n unit(s)", nullptr, missing);
    const QDate due = bench.reception.dueOn;
    const QString day = shownDate(due);
    if (due == bench.facts.today)
        return BenchText::tr("%n missing, due today", nullptr, missing);
    return due < bench.facts.today ? BenchText::tr("%n missing, was due %1", nullptr, missing).arg(day)
                                   : BenchText::tr("%n missing, due %1", nullptr, missing).arg(day);
}

QString checkHint(const Bench& bench) {
    if (const int doubts = bench.reception.doubts())
        return BenchText::tr("%n open doubt(s)", nullptr, doubts);
    if (const int returned = bench.reception.count(FormState::Returned))
        return BenchText::tr("%n sent back", nullptr, returned);
    return BenchText::tr("no open doubts");
}

QString itemsHint(const dispatch::LoopFacts& facts) {
    if (facts.overdueItems > 0)
        return BenchText::tr("%n item(s) overdue", nullptr, facts.overdueItems);
    return facts.openItems > 0 ? BenchText::tr("%n item(s) open", nullptr, facts.openItems) : QString();
}

QString closeHint(const OfficeView& view, const LoopStep& step) {
    if (step.on)
        return BenchText::tr("on %1").arg(shownDate(*step.on));
    if (!view.previous())
        return {};
    return view.previous()->closed ? BenchText::tr("last period closed") : BenchText::tr("last period open");
}

TrackStep trackStep(const OfficeView& view, const Bench& bench, const LoopStep& step) {
    TrackStep shown{
        .name = nameOf(step.step), .count = {}, .hint = {}, .state = stateOf(step.state), .progress = step.progress()};
    switch (step.step) {
    case Step::Issue:
        shown.count = BenchText::tr("%1/%2 forms").arg(step.share.done).arg(step.share.all);
        shown.hint = issueHint(bench);
        break;
    case Step::Collect:
        shown.count = BenchText::tr("%1/%2 units").arg(step.share.done).arg(step.share.all);
        shown.hint = collectHint(bench);
        break;
    case Step::Check:
        shown.count = BenchText::tr("%1/%2 forms").arg(step.share.done).arg(step.share.all);
        shown.hint = checkHint(bench);
        break;
    case Step::Lights:
        shown.lights = LightCounts{bench.facts.lights};
        shown.hint = bench.facts.closedOn            ? BenchText::tr("as reported")
                     : step.state == StepState::Done ? BenchText::tr("checked")
                                                     : BenchText::tr("provisional");
        break;
    case Step::Report:
        shown.count = step.share.done > 0 ? BenchText::tr("bulletin issued") : BenchText::tr("not issued");
        break;
    case Step::Meet:
        shown.count = bench.facts.meetings > 0 ? BenchText::tr("%n meeting(s)", nullptr, bench.facts.meetings)
                                               : BenchText::tr("none this period");
        shown.hint = itemsHint(bench.facts);
        break;
    case Step::Supervise:
        if (!bench.facts.counted)
            break;
        shown.count = BenchText::tr("%1/%2 letters").arg(step.share.done).arg(step.share.all);
        shown.hint = bench.facts.overdueLetters > 0 ? BenchText::tr("%n answer(s) overdue", nullptr, bench.facts.overdueLetters)
                                                    : BenchText::tr("no answer overdue");
        break;
    case Step::Close:
        shown.count = step.share.done > 0 ? BenchText::tr("closed") : BenchText::tr("open");
        shown.hint = closeHint(view, step);
        break;
    }
    return shown;
}

std::vector<const UnitReception*> unitsIn(const Bench& bench, FormState state) {
    std::vector<const UnitReception*> result;
    for (const UnitReception& unit : bench.reception.units) {
        if (unit.state == state)
            result.push_back(&unit);
    }
    return result;
}

std::vector<const UnitReception*> doubted(const Bench& bench) {
    std::vector<const UnitReception*> result;
    for (const UnitReception& unit : bench.reception.units) {
        if (unit.doubts > 0)
            result.push_back(&unit);
    }
    return result;
}

NextWords waitWords(const OfficeView& view, const Bench& bench) {
    const auto owing = bench.reception.owing();
    const QString due = shownDate(bench.reception.dueOn), units = someUnits(view.plan(), owing);
    NextWords words{BenchText::tr("Wait for %n unit(s)", nullptr, static_cast<int>(owing.size())), {}, {}};
    if (bench.loop.allReminded) {
        words.detail = BenchText::tr("all were asked today, due on %1: %2").arg(due, units);
    } else {
        words.detail = BenchText::tr("due on %1: %2").arg(due, units);
        words.action = BenchText::tr("Copy reminder");
    }
    return words;
}

NextWords remindWords(const OfficeView& view, const Bench& bench) {
    std::vector<const UnitReception*> units = bench.reception.owing();
    for (const plan::UnitId asked : bench.facts.remindedToday)
        std::erase_if(units, [&](const UnitReception* unit) { return unit->unit == asked; });
    return {BenchText::tr("Remind %n unit(s)", nullptr, static_cast<int>(units.size())),
            BenchText::tr("was due on %1: %2").arg(shownDate(bench.reception.dueOn), someUnits(view.plan(), units)),
            BenchText::tr("Copy reminder")};
}

NextWords checkWords(const OfficeView& view, const Bench& bench) {
    const auto units = doubted(bench);
    if (units.empty()) {
        const auto returned = unitsIn(bench, FormState::Returned);
        return {BenchText::tr("Wait for %n form(s) that went back", nullptr, static_cast<int>(returned.size())),
                someUnits(view.plan(), returned), BenchText::tr("Show what is wrong")};
    }
    const QString doubts = BenchText::tr("%n doubt(s)", nullptr, bench.reception.doubts());
    const QString forms = BenchText::tr("%n form(s)", nullptr, static_cast<int>(units.size()));
    return {BenchText::tr("Check %1 in %2", "doubts, forms").arg(doubts, forms), someUnits(view.plan(), units),
            BenchText::tr("Start checking")};
}

NextWords quietWords(const OfficeView& view, const Bench& bench) {
    const QString name = view.period().displayName();
    const auto target = leadsTo(view, bench);
    const QString action = target ? BenchText::tr("Go to %1").arg(target->displayName()) : QString();
    switch (bench.loop.season) {
    case Season::BeforeDuties:
        return {BenchText::tr("%1 has no duties").arg(name),
                BenchText::tr("Units report from %1 on.").arg(view.plan().firstReport().displayName()), action};
    case Season::Future:
        return {BenchText::tr("%1 has not begun").arg(name),
                BenchText::tr("It begins on %1.").arg(shownDate(view.period().firstDay())), action};
    case Season::Running:
        return {BenchText::tr("Letters are being counted"), {}, {}};
    case Season::Closed:
        break;
    }
    return {BenchText::tr("%1 is closed").arg(name), BenchText::tr("What was reported stays as it was."), action};
}

} // namespace

QVector<TrackStep> trackSteps(const OfficeView& view, const Bench& bench) {
    QVector<TrackStep> steps;
    for (const LoopStep& step : bench.loop.steps)
        steps.push_back(trackStep(view, bench, step));
    return steps;
}

namespace {

/// Units whose answer is in need no form any more.
QString issueDetail(const Bench& bench, const QString& due) {
    const int answered = static_cast<int>(bench.reception.units.size() - bench.loop.toIssue.size());
    const QString words = BenchText::tr("One spreadsheet for each unit, due back on %1").arg(due);
    return answered > 0 ? words + BenchText::tr("; %n more have theirs or have answered", nullptr, answered) : words;
}

} // namespace

NextWords nextWords(const OfficeView& view, const Bench& bench) {
    const int missing = static_cast<int>(bench.reception.owing().size());
    const QString due = shownDate(bench.reception.dueOn);
    switch (bench.loop.next) {
    case Next::Nothing:
        break;
    case Next::Issue:
        return {BenchText::tr("Issue %n form(s)", nullptr, static_cast<int>(bench.loop.toIssue.size())), issueDetail(bench, due),
                BenchText::tr("Issue forms…"), true};
    case Next::Check:
        return checkWords(view, bench);
    case Next::Collect:
        return waitWords(view, bench);
    case Next::Remind:
        return remindWords(view, bench);
    case Next::Report:
        return {BenchText::tr("Report the period"),
                missing == 0 ? BenchText::tr("All is in and checked.")
                             : BenchText::tr("The bulletin names %n missing unit(s).", nullptr, missing),
                BenchText::tr("Issue bulletin…"), true};
    case Next::Supervise:
        return {BenchText::tr("Send %n letter(s)", nullptr, bench.facts.proposals),
                BenchText::tr("Proposed from what is missing, red or overdue; you decide about each."),
                BenchText::tr("Look at the letters"), true};
    case Next::Close:
        return {BenchText::tr("Close the period"), BenchText::tr("Its figures and papers then stay as they are."),
                BenchText::tr("Close…"), true};
    }
    return quietWords(view, bench);
}

std::optional<calendar::TenDay> leadsTo(const OfficeView& view, const Bench& bench) {
    switch (bench.loop.season) {
    case Season::BeforeDuties:
        return view.plan().firstReport();
    case Season::Future:
        return view.today();
    case Season::Closed:
        return view.period() < calendar::TenDay::lastOf(view.plan().year()) ? std::optional(view.period().plus(1)) : std::nullopt;
    case Season::Running:
        break;
    }
    return std::nullopt;
}

QString someUnits(const plan::Plan& plan, const std::vector<const UnitReception*>& units) {
    QStringList names;
    for (const UnitReception* unit : units) {
        if (static_cast<std::size_t>(names.size()) == unitsNamed)
            break;
        const QString name = plan.unit(unit->unit)->shortName;
        names << (unit->doubts > 0 ? QStringLiteral("%1 %2").arg(name).arg(unit->doubts) : name);
    }
    const QString listed = names.join(BenchText::tr(", "));
    const int more = static_cast<int>(units.size()) - static_cast<int>(names.size());
    return more > 0 ? BenchText::tr("%1 and %2 more").arg(listed).arg(more) : listed;
}

} // namespace xundu::ui
