#pragma once

#include "core/plan/Unit.h"

#include <QDate>

/// @file Programmes, tasks, measures and milestones: what is to be done.

namespace xundu::plan {

/// A dated stage of a measure. Without a due day it gives no light but "no dated milestone".
struct Milestone {
    MilestoneId id;
    QString text;
    std::optional<QDate> dueOn;
    std::optional<QDate> doneOn;
    std::optional<QDate> originalDueOn; ///< the first date it had, where it was moved since
    friend bool operator==(const Milestone&, const Milestone&) = default;
};

enum class MeasureKind { Platform, Project, Activity, Policy, Indicator };

/// One concrete action in a task's text.
struct Measure {
    int number = 0; ///< within its task, from 1
    MeasureKind kind = MeasureKind::Activity;
    QString text;
    std::vector<Milestone> milestones;
    friend bool operator==(const Measure&, const Measure&) = default;
};

struct Task {
    TaskId id;
    QString title;
    QString text; ///< the plan's full wording of the task, without title and 责任单位
    QDate dueOn;
    std::optional<QDate> originalDueOn;      ///< as issued, where it was changed since
    std::vector<Responsibility> responsible; ///< in the plan's order; leads stand first
    std::vector<Measure> measures;
    std::optional<QDate> closedOn; ///< 销号
    friend bool operator==(const Task&, const Task&) = default;
};

struct Programme {
    int number = 0;
    QString name;
    QString shortName; ///< for narrow columns, of a few characters; empty: the plan gives none
    std::vector<Task> tasks;
    friend bool operator==(const Programme&, const Programme&) = default;
};

} // namespace xundu::plan
