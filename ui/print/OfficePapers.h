#pragma once

#include "core/papers/TextEdits.h"
#include "core/papers/Wording.h"
#include "core/papers/tables/Sheet.h"
#include "core/store/Course.h"
#include "core/store/IssuedPapers.h"
#include "core/store/PaperWording.h"
#include "ui/print/PaperRequest.h"

#include <functional>
#include <span>

/// @file The papers of an office file: composed, written and issued the same way for a command and for a button (documents.md,
/// "Kinds").

namespace xundu::ui::print {

struct Materials;

struct PaperFormat {
    PaperKind kind;
    const char* code;                                     ///< as in commands: bulletin ledger indicators county-matrix
    const char* suffixes;                                 ///< of the formats it is written in, the usual one first: "pdf docx"
    unsigned takes;                                       ///< PaperOptions
    papers::Paper (*compose)(const Materials& materials); ///< null: sheets on paper
    papers::SheetBook (*composeSheets)(const Materials& materials); ///< null: none

    QStringList suffixList() const { return QString::fromLatin1(suffixes).split(u' '); }
    bool takesOption(PaperOption option) const { return (takes & static_cast<unsigned>(option)) != 0; }
    /// Official wording, without suffix: 2025年6月中旬工作调度通报; with the unit's name where it is of one.
    QString fileName(const plan::Plan& plan, const PaperRequest& request) const;
};

/// In the order in which they are offered.
std::span<const PaperFormat> paperFormats();
const PaperFormat& formatOf(PaperKind kind);
const PaperFormat* formatNamed(const QString& code); ///< null: no such kind

struct ComposedPaper {
    PaperRequest request;                      ///< what it answers
    papers::Paper paper;                       ///< with the draft's edits, origin and date
    progress::PeriodStatus status;             ///< of the 旬: as it stood where it is closed
    std::map<size_t, QString> originals{};     ///< of its blocks that were edited, as they were composed
    std::vector<papers::TextEdit> unfitting{}; ///< edits of the draft whose original the paper no longer says
    papers::WordingLog log{};                  ///< for papers::ownSentenceOf
};
/// Throws Error: BadCall for a request that the kind cannot answer, such as an unknown unit or a span that begins after its end;
/// BadValue for a 旬 of another year, a fault in the office's wording or a number that is none. Needs a QGuiApplication: what
/// aims at one page is laid out.
ComposedPaper composePaper(const store::Office& office, const PaperRequest& request);
/// The same for who composes often.
ComposedPaper composePaper(store::Course& course, const PaperRequest& request);
/// The columns of the kind's sheets that can be left out; none where it has no sheets. Throws Error as composePaper() does.
std::vector<papers::Column> columnsToChoose(store::Course& course, PaperRequest request);

/// Without what was edited by hand: as the data have it.
papers::Paper ofTheData(const ComposedPaper& composed);

/// The draft whose texts are edited.
store::papers::Draft draftOf(const PaperRequest& request);
/// The next number of the kind's series in the year of the paper's date; empty where the kind has none or no series is set.
QString nextNumber(const store::Office& office, const PaperRequest& request);
/// The number that the paper has when it is issued: the request's, else the next. Throws Error(BadValue) where it is taken or
/// none.
QString numberToIssue(const store::Office& office, const PaperRequest& request);

/// Throws Error(BadCall) where the path's suffix names no format of the kind.
void requireSuffix(const PaperFormat& format, const QString& path);
/// Throws Error(BadCall) for a kind that is not written as .docx: nothing of it can have been edited.
void requireTextDocument(PaperKind kind);
struct WrittenPaper {
    ComposedPaper paper;
    QByteArray bytes;
};
/// The paper as a file of the format. Needs a QGuiApplication. Throws Error as composePaper() does.
WrittenPaper bytesOf(store::Course& course, const PaperRequest& request, const QString& suffix);
/// Writes the paper in the format that the path's suffix names, whole or not at all. Needs a QGuiApplication. Throws Error as
/// composePaper(), requireSuffix() and base::writeWhole do.
void writePaper(const store::Office& office, const PaperRequest& request, const QString& path);
/// Records its bytes as issued, one final action, and writes them; without a number it takes the next (documents.md, "Issued
/// papers"). The file comes to its place when it is recorded: on failure there is none, and the number is free. Throws Error as
/// writePaper and store::papers::issue do.
store::papers::IssuedPaper issuePaper(store::Office& office, PaperRequest request, const QString& path);
/// The part of it within a final action that is open: a letter is recorded beside its paper. @param keep puts the bytes into
/// their place
store::papers::IssuedPaper recordIssued(store::Office& office, store::Course& course, const PaperRequest& request,
                                        const QString& path, const std::function<void(const QByteArray&)>& keep);

} // namespace xundu::ui::print
