#pragma once

#include <QString>

#include <vector>

/// @file What is new in a text against an older one, clause by clause.

namespace xundu::ui {

struct Clause {
    QString text; ///< with the mark that ends it
    bool isNew = false;
    friend bool operator==(const Clause&, const Clause&) = default;
};

/// Clauses end at ，。；！？ , ; and line ends. A clause is new where the older text, white space and marks aside, does not hold
/// it. With an empty older text nothing is called new.
std::vector<Clause> clauses(const QString& text, const QString& older);

/// The clauses as rich text, new ones on the given ground; safe against mark-up in the text.
QString highlighted(const QString& text, const QString& older, const QString& ground);

} // namespace xundu::ui
