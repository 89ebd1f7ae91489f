#include "ui/shell/MainWindow.h"

#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/pages/collect/CollectPage.h"
#include "ui/pages/evaluation/EvaluationPage.h"
#include "ui/pages/indicators/IndicatorsPage.h"
#include "ui/pages/meetings/MeetingsPage.h"
#include "ui/pages/notices/NoticesPage.h"
#include "ui/pages/overview/OverviewPage.h"
#include "ui/pages/papers/KindWords.h"
#include "ui/pages/papers/PapersPage.h"
#include "ui/pages/schedule/SchedulePage.h"
#include "ui/pages/settings/SettingsPage.h"
#include "ui/pages/setup/SetupPage.h"
#include "ui/pages/tasks/TasksPage.h"
#include "ui/pages/units/UnitsPage.h"
#include "ui/pages/workbench/WorkbenchPage.h"
#include "ui/print/OfficePapers.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Links.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/Succession.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/search/SearchBox.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace xundu::ui {
namespace {

constexpr QSize usualSize{1366, 768}, leastSize{960, 540};
constexpr std::chrono::seconds lookEvery{2}, dayEvery{30};

/// Ctrl+1 … Ctrl+9, Ctrl+0; then none.
QKeySequence keysOf(int page) {
    return page < 10 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (page + 1) % 10)) : QKeySequence();
}

} // namespace

MainWindow::MainWindow(const PageContext& context, Appearance& appearance, Launch launch)
    : m_context(context),
      m_appearance(appearance),
      m_launch(std::move(launch)),
      m_day(context.view.office().actor().clock.today()),
      m_actions(new Actions(*this)),
      m_navigation(new Navigation(context.theme)),
      m_topBar(new TopBar(context.view, *m_actions, context.theme)),
      m_statusBar(new StatusBar(context.view, context.theme)),
      m_message(new MessageBar(context.theme)),
      m_pages(new PageStack(context)),
      m_links(new Links(context, *m_pages, this)),
      m_succession(new Succession(context, this)) {
    m_context.view.awaitYear();
    build();
    connectParts();
    addPages();
    addFileActions();
    addViewActions();
    addPlaces();
    auto* menu = new QMenu(this);
    m_actions->fill(*menu);
    auto* recent = new QMenu(tr("Opened lately"), menu);
    menu->insertMenu(m_actions->action(QStringLiteral("backup")), recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    m_navigation->menuButton()->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, m_actions, &Actions::refresh);
    connect(&m_context.view, &OfficeView::outdated, this, [this] {
        if (m_message->kind() == MessageBar::Kind::Error)
            m_message->hide(); // what was refused may just have been done; if not, that is said again
    });
    connect(&m_context.view, &OfficeView::changed, this, &MainWindow::followOffice);
    connect(&m_context.view, &OfficeView::yearRead, this, &MainWindow::refreshBadges);
    m_actions->refresh();
    refreshBadges();
    if (!m_context.view.office().isWritable())
        followTheWriter();
    auto* day = new QTimer(this);
    connect(day, &QTimer::timeout, this, &MainWindow::lookAtDay);
    day->start(dayEvery);
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
    if (restoreGeometry(m_context.settings.value(settings::windowGeometry))) {
        bringOntoScreen();
    } else {
        resize(usualSize);
        const QSize room = screen()->availableSize();
        if (room.width() <= usualSize.width() || room.height() <= usualSize.height())
            setWindowState(Qt::WindowMaximized);
    }
    followTextSize(*this, [this] { fit(); });
}

/// A window that was left on a larger screen, or on one that is gone, shows its upper left corner.
void MainWindow::bringOntoScreen() {
    if (isMaximized())
        return;
    const QRect room = screen()->availableGeometry();
    resize(size().boundedTo(room.size()));
    move(std::max(room.left(), std::min(x(), room.right() + 1 - width())),
         std::max(room.top(), std::min(y(), room.bottom() + 1 - height())));
}

