#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "ui/models/Edits.h"
#include "ui/shell/Actions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/help/HelpWindow.h"
#include "ui/shell/search/SearchBox.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

// What the menu of the main window does that needs no page.

namespace xundu::ui {

void MainWindow::addViewActions() {
    const auto choose = [this](const char* id, const QString& text, const std::function<void()>& run) {
        m_actions->add({.id = QLatin1String(id), .text = text, .shortcut = {}, .run = run});
    };
    choose("chinese", QStringLiteral("中文"), [this] { setLanguage(QStringLiteral("zh_CN")); });
    choose("english", QStringLiteral("English"), [this] { setLanguage(QStringLiteral("en")); });
    m_actions->addSeparator();
    choose("light", tr("Light appearance"), [this] { setAppearance(QStringLiteral("light")); });
    choose("dark", tr("Dark appearance"), [this] { setAppearance(QStringLiteral("dark")); });
    choose("system", tr("Appearance of the system"), [this] { setAppearance(QString()); });
    m_actions->addSeparator();
    m_actions->add(
        {.id = QStringLiteral("search"), .text = tr("Search…"), .shortcut = QKeySequence(Qt::CTRL | Qt::Key_K), .run = [this] {
             m_topBar->search().begin();
         }});
    m_actions->add({.id = QStringLiteral("help"), .text = tr("Help"), .shortcut = QKeySequence::HelpContents, .run = [this] {
                        showHelp();
                    }});
    m_actions->add({.id = QStringLiteral("keys"), .text = tr("Keys"), .shortcut = {}, .run = [this] {
                        showManual(QStringLiteral("keys"));
                    }});
    m_actions->add(
        {.id = QStringLiteral("quit"), .text = tr("Quit"), .shortcut = QKeySequence::Quit, .run = [this] { close(); }});
    const auto step = [this](const char* id, Qt::Key key, int by) {
        m_actions->add({.id = QLatin1String(id),
                        .text = {},
                        .shortcut = QKeySequence(Qt::ALT | key),
                        .run = [this, by] { m_context.view.setPeriod(m_context.view.period().plus(by)); },
                        .inMenu = false});
    };
    step("previous", Qt::Key_Left, -1);
    step("next", Qt::Key_Right, 1);
}

bool MainWindow::canUndo() const {
    const store::Office& office = m_context.view.office();
    return office.isWritable() && store::nextUndo(office);
}

bool MainWindow::canRedo() const {
    const store::Office& office = m_context.view.office();
    return office.isWritable() && store::nextRedo(office);
}

void MainWindow::undo() {
    guarded([this] { store::undo(m_context.view.office()); });
}

void MainWindow::redo() {
    guarded([this] { store::redo(m_context.view.office()); });
}

void MainWindow::backUp() {
    const store::Office& office = m_context.view.office();
    const QFileInfo file(office.path());
    const QString name = QStringLiteral("%1-%2.xundu")
                             .arg(file.completeBaseName(), office.actor().clock.now().toString(QStringLiteral("yyyyMMdd-HHmm")));
    const QString wanted = m_context.settings.value(settings::backupFolder);
    const QDir folder = wanted.isEmpty() || !QDir(wanted).exists() ? file.dir() : QDir(wanted);
    const QString path = m_context.prompts.saveFile(tr("Back up"), folder.filePath(name), QStringLiteral("xundu"));
    if (path.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    std::optional<QString> unrecorded;
    const bool done = guarded([&] { unrecorded = store::backup(office, path); });
    QApplication::restoreOverrideCursor();
    if (!done)
        return;
    m_statusBar->refresh();
    say(unrecorded ? MessageBar::Kind::Warning : MessageBar::Kind::Information,
        tr("Backed up: %1").arg(QDir::toNativeSeparators(path)), unrecorded.value_or(QString()));
}

void MainWindow::openOther(QString path) {
    if (path.isEmpty())
        path = m_context.prompts.openFile(tr("Open an office file"), QFileInfo(m_context.view.office().path()).absolutePath(),
                                          QStringLiteral("xundu"));
    const store::Office& office = m_context.view.office();
    if (path.isEmpty() || QFileInfo(path) == QFileInfo(office.path()))
        return;
    if (!guarded([&] { store::requireOffice(path, office.actor()); }) || !m_pages->mayLeave())
        return; // this file stays open
    // A window shows one file from its first to its last moment; the next file gets a program of its own.
    if (!m_launch || !m_launch(path)) {
        say(MessageBar::Kind::Error, tr("%1 could not be opened.").arg(QDir::toNativeSeparators(path)),
            tr("Nothing was changed or lost."));
        return;
    }
    close();
}

void MainWindow::fillRecent(QMenu& menu) {
    menu.clear();
    const QFileInfo here(m_context.view.office().path());
    for (const QString& path : m_context.settings.value(settings::recentFiles)) {
        if (QFileInfo::exists(path) && QFileInfo(path) != here)
            menu.addAction(QDir::toNativeSeparators(path), this, [this, path] { openOther(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("none"))->setEnabled(false);
}

void MainWindow::changeOperator() {
    const QString name =
        m_context.prompts.askText(tr("Who acts"), tr("Name that the journal shall show"), m_context.view.office().actor().name);
    if (name.isEmpty())
        return;
    m_context.settings.set(settings::operatorName, name);
    say(MessageBar::Kind::Information, tr("%1 acts from the next start on.").arg(name), {});
}

void MainWindow::setLanguage(const QString& code) {
    m_context.settings.set(settings::language, code);
    say(MessageBar::Kind::Information,
        code == u"zh_CN" ? QStringLiteral("下次启动时使用中文。") : QStringLiteral("English from the next start on."), {});
}

void MainWindow::setAppearance(const QString& word) {
    m_context.settings.set(settings::appearance, word);
    followPreferences();
}

void MainWindow::followPreferences() { applyPreferences(m_context.settings, m_appearance); }

void MainWindow::showHelp() { showManual(m_manual.at(m_pages->currentNumber())); }

void MainWindow::showManual(const QString& section) {
    if (!m_help)
        m_help = new HelpWindow(m_context.theme, this);
    m_help->showSection(section);
}

void MainWindow::greet() {
    if (m_context.view.isTodayOutsideYear())
        say(MessageBar::Kind::Information,
            tr("Today lies outside the plan's year: %1, the nearest period, is shown.")
                .arg(m_context.view.period().displayName()),
            {});
    else if (!m_context.view.office().calendar().knows(m_context.view.plan().year()))
        say(MessageBar::Kind::Warning,
            tr("The holidays of %1 are not known: only weekends count.").arg(m_context.view.plan().year()),
            tr("Import the year's calendar on the page Settings."));
}

} // namespace xundu::ui
