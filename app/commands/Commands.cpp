#include "app/commands/Commands.h"

#include "core/dispatch/Following.h"

#include <QCoreApplication>

namespace xundu::app {
namespace {

constexpr Command table[] = {
    {"create", "FILE", QT_TRANSLATE_NOOP("CommandText", "Make a new office file."), 1, false, declareCreate, runCreate},
    {"show", "FILE", QT_TRANSLATE_NOOP("CommandText", "Show the plan."), 1, false, declareJson, runShow},
    {"set", "FILE", QT_TRANSLATE_NOOP("CommandText", "Set baselines, paces, dates and other parts of the plan."), 1, false,
     declareSet, runSet},
    {"record", "FILE", QT_TRANSLATE_NOOP("CommandText", "Record one unit's report."), 1, false, declareRecord, runRecord},
    {"status", "FILE", QT_TRANSLATE_NOOP("CommandText", "Lights, progress and who is missing."), 1, false, declareStatus,
     runStatus},
    {"forms", "FILE", QT_TRANSLATE_NOOP("CommandText", "Write the ten-day's form of each unit."), 1, false, declareForms,
     runForms},
    {"collect", "FILE PATH…", QT_TRANSLATE_NOOP("CommandText", "Take returned forms, or try what they would change."), 1'000'000,
     false, declareCollect, runCollect},
    {"return", "FILE PATH…", QT_TRANSLATE_NOOP("CommandText", "Send refused or doubtful forms back with reasons."), 1'000'000,
     false, declareReturn, runReturn},
    {"close", "FILE", QT_TRANSLATE_NOOP("CommandText", "Freeze a ten-day period."), 1, false, declareClose, runClose},
    {"reopen", "FILE", QT_TRANSLATE_NOOP("CommandText", "Open a closed ten-day period again."), 1, false, declareReopen,
     runReopen},
    {"correct", "FILE", QT_TRANSLATE_NOOP("CommandText", "Put a second truth beside a closed period's reading."), 1, false,
     declareCorrect, runCorrect},
    {"report", "FILE KIND", QT_TRANSLATE_NOOP("CommandText", "Write a paper."), 2, true, declareReport, runReport},
    {"check-paper", "FILE EDITED.docx", QT_TRANSLATE_NOOP("CommandText", "Compare the numbers of an edited paper with the data."),
     2, true, declareCheckPaper, runCheckPaper},
    {"notices", "FILE", QT_TRANSLATE_NOOP("CommandText", "Letters that the ladder proposes, and what became of them."), 1, true,
     declareNotices, runNotices},
    {"meeting", "FILE", QT_TRANSLATE_NOOP("CommandText", "Record a meeting and what it decided."), 1, false, declareMeeting,
     runMeeting},
    {"assignments", "FILE",
     QT_TRANSLATE_NOOP("CommandText", "Decisions, leaders' instructions and matters to coordinate, and what became of them."), 1,
     false, declareAssignments, runAssignments},
    {"history", "FILE", QT_TRANSLATE_NOOP("CommandText", "Who changed what, and when."), 1, false, declareJson, runHistory},
    {"undo", "FILE", QT_TRANSLATE_NOOP("CommandText", "Take the newest entry back."), 1, false, declareNothing, runUndo},
    {"redo", "FILE", QT_TRANSLATE_NOOP("CommandText", "Bring an undone entry again."), 1, false, declareNothing, runRedo},
    {"check", "FILE", QT_TRANSLATE_NOOP("CommandText", "Check the file's integrity."), 1, false, declareJson, runCheck},
    {"backup", "FILE DEST", QT_TRANSLATE_NOOP("CommandText", "Write a consistent copy."), 2, false, declareNothing, runBackup},
    {"new-year", "FILE NEW", QT_TRANSLATE_NOOP("CommandText", "Make the office file of the next year."), 2, false, declareNewYear,
     runNewYear},
    {"handover", "FILE", QT_TRANSLATE_NOOP("CommandText", "Write a folder that lets a successor take over."), 1, true,
     declareHandover, runHandover},
    {"rebuild-search", "FILE", QT_TRANSLATE_NOOP("CommandText", "Make the search index anew from the reports."), 1, false,
     declareNothing, runRebuildSearch},
    {"import-calendar", "FILE YEAR.json", QT_TRANSLATE_NOOP("CommandText", "Take in the working days of another year."), 2, false,
     declareNothing, runImportCalendar},
};

const QString scanOption = QStringLiteral("scan");

} // namespace

std::span<const Command> commands() { return table; }

void declareNothing(QCommandLineParser&) {}

void declareJson(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("json"), QCoreApplication::translate("CommandText", "answer as one JSON object")});
}

void declareScan(QCommandLineParser& parser) {
    parser.addOption(
        {scanOption, QCoreApplication::translate("CommandText", "a file kept beside what is entered"), QStringLiteral("FILE")});
}

std::optional<store::Scan> scanOf(const Call& call) {
    return call.options.isSet(scanOption) ? std::optional(dispatch::scanFrom(call.options.value(scanOption))) : std::nullopt;
}

} // namespace xundu::app
