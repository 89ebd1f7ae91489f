#pragma once

#include "core/store/Plans.h"

#include <QVariant>

#include <functional>

/// @file Why, and by which paper, a target or a due day is changed: asked where none comes with the value.

namespace xundu::ui {

/// What a change is asked for, the most last: a milestone moves for a reason, a target or a task's day by a document as well.
enum class Grounds { None, Reason, Document };

/// Asks the user. @param what is changed, in words. @return nothing: the user thought better of it
using AskGrounds = std::function<std::optional<store::plans::Reasoned>(const QString& what, Grounds wanted)>;

/// A value typed with its grounds, such as one of a block that was given them as a whole.
struct GroundedText {
    QString text;
    store::plans::Reasoned why;
};

/// The role by which a cell says what changing it asks for: Grounds as an int; absent: none.
inline constexpr int GroundsRole = Qt::UserRole + 3;

/// @param typed a text or a GroundedText
QString typedText(const QVariant& typed);
/// A sentence where these will not do: missing, or more than 200 characters. Empty: they will.
QString groundsProblem(const store::plans::Reasoned& why, Grounds wanted);
/// "reason (document)", or the reason alone.
QString toldGrounds(const store::plans::Reasoned& why);
/// "50 → 60, 20 Jun 2025: reason (document)".
QString toldChange(const store::plans::ChangeNote& note);
/// The same of the changes that `wanted` takes, the oldest first.
QStringList toldChanges(const store::Office& office, const std::function<bool(const store::plans::ChangeNote&)>& wanted);
/// Those that came with the value, else what the user says.
std::optional<store::plans::Reasoned> groundsOf(const QVariant& typed, const AskGrounds& ask, const QString& what,
                                                Grounds wanted);

} // namespace xundu::ui

Q_DECLARE_METATYPE(xundu::ui::GroundedText)
