#include "ui/pages/units/UnitTab.h"

#include "ui/models/Edits.h"

namespace xundu::ui {

void UnitTab::change(const QString& title, const std::function<void(store::Office&)>& verbs) {
    if (const auto problem = attempt(view().office(), title, verbs))
        Q_EMIT failed(*problem);
}

} // namespace xundu::ui
