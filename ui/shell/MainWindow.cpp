#include "ui/shell/MainWindow.h"

#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "ui/models/Edits.h"
#include "ui/pages/collect/CollectPage.h"
#include "ui/pages/indicators/IndicatorsPage.h"
#include "ui/pages/setup/SetupPage.h"
#include "ui/pages/tasks/TasksPage.h"
#include "ui/pages/workbench/WorkbenchPage.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Appearance.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/DropStrip.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace xundu::ui {
namespace {

constexpr QSize usualSize{1366, 768}, leastSize{960, 540};
constexpr int compactBelow = 1180;
constexpr std::chrono::seconds lookEvery{2};

} // namespace

MainWindow::MainWindow(const PageContext& context, Appearance& appearance)
    : m_context(context),
      m_appearance(appearance),
      m_actions(new Actions(*this)),
      m_navigation(new Navigation(context.theme)),
      m_topBar(new TopBar(context.view, context.theme)),
      m_statusBar(new StatusBar(context.view, context.theme)),
      m_message(new MessageBar(context.theme)),
      m_stack(new QStackedWidget) {
    build();
    addPages();
    addFileActions();
    addViewActions();
    auto* menu = new QMenu(this);
    m_actions->fill(*menu);
    m_navigation->menuButton()->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, m_actions, &Actions::refresh);
    connect(&m_context.view, &OfficeView::changed, m_actions, &Actions::refresh);
    m_actions->refresh();
    if (!m_context.view.office().isWritable())
        followTheWriter();
    showPage(0);
    if (!m_context.settings.value(settings::watchedFolder).isEmpty())
        pageAt(placeOf(CollectPage::name())); // it watches
    setAcceptDrops(true);
    greet();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    setWindowTitle(tr("Xundu — %1").arg(m_context.view.plan().document.title));
    auto* central = new QWidget;
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    auto* message = new QHBoxLayout;
    message->setContentsMargins(metrics::kPageSide, 6, metrics::kPageSide, 0);
    message->addWidget(m_message);
    right->addLayout(message);
    right->addWidget(m_stack, 1);
    columns->addLayout(right, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_statusBar);
    setCentralWidget(central);
    setMinimumSize(leastSize);
    if (!restoreGeometry(m_context.settings.value(settings::windowGeometry))) {
        resize(usualSize);
        const QSize room = screen()->availableSize();
        if (room.width() <= usualSize.width() || room.height() <= usualSize.height())
            setWindowState(Qt::WindowMaximized);
    }
    m_navigation->setCollapsed(m_context.settings.value(settings::navigationCollapsed));
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::collapseToggled, this,
            [this](bool collapsed) { m_context.settings.set(settings::navigationCollapsed, collapsed); });
    connect(m_topBar, &TopBar::undoWanted, this, &MainWindow::undo);
    connect(m_topBar, &TopBar::redoWanted, this, &MainWindow::redo);
    connect(m_topBar, &TopBar::helpWanted, this, &MainWindow::showHelp);
    connect(m_statusBar, &StatusBar::backupWanted, this, &MainWindow::backup);
    connect(m_statusBar, &StatusBar::operatorWanted, this, &MainWindow::changeOperator);
    connect(m_statusBar, &StatusBar::folderWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_context.view.office().path()).absolutePath())); });
}

/// Another program writes the file: what it commits is shown here soon after.
void MainWindow::followTheWriter() {
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { guarded([this] { m_context.view.office().lookAgain(); }); });
    timer->start(lookEvery);
}

void MainWindow::addPages() {
    addPage<WorkbenchPage>([this](WorkbenchPage* page) {
        connect(page, &Page::exportWanted, this, [this] { exportPaper(print::PaperKind::Bulletin); });
    });
    addPage<TasksPage>([this](TasksPage* page) {
        m_tasks = page;
        connect(page, &Page::exportWanted, this, [this] { exportPaper(print::PaperKind::Ledger); });
    });
    addPage<IndicatorsPage>([this](IndicatorsPage* page) {
        connect(page, &Page::exportWanted, this, [this] { exportPaper(print::PaperKind::Indicators); });
    });
    addPage<CollectPage>([this](CollectPage* page) { m_collect = page; });
    addPage<SetupPage>([](SetupPage*) {});
}

