#pragma once

#include "core/store/Office.h"

/// @file Files that prove what was done for a task (佐证材料), kept by their hash. Verbs run inside an Action.

namespace xundu::store::evidence {

inline constexpr qint64 largest = 20LL << 20; ///< bytes of one file

struct Evidence {
    qint64 id = 0;
    plan::TaskId task;
    calendar::TenDay period;
    std::optional<plan::UnitId> unit{}; ///< whose it is; nothing: the office's own, or not said
    QString name;                       ///< as it came, without folders
    QString description{};
    QString hash{};      ///< of its bytes; this and what follows is filled in by add()
    qint64 size = 0;     ///< bytes
    QDate addedOn{};     ///< business date
    QDateTime addedAt{}; ///< by the system's clock
    QString by{};
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Why a file of this name and content cannot be taken, as a sentence: empty, beyond `largest`, or a program by its name or its
/// first bytes. Empty: it can.
QString problemWith(const QString& name, const QByteArray& bytes);
/// The sentence for a file beyond `largest`, for who knows its size before it is read.
QString tooLarge(const QString& name);

/// Throws Error(BadValue) where problemWith() has something to say, and for content that the task has already.
Evidence add(Office& office, Evidence evidence, const QByteArray& bytes);
void describe(Office& office, qint64 id, const QString& description);
void setUnit(Office& office, qint64 id, std::optional<plan::UnitId> unit);
/// The bytes stay where they lie, so that undo finds them.
void remove(Office& office, qint64 id);

/// Of a task up to and including the 旬, in its year; newest 旬 first, newest first within.
std::vector<Evidence> evidenceOf(const Office& office, plan::TaskId task, calendar::TenDay until);
int countOf(const Office& office, plan::TaskId task, calendar::TenDay until);

} // namespace xundu::store::evidence
