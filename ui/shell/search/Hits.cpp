#include "ui/shell/search/Hits.h"

#include "core/search/SearchText.h"
#include "ui/models/Shown.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace xundu::ui {
namespace {

using search::EntryKind;
using search::PlanEntry;

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

/// With room between two ranks.
int rankOf(search::Rank rank) { return 2 * static_cast<int>(rank); }

Hit named(Hit::Kind kind, Icon icon, const QString& name, const QStringList& terms) {
    Hit hit;
    hit.kind = kind;
    hit.icon = icon;
    hit.name = name;
    for (const search::Span& span : search::spansOf(name, terms))
        hit.spans.append({static_cast<int>(span.start), static_cast<int>(span.length)});
    return hit;
}

QString taskWords(plan::TaskId task) { return SearchText::tr("Task %1").arg(task.value()); }

Hit hitOf(const PlanEntry& entry, const plan::Plan& plan, const QStringList& terms) {
    switch (entry.kind) {
    case EntryKind::Task: {
        const plan::TaskId task = entry.tasks.front();
        Hit hit = named(Hit::Kind::Task, Icon::Tasks, QStringLiteral("%1  %2").arg(task.value()).arg(entry.name), terms);
        hit.value = plan.programmeOf(task)->name;
        return hit;
    }
    case EntryKind::Programme: {
        Hit hit = named(Hit::Kind::Programme, Icon::Tasks, entry.name, terms);
        hit.value = SearchText::tr("programme");
        return hit;
    }
    case EntryKind::Measure:
    case EntryKind::Milestone: {
        const bool isMeasure = entry.kind == EntryKind::Measure;
        Hit hit = named(isMeasure ? Hit::Kind::Measure : Hit::Kind::Milestone, Icon::Check, entry.name, terms);
        hit.value = (isMeasure ? SearchText::tr("measure of task %1") : SearchText::tr("milestone of task %1"))
                        .arg(entry.tasks.front().value());
        return hit;
    }
    case EntryKind::Unit: {
        Hit hit = named(Hit::Kind::Unit, Icon::Units, entry.name, terms);
        hit.value = SearchText::tr("%n task(s)", nullptr, static_cast<int>(entry.tasks.size()));
        return hit;
    }
    case EntryKind::Indicator: {
        const plan::Indicator& indicator = *plan.indicator(*entry.indicator);
        Hit hit = named(Hit::Kind::Indicator, Icon::Indicators, entry.name, terms);
        hit.value = QStringLiteral("%1  %2").arg(entry.indicator->value(), shownTarget(indicator));
        return hit;
    }
    }
    return {};
}

/// The text of the report that shows a term.
QString textFound(const progress::ProgressReport& report, const QStringList& terms) {
    for (const QString& text : {report.progress, report.problems, report.next, report.coordination}) {
        if (!search::spansOf(text, terms).empty())
            return text;
    }
    return report.progress;
}

/// Keeps the best of a group.
void cut(HitGroup& group) {
    std::stable_sort(group.hits.begin(), group.hits.end(), [](const Hit& a, const Hit& b) { return a.rank < b.rank; });
    group.more = group.hits.size() > static_cast<size_t>(hitsShown);
    if (group.more)
        group.hits.erase(group.hits.begin() + hitsShown, group.hits.end());
}

} // namespace

std::vector<HitGroup> planHits(const std::vector<search::PlanEntries::Found>& found, const plan::Plan& plan,
                               const QStringList& terms) {
    HitGroup tasks{SearchText::tr("Tasks"), {}, false, {}};
    HitGroup units{SearchText::tr("Units"), {}, false, {}};
    HitGroup indicators{SearchText::tr("Indicators"), {}, false, {}};
    for (const auto& [entry, rank] : found) {
        Hit hit = hitOf(*entry, plan, terms);
        const bool isPart = hit.kind == Hit::Kind::Measure || hit.kind == Hit::Kind::Milestone;
        hit.rank = rankOf(rank) + (isPart ? 1 : 0); // long texts, which hold much
        hit.tasks = entry->tasks;
        hit.unit = entry->unit;
        hit.indicator = entry->indicator;
        HitGroup& group = hit.kind == Hit::Kind::Unit ? units : hit.kind == Hit::Kind::Indicator ? indicators : tasks;
        group.hits.push_back(std::move(hit));
    }
    for (HitGroup* group : {&tasks, &units, &indicators})
        cut(*group);
    return {tasks, units, indicators};
}

HitGroup reportHits(const std::vector<progress::ProgressReport>& reports, const plan::Plan& plan, const QStringList& terms) {
    HitGroup group{SearchText::tr("Reports"), {}, false, {}};
    for (const progress::ProgressReport& report : reports) {
        const plan::Unit* unit = plan.unit(report.unit);
        if (!unit || !plan.task(report.task))
            continue; // the plan has changed since they were looked for
        Hit hit = named(Hit::Kind::Report, Icon::Papers, search::excerptOf(textFound(report, terms), terms), terms);
        hit.rank = rankOf(search::Rank::Within) + 1;
        hit.detail =
            QStringLiteral("%1  %2  %3 %4")
                .arg(report.period.displayName(), unit->shortName, taskWords(report.task), plan.task(report.task)->title);
        hit.tasks = {report.task};
        hit.unit = report.unit;
        hit.period = report.period;
        group.hits.push_back(std::move(hit));
    }
    cut(group);
    return group;
}

HitGroup commandHits(const std::vector<QAction*>& commands, const QStringList& terms) {
    HitGroup group{SearchText::tr("Commands"), {}, false, {}};
    const search::PinyinInitials initials;
    for (QAction* command : commands) {
        QString words = command->text();
        words.remove(u'…');
        const auto rank = search::SearchedNames({words}, initials).rankOf(terms);
        if (!rank || !command->isEnabled())
            continue;
        Hit hit = named(Hit::Kind::Command, Icon::ArrowRight, words, terms);
        hit.rank = rankOf(*rank);
        hit.value = command->shortcut().toString(QKeySequence::NativeText);
        hit.command = command;
        group.hits.push_back(std::move(hit));
    }
    cut(group);
    return group;
}

} // namespace xundu::ui
