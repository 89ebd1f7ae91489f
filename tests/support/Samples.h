#pragma once

#include "core/progress/Standing.h"
#include "tests/support/Catch.h"

#include <vector>

/// @file Small plans, indicators and readings made by hand. The year is 2025 throughout.

namespace Catch {

template <>
struct StringMaker<xundu::base::Fraction> {
    static std::string convert(const xundu::base::Fraction& value) { return std::to_string(value.toDouble()); }
};

template <>
struct StringMaker<xundu::progress::Light> {
    static std::string convert(xundu::progress::Light light) { return xundu::progress::codeOf(light).toStdString(); }
};

template <>
struct StringMaker<xundu::progress::ReasonCode> {
    static std::string convert(xundu::progress::ReasonCode code) { return xundu::progress::codeOf(code).toStdString(); }
};

} // namespace Catch

namespace xundu::tests {

inline QString text(const char* utf8) { return QString::fromUtf8(utf8); }
inline plan::UnitId unitId(qint64 id) { return plan::UnitId::from(id).value(); }
inline plan::TaskId taskId(qint64 id) { return plan::TaskId::from(id).value(); }
inline plan::GroupId groupId(qint64 id) { return plan::GroupId::from(id).value(); }
inline plan::IndicatorCode codeNamed(const char* code) { return plan::IndicatorCode::from(text(code)).value(); }
inline plan::MilestoneId milestoneId(const char* id) { return plan::MilestoneId::from(text(id)).value(); }

inline base::Fraction fraction(qint64 numerator, qint64 denominator = 1) { return base::Fraction::of(numerator, denominator); }
/// An exact number by its digits.
inline base::Fraction number(const char* digits) { return base::Fraction(decimal(digits)); }

// Units of samplePlan().
inline const plan::UnitId scienceBureau = unitId(1);    ///< department, host of the office
inline const plan::UnitId reformCommission = unitId(2); ///< department
inline const plan::UnitId xianan = unitId(3);           ///< county, of the group
inline const plan::UnitId chibi = unitId(4);            ///< county, of the group
inline const plan::UnitId jiayu = unitId(5);            ///< county, of the group
inline const plan::UnitId tongcheng = unitId(6);        ///< county, of the group
inline const plan::UnitId zone = unitId(7);
inline const plan::UnitId college = unitId(8); ///< institution
inline const plan::GroupId counties = groupId(1);

inline plan::Responsibility lead(plan::UnitId unit) { return {plan::Role::Lead, unit, std::nullopt}; }
inline plan::Responsibility co(plan::UnitId unit) { return {plan::Role::Co, unit, std::nullopt}; }

inline plan::Task taskOf(qint64 number, std::vector<plan::Responsibility> responsible) {
    plan::Task task{taskId(number)};
    task.title = text("任务%1").arg(number);
    task.dueOn = QDate(2025, 12, 31);
    task.responsible = std::move(responsible);
    return task;
}

/// Issued on 18 March 2025 (duties from 2025-03-late). Programme 1: task 1 (lead the bureau; co the commission, the four counties
/// as a group, the zone). Programme 2: task 2 (joint leads bureau and commission). No indicators, no measures.
inline plan::Plan samplePlan() {
    plan::Plan result;
    result.document.year = 2025;
    result.document.issuedOn = QDate(2025, 3, 18);
    const auto unit = [&](plan::UnitId id, const char* name, plan::UnitKind kind) {
        plan::Unit entry{id, text(name), text(name), kind};
        result.units.push_back(entry);
    };
    unit(scienceBureau, "市科技局", plan::UnitKind::Department);
    unit(reformCommission, "市发改委", plan::UnitKind::Department);
    unit(xianan, "咸安区", plan::UnitKind::County);
    unit(chibi, "赤壁市", plan::UnitKind::County);
    unit(jiayu, "嘉鱼县", plan::UnitKind::County);
    unit(tongcheng, "通城县", plan::UnitKind::County);
    unit(zone, "咸宁高新区", plan::UnitKind::Zone);
    unit(college, "湖北科技学院", plan::UnitKind::Institution);
    result.units.front().officeHost = true;
    result.groups.push_back({counties, text("各县市区人民政府"), {xianan, chibi, jiayu, tongcheng}});
    const plan::Responsibility group{plan::Role::Co, std::nullopt, counties};
    result.programmes.push_back(
        {1, text("工程一"), {}, {taskOf(1, {lead(scienceBureau), co(reformCommission), group, co(zone)})}});
    result.programmes.push_back({2, text("工程二"), {}, {taskOf(2, {lead(scienceBureau), lead(reformCommission)})}});
    return result;
}

inline plan::Task& taskIn(plan::Plan& plan, qint64 number) {
    for (plan::Programme& programme : plan.programmes) {
        for (plan::Task& task : programme.tasks) {
            if (task.id == taskId(number))
                return task;
        }
    }
    throw std::out_of_range("no such task");
}

/// Cumulative, >=, 家, even pace, due on 31 December, source the bureau, mentioned by the task of its code.
inline plan::Indicator indicatorOf(const char* code, const char* target) {
    plan::Indicator indicator{codeNamed(code)};
    indicator.name = text("指标") + text(code);
    indicator.unit = text("家");
    indicator.target = decimal(target);
    indicator.pace.kind = plan::PaceKind::Even;
    indicator.dueOn = QDate(2025, 12, 31);
    indicator.source = scienceBureau;
    const auto task = plan::TaskId::from(text(code).mid(1, 2).toLongLong());
    indicator.mentions.push_back({task, text("原文"), false}); // I00-n: a goal
    return indicator;
}

/// As indicatorOf, with a single step: `expected` should stand from 2025-01-early on.
inline plan::Indicator steppedIndicator(const char* code, const char* target, const char* expected) {
    plan::Indicator indicator = indicatorOf(code, target);
    indicator.pace = {plan::PaceKind::Steps, {{tenDay("2025-01-early"), decimal(expected)}}};
    return indicator;
}

inline progress::Reading readingOf(const char* code, plan::UnitId unit, const char* period, const char* value,
                                   const char* denominator = nullptr) {
    progress::Reading reading{codeNamed(code), unit, tenDay(period), decimal(value)};
    if (denominator)
        reading.denominator = decimal(denominator);
    return reading;
}

/// One unit's newest reading, without an earlier one.
inline progress::UnitReadings only(const progress::Reading& latest) { return {latest, std::nullopt}; }

inline plan::Milestone milestoneOf(const char* id, std::optional<QDate> dueOn, std::optional<QDate> doneOn = std::nullopt) {
    return {milestoneId(id), text("节点"), dueOn, doneOn, std::nullopt};
}

/// Adds a measure with these milestones to the task.
inline void addMilestones(plan::Task& task, std::vector<plan::Milestone> milestones) {
    task.measures.push_back({int(task.measures.size()) + 1, plan::MeasureKind::Project, text("举措"), std::move(milestones)});
}

} // namespace xundu::tests
