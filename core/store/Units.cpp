#include "core/store/Units.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Closings.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Schema.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace xundu::store::units {
namespace {

using plan::GroupId;
using plan::UnitId;

struct UnitsText {
    Q_DECLARE_TR_FUNCTIONS(UnitsText)
};

const plan::UnitGroup& requireGroup(const Office& office, GroupId id) {
    const plan::UnitGroup* group = office.plan().group(id);
    if (!group)
        throw base::Error(base::ErrorCode::BadCall, UnitsText::tr("The plan has no group with the number %1.").arg(id.value()));
    return *group;
}

/// As it is stored. Refuses an empty one and one that is too long.
QString lineOf(const QString& typed) {
    const QString name = base::cleaned(typed).simplified();
    if (base::comparable(name).isEmpty())
        refuse(UnitsText::tr("A unit and a group need a name."));
    if (name.size() > longestName)
        refuse(UnitsText::tr("The name has %1 characters; at most %2 are allowed.").arg(name.size()).arg(longestName));
    return name;
}

/// Whoever already answers to the name, the unit or group itself apart; empty: nobody.
QString holderOf(const plan::Plan& plan, const QString& name, std::optional<UnitId> unit, std::optional<GroupId> group) {
    const QString wanted = base::comparable(name);
    for (const plan::Unit& other : plan.units) {
        if (other.id != unit && (base::comparable(other.name) == wanted || base::comparable(other.shortName) == wanted))
            return other.name;
    }
    for (const plan::UnitGroup& other : plan.groups) {
        if (other.id != group && base::comparable(other.name) == wanted)
            return other.name;
    }
    return {};
}

void requireFree(const Office& office, const QString& name, std::optional<UnitId> unit, std::optional<GroupId> group) {
    const QString holder = holderOf(office.plan(), name, unit, group);
    if (!holder.isEmpty())
        refuse(UnitsText::tr("“%1” is already the name of %2.").arg(name, holder));
}

int nextPlace(const Office& office, const char* sql) {
    Query query(office.database(), sql);
    query.with(office.plan().year()).step();
    return query.take<int>();
}

/// What names a unit or group, by the table it stands in; in the order in which it is told.
struct Ground {
    const char* tables;
    const char* sentence;
};

constexpr std::array unitGrounds{
    Ground{"responsibility", QT_TRANSLATE_NOOP("UnitsText", "%1 is named as responsible for a task: it cannot be removed.")},
    Ground{"duty", QT_TRANSLATE_NOOP("UnitsText", "%1 has a duty that the office set: give it up first, then remove the unit.")},
    Ground{
        "indicator allocation",
        QT_TRANSLATE_NOOP("UnitsText", "%1 is the source of an indicator or has a share of its target: it cannot be removed.")},
    Ground{"group_member", QT_TRANSLATE_NOOP("UnitsText", "%1 belongs to a group: take it out there first.")},
    Ground{"unit", QT_TRANSLATE_NOOP("UnitsText", "%1 has sections: remove these first.")},
    Ground{"paper_style", QT_TRANSLATE_NOOP("UnitsText", "%1 seals the office's papers: it cannot be removed.")},
};

/// The sentence for the first ground that holds; any other table holds what was reported. @param tables that name the unit
QString groundAgainst(const std::set<QString>& tables) {
    for (const Ground& ground : unitGrounds) {
        const QStringList those = QString::fromLatin1(ground.tables).split(u' ');
        if (std::any_of(those.begin(), those.end(), [&](const QString& table) { return tables.contains(table); }))
            return UnitsText::tr(ground.sentence);
    }
    return UnitsText::tr("%1 has reports, figures or files on record: they keep their unit.");
}

/// A paper names its unit in the request that it answers.
bool hasPapers(const Office& office, UnitId unit) {
    for (const char* sql :
         {"SELECT 1 FROM issued_paper WHERE year = ?1 AND instr('&' || origin || '&', '&unit=' || ?2 || '&') > 0",
          "SELECT 1 FROM text_edit WHERE year = ?1 AND instr('&' || subject || '&', '&unit=' || ?2 || '&') > 0"}) {
        if (Query(office.database(), sql).with(office.plan().year(), unit).step())
            return true;
    }
    return false;
}

/// Which recorded tables name the row by a foreign key, so that none is ever forgotten. @param parent unit or unit_group
std::set<QString> tablesNaming(const Office& office, const char* parent, qint64 id) {
    std::set<QString> tables;
    Query references(office.database(), "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE \"table\" = ? AND \"to\" = 'id'");
    for (const QString& table : recordedTables()) {
        references.with(table, QString::fromLatin1(parent));
        while (references.step()) {
            const auto column = references.take<QString>();
            const QString sql = QStringLiteral("SELECT 1 FROM %1 WHERE year = ? AND %2 = ? LIMIT 1").arg(table, column);
            if (Query(office.database(), sql.toLatin1().constData()).with(office.plan().year(), id).step())
                tables.insert(table);
        }
    }
    return tables;
}

void requireMembers(const Office& office, const std::vector<UnitId>& members) {
    if (members.empty())
        refuse(UnitsText::tr("A group needs members."));
    std::set<UnitId> seen;
    for (const UnitId member : members) {
        const plan::Unit& unit = requireUnit(office, member);
        if (!seen.insert(member).second)
            refuse(UnitsText::tr("%1 is named twice.").arg(unit.name));
    }
}

void writeMembers(const Office& office, GroupId group, const std::vector<UnitId>& members) {
    Query insert(writing(office), "INSERT INTO group_member (year, group_id, unit, place) VALUES (?, ?, ?, ?)");
    int place = 0;
    for (const UnitId member : members)
        insert.run(office.plan().year(), group, member, ++place);
}

} // namespace

