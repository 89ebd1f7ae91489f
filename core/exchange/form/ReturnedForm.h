#pragma once

#include "core/base/Text.h"
#include "core/exchange/xlsx/Cell.h"
#include "core/exchange/xlsx/ForeignParts.h"
#include "core/plan/Plan.h"
#include "core/progress/Reading.h"

#include <array>

/// @file What a returned form says, cell by cell, before anything is made of it.

namespace xundu::exchange {

/// A cell that the unit fills.
struct FilledCell {
    CellPlace place; ///< where it stands, or would stand; of a merged range its first cell
    CellKind kind = CellKind::Empty;
    QString text; ///< cleaned; digits of a number as stored
    NumberFormat format;
    bool formula = false;
    bool hasMarks = false;          ///< as of Cell
    bool shared = false;            ///< merged with other cells of the table, so that it is not certain whose the content is
    bool absent = false;            ///< the table has no such column
    std::optional<QString> written; ///< the file's own text, where a correction took its place

    /// A formula that gives an empty text is blank; one without a stored result is not.
    bool isBlank() const {
        return base::comparable(text).isEmpty() && kind != CellKind::Error && !(formula && kind == CellKind::Empty);
    }
    QString said() const { return written.value_or(text); } ///< what the unit wrote
};

bool saysTheSame(const FilledCell& a, const FilledCell& b);

/// A task's row as it was sent out.
struct SentTask {
    plan::TaskId task;
    QString previous; ///< its 上期进展; empty: none, or not told
};

/// The numbers that an indicator's row was sent out with.
struct SentNumbers {
    base::Decimal target;
    std::optional<progress::Entry> previous;
    std::optional<base::Decimal> expected; ///< rounded to what a Decimal holds
};

struct SentIndicator {
    plan::IndicatorCode code;
    std::optional<SentNumbers> numbers; ///< nothing: not told
};

/// The very hidden sheet.
struct HiddenIdentity {
    int version = 0;
    qint64 office = 0;
    qint64 form = 0;
    qint64 unit = 0;
    std::optional<calendar::TenDay> period;
    std::vector<SentTask> tasks;
    std::vector<SentIndicator> indicators;
};

/// The row of a form that counts: the first one with an answer, else the first one. Where some sheets have a head, a row on a
/// sheet without one does not count.
struct ReturnedTask {
    QString sheet;
    plan::TaskId task;
    CellPlace place;     ///< of its number
    FilledCell previous; ///< pre-filled; units should leave it
    FilledCell progress;
    FilledCell problems;
    FilledCell next;
    FilledCell coordination;
    FilledCell assessment;
    FilledCell unchanged;
    FilledCell beside;               ///< the row's first filled cell that stands below no header word
    std::vector<ReturnedTask> aside; ///< further rows of it that do not count, the first few hundred

    bool marksUnchanged() const; ///< any mark but a stroke and the words for no: 否, 有变化, FALSE
    /// What the unit fills, in the order of the columns.
    std::array<const FilledCell*, 6> answers() const {
        return {&progress, &problems, &next, &coordination, &assessment, &unchanged};
    }
    bool isBlank() const;
};

/// As ReturnedTask; its answer is the value.
struct ReturnedIndicator {
    QString sheet;
    plan::IndicatorCode code;
    CellPlace place; ///< of its code
    FilledCell unitOfMeasure;
    FilledCell target; ///< pre-filled, as are the next two; units should leave them
    FilledCell previous;
    FilledCell expected;
    FilledCell value;
    FilledCell note;
    FilledCell beside;                    ///< the row's first filled cell that stands below no header word
    std::vector<ReturnedIndicator> aside; ///< further rows of it that do not count, the first few hundred
};

/// Something written into a column for answers, beside no number or code of the plan.
struct StrayRow {
    QString sheet;
    CellPlace place;
    QString text;
};

/// A row whose answer contradicts another one's of the same task or indicator, or that names two of them.
struct ContradictingRow {
    QString sheet;
    CellPlace place;
    QString otherPlace; ///< 填报!H12; empty where the row names two
    std::optional<plan::TaskId> task;
    std::optional<plan::IndicatorCode> indicator;
    QString titled; ///< the title's task or indicator, where it is not the number's or code's
};

/// A column for answers that a table lacks, so that what the unit wrote there cannot be found.
struct MissingColumn {
    QString sheet;
    CellPlace place; ///< of the header word that may have been changed, else of the header row's first
    QString word;    ///< the header word that should be there
    QString found;   ///< the word that stands at the place
};

/// What stands above a table.
struct SheetHead {
    QString sheet;
    CellPlace place;                        ///< of the unit's name, else of the 旬
    QString unitName;                       ///< as stated there; empty: not stated
    std::optional<calendar::TenDay> period; ///< as stated there
};

struct ReturnedForm {
    std::optional<HiddenIdentity> identity;
    bool hasTasks = false;      ///< the table was found by its header words
    bool hasIndicators = false; ///< the table was found by its header words
    std::vector<MissingColumn> missing;
    bool tooLong = false;                        ///< a visible sheet holds more than a form can
    QString title;                               ///< the text above the tables, on the first sheet that holds any
    QString sheet;                               ///< the first that holds tables
    std::vector<SheetHead> heads;                ///< of the tables, where unit or 旬 is stated above them
    std::vector<ReturnedTask> tasks;             ///< each task once
    std::vector<ReturnedIndicator> indicators;   ///< each indicator once
    std::vector<StrayRow> stray;                 ///< the first few hundred
    std::vector<ContradictingRow> contradicting; ///< the first few hundred
    std::vector<ForeignPart> foreign;
};

} // namespace xundu::exchange
