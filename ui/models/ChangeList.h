#pragma once

#include "core/plan/Plan.h"
#include "core/progress/Comparison.h"

#include <QStackedWidget>

class QListView;
class QStandardItemModel;

namespace xundu::ui {

struct Theme;

/// What changed since the 旬 before: lights first, the worse first, then values. A click or Enter leads to the task.
class ChangeList : public QStackedWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the list
    explicit ChangeList(const Theme& theme, QWidget* parent = nullptr);

    /// @param before nothing: there is no 旬 before, and no changes. @param now of the plan, perhaps of a part of it alone
    void setChanges(const plan::Plan& plan, const std::optional<progress::PeriodStatus>& before,
                    const progress::PeriodStatus& now);
    int count() const;

Q_SIGNALS:
    void taskWanted(qint64 task);

private:
    QStandardItemModel* m_model;
    QListView* m_list;
};

} // namespace xundu::ui
