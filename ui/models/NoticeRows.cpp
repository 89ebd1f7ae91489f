#include "ui/models/NoticeRows.h"

#include "core/papers/DocumentNumber.h"
#include "core/supervision/Sentences.h"
#include "ui/delegates/Roles.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::ui {
namespace {

using supervision::NoticeState;

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

/// A dissolved unit's with the one that took over, from which answers are due now.
QString unitName(const plan::Plan& plan, plan::UnitId unit, calendar::TenDay period) {
    const plan::Unit* found = plan.unit(unit);
    if (!found)
        return noFigure;
    const auto now = plan::standsFor(plan, unit, period);
    const plan::Unit* successor = now && *now != unit ? plan.unit(*now) : nullptr;
    return successor ? NoticeText::tr("%1 (now %2)", "unit, its successor").arg(found->shortName, successor->shortName)
                     : found->shortName;
}

NoticeRow rowOf(const supervision::Notice& notice, const supervision::LadderFacts& facts, const plan::Plan& plan,
                calendar::TenDay shown) {
    NoticeRow row{.unit = notice.unit,
                  .unitName = unitName(plan, notice.unit, shown),
                  .step = notice.step,
                  .period = notice.period,
                  .internal = notice.number.isEmpty(),
                  .matters = notice.matters,
                  .notice = notice,
                  .standing = supervision::standingOf(notice, facts.course, facts.assignments, facts.today),
                  .tracking = supervision::trackingOf(notice)};
    const NoticeState state = row.standing.state;
    row.view = supervision::isDone(state) ? NoticeView::Done : row.standing.overdue ? NoticeView::Overdue : NoticeView::Open;
    return row;
}

Column<NoticeRow> column(const QString& title, int width, std::function<QString(const NoticeRow&)> text,
                         const std::function<Ink(const NoticeRow&)>& ink = {}) {
    Column<NoticeRow> result{.title = title, .width = width, .text = std::move(text)};
    if (ink)
        result.more = [ink](const NoticeRow& row, int role) {
            return role == InkRole ? QVariant(static_cast<int>(ink(row))) : QVariant();
        };
    return result;
}

} // namespace

std::pair<qint64, QString> NoticeRow::key() const {
    if (notice && notice->id)
        return {notice->id->value(), {}};
    QString about = QString::number(unit.value());
    if (withheld)
        about += matterWords(*this) + withheld->matter.since.code();
    return {0, about};
}

std::vector<NoticeRow> noticeRows(const OfficeView& view) {
    const supervision::LadderFacts& facts = view.ladderFacts();
    std::vector<NoticeRow> rows;
    const plan::Plan& plan = view.plan();
    const supervision::Ladder ladder = supervision::ladderOf(plan, facts);
    for (const supervision::Proposal& proposal : ladder.proposals)
        rows.push_back({.unit = proposal.unit,
                        .unitName = unitName(plan, proposal.unit, view.period()),
                        .step = proposal.step(),
                        .period = view.period(),
                        .internal = proposal.internal,
                        .matters = proposal.matters});
    for (const supervision::Withheld& withheld : ladder.withheld)
        rows.push_back({.view = NoticeView::NotProposed,
                        .unit = withheld.unit,
                        .unitName = unitName(plan, withheld.unit, view.period()),
                        .step = withheld.matter.step,
                        .period = view.period(),
                        .matters = {withheld.matter},
                        .withheld = withheld});
    for (auto notice = facts.notices.rbegin(); notice != facts.notices.rend(); ++notice)
        rows.push_back(rowOf(*notice, facts, plan, view.period()));
    return rows;
}

std::vector<NoticeRow> rowsIn(const std::vector<NoticeRow>& all, NoticeView view) {
    std::vector<NoticeRow> rows;
    for (const NoticeRow& row : all) {
        if (row.view == view || (view == NoticeView::Open && row.view == NoticeView::Overdue))
            rows.push_back(row);
    }
    return rows;
}

QString matterWords(const NoticeRow& row) {
    QStringList tasks;
    int others = 0;
    for (const supervision::Matter& matter : row.matters) {
        if (!matter.task)
            ++others;
        else if (const QString number = QString::number(matter.task->value()); !tasks.contains(number))
            tasks << number;
    }
    QStringList words;
    if (!tasks.isEmpty())
        words << NoticeText::tr("task(s) %1", nullptr, static_cast<int>(tasks.size())).arg(tasks.join(NoticeText::tr(", ")));
    if (others > 0)
        words << NoticeText::tr("%n item(s) given", nullptr, others);
    return words.join(NoticeText::tr(", "));
}

QString stateWords(const NoticeRow& row) {
    if (row.view == NoticeView::Proposed)
        return row.internal ? NoticeText::tr("proposed (internal list)") : NoticeText::tr("proposed");
    if (row.view == NoticeView::NotProposed)
        return NoticeText::tr("not proposed");
    if (row.standing.overdue)
        return NoticeText::tr("overdue since %1").arg(shownDate(row.tracking.dueOn->addDays(1)));
    if (row.tracking.lookAgainOn)
        return NoticeText::tr("%1, second look from %2")
            .arg(supervision::word(row.standing.state), shownDate(*row.tracking.lookAgainOn));
    return supervision::word(row.standing.state);
}

std::vector<Column<NoticeRow>> noticeColumns(const OfficeView&) {
    auto number = column(NoticeText::tr("Number"), 190, [](const NoticeRow& row) {
        return row.notice && !row.notice->number.isEmpty() ? row.notice->number : noFigure;
    });
    number.sort = [](const NoticeRow& row) -> QVariant {
        const auto parsed = row.notice ? papers::DocumentNumber::parse(row.notice->number) : std::nullopt;
        return parsed ? QVariant(parsed->number) : QVariant();
    };
    auto period = column(NoticeText::tr("Period"), 116, [](const NoticeRow& row) { return row.period.displayName(); });
    period.sort = [](const NoticeRow& row) { return QVariant(row.period.ordinal()); };
    auto step = column(NoticeText::tr("Step"), 96, [](const NoticeRow& row) { return supervision::word(row.step); });
    step.sort = [](const NoticeRow& row) { return QVariant(static_cast<int>(row.step)); };
    auto by = column(NoticeText::tr("Answer by"), 84, [](const NoticeRow& row) { return shownDay(row.tracking.dueOn); });
    auto state = column(NoticeText::tr("State"), 190, stateWords, [](const NoticeRow& row) {
        return row.standing.overdue ? Ink::Red : row.view == NoticeView::Done ? Ink::Text3 : Ink::Text2;
    });
    return {number,
            column(
                NoticeText::tr("Unit"), 170, [](const NoticeRow& row) { return row.unitName; },
                [](const NoticeRow&) { return Ink::Text; }),
            step,
            column(NoticeText::tr("About"), 150, matterWords),
            period,
            by,
            state};
}

} // namespace xundu::ui
