#pragma once

#include "ui/models/OfficeView.h"
#include "ui/models/RowsModel.h"

/// @file The sentences of which papers are made, as one table that is edited in place.

namespace xundu::ui {

struct SentenceRow {
    QString wording; ///< the template, as in papers::OwnSentence
    QString key;
    QString built; ///< the program's own, with fields in braces
    QString text;  ///< the office's, else the program's own
    bool isOwn() const { return text != built; }
};

/// Those that an office may put otherwise, by template.
std::vector<SentenceRow> sentenceRows(const store::Office& office);
/// The template's name for officers.
QString wordingName(const QString& wording);
/// Why what was typed cannot stand in the row's place; empty: it can, or means the program's own.
QString sentenceProblem(const SentenceRow& row, const QString& typed);
inline constexpr int sentenceColumn = 2;
/// The sentence is edited in place, its line ends as ⏎: one undo each. An emptied one is the program's own again.
/// @pre view outlives them
std::vector<Column<SentenceRow>> sentenceColumns(OfficeView& view);

} // namespace xundu::ui
