#include "ui/pages/collect/FindingGroups.h"

#include "core/dispatch/SendBack.h"
#include "core/store/Closings.h"
#include "ui/models/FindingWords.h"
#include "ui/models/Shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::ui {
namespace {

struct FindingGroupText {
    Q_DECLARE_TR_FUNCTIONS(FindingGroupText)
};

using calendar::TenDay;
using exchange::Finding;
using exchange::FindingCode;

bool isWarning(const Finding& finding) { return exchange::severityOf(finding.code) == exchange::Severity::Warning; }

bool offers(const std::vector<FindingAction>& actions, FindingAction action) {
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

/// Makes the groups of a 旬.
struct Grouping {
    const store::Office& office;
    bool editable;

    FindingGroup of(const WaitingFile& file) const;
    FindingGroup of(const store::returns::ReturnedFile& file) const;
    FindingRow open(const Finding& finding, const FindingGroup& group) const;
    FindingRow handled(const Finding& finding, const QString& answer) const;

private:
    std::vector<FindingAction> actionsFor(const Finding& finding, const FindingGroup& group) const;
};

std::vector<FindingAction> Grouping::actionsFor(const Finding& finding, const FindingGroup& group) const {
    std::vector<FindingAction> actions;
    if (finding.code == FindingCode::WrongPeriod && group.otherPeriod)
        actions.push_back(FindingAction::OtherPeriod);
    if (editable && (finding.proposal || isWarning(finding)))
        actions.push_back(FindingAction::Accept);
    if (editable && group.waiting && !finding.cell.isEmpty())
        actions.push_back(FindingAction::Correct);
    if (offers(group.actions, FindingAction::Return))
        actions.push_back(FindingAction::Return);
    if (editable && finding.proposal && isWarning(finding))
        actions.push_back(FindingAction::AsIs);
    return actions;
}

FindingRow Grouping::open(const Finding& finding, const FindingGroup& group) const {
    FindingRow row{finding};
    row.headline = headline(finding, office.plan());
    const bool isValue = finding.proposal && finding.indicator && finding.proposal->cell == finding.cell;
    row.answer = isValue ? FindingGroupText::tr("Take %1 %2", "value, unit")
                               .arg(finding.proposal->text, office.plan().indicator(*finding.indicator)->unit)
                         : finding.fix;
    if (isHint(finding.code))
        row.state = FindingState::Hint;
    else
        row.actions = actionsFor(finding, group);
    return row;
}

QString correctedWords(const Finding& finding, const QString& taken) {
    if (finding.value.isEmpty())
        return FindingGroupText::tr("left empty → %1").arg(taken);
    return taken.isEmpty() ? FindingGroupText::tr("%1 → emptied").arg(finding.value)
                           : FindingGroupText::tr("%1 → %2", "as written, as taken").arg(finding.value, taken);
}

FindingRow Grouping::handled(const Finding& finding, const QString& answer) const {
    FindingRow row{finding, FindingState::Handled};
    row.headline = headline(finding, office.plan());
    row.answer = answer;
    return row;
}

/// The 旬 that a file of another one can be checked for instead: of the plan's year, with duties, begun and not closed.
std::optional<TenDay> otherPeriodOf(const store::Office& office, const WaitingFile& file) {
    const auto said = file.asWritten.period;
    const bool wrong = std::any_of(file.asWritten.findings.begin(), file.asWritten.findings.end(),
                                   [](const Finding& finding) { return finding.code == FindingCode::WrongPeriod; });
    if (!wrong || !said || *said == file.period || said->year() != office.plan().year() || *said < office.plan().firstReport() ||
        store::closings::closing(office, *said))
        return std::nullopt;
    return said;
}

FindingGroup Grouping::of(const WaitingFile& file) const {
    const plan::Plan& plan = office.plan();
    FindingGroup group{.waiting = file.id, .unit = file.asWritten.unit};
    const plan::Unit* unit = group.unit ? plan.unit(*group.unit) : nullptr;
    group.title = unit ? unit->name : FindingGroupText::tr("Unit not known");
    group.note = FindingGroupText::tr("%1  came at %2").arg(file.name(), file.arrivedAt.toString(QStringLiteral("HH:mm")));
    group.otherPeriod = otherPeriodOf(office, file);
    if (file.bytes)
        group.actions.push_back(FindingAction::Return);
    group.actions.push_back(FindingAction::Discard);
    for (const Finding& finding : file.open()) {
        group.rows.push_back(open(finding, group));
        group.canMark = group.canMark || !finding.cell.isEmpty();
    }
    const bool canAccept = std::any_of(group.rows.begin(), group.rows.end(),
                                       [](const FindingRow& row) { return offers(row.actions, FindingAction::Accept); });
    if (canAccept)
        group.actions.insert(group.actions.begin(), FindingAction::AcceptAll);
    for (const Decision& decision : file.decisions) {
        group.rows.push_back(handled(decision.finding, decision.correction
                                                           ? correctedWords(decision.finding, decision.correction->text)
                                                           : FindingGroupText::tr("accepted as it is")));
        group.rows.back().actions = {FindingAction::TakeBack};
    }
    return group;
}

FindingGroup Grouping::of(const store::returns::ReturnedFile& file) const {
    FindingGroup group{.taken = file, .unit = file.unit};
    group.title = office.plan().unit(file.unit)->name;
    group.note = FindingGroupText::tr("%1  taken on %2").arg(file.name, shownDate(file.receivedOn));
    group.actions = {FindingAction::Return};
    return group;
}

/// The group of a file that was taken, at the end of the list where it is new.
FindingGroup& groupOf(const store::returns::ReturnedFile& file, std::vector<FindingGroup>& groups, const Grouping& grouping) {
    const auto it = std::find_if(groups.begin(), groups.end(),
                                 [&](const FindingGroup& group) { return group.taken && group.taken->id == file.id; });
    if (it != groups.end())
        return *it;
    groups.push_back(grouping.of(file));
    return groups.back();
}

} // namespace

QString word(FindingAction action, const Finding* finding) {
    switch (action) {
    case FindingAction::Accept:
        return finding && !finding->proposal ? FindingGroupText::tr("Accept as is") : FindingGroupText::tr("Accept");
    case FindingAction::Correct:
        return FindingGroupText::tr("Correct");
    case FindingAction::Return:
        return finding ? FindingGroupText::tr("Return") : FindingGroupText::tr("Return the file");
    case FindingAction::AsIs:
        return FindingGroupText::tr("As is");
    case FindingAction::OtherPeriod:
        return FindingGroupText::tr("Check for its own period");
    case FindingAction::TakeBack:
        return FindingGroupText::tr("Take back");
    case FindingAction::AcceptAll:
        return FindingGroupText::tr("Accept all");
    case FindingAction::Discard:
        return FindingGroupText::tr("Set aside");
    }
    return {};
}

QString FindingGroup::key() const { return taken ? taken->hash : QString::number(waiting); }

QString FindingGroup::keyOf(const FindingRow& row) const {
    return QStringList{key(), exchange::codeOf(row.finding.code), placeName(row.finding), row.finding.subject()}.join(u'|');
}

std::vector<FindingGroup> findingGroups(const store::Office& office, TenDay period, const Inbox& inbox, bool editable) {
    const Grouping grouping{office, editable};
    std::vector<FindingGroup> groups;
    for (const WaitingFile* file : inbox.files(period)) {
        FindingGroup group = grouping.of(*file);
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
    for (const auto& [file, stored] : store::returns::openDoubts(office, period)) {
        FindingGroup& group = groupOf(file, groups, grouping);
        group.rows.push_back(grouping.open(dispatch::findingOf(office, stored), group));
        group.canMark = group.canMark || !stored.cell.isEmpty();
    }
    for (const auto& [file, stored] : store::returns::mendedIn(office, period)) {
        const Finding finding = dispatch::findingOf(office, stored);
        groupOf(file, groups, grouping).rows.push_back(grouping.handled(finding, correctedWords(finding, *stored.mended)));
    }
    return groups;
}

FindingCounts countsOf(const std::vector<FindingGroup>& groups) {
    FindingCounts counts;
    for (const FindingGroup& group : groups) {
        for (const FindingRow& row : group.rows)
            ++(row.state == FindingState::Open      ? counts.open
               : row.state == FindingState::Handled ? counts.handled
                                                    : counts.hints);
    }
    return counts;
}

std::vector<FindingGroup> only(FindingState state, std::vector<FindingGroup> groups) {
    for (FindingGroup& group : groups) {
        std::erase_if(group.rows, [state](const FindingRow& row) { return row.state != state; });
        if (state != FindingState::Open)
            std::erase(group.actions, FindingAction::AcceptAll);
    }
    std::erase_if(groups, [](const FindingGroup& group) { return group.rows.empty(); });
    return groups;
}

} // namespace xundu::ui
