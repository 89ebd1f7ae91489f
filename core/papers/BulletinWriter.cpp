#include "core/papers/BulletinWriter.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {

using base::Fraction;
using plan::Indicator;
using progress::Reason;
using progress::ReasonCode;

QString BulletinWriter::taskName(plan::TaskId task) const {
    const plan::Task* found = plan().task(task);
    return text(u"task"_s,
                {{u"number"_s, QString::number(task.value())}, {u"title"_s, found ? quotable(found->title) : QString()}});
}

QString BulletinWriter::numbers(const std::vector<plan::TaskId>& tasks) const {
    QStringList list;
    for (const plan::TaskId task : tasks)
        list += QString::number(task.value());
    return list.join(text(u"list.words"_s));
}

QString BulletinWriter::who() const { return text(plan().leadsConfirmed ? u"who.lead"_s : u"who.responsible"_s); }

QString BulletinWriter::cause(const progress::TaskStanding& task) const {
    if (!m_detail.causes)
        return {};
    for (const Reason& reason : task.reasons) {
        if (reason.light == task.light)
            return causeOf(reason);
    }
    return {};
}

QString BulletinWriter::causeOf(const Reason& reason) const {
    switch (reason.code) {
    case ReasonCode::Lag:
    case ReasonCode::NoReading:
        return indicatorCause(reason);
    case ReasonCode::OverdueMilestone:
        return text(u"cause.overdue"_s, {{u"milestone"_s, milestoneText(reason)}, {u"count"_s, QString::number(reason.overdue)}});
    case ReasonCode::DuePassed:
        return reason.indicator ? indicatorCause(reason) : text(u"cause.due_passed.task"_s);
    case ReasonCode::TargetReached:
        if (reason.milestone)
            return text(u"cause.milestone_done"_s, {{u"milestone"_s, milestoneText(reason)}});
        return reason.indicator ? indicatorCause(reason) : text(u"cause.closed"_s);
    case ReasonCode::SelfAssessed:
        return reason.assessment
                   ? text(u"cause.self_assessed"_s, {{u"who"_s, who()}, {u"assessment"_s, m_lights.word(*reason.assessment)}})
                   : QString();
    case ReasonCode::Override:
        return text(u"cause.override"_s);
    case ReasonCode::NoBaseline:
    case ReasonCode::NoPace:
    case ReasonCode::NoDatedMilestone:
    case ReasonCode::NotDueYet:
        return {};
    }
    return {};
}

QString BulletinWriter::indicatorCause(const Reason& reason) const {
    const Indicator* indicator = reason.indicator ? plan().indicator(*reason.indicator) : nullptr;
    const progress::IndicatorStanding* standing = reason.indicator ? now().indicator(*reason.indicator) : nullptr;
    if (!indicator || !standing)
        return {};
    Fields fields{{u"indicator"_s, indicator->name}, {u"lag"_s, reason.lagPoints ? roundedText(*reason.lagPoints) : QString()}};
    if (reason.code == ReasonCode::NoReading)
        return text(u"cause.no_reading"_s, fields);
    if (reason.code == ReasonCode::DuePassed)
        return text(u"cause.due_passed"_s, fields);
    if (!standing->value)
        return {};
    const bool reached = reason.code == ReasonCode::TargetReached;
    if (!reached && (!reason.lagPoints || reason.light < progress::Light::Yellow))
        return {};
    fields[u"value"_s] = valueWithUnit(*indicator, standing->value->value);
    if (reached)
        return text(u"cause.reached"_s, fields);
    fields[u"asOf"_s] = standing->stale ? text(u"as_of"_s, {{u"period"_s, shortName(standing->value->asOf)}}) : QString();
    fields[u"progress"_s] = standing->progress ? percentText(*standing->progress) : QString();
    return text(indicator->kind == plan::IndicatorKind::EveryUnit ? u"cause.every_unit"_s : u"cause.lag"_s, fields);
}

QString BulletinWriter::valueWithUnit(const Indicator& indicator, const Fraction& value) const {
    const bool everyUnit = indicator.kind == plan::IndicatorKind::EveryUnit;
    return told(indicator, value) + (everyUnit ? text(u"unit.every_unit"_s) : indicator.unit);
}

QString BulletinWriter::told(const Indicator& indicator, const Fraction& value) const {
    m_printed.insert(indicator.code);
    return indicator.kind == plan::IndicatorKind::EveryUnit ? roundedText(value) : valueText(indicator, value);
}

QString BulletinWriter::milestoneText(const Reason& reason) const {
    const plan::Milestone* milestone = reason.milestone ? plan().milestone(*reason.milestone) : nullptr;
    return milestone ? quotable(inSentence(milestone->text)) : QString();
}

QString BulletinWriter::done(const Indicator& indicator, const progress::IndicatorStanding& standing) const {
    const plan::UnitGroup* group = indicator.everyUnit ? plan().group(*indicator.everyUnit) : nullptr;
    const QString target = group ? QString::number(group->members.size()) : indicator.target.toString();
    if (!standing.value)
        return text(u"done.unreported"_s, {{u"target"_s, target}});
    return text(u"done"_s, {{u"value"_s, told(indicator, standing.value->value)}, {u"target"_s, target}});
}

std::vector<Block> BulletinWriter::parts(const std::vector<BulletinPart>& parts) const {
    std::vector<Block> blocks;
    int number = 0;
    for (const BulletinPart& part : parts) {
        Fields fields{{u"head"_s, part.head}};
        const bool alone = parts.size() == 1;
        if (!alone)
            fields[u"number"_s] = chineseNumber(++number);
        Paragraph paragraph;
        paragraph.runs.push_back(
            {text(alone ? u"part.alone"_s : u"part"_s, fields), alone ? Typeface::FangSong : Typeface::KaiTi});
        paragraph.runs.push_back({part.text, Typeface::FangSong});
        blocks.push_back(std::move(paragraph));
        if (part.table)
            blocks.push_back(*part.table);
    }
    return blocks;
}

QString BulletinWriter::countSentence(const QString& key, const std::vector<LightCount>& counts, Fields fields) const {
    const int total =
        std::accumulate(counts.begin(), counts.end(), 0, [](int sum, const LightCount& entry) { return sum + entry.count; });
    if (total == 0)
        return {};
    fields[u"total"_s] = QString::number(total);
    fields[u"counts"_s] = countList(counts);
    fields[u"light"_s] = counts.front().word;
    if (total == 1)
        return text(key + u".one"_s, fields);
    return text(counts.size() == 1 ? key + u".same"_s : key, fields);
}

QString BulletinWriter::countList(const std::vector<LightCount>& counts) const {
    QStringList list;
    for (const LightCount& entry : counts) {
        Fields fields{{u"light"_s, entry.word}, {u"count"_s, QString::number(entry.count)}};
        if (!entry.which.empty())
            fields[u"numbers"_s] = numbers(entry.which);
        list += text(entry.which.empty() ? u"count"_s : u"count.which"_s, fields);
    }
    return list.join(text(u"list.words"_s));
}

} // namespace xundu::papers
