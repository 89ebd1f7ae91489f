#pragma once

#include "core/progress/Light.h"

#include <QMetaType>

/// @file A light as a part shows it.

namespace xundu::ui {

struct LightValue {
    progress::Light light = progress::Light::None;
    QString word;            ///< as shown in a chip: 正常, 待定序时, 正常自评
    bool stale = false;      ///< striped; done and none never are
    bool overridden = false; ///< a pen mark follows
    QString note;            ///< 截至5月下旬, or why it was overridden: for tool tips and screen readers

    /// Word and note, for a tool tip and the accessible name.
    QString spoken() const { return note.isEmpty() ? word : word + QStringLiteral(" · ") + note; }
    friend bool operator==(const LightValue&, const LightValue&) = default;
};

} // namespace xundu::ui

Q_DECLARE_METATYPE(xundu::ui::LightValue)
