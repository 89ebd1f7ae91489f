#include "ui/models/Edits.h"

#include "core/base/Error.h"
#include "core/store/Action.h"

namespace xundu::ui {

std::optional<QString> attempt(const std::function<void()>& change) {
    try {
        change();
        return std::nullopt;
    } catch (const base::Error& error) {
        return error.sentence();
    }
}

std::optional<QString> attempt(store::Office& office, const QString& title, const std::function<void(store::Office&)>& verbs) {
    return attempt([&] {
        store::Action action(office, title);
        verbs(office);
        action.commit();
    });
}

} // namespace xundu::ui
