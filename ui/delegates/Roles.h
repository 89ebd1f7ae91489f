#pragma once

#include "ui/theme/LightValue.h"

#include <QVector>

#include <array>

/// @file What models tell the delegates beside Qt's own roles. Models also give Qt::AccessibleTextRole for what is only painted.

namespace xundu::ui {

enum Role : int {
    LightRole = Qt::UserRole + 100, ///< LightValue
    BulletRole,                     ///< BulletValue
    SeriesRole,                     ///< Series
    CountsRole,                     ///< LightCounts: the row is a group
    BadgeRole,                      ///< Badge
    NumberRole,                     ///< QString before the name
    ValueRole,                      ///< QString after the bar: 38.0%, 节点 3/8
    IconRole,                       ///< ui::Icon as int
    InkRole,                        ///< ui::Ink as int, of the words
    TypeRole,                       ///< ui::Type as int, of the words
    ReadOnlyRole,                   ///< bool: the row belongs to a closed 旬
    SeparatorRole,                  ///< bool: a line instead of an item
    MarkRole,                       ///< ReceptionMark
    SectionRole,                    ///< bool: another kind of rows begins here
    BoundaryRole,                   ///< bool, of a column's header: another group follows
    GroupRole,                      ///< QStringList, of a column's header: the name above it, then shorter ones
    FormerLightRole,                ///< LightValue, before LightRole
    DetailRole,                     ///< QString below the name
    SpansRole,                      ///< Spans of the name that are asked for
};

/// All in per cent of the target.
struct BulletValue {
    std::optional<double> progress; ///< none: no bar
    std::optional<double> expected; ///< none: no bands, no tick, the bar takes the colour of no light
    progress::Light light = progress::Light::None;
    double yellowLag = 10; ///< from here the yellow band begins
    double redLag = 30;    ///< from here the red band begins
    friend bool operator==(const BulletValue&, const BulletValue&) = default;
};

using Series = QVector<double>;

/// Parts of a text: start and length of each, in order.
using Spans = QVector<QPair<int, int>>;

/// By progress::Light.
struct LightCounts {
    std::array<int, 5> counts{};
    friend bool operator==(const LightCounts&, const LightCounts&) = default;
};

struct Badge {
    int count = 0;            ///< 0: none is shown
    bool needsAction = false; ///< accent, else grey
    friend bool operator==(const Badge&, const Badge&) = default;
};

} // namespace xundu::ui

Q_DECLARE_METATYPE(xundu::ui::BulletValue)
Q_DECLARE_METATYPE(xundu::ui::LightCounts)
Q_DECLARE_METATYPE(xundu::ui::Badge)
