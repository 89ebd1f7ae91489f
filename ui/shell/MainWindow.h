#pragma once

#include "ui/pages/PageContext.h"
#include "ui/widgets/MessageBar.h"

#include <QDate>
#include <QMainWindow>

#include <functional>

class QMenu;

/// @file The one main window: registers pages and actions, nothing else.

namespace xundu::ui {

class Actions;
class Appearance;
class HelpWindow;
class Links;
class Navigation;
class Page;
class PageStack;
class StatusBar;
class Succession;
class TopBar;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Opens another office file in a program of its own. @return false: that did not start
    using Launch = std::function<bool(const QString& path)>;

    /// @pre everything in context, and appearance, outlives the window
    /// @param launch absent: there is no other program to open
    MainWindow(const PageContext& context, Appearance& appearance, Launch launch = {});
    ~MainWindow() override;

    /// @param action the words of a button that copies the text; empty: no button
    void say(MessageBar::Kind kind, const QString& happened, const QString& whatNow, const QString& action = {},
             const QString& text = {});
    void showPage(int number);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    // Returned forms may be dropped anywhere on the window.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void fit(); ///< to the width
    void bringOntoScreen();
    void connectParts();
    void followTheWriter();
    void lookAtDay();
    void endInformation();
    void followOffice();
    void refreshBadges();
    void addPages();
    template <class P>
    void addPage();
    void connectPage(Page* page);
    void addFileActions();
    void addViewActions();
    void addPlaces();
    void undo();
    void redo();
    void changeOperator();
    void backUp();
    /// In a window of its own, in place of this one. @param path empty: the user is asked
    void openOther(QString path);
    void fillRecent(QMenu& menu);
    void setLanguage(const QString& code);
    void setAppearance(const QString& word);
    void followPreferences();
    bool canUndo() const;
    bool canRedo() const;
    void showHelp(); ///< the manual at the page's section
    void showManual(const QString& section);
    void greet();
    /// Runs what may be refused; the sentence goes to the message bar.
    bool guarded(const std::function<void()>& work);
    void sayFailed(const QString& sentence);

    PageContext m_context;
    Appearance& m_appearance;
    Launch m_launch;
    QDate m_day; ///< that the window shows as today
    Actions* m_actions;
    Navigation* m_navigation;
    TopBar* m_topBar;
    StatusBar* m_statusBar;
    MessageBar* m_message;
    QString m_offered; ///< what the message's button copies
    PageStack* m_pages;
    Links* m_links;
    Succession* m_succession;
    QStringList m_manual;         ///< by page: its section
    HelpWindow* m_help = nullptr; ///< nothing: not asked for yet
};

} // namespace xundu::ui
