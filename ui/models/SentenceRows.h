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
/// The sentence is edited in place: one undo each. An emptied one is the program's own again. @pre view outlives them
std::vector<Column<SentenceRow>> sentenceColumns(OfficeView& view);

} // namespace xundu::ui
