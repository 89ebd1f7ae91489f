#include "ui/models/Edits.h"

#include "core/base/Error.h"

namespace xundu::ui {

std::optional<QString> attempt(const std::function<void()>& change) {
    try {
        change();
        return std::nullopt;
    } catch (const base::Error& error) {
        return error.sentence();
    }
}

} // namespace xundu::ui
