#pragma once

#include "core/dispatch/Originals.h"
#include "ui/pages/PageContext.h"
#include "ui/print/OfficePapers.h"
#include "ui/widgets/MessageBar.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QStackedWidget;

/// @file The one main window: registers pages and actions, nothing else.

namespace xundu::ui {

class Actions;
class Appearance;
class CollectPage;
class Navigation;
class Page;
class StatusBar;
class TasksPage;
class TopBar;
enum class Icon;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// @pre everything in context, and appearance, outlives the window
    MainWindow(const PageContext& context, Appearance& appearance);
    ~MainWindow() override;

    void say(MessageBar::Kind kind, const QString& happened, const QString& whatNow);
    void showPage(int page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    // Returned forms may be dropped anywhere on the window.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void followTheWriter();
    void addPages();
    /// @param wire what the window connects on a page of this kind
    template <class P>
    void addPage(const std::function<void(P*)>& wire);
    void addPage(const QString& name, Icon drawing, const std::function<Page*()>& build);
    Page* pageAt(int number);
    void showTask(qint64 task);
    void recordFor(qint64 task, qint64 unit);
    void showReturn(qint64 unit);
    int placeOf(const QString& name) const;
    void openOriginal(const QString& name, const QString& hash, const QByteArray& bytes);
    void addFileActions();
    void addViewActions();
    void exportPaper(print::PaperKind kind);
    void backup();
    void undo();
    void redo();
    void changeOperator();
    void setLanguage(const QString& code);
    void setAppearance(const QString& word);
    void showHelp();
    void greet();
    /// Runs what may be refused; the sentence goes to the message bar.
    bool guarded(const std::function<void()>& work);

    PageContext m_context;
    Appearance& m_appearance;
    Actions* m_actions;
    Navigation* m_navigation;
    TopBar* m_topBar;
    StatusBar* m_statusBar;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    struct Place {
        QString name;
        std::function<Page*()> build;
        Page* page = nullptr; ///< nothing: not looked at yet
    };
    std::vector<Place> m_places;
    TasksPage* m_tasks = nullptr;     ///< nothing: not looked at yet
    CollectPage* m_collect = nullptr; ///< nothing: not looked at yet
    dispatch::Originals m_originals;
};

} // namespace xundu::ui
