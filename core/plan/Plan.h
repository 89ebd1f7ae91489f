#pragma once

#include "core/plan/Indicator.h"
#include "core/plan/Task.h"

/// @file The whole plan of one task force and one year, as a value. Small: loaded at once.

namespace xundu::plan {

/// What is printed on the plan itself.
struct PlanDocument {
    QString title;
    QString documentNumber; ///< 文号
    QString indexNumber;    ///< 索引号
    QString issuer;
    QDate issuedOn;
    QDate publishedOn;
    int year = 0;
    friend bool operator==(const PlanDocument&, const PlanDocument&) = default;
};

/// The task force (专班) by its plan: posts as printed, members are the units with Unit::member.
struct TaskForce {
    QString name;
    QString office;         ///< name of its office
    QString leader;         ///< post of the 组长
    QStringList deputies;   ///< posts of the 副组长
    QString officeDirector; ///< named in the plan
    QString officeDeputy;   ///< named in the plan
    friend bool operator==(const TaskForce&, const TaskForce&) = default;
};

struct Plan {
    PlanDocument document;
    TaskForce taskForce;
    QString goalText; ///< the plan's paragraph of goals
    std::vector<Unit> units;
    std::vector<UnitGroup> groups;
    std::vector<Programme> programmes;
    std::vector<Indicator> indicators;                  ///< ordered by code
    std::vector<DutySetting> duties;                    ///< only where the office departs from the default
    bool leadsConfirmed = false;                        ///< rules.md 8
    std::optional<calendar::TenDay> firstReportSetting; ///< the office's own first 旬 of duties

    int year() const { return document.year; }
    QDate firstDay() const { return {year(), 1, 1}; }
    QDate lastDay() const { return {year(), 12, 31}; }
    /// The first 旬 with duties: the setting, else the first 旬 that begins after the plan's issue (rules.md 1).
    calendar::TenDay firstReport() const;

    /// The 旬 to show on a day: the one it lies in, or the nearest of the plan's year (rules.md 1).
    calendar::TenDay periodShownOn(QDate today) const;

    const Unit* unit(UnitId id) const;                ///< null: no such unit
    const Unit* unitNamed(const QString& name) const; ///< by full or short name; null: none
    /// What somebody who types a name means: unitNamed(), else the only unit whose name holds the text; null: none, or several.
    const Unit* unitMeant(const QString& typed) const;
    const UnitGroup* group(GroupId id) const;
    const UnitGroup* groupNamed(const QString& name) const;
    const Unit* host() const; ///< null only in a plan without one
    const Task* task(TaskId id) const;
    const Programme* programmeOf(TaskId id) const;
    const Indicator* indicator(const IndicatorCode& code) const;
    const Milestone* milestone(const MilestoneId& id) const;
    std::vector<const Task*> tasks() const; ///< all, in the plan's order
    std::vector<const Indicator*> indicatorsOf(TaskId id) const;
    friend bool operator==(const Plan&, const Plan&) = default;
};

/// Units of one role of a task, groups expanded, each once, in the plan's order.
std::vector<UnitId> unitsOf(const Plan& plan, const Task& task, Role role);
/// The same as printed: groups stay groups.
QStringList printedNames(const Plan& plan, const Task& task, Role role);
/// 责任单位 as printed: all names in the plan's order (rules.md 8).
QStringList printedNames(const Plan& plan, const Task& task);
/// Whom papers name for a task: its leads once they are confirmed, until then 责任单位 as printed (rules.md 8).
QStringList responsibleNames(const Plan& plan, const Task& task);

} // namespace xundu::plan
