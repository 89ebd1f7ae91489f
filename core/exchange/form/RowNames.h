#pragma once

#include "core/base/Text.h"
#include "core/plan/Plan.h"

#include <QHash>
#include <QRegularExpression>

/// @file Whose a row of a returned form is. For the reader of forms alone.

namespace xundu::exchange {

/// Numbers and codes as offices leave them, and titles where the number is gone.
class RowNames {
public:
    explicit RowNames(const plan::Plan& plan) : m_plan(plan) {
        for (const plan::Task* task : plan.tasks())
            add(m_tasks, task->title, task->id);
        for (const plan::Indicator& indicator : plan.indicators)
            add(m_indicators, indicator.name, indicator.code);
    }

    /// By its title alone; nothing for one that the plan does not have, or has twice.
    std::optional<plan::TaskId> taskTitled(const QString& title) const { return m_tasks.value(base::comparable(title)); }
    std::optional<plan::IndicatorCode> indicatorTitled(const QString& title) const {
        return m_indicators.value(base::comparable(title));
    }
    std::optional<plan::TaskId> task(const QString& number, const QString& title) const {
        static const QRegularExpression shape(QStringLiteral("^(?:任务)?0*([1-9][0-9]{0,3})(?:\\.0*|、)?$"));
        const auto match = shape.match(base::comparable(number));
        if (!match.hasMatch())
            return taskTitled(title);
        const auto id = plan::TaskId::from(match.captured(1).toInt());
        return id && m_plan.task(*id) ? id : std::nullopt;
    }
    /// A code that the plan does not have is no slip of the title: nothing.
    std::optional<plan::IndicatorCode> indicator(const QString& code, const QString& title) const {
        const auto id = plan::IndicatorCode::from(base::withPlainDashes(base::comparable(code)).toUpper());
        if (!id)
            return indicatorTitled(title);
        return m_plan.indicator(*id) ? id : std::nullopt;
    }

private:
    template <class Id>
    static void add(QHash<QString, std::optional<Id>>& titles, const QString& title, const Id& id) {
        const QString plain = base::comparable(title);
        if (!plain.isEmpty())
            titles.insert(plain, titles.contains(plain) ? std::nullopt : std::optional(id));
    }

    const plan::Plan& m_plan;
    QHash<QString, std::optional<plan::TaskId>> m_tasks;
    QHash<QString, std::optional<plan::IndicatorCode>> m_indicators;
};

} // namespace xundu::exchange
