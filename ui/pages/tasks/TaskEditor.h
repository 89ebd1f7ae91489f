#pragma once

#include "ui/pages/PageContext.h"

#include <QObject>

/// @file Changing what the plan says of a task. Each asks, and is one action; a due day changes with its grounds alone.

namespace xundu::ui {

class TaskEditor : public QObject {
    Q_OBJECT
public:
    /// @pre everything in context outlives it
    explicit TaskEditor(const PageContext& context, QObject* parent = nullptr);

    void editTitle(plan::TaskId task);
    void editText(plan::TaskId task);
    void editDue(plan::TaskId task);
    void addIndicator(plan::TaskId task);
    void editIndicator(plan::TaskId task); ///< its name and unit of measure
    void removeIndicator(plan::TaskId task);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    /// One of the task's, chosen where there are several; nothing: the user thought better of it, or there is none.
    std::optional<plan::Indicator> choose(plan::TaskId task, const QString& title);
    void change(const QString& title, const std::function<void(store::Office&)>& verb);

    PageContext m_context;
};

} // namespace xundu::ui
