#pragma once

#include "core/base/Progress.h"

#include <QStringList>

#include <functional>

class QPrinter;

/// @file Every question that stops the user goes through here, so that tests can answer it.

namespace xundu::ui {

class Prompts {
public:
    /// What is wrong with the lines as they are typed, in one sentence; empty: they will do.
    using Problem = std::function<QString(const QStringList& lines)>;

    virtual ~Prompts() = default;

    /// @param suffix "xlsx", "pdf" …: added where the user leaves it out. @return empty: the user thought better of it
    virtual QString saveFile(const QString& title, const QString& suggestedPath, const QString& suffix) = 0;
    virtual QString openFile(const QString& title, const QString& folder, const QString& suffix) = 0;
    /// Several at once. @param suffix empty: of any kind. @return empty: the user thought better of it
    virtual QStringList openFiles(const QString& title, const QString& folder, const QString& suffix) = 0;
    /// @return empty: the user thought better of it
    virtual QString chooseFolder(const QString& title, const QString& folder) = 0;
    /// @param action the word on the button that goes ahead. @return false: the user thought better of it
    virtual bool confirm(const QString& title, const QString& text, const QString& action) = 0;
    /// The same about a list of what would come of it. @param action empty: nothing can be done, the list only tells
    virtual bool confirmRows(const QString& title, const QString& text, const QStringList& headers,
                             const QList<QStringList>& rows, const QString& action) = 0;
    /// An answer of nothing is not taken. @return empty: the user thought better of it
    virtual QString askText(const QString& title, const QString& label, const QString& current) = 0;
    /// A text of any length, with line ends. @return as askText()
    virtual QString askParagraph(const QString& title, const QString& label, const QString& current) = 0;
    /// Several lines at once, each under its label, with what stands in it at first. @pre as many labels as lines. @param problem
    /// as long as there is one, the question stays and says it; absent: any lines will do. @return as many lines, trimmed; empty:
    /// the user thought better of it
    virtual QStringList askLines(const QString& title, const QString& text, const QStringList& labels, const QStringList& current,
                                 const Problem& problem = {}) = 0;
    /// One of several. @pre options is not empty. @return its place; -1: the user thought better of it
    virtual int choose(const QString& title, const QString& text, const QStringList& options) = 0;
    /// Runs long work, shows how far it is and offers to stop it. What the work throws goes on to the caller, but for
    /// Error(Cancelled). @return false: the user stopped it
    virtual bool progress(const QString& title, const std::function<void(const base::Progress&)>& work) = 0;
    /// Whether this computer has a printer at all.
    virtual bool hasPrinter() const = 0;
    /// Which printer, which pages, how many copies, on one side or both: kept in the printer. @param pages of the whole
    /// paper; 0: of several papers, where pages cannot be chosen. @return false: the user thought better of it
    virtual bool choosePrinter(const QString& title, QPrinter& printer, int pages) = 0;
    /// Hands a file to the program that the user opens such files with. @return false: there is none
    virtual bool openExternally(const QString& path) = 0;
};

} // namespace xundu::ui
