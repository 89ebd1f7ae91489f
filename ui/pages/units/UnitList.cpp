#include "ui/pages/units/UnitList.h"

#include "core/base/Text.h"
#include "core/store/Plans.h"
#include "core/store/Units.h"
#include "ui/delegates/EditDelegates.h"
#include "ui/delegates/Roles.h"
#include "ui/models/Edits.h"
#include "ui/models/ReceptionWords.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::ui {
namespace {

struct UnitListText {
    Q_DECLARE_TR_FUNCTIONS(UnitListText)
};

using ColumnOf = Column<ListedUnit>;

constexpr qsizetype longestContact = 60;

ColumnOf plainColumn(const QString& title, int width, std::function<QString(const ListedUnit&)> text, Ink ink = Ink::Text2) {
    ColumnOf column{.title = title, .width = width};
    column.text = std::move(text);
    column.more = [ink](const ListedUnit&, int role) { return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant(); };
    return column;
}

/// A line of a unit's own that is typed in place; what is shown for nothing is not what is edited.
ColumnOf editedColumn(OfficeView& view, ColumnOf column, std::function<QString(const ListedUnit&)> value,
                      std::function<std::optional<QString>(const ListedUnit&, const QString&)> edit) {
    const auto before = column.more;
    column.more = [before, value](const ListedUnit& row, int role) {
        return role == Qt::EditRole ? QVariant(value(row)) : before(row, role);
    };
    column.editable = [&view](const ListedUnit& row) { return row.unit && view.office().isWritable(); };
    column.edit = [edit = std::move(edit)](const ListedUnit& row, const QVariant& typed) { return edit(row, typed.toString()); };
    return column;
}

/// As the plan has it now: a block may have changed it since the row was made.
const plan::Unit& current(const OfficeView& view, const ListedUnit& row) { return *view.plan().unit(row.unit->id); }

std::optional<QString> rename(OfficeView& view, const ListedUnit& row, const QString& name, const QString& shortName) {
    return attempt(view.office(), UnitListText::tr("Rename %1").arg(row.name()), [&](store::Office& office) {
        if (row.unit)
            store::units::rename(office, row.unit->id, name, shortName);
        else
            store::units::renameGroup(office, row.group->id, name);
    });
}

std::optional<QString> setContact(OfficeView& view, const ListedUnit& row, const QString& officer, const QString& phone) {
    for (const QString& text : {officer, phone}) {
        if (const QString problem = contactProblem(text); !problem.isEmpty())
            return problem;
    }
    return attempt(view.office(), UnitListText::tr("Contact of %1").arg(row.unit->shortName), [&](store::Office& office) {
        store::plans::setOfficer(office, row.unit->id, officer.simplified(), phone.simplified());
    });
}

QString memberWord(bool member) { return member ? UnitListText::tr("yes") : UnitListText::tr("no"); }

std::optional<bool> memberFrom(const QString& typed) {
    for (const bool member : {true, false}) {
        if (base::comparable(typed) == base::comparable(memberWord(member)))
            return member;
    }
    return std::nullopt;
}

std::optional<QString> setMember(OfficeView& view, const ListedUnit& row, const QString& typed) {
    const auto member = memberFrom(typed);
    if (!member)
        return memberProblem(typed);
    return attempt(view.office(), UnitListText::tr("Membership of %1").arg(row.unit->shortName),
                   [&](store::Office& office) { store::units::setMember(office, row.unit->id, *member); });
}

ColumnOf nameColumn(OfficeView& view) {
    const auto name = [](const ListedUnit& row) { return row.name(); };
    ColumnOf column = editedColumn(view,
                                   plainColumn(
                                       UnitListText::tr("Unit or group"), 190,
                                       [](const ListedUnit& row) { // a section stands under its unit
                                           return row.parent.isEmpty() ? row.name() : QStringLiteral("    ") + row.name();
                                       },
                                       Ink::Text),
                                   name, [&view](const ListedUnit& row, const QString& typed) {
                                       if (!row.unit)
                                           return rename(view, row, typed, {});
                                       const plan::Unit& now = current(view, row);
                                       return rename(view, row, typed, now.shortName == now.name ? QString() : now.shortName);
                                   });
    column.editable = [&view](const ListedUnit&) { return view.office().isWritable(); };
    return column;
}

ColumnOf shortNameColumn(OfficeView& view) {
    const auto shortName = [](const ListedUnit& row) { return row.unit ? row.unit->shortName : QString(); };
    return editedColumn(
        view, plainColumn(UnitListText::tr("Short name"), 96, shortName), shortName,
        [&view](const ListedUnit& row, const QString& typed) { return rename(view, row, current(view, row).name, typed); });
}

ColumnOf memberColumn(OfficeView& view) {
    const auto member = [](const ListedUnit& row) { return row.unit ? memberWord(row.unit->member) : QString(); };
    ColumnOf column = editedColumn(view, plainColumn(UnitListText::tr("Member"), 64, member), member,
                                   [&view](const ListedUnit& row, const QString& typed) { return setMember(view, row, typed); });
    const auto before = column.more;
    column.more = [before](const ListedUnit& row, int role) {
        if (role == Qt::ToolTipRole)
            return QVariant(UnitListText::tr("whether it is a member of the task force"));
        return role == ChoicesRole ? QVariant(QStringList{memberWord(true), memberWord(false)}) : before(row, role);
    };
    return column;
}

ColumnOf contactColumn(OfficeView& view, const QString& title, int width, QString plan::Unit::*field) {
    const auto value = [field](const ListedUnit& row) { return row.unit ? (*row.unit).*field : QString(); };
    return editedColumn(
        view,
        plainColumn(title, width,
                    [value](const ListedUnit& row) { return row.unit && value(row).isEmpty() ? noFigure : value(row); }),
        value, [&view, field](const ListedUnit& row, const QString& typed) {
            plan::Unit unit = current(view, row);
            unit.*field = typed;
            return setContact(view, row, unit.officer, unit.phone);
        });
}

/// How many of the forms that were due came in time.
ColumnOf onTimeColumn() {
    ColumnOf column{.title = UnitListText::tr("On time"), .width = 116, .alignment = Qt::AlignRight};
    const auto share = [](const ListedUnit& row) {
        return row.record
                   ? std::optional(base::Fraction::of(static_cast<qint64>(row.record->onTime.size()), row.record->required()))
                   : std::nullopt;
    };
    column.text = [share](const ListedUnit& row) {
        if (!row.record)
            return row.unit ? noFigure : QString();
        return QStringLiteral("%1/%2  %3")
            .arg(row.record->onTime.size())
            .arg(row.record->required())
            .arg(shownPercent(share(row)));
    };
    column.sort = [share](const ListedUnit& row) { return row.record ? QVariant(share(row)->toDouble()) : QVariant(); };
    column.more = [](const ListedUnit& row, int role) -> QVariant {
        if (role == Qt::ToolTipRole && row.record)
            return UnitListText::tr("%1 forms were due: %2 on time, %3 late, %4 not in")
                .arg(row.record->required())
                .arg(row.record->onTime.size())
                .arg(row.record->late.size())
                .arg(row.record->missing.size());
        return role == InkRole ? QVariant(static_cast<int>(Ink::Text2)) : QVariant();
    };
    return column;
}

ColumnOf owesColumn() {
    ColumnOf column = plainColumn(UnitListText::tr("This period"), 142, [](const ListedUnit& row) { return owesWords(row); });
    column.sort = [](const ListedUnit& row) {
        return row.reception ? QVariant(static_cast<int>(row.reception->state)) : QVariant();
    };
    column.more = [](const ListedUnit& row, int role) -> QVariant {
        if (role == InkRole)
            return static_cast<int>(row.reception && !row.reception->missing().empty() ? Ink::Text : Ink::Text2);
        return role == TypeRole && row.reception && !row.reception->missing().empty()
                   ? QVariant(static_cast<int>(Type::BodyStrong))
                   : QVariant();
    };
    return column;
}

QStringList groupsOf(const plan::Plan& plan, plan::UnitId unit) {
    QStringList names;
    for (const plan::UnitGroup& group : plan.groups) {
        if (std::find(group.members.begin(), group.members.end(), unit) != group.members.end())
            names << group.name;
    }
    return names;
}

ListedUnit rowOf(const OfficeView& view, const plan::Unit& unit, const std::vector<progress::FormRecord>& records) {
    ListedUnit row{.unit = unit, .groups = groupsOf(view.plan(), unit.id)};
    if (unit.parent)
        row.parent = view.plan().unit(*unit.parent)->name;
    if (const dispatch::UnitReception* reception = view.reception().unit(unit.id))
        row.reception = *reception;
    const auto record =
        std::find_if(records.begin(), records.end(), [&](const progress::FormRecord& each) { return each.unit == unit.id; });
    if (record != records.end())
        row.record = *record;
    return row;
}

} // namespace

