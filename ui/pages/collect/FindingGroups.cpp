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
using store::returns::OpenDoubt;

bool isWarning(const Finding& finding) { return exchange::severityOf(finding.code) == exchange::Severity::Warning; }

std::vector<FindingAction> actionsFor(const Finding& finding, const FindingGroup& group) {
    std::vector<FindingAction> actions;
    if (finding.code == FindingCode::WrongPeriod && group.otherPeriod)
        actions.push_back(FindingAction::OtherPeriod);
    if (finding.proposal || isWarning(finding))
        actions.push_back(FindingAction::Accept);
    if (group.waiting && !finding.cell.isEmpty())
        actions.push_back(FindingAction::Correct);
    actions.push_back(FindingAction::Return);
    if (finding.proposal && isWarning(finding))
        actions.push_back(FindingAction::AsIs);
    return actions;
}

FindingRow rowOf(const Finding& finding, const FindingGroup& group, const plan::Plan& plan) {
    FindingRow row{finding};
    row.headline = headline(finding, plan);
    const bool isValue = finding.proposal && finding.indicator && finding.proposal->cell == finding.cell;
    row.answer = isValue ? FindingGroupText::tr("Take %1 %2", "value, unit")
                               .arg(finding.proposal->text, plan.indicator(*finding.indicator)->unit)
                         : finding.fix;
    if (isHint(finding.code))
        row.state = FindingState::Hint;
    else
        row.actions = actionsFor(finding, group);
    return row;
}

FindingRow handledRow(const Decision& decision, std::size_t place, const plan::Plan& plan) {
    FindingRow row{decision.finding, FindingState::Handled};
    row.headline = headline(decision.finding, plan);
    row.answer = !decision.correction                  ? FindingGroupText::tr("accepted as it is")
                 : decision.correction->text.isEmpty() ? FindingGroupText::tr("emptied")
                                                       : FindingGroupText::tr("corrected to %1").arg(decision.correction->text);
    row.actions = {FindingAction::TakeBack};
    row.decision = place;
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

FindingGroup groupOf(const store::Office& office, const WaitingFile& file) {
    const plan::Plan& plan = office.plan();
    FindingGroup group{.waiting = file.id};
    const plan::Unit* unit = file.asWritten.unit ? plan.unit(*file.asWritten.unit) : nullptr;
    group.title = unit ? unit->name : FindingGroupText::tr("Unit not known");
    group.note = FindingGroupText::tr("%1  came at %2").arg(file.name(), file.arrivedAt.toString(QStringLiteral("HH:mm")));
    group.otherPeriod = otherPeriodOf(office, file);
    for (const Finding& finding : file.asWritten.findings)
        group.rows.push_back(rowOf(finding, group, plan));
    for (std::size_t i = 0; i < file.decisions.size(); ++i)
        group.rows.push_back(handledRow(file.decisions[i], i, plan));
    const bool canAccept = std::any_of(group.rows.begin(), group.rows.end(), [](const FindingRow& row) {
        return std::find(row.actions.begin(), row.actions.end(), FindingAction::Accept) != row.actions.end();
    });
    if (canAccept)
        group.actions.push_back(FindingAction::AcceptAll);
    group.actions.push_back(FindingAction::Return);
    group.actions.push_back(FindingAction::Discard);
    return group;
}

FindingGroup takenGroup(const store::Office& office, const store::returns::ReturnedFile& file) {
    FindingGroup group{.taken = file};
    group.title = office.plan().unit(file.unit)->name;
    group.note = FindingGroupText::tr("%1  taken on %2").arg(file.name, shownDate(file.receivedOn));
    group.actions = {FindingAction::Return};
    return group;
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

QString FindingGroup::keyOf(const FindingRow& row) const {
    const QString file = taken ? taken->hash : QString::number(waiting);
    return QStringList{file, exchange::codeOf(row.finding.code), placeName(row.finding), row.finding.subject()}.join(u'|');
}

std::vector<FindingGroup> findingGroups(const store::Office& office, TenDay period, const Inbox& inbox) {
    std::vector<FindingGroup> groups;
    for (const WaitingFile* file : inbox.files(period)) {
        FindingGroup group = groupOf(office, *file);
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
    for (const OpenDoubt& doubt : store::returns::openDoubts(office, period)) {
        if (groups.empty() || !groups.back().taken || groups.back().taken->id != doubt.file.id)
            groups.push_back(takenGroup(office, doubt.file));
        groups.back().rows.push_back(rowOf(dispatch::findingOf(office, doubt.finding), groups.back(), office.plan()));
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
    for (FindingGroup& group : groups)
        std::erase_if(group.rows, [state](const FindingRow& row) { return row.state != state; });
    std::erase_if(groups, [](const FindingGroup& group) { return group.rows.empty(); });
    return groups;
}

} // namespace xundu::ui
