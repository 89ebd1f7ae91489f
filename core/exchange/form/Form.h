#pragma once

#include "core/base/Fraction.h"
#include "core/plan/Plan.h"

/// @file One unit's form of a 旬 as it is sent out (cli.md, "The form"). Values in; the writer makes the workbook.

namespace xundu::exchange {

/// What the very hidden sheet says of a form.
struct FormIdentity {
    qint64 office = 0;
    qint64 form = 0; ///< of this issue; a form issued twice has two, and both stay good
    plan::UnitId unit;
    calendar::TenDay period;
};

struct FormTask {
    plan::TaskId task;
    QString title;
    plan::Role role = plan::Role::Co;
    bool required = false; ///< in this 旬; else the unit answers only where something changed
    QString previous;      ///< what it said last
};

struct FormIndicator {
    plan::IndicatorCode code;
    QString name;
    QString unit; ///< of measure
    plan::IndicatorKind kind = plan::IndicatorKind::Cumulative;
    base::Decimal target;                   ///< the unit's share where it has one, else the city's
    QString previous;                       ///< the unit's newest reading as one would type it; empty: none
    std::optional<base::Fraction> expected; ///< by the end of the 旬, in the unit of measure
};

/// What the unit has to answer besides: a letter, or what a meeting or a leader gave it to do. It is told, not filled in.
struct FormMatter {
    QString kind;   ///< 督办, 议定事项 …
    QString source; ///< the letter's number, the meeting's day, who gave it
    QString text;
    std::optional<QDate> due{};
    QString state{}; ///< 待反馈, 已反馈, 已逾期
};

struct Form {
    FormIdentity identity;
    QString planTitle;
    QString officeName;
    QString unitName;
    QDate dueOn;
    bool demo = false;
    std::vector<FormTask> tasks;
    std::vector<FormIndicator> indicators;
    std::vector<FormMatter> matters{};

    bool required() const; ///< whether the unit must return it
};

/// Begins with the unit's name: 市科技局 2025年6月中旬旬报.xlsx. Without characters that a file's name cannot have.
QString fileName(const Form& form);

/// The .xlsx workbook. The same form gives the same bytes. Throws Error(CannotWrite).
QByteArray workbookOf(const Form& form);

/// What is pasted into chat or mail beside the form: polite, with the due day and what not to write.
QString coveringText(const Form& form);

} // namespace xundu::exchange