UnitId add(Office& office, const NewUnit& unit) {
    const QString name = lineOf(unit.name);
    const QString shortName = unit.shortName.trimmed().isEmpty() ? name : lineOf(unit.shortName);
    requireFree(office, name, {}, {});
    requireFree(office, shortName, {}, {});
    if ((unit.kind == plan::UnitKind::Section) != unit.parent.has_value())
        refuse(UnitsText::tr("A section, and nothing else, belongs to a unit."));
    if (unit.parent && requireUnit(office, *unit.parent).kind == plan::UnitKind::Section)
        refuse(UnitsText::tr("A section cannot have sections of its own."));
    const UnitId id = UnitId::from(randomId()).value();
    const int place = nextPlace(office, "SELECT ifnull(max(place), 0) + 1 FROM unit WHERE year = ?");
    Query(writing(office),
          "INSERT INTO unit (year, id, place, name, short_name, kind, member, office_host, parent, officer, phone) "
          "VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, '', '')")
        .run(office.plan().year(), id, place, name, shortName, unit.kind, unit.parent);
    office.forgetValues();
    return id;
}

void rename(Office& office, UnitId unit, const QString& name, const QString& shortName) {
    requireUnit(office, unit);
    const QString full = lineOf(name);
    const QString brief = shortName.trimmed().isEmpty() ? full : lineOf(shortName);
    requireFree(office, full, unit, {});
    requireFree(office, brief, unit, {});
    Query(writing(office), "UPDATE unit SET name = ?, short_name = ? WHERE year = ? AND id = ?")
        .run(full, brief, office.plan().year(), unit);
    office.forgetValues();
}

void setMember(Office& office, UnitId unit, bool member) {
    requireUnit(office, unit);
    Query(writing(office), "UPDATE unit SET member = ? WHERE year = ? AND id = ?").run(member, office.plan().year(), unit);
    office.forgetValues();
}

