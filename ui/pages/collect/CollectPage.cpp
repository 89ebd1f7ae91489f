#include "ui/pages/collect/CollectPage.h"

#include "core/dispatch/Reception.h"
#include "ui/pages/collect/FilesCard.h"
#include "ui/pages/collect/FindingsCard.h"
#include "ui/pages/collect/ReturnPanel.h"
#include "ui/pages/collect/TrialPanel.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DropStrip.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/Stack.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace xundu::ui {
namespace {

constexpr int sideWidth = 326;
constexpr int compactBelow = 1120; // of the page: the trial is a part of its own, the original shows less
constexpr int lowBelow = 560;      // of the page's height
constexpr std::chrono::milliseconds together{120};

Inbox::Collect collectInto(store::Office& office) {
    return [&office](calendar::TenDay period, const std::vector<dispatch::IncomingFile>& files, dispatch::Intent intent,
                     const base::Progress& progress) { return dispatch::collect(office, period, files, intent, progress); };
}

} // namespace

CollectPage::CollectPage(const PageContext& context, QWidget* parent)
    : CollectPage(context, collectInto(context.view.office()), parent) {}

CollectPage::CollectPage(const PageContext& context, Inbox::Collect collect, QWidget* parent)
    : Page(context, name(), parent),
      m_inbox(context.view.office(), std::move(collect)),
      m_left(new QWidget),
      m_strip(new DropStrip(tr("Drop returned forms here, several at once"),
                            tr("Renamed or rearranged files are still known by their unit"), context.theme)),
      m_choose(new Button(tr("Choose files…"), context.theme)),
      m_parts(new Segment(tr("What is shown"), {tr("Findings"), tr("Files")}, context.theme)),
      m_compactParts(new Segment(tr("What is shown"), {tr("Findings"), tr("Files"), tr("Trial")}, context.theme)),
      m_stack(new Stack),
      m_findings(new FindingsCard(context.theme)),
      m_files(new FilesCard(context, [this](int file, bool chosen) { m_inbox.choose(file, chosen); })),
      m_original(new OriginalCard(context.theme)),
      m_side(new Stack),
      m_trial(new TrialPanel(context)),
      m_return(new ReturnPanel(context.theme)),
      m_returning(context, m_inbox, *m_return) {
    m_watch.setParent(this);
    m_retry.setSingleShot(true);
    m_retry.setInterval(together);
    buildHeader();
    build();
    connectParts();
    watch(view().office().isWritable() ? context.settings.value(settings::watchedFolder) : QString());
}

QString CollectPage::name() { return tr("Collect"); }

void CollectPage::buildHeader() {
    addAtEnd(m_parts);
    addAtEnd(m_compactParts);
    m_compactParts->hide();
    buildWatchMenu();
}

void CollectPage::buildWatchMenu() {
    auto* button = new QToolButton;
    button->setIcon(icon(Icon::More, theme()));
    button->setAccessibleName(tr("More"));
    button->setToolTip(tr("More"));
    button->setEnabled(view().office().isWritable());
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    connect(menu->addAction(tr("Watch a folder…")), &QAction::triggered, this, &CollectPage::chooseWatchedFolder);
    m_stopWatching = menu->addAction(tr("Stop watching"));
    connect(m_stopWatching, &QAction::triggered, this, [this] { remember({}); });
    button->setMenu(menu);
    addAtEnd(button);
}

void CollectPage::build() {
    auto* folder = new Button(tr("Choose folder…"), theme());
    m_strip->addButton(m_choose);
    m_strip->addButton(folder);
    connect(m_choose, &QPushButton::clicked, this, &CollectPage::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &CollectPage::chooseFolder);
    m_strip->setEnabled(view().office().isWritable());

    m_side->addWidget(m_trial);
    m_side->addWidget(m_return);
    m_stack->addWidget(m_findings);
    m_stack->addWidget(m_files);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(metrics::kCardGap);
    left->addWidget(m_strip);
    left->addWidget(m_stack, 1);
    left->addWidget(m_original);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::kCardGap);
    columns->addWidget(m_left, 1);
    columns->addWidget(m_side);
    column().addLayout(columns, 1);
}