void MainWindow::connectParts() {
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::collapseToggled, this,
            [this](bool collapsed) { m_context.settings.set(settings::navigationCollapsed, collapsed); });
    connect(m_message, &MessageBar::actionRequested, this, [this] { QApplication::clipboard()->setText(m_offered); });
    connect(m_topBar, &TopBar::undoWanted, this, &MainWindow::undo);
    connect(m_topBar, &TopBar::redoWanted, this, &MainWindow::redo);
    connect(m_topBar, &TopBar::helpWanted, this, &MainWindow::showHelp);
    connect(&m_topBar->search(), &SearchBox::chosen, m_links, &Links::goTo);
    connect(m_links, &Links::pageWanted, this, &MainWindow::showPage);
    connect(m_links, &Links::failed, this, &MainWindow::sayFailed);
    connect(m_succession, &Succession::failed, this, &MainWindow::sayFailed);
    connect(m_succession, &Succession::openWanted, this, &MainWindow::openOther);
    connect(m_succession, &Succession::done, this,
            [this](const QString& happened, const QString& whatNow) { say(MessageBar::Kind::Information, happened, whatNow); });
    connect(m_links, &Links::warned, this,
            [this](const QString& happened, const QString& whatNow) { say(MessageBar::Kind::Warning, happened, whatNow); });
    connect(m_statusBar, &StatusBar::backupWanted, this, &MainWindow::backUp);
    connect(m_statusBar, &StatusBar::operatorWanted, this, &MainWindow::changeOperator);
    connect(m_statusBar, &StatusBar::folderWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_context.view.office().path()).absolutePath())); });
}

void MainWindow::followOffice() {
    endInformation(); // it told of the state before, and what brought this change speaks next
    m_actions->refresh();
    refreshBadges();
}

/// What is offered can still be copied.
void MainWindow::endInformation() {
    if (m_message->kind() == MessageBar::Kind::Information && m_offered.isEmpty())
        m_message->hide();
}

void MainWindow::refreshBadges() {
    const int doubts = m_context.view.reception().doubts();
    m_navigation->setBadge(m_pages->numberOf(CollectPage::name()),
                           {.count = doubts, .needsAction = !m_context.view.status().closed},
                           tr("%n open doubt(s)", nullptr, doubts));
    if (m_context.view.isYearAwaited())
        return;
    guarded([this] {
        const int letters = NoticesPage::waiting(m_context.view);
        m_navigation->setBadge(m_pages->numberOf(NoticesPage::name()), {.count = letters, .needsAction = true},
                               tr("%n letter(s) proposed or overdue", nullptr, letters));
    });
}

/// Another program writes the file: what it commits is shown here soon after.
void MainWindow::followTheWriter() {
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { guarded([this] { m_context.view.office().lookAgain(); }); });
    timer->start(lookEvery);
}

/// The clock tells nobody that a day is over, or that it was set anew.
void MainWindow::lookAtDay() {
    const QDate today = m_context.view.office().actor().clock.today();
    if (today == m_day)
        return;
    const plan::Plan& plan = m_context.view.plan();
    const bool isOtherPeriod = plan.periodShownOn(today) != plan.periodShownOn(m_day);
    m_day = today;
    guarded([this] { m_context.view.readAgain(); });
    if (!isOtherPeriod && !m_context.view.isTodayOutsideYear())
        return;
    say(MessageBar::Kind::Warning,
        tr("The computer's day is now %1; %2 is shown.").arg(shownDay(today), m_context.view.period().displayName()),
        m_context.view.isTodayOutsideYear()
            ? tr("It lies outside the plan's year: if that is wrong, set the computer's clock.")
            : tr("Today falls in %1: choose it above.").arg(m_context.view.today().displayName()));
}

void MainWindow::addPages() {
    connect(m_pages, &PageStack::built, this, &MainWindow::connectPage);
    addPage<WorkbenchPage>();
    addPage<OverviewPage>();
    addPage<SchedulePage>();
    addPage<TasksPage>();
    addPage<IndicatorsPage>();
    addPage<CollectPage>();
    addPage<NoticesPage>();
    addPage<MeetingsPage>();
    addPage<EvaluationPage>();
    addPage<PapersPage>();
    addPage<UnitsPage>();
    addPage<SetupPage>();
    addPage<SettingsPage>();
}

