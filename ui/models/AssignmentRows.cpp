#include "ui/models/AssignmentRows.h"

#include "core/base/Text.h"
#include "core/store/Assignments.h"
#include "core/supervision/Sentences.h"
#include "ui/delegates/Roles.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/models/TypedDay.h"
#include "ui/models/TypedTenDay.h"
#include "ui/models/TypedUnits.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace xundu::ui {
namespace {

using supervision::Assignment;
using supervision::Origin;
using supervision::Stage;

struct AssignmentRowText {
    Q_DECLARE_TR_FUNCTIONS(AssignmentRowText)
};

using ColumnOf = Column<AssignmentRow>;

ColumnOf plainColumn(const QString& title, int width, std::function<QString(const AssignmentRow&)> text, Ink ink = Ink::Text2) {
    ColumnOf column{.title = title, .width = width};
    column.text = std::move(text);
    column.more = [ink](const AssignmentRow&, int role) {
        return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant();
    };
    return column;
}

/// Changes what is kept now: a block may have changed the row before.
std::optional<QString> change(OfficeView& view, const AssignmentRow& row, const std::function<void(Assignment&)>& edit) {
    return attempt(view.office(), AssignmentRowText::tr("Change: %1").arg(base::briefly(row.assignment.text)),
                   [&](store::Office& office) {
                       Assignment changed = store::assignments::assignment(office, row.id());
                       edit(changed);
                       store::assignments::change(office, changed);
                   });
}

bool isGiven(const AssignmentRow& row) { return row.assignment.origin != Origin::Meeting; }

ColumnOf editedColumn(OfficeView& view, ColumnOf column, std::function<QString(const AssignmentRow&)> value,
                      std::function<std::optional<QString>(const AssignmentRow&, const QString&)> edit) {
    const auto before = column.more;
    column.more = [before, value = std::move(value)](const AssignmentRow& row, int role) {
        return role == Qt::EditRole ? QVariant(value(row)) : before(row, role);
    };
    column.editable = [&view](const AssignmentRow&) { return view.office().isWritable(); };
    column.edit = [edit = std::move(edit)](const AssignmentRow& row, const QVariant& typed) {
        return edit(row, typed.toString().trimmed());
    };
    return column;
}

ColumnOf textColumn(OfficeView& view, const QString& title) {
    const auto text = [](const AssignmentRow& row) { return row.assignment.text; };
    return editedColumn(view, plainColumn(title, 300, text, Ink::Text), text,
                        [&view](const AssignmentRow& row, const QString& typed) {
                            return change(view, row, [&](Assignment& changed) { changed.text = typed; });
                        });
}

ColumnOf unitsColumn(OfficeView& view) {
    const auto units = [&view](const AssignmentRow& row) { return shownUnits(view.plan(), row.assignment.units); };
    return editedColumn(view, plainColumn(AssignmentRowText::tr("Units"), 112, units), units,
                        [&view](const AssignmentRow& row, const QString& typed) -> std::optional<QString> {
                            const auto named = unitsTyped(view.plan(), typed);
                            if (!named)
                                return unitsProblem(view.plan(), typed);
                            return change(view, row, [&](Assignment& changed) { changed.units = *named; });
                        });
}

/// As extended; what is edited is the 旬 as first set, which the store changes only as long as nothing followed.
ColumnOf dueColumn(OfficeView& view) {
    const auto due = [](const AssignmentRow& row) { return supervision::dueOf(row.assignment); };
    ColumnOf column = plainColumn(AssignmentRowText::tr("Due"), 122, [due](const AssignmentRow& row) {
        const auto period = due(row);
        return period ? period->displayName() : noFigure;
    });
    const auto plain = column.more;
    column.more = [plain](const AssignmentRow& row, int role) {
        if (role == Qt::ToolTipRole && row.tracking.isExtended())
            return QVariant(AssignmentRowText::tr("extended; first due by %1").arg(toldDay(row.tracking.originalDueOn)));
        return plain(row, role);
    };
    column.sort = [due](const AssignmentRow& row) {
        const auto period = due(row);
        return period ? QVariant(period->ordinal()) : QVariant();
    };
    return editedColumn(
        view, std::move(column),
        [due](const AssignmentRow& row) {
            const auto period = due(row);
            return period ? typedTenDay(*period) : QString();
        },
        [&view, due](const AssignmentRow& row, const QString& typed) -> std::optional<QString> {
            const bool none = typed.isEmpty() || typed == noFigure;
            const auto period = tenDayTyped(typed, view.plan().year());
            if (!none && !period)
                return tenDayProblem(typed, view.plan().year());
            if (period && period == due(row))
                return std::nullopt;
            return change(view, row, [&](Assignment& changed) { changed.due = none ? std::nullopt : period; });
        });
}

ColumnOf stateColumn() {
    ColumnOf column = plainColumn(AssignmentRowText::tr("State"), 136, stateWords);
    column.sort = [](const AssignmentRow& row) {
        return QVariant(row.overdue ? -1 : static_cast<int>(row.tracking.stage)); // the overdue first
    };
    column.more = [](const AssignmentRow& row, int role) -> QVariant {
        if (role == InkRole)
            return static_cast<int>(row.overdue ? Ink::Red : row.tracking.isDone() ? Ink::Text3 : Ink::Text2);
        return role == TypeRole && row.overdue ? QVariant(static_cast<int>(Type::BodyStrong)) : QVariant();
    };
    return column;
}

ColumnOf givenByColumn(OfficeView& view) {
    ColumnOf column = editedColumn(
        view,
        plainColumn(AssignmentRowText::tr("Given by"), 104,
                    [](const AssignmentRow& row) {
                        return row.assignment.givenBy.isEmpty() ? AssignmentRowText::tr("the meeting") : row.assignment.givenBy;
                    }),
        [](const AssignmentRow& row) { return row.assignment.givenBy; },
        [&view](const AssignmentRow& row, const QString& typed) {
            return change(view, row, [&](Assignment& changed) { changed.givenBy = typed; });
        });
    column.editable = [&view](const AssignmentRow& row) { return isGiven(row) && view.office().isWritable(); };
    return column;
}

ColumnOf givenOnColumn(OfficeView& view) {
    const auto day = [](const AssignmentRow& row) { return shownDay(row.assignment.givenOn); };
    ColumnOf column = editedColumn(view, plainColumn(AssignmentRowText::tr("Given on"), 92, day), day,
                                   [&view](const AssignmentRow& row, const QString& typed) -> std::optional<QString> {
                                       const auto given = dayTyped(typed, view.plan().year());
                                       if (!given)
                                           return dayProblem(typed, view.plan().year());
                                       return change(view, row, [&](Assignment& changed) { changed.givenOn = *given; });
                                   });
    column.sort = [](const AssignmentRow& row) { return QVariant(row.assignment.givenOn); };
    column.editable = [&view](const AssignmentRow& row) { return isGiven(row) && view.office().isWritable(); };
    return column;
}

} // namespace

