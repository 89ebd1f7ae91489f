#include "ui/shell/MainWindow.h"

#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "ui/models/Edits.h"
#include "ui/pages/collect/CollectPage.h"
#include "ui/pages/indicators/IndicatorsPage.h"
#include "ui/pages/overview/OverviewPage.h"
#include "ui/pages/papers/PapersPage.h"
#include "ui/pages/setup/SetupPage.h"
#include "ui/pages/tasks/TasksPage.h"
#include "ui/pages/workbench/WorkbenchPage.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Appearance.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/DropStrip.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <chrono>
#include <set>

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
      m_pages(new PageStack(context)) {
    build();
    connectParts();
    addPages();
    addFileActions();
    addViewActions();
    auto* menu = new QMenu(this);
    m_actions->fill(*menu);
    m_navigation->menuButton()->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, m_actions, &Actions::refresh);
    connect(&m_context.view, &OfficeView::changed, this, &MainWindow::followOffice);
    m_actions->refresh();
    refreshBadges();
    if (!m_context.view.office().isWritable())
        followTheWriter();
    showPage(0);
    if (!m_context.settings.value(settings::watchedFolder).isEmpty())
        m_pages->page<CollectPage>(); // it watches
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
    right->addWidget(m_pages, 1);
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
}

void MainWindow::connectParts() {
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::collapseToggled, this,
            [this](bool collapsed) { m_context.settings.set(settings::navigationCollapsed, collapsed); });
    connect(m_message, &MessageBar::actionRequested, this, [this] { QApplication::clipboard()->setText(m_offered); });
    connect(m_topBar, &TopBar::undoWanted, this, &MainWindow::undo);
    connect(m_topBar, &TopBar::redoWanted, this, &MainWindow::redo);
    connect(m_topBar, &TopBar::helpWanted, this, &MainWindow::showHelp);
    connect(m_statusBar, &StatusBar::backupWanted, this, &MainWindow::backUp);
    connect(m_statusBar, &StatusBar::operatorWanted, this, &MainWindow::changeOperator);
    connect(m_statusBar, &StatusBar::folderWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_context.view.office().path()).absolutePath())); });
}

void MainWindow::followOffice() {
    // What informs told of the state before, and what brought this change speaks next; but what is offered can still be copied.
    if (m_message->kind() == MessageBar::Kind::Information && m_offered.isEmpty())
        m_message->hide();
    m_actions->refresh();
    refreshBadges();
}

void MainWindow::refreshBadges() {
    const int doubts = m_context.view.reception().doubts();
    m_navigation->setBadge(m_pages->numberOf(CollectPage::name()),
                           {.count = doubts, .needsAction = !m_context.view.status().closed},
                           tr("%n open doubt(s)", nullptr, doubts));
}

/// Another program writes the file: what it commits is shown here soon after.
void MainWindow::followTheWriter() {
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { guarded([this] { m_context.view.office().lookAgain(); }); });
    timer->start(lookEvery);
}

void MainWindow::addPages() {
    connect(m_pages, &PageStack::built, this, &MainWindow::connectPage);
    addPage<WorkbenchPage>();
    addPage<OverviewPage>();
    addPage<TasksPage>();
    addPage<IndicatorsPage>();
    addPage<CollectPage>();
    addPage<PapersPage>();
    addPage<SetupPage>();
}

template <class P>
void MainWindow::addPage() {
    const int number = m_pages->add<P>();
    m_navigation->addPage(P::name(), P::drawing);
    m_actions->add({.id = QStringLiteral("page%1").arg(number),
                    .text = P::name(),
                    .shortcut = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)),
                    .run =
                        [this, number] {
                            showPage(number);
                            m_pages->page(number).focusFirst();
                        },
                    .inMenu = false});
}

void MainWindow::connectPage(Page* page) {
    connect(page, &Page::failed, this,
            [this](const QString& happened, const QString& whatNow) { say(MessageBar::Kind::Error, happened, whatNow); });
    connect(page, &Page::noticed, this,
            [this](const QString& happened, const QString& whatNow, const QString& action, const QString& text) {
                say(MessageBar::Kind::Information, happened, whatNow, action, text);
            });
    connect(page, &Page::taskWanted, this, &MainWindow::showTask);
    connect(page, &Page::recordWanted, this, &MainWindow::recordFor);
    connect(page, &Page::collectWanted, this, &MainWindow::showReturn);
    connect(page, &Page::originalWanted, this, &MainWindow::openOriginal);
    connect(page, &Page::paperWanted, this, [this](print::PaperKind kind) { toPage<PapersPage>().writeKind(kind); });
    connect(page, &Page::issueWanted, this, [this](print::PaperKind kind) { toPage<PapersPage>().showKind(kind); });
    if (auto* overview = qobject_cast<OverviewPage*>(page)) {
        connect(overview, &OverviewPage::tasksWanted, this, &MainWindow::showTasks);
        connect(overview, &OverviewPage::indicatorsWanted, this, &MainWindow::showIndicators);
    }
}

