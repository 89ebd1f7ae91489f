#pragma once

#include <QString>

#include <functional>
#include <optional>

/// @file Edits in place: what the store refuses becomes a sentence beside the cell.

namespace xundu::ui {

/// Runs a change. @return the sentence of the base::Error that stopped it; nothing: it was done
std::optional<QString> attempt(const std::function<void()>& change);

} // namespace xundu::ui
