#pragma once

#include <QString>

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
};

} // namespace xundu::ui
