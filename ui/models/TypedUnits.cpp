#include "ui/models/TypedUnits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace xundu::ui {
namespace {

struct TypedUnitsText {
    Q_DECLARE_TR_FUNCTIONS(TypedUnitsText)
};

QStringList namesIn(const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[、,，;；\\n]"));
    QStringList names;
    for (const QString& name : typed.split(between)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}

/// Empty: the plan does not know the name.
std::vector<plan::UnitId> unitsNamed(const plan::Plan& plan, const QString& name) {
    const plan::UnitGroup* group = plan.unitNamed(name) ? nullptr : plan.groupNamed(name);
    if (group)
        return group->members;
    const plan::Unit* unit = plan.unitMeant(name);
    return unit ? std::vector{unit->id} : std::vector<plan::UnitId>();
}

} // namespace

std::optional<std::vector<plan::UnitId>> unitsTyped(const plan::Plan& plan, const QString& typed) {
    if (!unitsProblem(plan, typed).isEmpty())
        return std::nullopt;
    std::vector<plan::UnitId> units;
    for (const QString& name : namesIn(typed)) {
        for (const plan::UnitId unit : unitsNamed(plan, name)) {
            if (std::find(units.begin(), units.end(), unit) == units.end())
                units.push_back(unit);
        }
    }
    return units;
}

QString unitsProblem(const plan::Plan& plan, const QString& typed) {
    const QStringList names = namesIn(typed);
    if (names.isEmpty())
        return TypedUnitsText::tr("Name the units that have to do it, with 、 or a comma between them.");
    for (const QString& name : names) {
        if (unitsNamed(plan, name).empty())
            return TypedUnitsText::tr("The plan has no unit or group \"%1\".").arg(name);
    }
    return {};
}

QString shownUnits(const plan::Plan& plan, const std::vector<plan::UnitId>& units) {
    QStringList names;
    for (const plan::UnitId id : units) {
        if (const plan::Unit* unit = plan.unit(id))
            names << unit->shortName;
    }
    return names.join(QStringLiteral("、"));
}

} // namespace xundu::ui
