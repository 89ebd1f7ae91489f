#pragma once

#include "core/store/Plans.h"

#include <QVariant>

#include <functional>

/// @file Why, and by which paper, a target or a due day is changed: asked where none comes with the value.

namespace xundu::ui {

/// Asks the user. @param what is changed, in words. @return nothing: the user thought better of it
using AskGrounds = std::function<std::optional<store::plans::Reasoned>(const QString& what)>;

/// A value typed with its grounds, such as one of a block that was given them as a whole.
struct GroundedText {
    QString text;
    store::plans::Reasoned why;
};

/// The role by which a cell says that changing it needs grounds: true.
inline constexpr int GroundsRole = Qt::UserRole + 3;

/// @param typed a text or a GroundedText
QString typedText(const QVariant& typed);
/// A sentence where this is no reason: empty, or more than 200 characters. Empty: it is one.
QString reasonProblem(const QString& reason);
std::optional<store::plans::Reasoned> groundsOf(const QVariant& typed, const AskGrounds& ask, const QString& what);

} // namespace xundu::ui

Q_DECLARE_METATYPE(xundu::ui::GroundedText)
