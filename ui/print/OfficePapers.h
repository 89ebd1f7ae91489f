#pragma once

#include "core/progress/Standing.h"
#include "core/store/Office.h"

#include <set>
#include <span>

/// @file The papers of an office file as files on disk: the same for a command and for a button (documents.md, "Kinds").

namespace xundu::ui::print {

enum class PaperKind { Bulletin, Ledger, Indicators };

/// What narrows a ledger.
struct PaperSelection {
    std::optional<int> programme;
    std::vector<progress::Light> lights; ///< empty: all
};

/// The indicators whose values a paper prints.
using Printed = std::set<plan::IndicatorCode>;

struct PaperFormat {
    PaperKind kind;
    const char* code;                             ///< as in commands: bulletin ledger indicators
    const char* suffixes;                         ///< of the formats it is written in, the usual one first: "pdf docx"
    QString (*fileName)(calendar::TenDay period); ///< official wording, without suffix
    /// As writePaper() has it.
    Printed (*write)(const store::Office& office, const progress::PeriodStatus& status, const QString& path,
                     const PaperSelection& selection);

    QStringList suffixList() const { return QString::fromLatin1(suffixes).split(u' '); }
};

std::span<const PaperFormat> paperFormats();
const PaperFormat& formatOf(PaperKind kind);
const PaperFormat* formatNamed(const QString& code); ///< null: no such kind

/// Writes a paper of the 旬 to the path, in the format that its suffix names (else the usual one): of a closed one as it stood
/// then, whole or not at all. Needs a QGuiApplication for a PDF. Throws Error as base::writeWhole does.
void writePaper(const store::Office& office, PaperKind kind, calendar::TenDay period, const QString& path,
                const PaperSelection& selection = {});
/// Writes it and records the bytes as issued, one final action (documents.md, "Issued papers"). Throws Error as writePaper and
/// store::papers::issue do, NotFound where the written file cannot be read again: then it stays, unrecorded.
void issuePaper(store::Office& office, PaperKind kind, calendar::TenDay period, const QString& path,
                const PaperSelection& selection = {});

} // namespace xundu::ui::print
