#pragma once

#include "app/Command.h"
#include "core/store/Scan.h"

/// @file Each command's two functions: what options it takes, and what it does. One .cpp each.

namespace xundu::app {

void declareNothing(QCommandLineParser& parser);
void declareJson(QCommandLineParser& parser);
/// --scan, a file kept beside what is entered.
void declareScan(QCommandLineParser& parser);
/// The file that --scan names, if given. Throws Error as dispatch::scanFrom() does.
std::optional<store::Scan> scanOf(const Call& call);

void declareCreate(QCommandLineParser& parser);
int runCreate(const Call& call);
int runShow(const Call& call);
void declareSet(QCommandLineParser& parser);
int runSet(const Call& call);
void declareRecord(QCommandLineParser& parser);
int runRecord(const Call& call);
void declareStatus(QCommandLineParser& parser);
int runStatus(const Call& call);
void declareForms(QCommandLineParser& parser);
int runForms(const Call& call);
void declareCollect(QCommandLineParser& parser);
int runCollect(const Call& call);
void declareReturn(QCommandLineParser& parser);
int runReturn(const Call& call);
void declareClose(QCommandLineParser& parser);
int runClose(const Call& call);
void declareReopen(QCommandLineParser& parser);
int runReopen(const Call& call);
void declareCorrect(QCommandLineParser& parser);
int runCorrect(const Call& call);
void declareReport(QCommandLineParser& parser);
int runReport(const Call& call);
void declareCheckPaper(QCommandLineParser& parser);
int runCheckPaper(const Call& call);
void declareNotices(QCommandLineParser& parser);
int runNotices(const Call& call);
void declareMeeting(QCommandLineParser& parser);
int runMeeting(const Call& call);
void declareAssignments(QCommandLineParser& parser);
int runAssignments(const Call& call);
int runHistory(const Call& call);
int runUndo(const Call& call);
int runRedo(const Call& call);
int runCheck(const Call& call);
int runBackup(const Call& call);
void declareNewYear(QCommandLineParser& parser);
int runNewYear(const Call& call);
void declareHandover(QCommandLineParser& parser);
int runHandover(const Call& call);
int runRebuildSearch(const Call& call);
int runImportCalendar(const Call& call);

} // namespace xundu::app