void dissolve(Office& office, UnitId unit, calendar::TenDay from, std::optional<UnitId> successor) {
    const plan::Unit& before = requireUnit(office, unit);
    requirePlanYear(office, from);
    requireOpen(office, from);
    if (before.officeHost)
        refuse(UnitsText::tr("%1 hosts the office: it cannot be dissolved here.").arg(before.name));
    Query reported(office.database(), "SELECT max(period) FROM report WHERE year = ? AND unit = ? AND period >= ?");
    reported.with(office.plan().year(), unit, from).step();
    if (const auto last = reported.take<std::optional<calendar::TenDay>>())
        refuse(UnitsText::tr("%1 reported in %2: it can be dissolved from a later ten-day period on.")
                   .arg(before.name, last->displayName()));
    if (successor) {
        const plan::Unit& next = requireUnit(office, *successor);
        if (next.id == unit || next.parent == unit)
            refuse(UnitsText::tr("%1 cannot succeed %2.").arg(next.name, before.name));
        if (!next.isThereIn(from))
            refuse(UnitsText::tr("%1 is dissolved itself in %2.").arg(next.name, from.displayName()));
    }
    Query(writing(office), "UPDATE unit SET dissolved_from = ?, successor = ? WHERE year = ? AND id = ?")
        .run(from, successor, office.plan().year(), unit);
    office.forgetValues();
}

void restore(Office& office, UnitId unit) {
    requireUnit(office, unit);
    Query(writing(office), "UPDATE unit SET dissolved_from = NULL, successor = NULL WHERE year = ? AND id = ?")
        .run(office.plan().year(), unit);
    office.forgetValues();
}

void remove(Office& office, UnitId unit) {
    const plan::Unit& before = requireUnit(office, unit);
    for (const plan::Unit& other : office.plan().units) {
        if (other.successor == unit)
            refuse(UnitsText::tr("%1 succeeds %2: it cannot be removed.").arg(before.name, other.name));
    }
    if (before.officeHost)
        refuse(UnitsText::tr("%1 hosts the office: it cannot be removed.").arg(before.name));
    if (const auto tables = tablesNaming(office, "unit", unit.value()); !tables.empty())
        refuse(groundAgainst(tables).arg(before.name));
    if (closings::frozen(office).units.contains(unit))
        refuse(UnitsText::tr("A closed period tells of %1: it cannot be removed.").arg(before.name));
    if (hasPapers(office, unit))
        refuse(UnitsText::tr("Papers to %1 were issued or edited: it cannot be removed.").arg(before.name));
    Query(writing(office), "DELETE FROM unit WHERE year = ? AND id = ?").run(office.plan().year(), unit);
    office.forgetValues();
}

GroupId addGroup(Office& office, const QString& name, const std::vector<UnitId>& members) {
    const QString line = lineOf(name);
    requireFree(office, line, {}, {});
    requireMembers(office, members);
    const GroupId id = GroupId::from(randomId()).value();
    const int place = nextPlace(office, "SELECT ifnull(max(place), 0) + 1 FROM unit_group WHERE year = ?");
    Query(writing(office), "INSERT INTO unit_group (year, id, place, name) VALUES (?, ?, ?, ?)")
        .run(office.plan().year(), id, place, line);
    writeMembers(office, id, members);
    office.forgetValues();
    return id;
}

void renameGroup(Office& office, GroupId group, const QString& name) {
    requireGroup(office, group);
    const QString line = lineOf(name);
    requireFree(office, line, {}, group);
    Query(writing(office), "UPDATE unit_group SET name = ? WHERE year = ? AND id = ?").run(line, office.plan().year(), group);
    office.forgetValues();
}

void setMembers(Office& office, GroupId group, const std::vector<UnitId>& members) {
    requireGroup(office, group);
    requireMembers(office, members);
    Query(writing(office), "DELETE FROM group_member WHERE year = ? AND group_id = ?").run(office.plan().year(), group);
    writeMembers(office, group, members);
    office.forgetValues();
}

void removeGroup(Office& office, GroupId group) {
    const QString name = requireGroup(office, group).name;
    std::set<QString> tables = tablesNaming(office, "unit_group", group.value());
    tables.erase(QStringLiteral("group_member"));
    if (!tables.empty())
        refuse(UnitsText::tr("%1 is named by a task or an indicator: it cannot be removed.").arg(name));
    Query(writing(office), "DELETE FROM group_member WHERE year = ? AND group_id = ?").run(office.plan().year(), group);
    Query(writing(office), "DELETE FROM unit_group WHERE year = ? AND id = ?").run(office.plan().year(), group);
    office.forgetValues();
}

} // namespace xundu::store::units
