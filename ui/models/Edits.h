#pragma once

#include "core/store/Office.h"

#include <functional>
#include <optional>

/// @file Edits in place: what the store refuses becomes a sentence beside the cell.

namespace xundu::ui {

/// Runs a change. @return the sentence of the base::Error that stopped it; nothing: it was done
std::optional<QString> attempt(const std::function<void()>& change);
/// The same for verbs on the office in one action. @param title as undo will show it
std::optional<QString> attempt(store::Office& office, const QString& title, const std::function<void(store::Office&)>& verbs);

} // namespace xundu::ui
