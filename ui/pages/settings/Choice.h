#pragma once

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace xundu::ui {

/// The item that holds the value becomes current, without a signal; the first where none does.
inline void choose(QComboBox& combo, const QVariant& value) {
    const QSignalBlocker quiet(combo);
    combo.setCurrentIndex(std::max(0, combo.findData(value)));
}

} // namespace xundu::ui