template <class P>
void MainWindow::addPage(const std::function<void(P*)>& wire) {
    addPage(P::name(), P::drawing, [this, wire] {
        auto* page = new P(m_context);
        wire(page);
        return page;
    });
}

void MainWindow::addPage(const QString& name, Icon drawing, const std::function<Page*()>& build) {
    const int number = static_cast<int>(m_places.size());
    m_places.push_back({name, build});
    m_navigation->addPage(name, drawing);
    m_actions->add({.id = QStringLiteral("page%1").arg(number),
                    .text = name,
                    .shortcut = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)),
                    .run =
                        [this, number] {
                            showPage(number);
                            pageAt(number)->focusFirst();
                        },
                    .inMenu = false});
}

Page* MainWindow::pageAt(int number) {
    Place& place = m_places.at(static_cast<std::size_t>(number));
    if (place.page)
        return place.page;
    Page* page = place.page = place.build();
    m_stack->addWidget(page);
    connect(page, &Page::failed, this,
            [this](const QString& happened, const QString& whatNow) { say(MessageBar::Kind::Error, happened, whatNow); });
    connect(page, &Page::noticed, this,
            [this](const QString& happened, const QString& whatNow) { say(MessageBar::Kind::Information, happened, whatNow); });
    connect(page, &Page::taskWanted, this, &MainWindow::showTask);
    connect(page, &Page::recordWanted, this, &MainWindow::recordFor);
    connect(page, &Page::collectWanted, this, &MainWindow::showReturn);
    connect(page, &Page::originalWanted, this, &MainWindow::openOriginal);
    return page;
}

void MainWindow::showTask(qint64 task) {
    if (const auto id = plan::TaskId::from(task)) {
        showPage(placeOf(TasksPage::name()));
        m_tasks->showTask(*id);
    }
}

void MainWindow::recordFor(qint64 task, qint64 unit) {
    const auto taskId = plan::TaskId::from(task);
    const auto unitId = plan::UnitId::from(unit);
    if (taskId && unitId) {
        showPage(placeOf(TasksPage::name()));
        m_tasks->recordFor(*taskId, *unitId);
    }
}

void MainWindow::showReturn(qint64 unit) {
    showPage(placeOf(CollectPage::name()));
    if (const auto id = plan::UnitId::from(unit))
        m_collect->showUnit(*id);
}

int MainWindow::placeOf(const QString& name) const {
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Place& each) { return each.name == name; });
    return static_cast<int>(place - m_places.begin());
}

void MainWindow::openOriginal(const QString& name, const QString& hash, const QByteArray& bytes) {
    guarded([&] {
        const QString path =
            bytes.isEmpty() ? m_originals.copyOf(m_context.view.office(), hash, name) : m_originals.copyOf(bytes, hash, name);
        if (!m_context.prompts.openExternally(path))
            say(MessageBar::Kind::Warning, tr("No program opens this file: %1").arg(QDir::toNativeSeparators(path)),
                tr("Open the copy by hand; it goes away when the window is closed."));
    });
}