std::vector<AssignmentRow> assignmentRows(const std::vector<Assignment>& assignments, QDate today) {
    std::vector<AssignmentRow> rows;
    std::map<supervision::MeetingId, int> decided;
    for (const Assignment& assignment : assignments) {
        const supervision::Tracking tracking = supervision::trackingOf(assignment);
        rows.push_back({.assignment = assignment,
                        .number = assignment.meeting ? ++decided[*assignment.meeting] : 0,
                        .tracking = tracking,
                        .overdue = tracking.isOverdue(today),
                        .toLookAt = tracking.isToLookAt(today)});
    }
    return rows;
}

std::vector<AssignmentRow> decisionsOf(const std::vector<AssignmentRow>& rows, supervision::MeetingId meeting) {
    std::vector<AssignmentRow> decisions;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(decisions),
                 [&](const AssignmentRow& row) { return row.assignment.meeting == meeting; });
    return decisions;
}

AssignmentCounts countsOf(const std::vector<AssignmentRow>& rows) {
    AssignmentCounts counts;
    for (const AssignmentRow& row : rows) {
        ++counts.all;
        counts.open += row.tracking.isDone() ? 0 : 1;
        counts.overdue += row.overdue ? 1 : 0;
    }
    return counts;
}

bool accepts(const AssignmentFilter& filter, const AssignmentRow& row, const plan::Plan& plan) {
    using State = AssignmentFilter::State;
    const bool inState = filter.state == State::All || (filter.state == State::Open ? !row.tracking.isDone() : row.overdue);
    const QString words = base::comparable(row.assignment.text + shownUnits(plan, row.assignment.units) + row.assignment.givenBy);
    return inState && (!filter.origin || row.assignment.origin == *filter.origin) &&
           words.contains(base::comparable(filter.words), Qt::CaseInsensitive);
}

QString stateWords(const AssignmentRow& row) {
    if (row.overdue)
        return AssignmentRowText::tr("overdue");
    const QString stage = supervision::word(row.tracking.stage);
    return row.toLookAt ? AssignmentRowText::tr("%1, to be looked at again").arg(stage) : stage;
}

std::vector<ColumnOf> decisionColumns(OfficeView& view) {
    ColumnOf number = plainColumn(QString(), 40, [](const AssignmentRow& row) { return QString::number(row.number); });
    number.alignment = Qt::AlignRight;
    number.sort = [](const AssignmentRow& row) { return QVariant(row.number); };
    return {number, textColumn(view, AssignmentRowText::tr("Decision")), unitsColumn(view), dueColumn(view), stateColumn()};
}

DecisionPlaces decisionPlaces() { return {0, 1, 2, 3, 4}; }

std::vector<ColumnOf> assignmentColumns(OfficeView& view) {
    ColumnOf origin = plainColumn(AssignmentRowText::tr("Origin"), 100,
                                  [](const AssignmentRow& row) { return supervision::word(row.assignment.origin); });
    return {origin,
            textColumn(view, AssignmentRowText::tr("What has to be done")),
            unitsColumn(view),
            givenByColumn(view),
            givenOnColumn(view),
            dueColumn(view),
            stateColumn(),
            plainColumn(AssignmentRowText::tr("Last said"), 126,
                        [](const AssignmentRow& row) { return supervision::lastWords(row.assignment).simplified(); })};
}

AssignmentPlaces assignmentPlaces() { return {0, 1, 2, 3, 4, 5, 6, 7}; }

} // namespace xundu::ui
