#pragma once

#include "ui/pages/PageContext.h"

#include <QWidget>

/// @file One tab of a task's detail, built when it is first looked at. Each has besides:
/// `static QString title(const OfficeView&, plan::TaskId)`, with a count where one helps.

namespace xundu::ui {

class TaskTab : public QWidget {
    Q_OBJECT
public:
    explicit TaskTab(const PageContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    /// Shows a task of the view's plan in its 旬; also called again when figures changed.
    virtual void show(plan::TaskId task) = 0;
    /// Chooses what a unit said in a 旬, where the tab shows reports.
    virtual void chooseReport(calendar::TenDay, plan::UnitId) {}

Q_SIGNALS:
    void failed(const QString& sentence);
    void linkActivated(const QString& target);

protected:
    const PageContext& context() const { return m_context; }
    OfficeView& view() const { return m_context.view; }
    const Theme& theme() const { return m_context.theme; }

private:
    PageContext m_context;
};

} // namespace xundu::ui
