#pragma once

#include "ui/pages/workbench/Pane.h"

namespace xundu::ui {

class ChangeList;
class LightTotals;

/// What changed since the 旬 before: lights first, the worse first, then values.
class ChangesPane : public Pane {
    Q_OBJECT
public:
    explicit ChangesPane(const PageContext& context);

    void show(const Bench& bench) override;

Q_SIGNALS:
    void taskWanted(qint64 task);

private:
    LightTotals* m_totals;
    ChangeList* m_list;
};

} // namespace xundu::ui