template <class P>
P& MainWindow::toPage() {
    showPage(m_pages->numberOf(P::name()));
    return m_pages->page<P>();
}

void MainWindow::showTask(qint64 task) {
    if (const auto id = plan::TaskId::from(task))
        toPage<TasksPage>().showTask(*id);
}

void MainWindow::showTasks(const QList<qint64>& tasks, const QString& what) {
    std::set<plan::TaskId> ids;
    for (const qint64 task : tasks) {
        if (const auto id = plan::TaskId::from(task))
            ids.insert(*id);
    }
    if (ids.size() == 1)
        toPage<TasksPage>().showTask(*ids.begin()); // one is best seen among all
    else
        toPage<TasksPage>().showOnly(ids, what);
}

void MainWindow::showIndicators(const QStringList& codes, const QString& what) {
    std::set<plan::IndicatorCode> known;
    for (const QString& code : codes) {
        if (const auto id = plan::IndicatorCode::from(code))
            known.insert(*id);
    }
    if (known.size() == 1)
        toPage<IndicatorsPage>().showIndicator(*known.begin());
    else
        toPage<IndicatorsPage>().showOnly(known, what);
}

void MainWindow::recordFor(qint64 task, qint64 unit) {
    const auto taskId = plan::TaskId::from(task);
    const auto unitId = plan::UnitId::from(unit);
    if (taskId && unitId)
        toPage<TasksPage>().recordFor(*taskId, *unitId);
}

void MainWindow::showReturn(qint64 unit) {
    auto& page = toPage<CollectPage>();
    if (const auto id = plan::UnitId::from(unit))
        page.showUnit(*id);
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
                    .run = [this] { toPage<PapersPage>().writeKind(print::PaperKind::Bulletin); }});
    m_actions->add({.id = QStringLiteral("ledger"),
                    .text = tr("Export ledger (spreadsheet)…"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
                    .run = [this] { toPage<PapersPage>().writeKind(print::PaperKind::Ledger); }});
    m_actions->add({.id = QStringLiteral("indicators"),
                    .text = tr("Export indicators (spreadsheet)…"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_I),
                    .run = [this] { toPage<PapersPage>().writeKind(print::PaperKind::Indicators); }});
    m_actions->addSeparator();
    m_actions->add({.id = QStringLiteral("backup"), .text = tr("Back up…"), .shortcut = {}, .run = [this] { backUp(); }});
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

void MainWindow::showPage(int number) {
    if (number < 0 || number >= m_pages->size())
        return;
    m_pages->setCurrentWidget(&m_pages->page(number));
    m_navigation->setCurrent(number);
}

void MainWindow::say(MessageBar::Kind kind, const QString& happened, const QString& whatNow, const QString& action,
                     const QString& text) {
    m_message->showMessage(kind, happened, whatNow, action);
    m_offered = text;
}

bool MainWindow::guarded(const std::function<void()>& work) {
    const auto problem = attempt(work);
    if (problem)
        say(MessageBar::Kind::Error, *problem, tr("Nothing was changed or lost."));
    return !problem;
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
    const QString path = m_context.prompts.saveFile(tr("Back up"), file.dir().filePath(name), QStringLiteral("xundu"));
    if (path.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const bool done = guarded([&] { store::backup(office, path); });
    QApplication::restoreOverrideCursor();
    if (!done)
        return;
    m_statusBar->refresh();
    say(MessageBar::Kind::Information, tr("Backed up: %1").arg(QDir::toNativeSeparators(path)), {});
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
        tr("Keys: Ctrl+1…7 pages, Alt+←/→ ten-day period, Ctrl+R record progress, Ctrl+Z/Ctrl+Y undo and redo, F2 edit a cell, "
           "Ctrl+C copy rows, T chart as table. On the page Collect: 1 accept, 2 correct, 3 return, 4 as is, Delete set a file "
           "aside."),
        tr("On the page Papers: F8 from number to number and where each comes from, Ctrl+P print. Ctrl+B bulletin, Ctrl+L "
           "ledger, "
           "Ctrl+I indicators, Alt+M menu. Click a light to see why it shines."));
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
    m_pages->page<CollectPage>().setDragging(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) { m_pages->page<CollectPage>().setDragging(false); }

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    auto& page = toPage<CollectPage>();
    page.setDragging(false);
    page.stage(draggedPaths(event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_pages->mayLeave()) {
        event->ignore();
        return;
    }
    m_context.settings.set(settings::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace xundu::ui