std::vector<ListedUnit> listedUnits(const OfficeView& view, const std::vector<progress::FormRecord>& records) {
    std::vector<ListedUnit> rows;
    for (const plan::Unit& unit : view.plan().units) {
        if (unit.parent)
            continue;
        rows.push_back(rowOf(view, unit, records));
        for (const plan::Unit& section : view.plan().units) {
            if (section.parent == unit.id)
                rows.push_back(rowOf(view, section, records));
        }
    }
    for (const plan::UnitGroup& group : view.plan().groups)
        rows.push_back({.group = group});
    return rows;
}

QString nameProblem(const QString& typed) {
    if (base::comparable(typed).isEmpty())
        return UnitListText::tr("A name is needed.");
    return typed.size() > store::units::longestName ? UnitListText::tr("The name has %1 characters; at most %2 are allowed.")
                                                          .arg(typed.size())
                                                          .arg(store::units::longestName)
                                                    : QString();
}

QString contactProblem(const QString& typed) {
    return typed.size() > longestContact ? UnitListText::tr("%1 characters are too many for a contact; at most %2 are allowed.")
                                               .arg(typed.size())
                                               .arg(longestContact)
                                         : QString();
}

QString memberProblem(const QString& typed) {
    return memberFrom(typed)
               ? QString()
               : UnitListText::tr("“%1” is neither %2 nor %3.").arg(typed.trimmed(), memberWord(true), memberWord(false));
}