template <class P>
void MainWindow::addPage() {
    const int number = m_pages->add<P>();
    const QKeySequence keys = keysOf(number);
    m_navigation->addPage(P::name(), P::drawing, keys);
    m_manual << QLatin1String(P::manual);
    m_actions->add({.id = QStringLiteral("page%1").arg(number),
                    .text = P::name(),
                    .shortcut = keys,
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
    connect(page, &Page::preferencesChanged, this, &MainWindow::followPreferences);
    m_links->follow(*page);
}

void MainWindow::addFileActions() {
    m_actions->add({.id = QStringLiteral("undo"),
                    .text = tr("Undo"),
                    .shortcut = QKeySequence::Undo,
                    .run = [this] { undo(); },
                    .enabled = [this] { return canUndo(); }});
    m_actions->add({.id = QStringLiteral("redo"),
                    .text = tr("Redo"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Y),
                    .run = [this] { redo(); },
                    .enabled = [this] { return canRedo(); }});
    m_actions->addSeparator();
    m_actions->add({.id = QStringLiteral("bulletin"),
                    .text = tr("Export bulletin (PDF)…"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_B),
                    .run = [this] { m_links->writePaper(print::PaperKind::Bulletin); }});
    m_actions->add({.id = QStringLiteral("ledger"),
                    .text = tr("Export ledger (spreadsheet)…"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
                    .run = [this] { m_links->writePaper(print::PaperKind::Ledger); }});
    m_actions->add({.id = QStringLiteral("indicators"),
                    .text = tr("Export indicators (spreadsheet)…"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_I),
                    .run = [this] { m_links->writePaper(print::PaperKind::Indicators); }});
    m_actions->addSeparator();
    m_actions->add(
        {.id = QStringLiteral("open"), .text = tr("Open another file…"), .shortcut = QKeySequence::Open, .run = [this] {
             openOther({});
         }});
    m_actions->add({.id = QStringLiteral("backup"), .text = tr("Back up…"), .shortcut = {}, .run = [this] { backUp(); }});
    m_actions->add({.id = QStringLiteral("handover"), .text = tr("Hand over…"), .shortcut = {}, .run = [this] {
                        m_succession->handOver();
                    }});
    m_actions->add({.id = QStringLiteral("next-year"), .text = tr("Begin the next year…"), .shortcut = {}, .run = [this] {
                        m_succession->beginNextYear();
                    }});
    m_actions->add(
        {.id = QStringLiteral("operator"), .text = tr("Change who acts…"), .shortcut = {}, .run = [this] { changeOperator(); }});
    m_actions->addSeparator();
}

/// What is found by its name alone.
void MainWindow::addPlaces() {
    for (const print::PaperFormat& format : print::paperFormats()) {
        m_actions->add({.id = QStringLiteral("paper.") + QLatin1String(format.code),
                        .text = word(format.kind),
                        .shortcut = {},
                        .run = [this, kind = format.kind] { m_links->showPaper(kind); },
                        .inMenu = false});
    }
    const QStringList sections = SettingsPage::sections();
    for (int section = 0; section < sections.size(); ++section) {
        m_actions->add({.id = QStringLiteral("settings.%1").arg(section),
                        .text = tr("Settings: %1").arg(sections.at(section)),
                        .shortcut = {},
                        .run = [this, section] { m_links->showSettings(section); },
                        .inMenu = false});
    }
    m_actions->add({.id = QStringLiteral("manual"),
                    .text = tr("Manual"),
                    .shortcut = {},
                    .run = [this] { showManual(QStringLiteral("start")); },
                    .inMenu = false});
}

void MainWindow::showPage(int number) {
    if (number < 0 || number >= m_pages->size())
        return;
    if (number != m_pages->currentNumber())
        endInformation(); // it told of the page that is left; the next one, where it is built now, may have something to say
    m_pages->show(number);
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
        sayFailed(*problem);
    return !problem;
}

void MainWindow::sayFailed(const QString& sentence) {
    say(MessageBar::Kind::Error, sentence, tr("Nothing was changed or lost."));
}

} // namespace xundu::ui