void CollectPage::connectParts() {
    connect(m_parts, &Segment::chosen, this, &CollectPage::showPart);
    connect(m_compactParts, &Segment::chosen, this, &CollectPage::showPart);
    connect(&m_inbox, &Inbox::changed, this, &CollectPage::followChange);
    connect(&view(), &OfficeView::changed, this, &CollectPage::followChange);
    connect(&m_retry, &QTimer::timeout, this, &CollectPage::tryOut);
    connect(&m_watch, &FolderWatch::arrived, this, &CollectPage::filesArrived);
    connect(&m_watch, &FolderWatch::lost, this, [this](const QString& folder) {
        Q_EMIT noticed(tr("The watched folder is not there: %1").arg(QDir::toNativeSeparators(folder)),
                       tr("Nothing was lost. It is looked for again at the next start; files can also be dropped."));
    });
    connect(m_findings, &FindingsCard::currentChanged, this, &CollectPage::showOriginal);
    connect(m_findings, &FindingsCard::wanted, this, &CollectPage::act);
    connect(m_findings, &FindingsCard::corrected, this,
            [this](const FindingGroup& group, const FindingRow& row, const QString& text) {
                m_inbox.correct(group.waiting, row.finding, text);
            });
    connect(m_files, &FilesCard::currentChanged, this, &CollectPage::showOriginal);
    connect(m_files, &FilesCard::wanted, this, &CollectPage::act);
    connect(m_files, &FilesCard::openWanted, this, &CollectPage::openOriginal);
    connect(m_files, &FilesCard::filesWanted, this, &CollectPage::chooseFiles);
    connect(m_original, &OriginalCard::openWanted, this, &CollectPage::openOriginal);
    connect(m_original, &OriginalCard::markedCopyWanted, this, [this] {
        if (const FindingGroup* group = m_findings->currentGroup()) {
            beginReturn(*group);
            saveMarkedCopy();
        }
    });
    connect(m_trial, &TrialPanel::readAsChosen, this, &CollectPage::refresh);
    connect(m_trial, &TrialPanel::trialWanted, this, &CollectPage::tryOut);
    connect(m_trial, &TrialPanel::takeWanted, this, &CollectPage::take);
    connect(m_trial, &TrialPanel::discardWanted, this, &CollectPage::discardAll);
    connect(m_return, &ReturnPanel::saveCopyWanted, this, &CollectPage::saveMarkedCopy);
    connect(m_return, &ReturnPanel::recordWanted, this, [this] { guarded([this] { m_returning.record(); }); });
    connect(m_return, &ReturnPanel::closed, &m_returning, &Returning::end);
    connect(&m_returning, &Returning::ended, this, &CollectPage::endReturn);
    connect(&m_returning, &Returning::noticed, this,
            [this](const QString& happened, const QString& whatNow) { Q_EMIT noticed(happened, whatNow); });
}

void CollectPage::showUnit(plan::UnitId unit) {
    if (m_stale)
        refresh();
    const bool hasFinding = m_findings->chooseFileOf(unit);
    showPart(static_cast<int>(hasFinding ? Part::Findings : Part::Files));
    if (!hasFinding)
        m_files->chooseNewestOf(unit);
    focusFirst();
}

void CollectPage::focusFirst() {
    const bool found = m_stack->currentWidget() == m_files ? m_files->focusTable() : m_findings->focusTree();
    if (!found)
        m_choose->setFocus(Qt::ShortcutFocusReason);
}

bool CollectPage::mayLeave() {
    int waiting = static_cast<int>(m_inbox.files(view().period()).size());
    for (const auto& [period, files] : m_inbox.waitingElsewhere(view().period()))
        waiting += files;
    return waiting == 0 || context().prompts.confirm(tr("Close the window?"),
                                                     tr("%n file(s) wait and were not taken. The files themselves stay where "
                                                        "they are; corrections to them are lost.",
                                                        nullptr, waiting),
                                                     tr("Close"));
}

void CollectPage::setDragging(bool dragging) { m_strip->setDragging(dragging); }

void CollectPage::stage(const QStringList& paths) {
    if (!view().office().isWritable())
        return Q_EMIT failed(tr("The file is shown for reading; nothing can be changed."), {});
    const Inbox::Arrival arrival = m_inbox.add(view().period(), paths);
    if (arrival.waiting == 0)
        Q_EMIT noticed(arrival.known > 0 ? tr("%n file(s) wait here already.", nullptr, arrival.known)
                                         : tr("No spreadsheet was among them."),
                       arrival.known > 0 ? QString() : tr("Forms come back as .xlsx files."));
}

void CollectPage::chooseFiles() {
    const QString folder = context().settings.value(settings::collectFolder);
    const QStringList paths = context().prompts.openFiles(tr("Choose returned forms"), folder, QStringLiteral("xlsx"));
    if (paths.isEmpty())
        return;
    context().settings.set(settings::collectFolder, QFileInfo(paths.front()).absolutePath());
    stage(paths);
}

void CollectPage::chooseFolder() {
    const QString folder = context().prompts.chooseFolder(tr("Choose a folder of returned forms"),
                                                          context().settings.value(settings::collectFolder));
    if (folder.isEmpty())
        return;
    context().settings.set(settings::collectFolder, folder);
    stage({folder});
}

void CollectPage::chooseWatchedFolder() {
    const QString folder =
        context().prompts.chooseFolder(tr("Watch a folder"), context().settings.value(settings::watchedFolder));
    if (!folder.isEmpty())
        remember(folder);
}

void CollectPage::remember(const QString& watchedFolder) {
    context().settings.set(settings::watchedFolder, watchedFolder);
    watch(watchedFolder);
}

void CollectPage::watch(const QString& folder) {
    m_watch.watch(folder);
    m_stopWatching->setEnabled(!folder.isEmpty());
    m_stopWatching->setText(folder.isEmpty() ? tr("Stop watching")
                                             : tr("Stop watching %1").arg(QDir::toNativeSeparators(folder)));
}

