#pragma once

#include "core/base/Error.h"
#include "core/store/Office.h"
#include "ui/prompts/Prompts.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Welcome.h"

#include <optional>

/// @file From the start to an open office file: which one, how it is opened, and what is offered where it cannot be.

namespace xundu::ui {

struct OpenedOffice {
    std::unique_ptr<store::Office> office;
    QString happened; ///< what the user should know of how it was opened; empty: nothing
    QString whatNow;
};

class OfficeStart {
public:
    /// @param actor who acts, unless the welcome is told another name
    /// @param ownFiles where the user's own file may lie; at the first a new one is made. @pre neither empty; theme, prompts and
    /// settings outlive this
    OfficeStart(const store::Actor& actor, QStringList ownFiles, const Theme& theme, Prompts& prompts, Settings& settings);

    /// For writing; for reading where another program writes it or it cannot be written. Puts it before those that were opened
    /// earlier. Throws Error as Office::open.
    OpenedOffice open(const QString& path) { return open(path, m_actor); }
    /// The file that was opened last, else the user's own, else the welcome. Where that file cannot be opened the user is told,
    /// and asked which other one is meant: never another one by itself. @return nothing: the user thought better of it
    std::optional<OpenedOffice> openUsual();

private:
    OpenedOffice open(const QString& path, const store::Actor& actor);
    OpenedOffice opened(const QString& path, const store::Actor& actor);
    OpenedOffice create(const QString& path, const store::Actor& actor);
    OpenedOffice begin(const Welcome::Answer& answer);
    std::optional<OpenedOffice> welcome();
    std::optional<QString> askInstead(const QString& path, const base::Error& error);
    QStringList known() const;
    void remember(const QString& path);

    store::Actor m_actor;
    QStringList m_ownFiles;
    const Theme& m_theme;
    Prompts& m_prompts;
    Settings& m_settings;
};

} // namespace xundu::ui