QString owesWords(const ListedUnit& row) {
    if (row.group)
        return {};
    if (!row.reception)
        return noFigure;
    const auto missing = static_cast<int>(row.reception->missing().size());
    if (row.reception->state == dispatch::FormState::Missing)
        return UnitListText::tr("%n answer(s) missing", nullptr, missing);
    return stateWords(*row.reception);
}

std::vector<ColumnOf> unitListColumns(OfficeView& view) {
    ColumnOf groups = plainColumn(UnitListText::tr("Belongs to"), 130, [](const ListedUnit& row) {
        if (row.group)
            return UnitListText::tr("%n unit(s)", nullptr, static_cast<int>(row.group->members.size()));
        return row.parent.isEmpty() ? row.groups.join(QStringLiteral("、")) : row.parent;
    });
    return {nameColumn(view),
            shortNameColumn(view),
            plainColumn(UnitListText::tr("Kind"), 88,
                        [](const ListedUnit& row) { return row.unit ? word(row.unit->kind) : UnitListText::tr("group"); }),
            memberColumn(view),
            groups,
            contactColumn(view, UnitListText::tr("Contact officer"), 104, &plan::Unit::officer),
            contactColumn(view, UnitListText::tr("Telephone"), 110, &plan::Unit::phone),
            owesColumn(),
            onTimeColumn()};
}

UnitListPlaces unitListPlaces() { return {0, 1, 2, 3, 4, 5, 6}; }

} // namespace xundu::ui