void CollectPage::filesArrived(const QStringList& paths) {
    if (m_busy) {
        m_arrived << paths;
        return;
    }
    const Inbox::Arrival arrival = m_inbox.addNew(view().period(), paths);
    if (arrival.waiting > 0)
        Q_EMIT noticed(tr("%n file(s) came into the watched folder and wait to be checked.", nullptr, arrival.waiting),
                       arrival.known > 0 ? tr("%n known one(s) were passed over.", nullptr, arrival.known) : QString());
}

void CollectPage::showPart(int part) {
    const bool trial = part == static_cast<int>(Part::Trial);
    const QSignalBlocker quiet(m_parts);
    const QSignalBlocker quietToo(m_compactParts);
    m_compactParts->setCurrent(part);
    if (!trial) {
        m_parts->setCurrent(part);
        m_stack->setCurrentIndex(part);
        showOriginal();
    }
    m_left->setVisible(!(m_compact && trial));
    m_side->setVisible(!m_compact || trial);
}

void CollectPage::showSide(bool returning) {
    m_side->setCurrentWidget(returning ? static_cast<QWidget*>(m_return) : m_trial);
    if (m_compact)
        showPart(returning ? static_cast<int>(Part::Trial) : m_stack->currentIndex());
}

void CollectPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    showPart(m_compact ? m_compactParts->current() : m_parts->current());
    if (m_stale)
        followChange();
}

void CollectPage::fit(const QSize& room) {
    m_original->setReach(room.height() < theme().scaled(lowBelow) ? 1 : 2);
    if (const bool compact = room.width() < theme().scaled(compactBelow); compact != m_compact) {
        m_compact = compact;
        m_parts->setVisible(!compact);
        m_compactParts->setVisible(compact);
        showPart(compact ? m_compactParts->current() : m_parts->current());
    }
    m_side->setMinimumWidth(m_compact ? 0 : theme().scaled(sideWidth));
    m_side->setMaximumWidth(m_compact ? QWIDGETSIZE_MAX : theme().scaled(sideWidth));
}

/// The rows follow at once, the trial a moment later; nothing is done while the page is not seen.
void CollectPage::followChange() {
    m_stale = true;
    if (m_busy || !isVisible())
        return;
    m_retry.start();
    refresh();
}

void CollectPage::atWork(const std::function<void()>& work) {
    {
        const QScopedValueRollback busy(m_busy, true);
        guarded(work);
    }
    if (!m_arrived.isEmpty())
        filesArrived(std::exchange(m_arrived, {}));
    if (m_stale)
        followChange();
    else
        refresh();
}

void CollectPage::tryOut() {
    m_retry.stop();
    if (m_busy || !isVisible())
        return;
    m_stale = false;
    const calendar::TenDay period = view().period();
    atWork([&] {
        context().prompts.progress(tr("Checking files"),
                                   [&](const base::Progress& progress) { m_inbox.tryOut(period, progress); });
    });
}

void CollectPage::refresh() {
    const calendar::TenDay period = view().period();
    const ReadAs as = m_trial->readAs();
    guarded([&] {
        m_trial->show(trialContent(view().office(), view().status(), m_inbox, as), view().isEditable() && !m_stale);
        m_files->show(fileRows(view().office(), period, m_inbox, as));
        m_findings->show(findingGroups(view().office(), period, m_inbox, view().isEditable()));
        refreshCounts();
    });
}

/// As the Workbench counts, and what waits here besides.
void CollectPage::refreshCounts() {
    using dispatch::FormState;
    const dispatch::Reception& reception = view().reception();
    const auto part = [](const QString& word, const QString& number) {
        return QStringLiteral("%1 <b>%2</b>").arg(word.toHtmlEscaped(), number);
    };
    const auto figure = [&part](const QString& word, auto number) { return part(word, QString::number(number)); };
    const auto others = std::count_if(reception.units.begin(), reception.units.end(), [](const dispatch::UnitReception& unit) {
        return !unit.required &&
               (unit.state == FormState::ToCheck || unit.state == FormState::Accepted || unit.state == FormState::Unchanged);
    });
    QStringList parts{part(tr("Required"), QStringLiteral("%1/%2").arg(reception.forms.done).arg(reception.forms.all)),
                      figure(tr("Others"), others),
                      figure(tr("Accepted"), reception.count(FormState::Accepted) + reception.count(FormState::Unchanged)),
                      figure(tr("To check"), reception.count(FormState::ToCheck)),
                      figure(tr("Returned"), reception.count(FormState::Returned)),
                      figure(tr("Missing"), reception.count(FormState::Missing))};
    if (const auto waiting = m_inbox.files(view().period()).size(); waiting > 0)
        parts << figure(tr("Waiting"), waiting);
    setNote(parts.join(QStringLiteral("&nbsp;&nbsp; ")), Qt::RichText);
}

} // namespace xundu::ui
