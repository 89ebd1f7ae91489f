#pragma once

#include <QStringList>

#include <functional>

/// @file Every question that stops the user goes through here, so that tests can answer it.

namespace xundu::ui {

class Prompts {
public:
    virtual ~Prompts() = default;

    /// @param suffix "xlsx", "pdf" …: added where the user leaves it out. @return empty: the user thought better of it
    virtual QString saveFile(const QString& title, const QString& suggestedPath, const QString& suffix) = 0;
    virtual QString openFile(const QString& title, const QString& folder, const QString& suffix) = 0;
    /// @param action the word on the button that goes ahead. @return false: the user thought better of it
    virtual bool confirm(const QString& title, const QString& text, const QString& action) = 0;
    /// @return empty: the user thought better of it
    virtual QString askText(const QString& title, const QString& label, const QString& current) = 0;
    /// A folder that is there or shall be made. @return empty: the user thought better of it
    virtual QString chooseFolder(const QString& title, const QString& folder) = 0;
    /// One of several. @pre options is not empty. @return its place; -1: the user thought better of it
    virtual int choose(const QString& title, const QString& text, const QStringList& options) = 0;

    /// Told before each step. @return false: the user wants to stop
    using Telling = std::function<bool(int done, int all)>;
    /// Runs work that may take long, shows how far it is and lets the user stop it. What it throws passes through.
    virtual void runLong(const QString& title, const std::function<void(const Telling&)>& work) = 0;
};

} // namespace xundu::ui