void MainWindow::addFileActions() {
    const auto canWrite = [this] { return m_context.view.office().isWritable(); };
    m_actions->add({.id = QStringLiteral("undo"),
                    .text = tr("Undo"),
                    .shortcut = QKeySequence::Undo,
                    .run = [this] { undo(); },
                    .enabled = canWrite});
    m_actions->add({.id = QStringLiteral("redo"),
                    .text = tr("Redo"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Y),
                    .run = [this] { redo(); },
                    .enabled = canWrite});
    m_actions->addSeparator();
    m_actions->add({.id = QStringLiteral("bulletin"),
                    .text = tr("Export bulletin (PDF)…"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_B),
                    .run = [this] { exportPaper(print::PaperKind::Bulletin); }});
    m_actions->add({.id = QStringLiteral("ledger"),
                    .text = tr("Export ledger (spreadsheet)…"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
                    .run = [this] { exportPaper(print::PaperKind::Ledger); }});
    m_actions->add({.id = QStringLiteral("indicators"),
                    .text = tr("Export indicators (spreadsheet)…"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_I),
                    .run = [this] { exportPaper(print::PaperKind::Indicators); }});
    m_actions->addSeparator();
    m_actions->add({.id = QStringLiteral("backup"), .text = tr("Back up…"), .shortcut = {}, .run = [this] { backup(); }});
    m_actions->add(
        {.id = QStringLiteral("operator"), .text = tr("Change who acts…"), .shortcut = {}, .run = [this] { changeOperator(); }});
    m_actions->addSeparator();
}

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
    m_actions->add({.id = QStringLiteral("help"), .text = tr("Help"), .shortcut = QKeySequence::HelpContents, .run = [this] {
                        showHelp();
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

void MainWindow::showPage(int page) {
    if (page < 0 || page >= static_cast<int>(m_places.size()))
        return;
    m_stack->setCurrentWidget(pageAt(page));
    m_navigation->setCurrent(page);
}

void MainWindow::say(MessageBar::Kind kind, const QString& happened, const QString& whatNow) {
    m_message->showMessage(kind, happened, whatNow);
}

bool MainWindow::guarded(const std::function<void()>& work) {
    const auto problem = attempt(work);
    if (problem)
        say(MessageBar::Kind::Error, *problem, tr("Nothing was changed or lost."));
    return !problem;
}

void MainWindow::exportPaper(print::PaperKind kind) {
    const print::PaperFormat& format = print::formatOf(kind);
    QString folder = m_context.settings.value(settings::exportFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(folder).exists()) // never made, or gone since the last export
        folder = QDir::homePath();
    const QString suffix = QLatin1String(format.suffix);
    const QString name = format.fileName(m_context.view.period()) + u'.' + suffix;
    const QString path = m_context.prompts.saveFile(tr("Export"), QDir(folder).filePath(name), suffix);
    if (path.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const bool done = guarded([&] { print::writePaper(m_context.view.office(), kind, m_context.view.period(), path); });
    QApplication::restoreOverrideCursor();
    if (!done)
        return;
    m_context.settings.set(settings::exportFolder, QFileInfo(path).absolutePath());
    say(MessageBar::Kind::Information, tr("Written: %1").arg(QDir::toNativeSeparators(path)), {});
}

void MainWindow::backup() {
    const store::Office& office = m_context.view.office();
    const QFileInfo file(office.path());
    const QString name = QStringLiteral("%1-%2.xundu")
                             .arg(file.completeBaseName(), office.actor().clock.now().toString(QStringLiteral("yyyyMMdd-HHmm")));
    const QString path = m_context.prompts.saveFile(tr("Back up"), file.dir().filePath(name), QStringLiteral("xundu"));
    if (!path.isEmpty() && guarded([&] { store::backup(office, path); })) {
        m_statusBar->refresh();
        say(MessageBar::Kind::Information, tr("Backed up: %1").arg(QDir::toNativeSeparators(path)), {});
    }
}

void MainWindow::undo() {
    guarded([this] { store::undo(m_context.view.office()); });
}

void MainWindow::redo() {
    guarded([this] { store::redo(m_context.view.office()); });
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
    m_appearance.setMode(word == u"dark"    ? Appearance::Mode::Dark
                         : word == u"light" ? Appearance::Mode::Light
                                            : Appearance::Mode::System);
}

void MainWindow::showHelp() {
    say(MessageBar::Kind::Information,
        tr("Keys: Ctrl+1…4 pages, Alt+←/→ ten-day period, Ctrl+R record progress, Ctrl+Z/Ctrl+Y undo and redo, F2 edit a cell, "
           "Ctrl+C copy rows, T chart as table."),
        tr("Ctrl+B bulletin, Ctrl+L ledger, Ctrl+I indicators, Alt+M menu. Click a light to see why it shines."));
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
            tr("Import the year's calendar with \"xundu import-calendar\"."));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool compact = width() < compactBelow;
    m_topBar->setCompact(compact);
    m_navigation->setCollapsed(compact || m_context.settings.value(settings::navigationCollapsed));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (draggedPaths(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    if (m_collect)
        m_collect->setDragging(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    if (m_collect)
        m_collect->setDragging(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    showPage(placeOf(CollectPage::name()));
    m_collect->setDragging(false);
    m_collect->stage(draggedPaths(event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!std::all_of(m_places.begin(), m_places.end(),
                     [](const Place& place) { return !place.page || place.page->mayLeave(); })) {
        event->ignore();
        return;
    }
    m_context.settings.set(settings::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace xundu::ui
