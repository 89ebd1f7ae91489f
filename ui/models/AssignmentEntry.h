#pragma once

#include "core/plan/Plan.h"
#include "core/supervision/Assignment.h"

#include <QStringList>

/// @file What a leader instructed or a unit asks for, and the extension of a 旬, as lines that are typed.

namespace xundu::ui {

/// Text, units, who gave it, the day, 旬 and task; the last two may be empty.
QStringList entryLabels(supervision::Origin origin);
/// With today's day filled in.
QStringList emptyEntry(QDate today);
/// What is wrong with the lines, in one sentence; empty: they will do.
QString entryProblem(const plan::Plan& plan, const QStringList& lines);
/// @pre nothing is wrong with the lines
supervision::Assignment enteredFrom(const plan::Plan& plan, supervision::Origin origin, const QStringList& lines);

/// The new 旬, the reason, how far things are.
QStringList extensionLabels();
/// With the first 旬 filled in that is possible. @pre a 旬 was set
QStringList emptyExtension(const supervision::Assignment& assignment, QDate today);
/// @return as entryProblem()
QString extensionProblem(const supervision::Assignment& assignment, const QStringList& lines, int year, QDate today);
/// @pre nothing is wrong with the lines
supervision::FollowUp extensionFrom(const QStringList& lines, int year);

} // namespace xundu::ui
