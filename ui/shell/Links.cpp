#include "ui/shell/Links.h"

#include "ui/models/Edits.h"
#include "ui/pages/collect/CollectPage.h"
#include "ui/pages/indicators/IndicatorsPage.h"
#include "ui/pages/meetings/MeetingsPage.h"
#include "ui/pages/notices/NoticesPage.h"
#include "ui/pages/papers/PapersPage.h"
#include "ui/pages/settings/SettingsPage.h"
#include "ui/pages/tasks/TasksPage.h"
#include "ui/pages/units/UnitsPage.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/search/SearchBox.h"

#include <QAction>
#include <QDir>

#include <set>

namespace xundu::ui {

Links::Links(const PageContext& context, PageStack& pages, QObject* parent)
    : QObject(parent), m_context(context), m_pages(pages) {}

void Links::follow(Page& page) {
    connect(&page, &Page::taskWanted, this, &Links::showTask);
    connect(&page, &Page::tasksWanted, this, &Links::showTasks);
    connect(&page, &Page::indicatorsWanted, this, &Links::showIndicators);
    connect(&page, &Page::unitWanted, this, &Links::showUnit);
    connect(&page, &Page::recordWanted, this, &Links::recordFor);
    connect(&page, &Page::collectWanted, this, &Links::showReturn);
    connect(&page, &Page::originalWanted, this, &Links::openOriginal);
    connect(&page, &Page::paperWanted, this, &Links::writePaper);
    connect(&page, &Page::meetingPaperWanted, this, &Links::writeMeetingPaper);
    connect(&page, &Page::letterWanted, this, &Links::showLetter);
    connect(&page, &Page::issueWanted, this, &Links::showPaper);
    connect(&page, &Page::noticesWanted, this, [this] { toPage<NoticesPage>(); });
    connect(&page, &Page::meetingsWanted, this, [this] { toPage<MeetingsPage>(); });
    connect(&page, &Page::assignmentWanted, this,
            [this](qint64 assignment) { toPage<MeetingsPage>().showAssignment(assignment); });
}

template <class P>
P& Links::toPage() {
    Q_EMIT pageWanted(m_pages.numberOf(P::name()));
    return m_pages.page<P>();
}

void Links::showTask(qint64 task) {
    if (const auto id = plan::TaskId::from(task))
        toPage<TasksPage>().showTask(*id);
}

void Links::showTasks(const QList<qint64>& tasks, const QString& what) {
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

void Links::showIndicators(const QStringList& codes, const QString& what) {
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

void Links::goTo(const Hit& hit) {
    if (hit.command) {
        hit.command->trigger();
        return;
    }
    QList<qint64> tasks;
    for (const plan::TaskId task : hit.tasks)
        tasks << task.value();
    switch (hit.kind) {
    case Hit::Kind::Measure:
    case Hit::Kind::Milestone:
        toPage<TasksPage>().showMeasures(hit.tasks.front());
        break;
    case Hit::Kind::Indicator:
        showIndicators({hit.indicator->value()}, hit.name);
        break;
    case Hit::Kind::Report:
        m_context.view.setPeriod(*hit.period);
        toPage<TasksPage>().showReport(hit.tasks.front(), *hit.period, *hit.unit);
        break;
    case Hit::Kind::Unit:
        showUnit(hit.unit->value());
        break;
    default:
        showTasks(tasks, hit.name);
    }
    m_pages.current().focusFirst();
}

void Links::showUnit(qint64 unit) {
    if (const auto id = plan::UnitId::from(unit))
        toPage<UnitsPage>().showUnit(*id);
}

void Links::recordFor(qint64 task, qint64 unit) {
    const auto taskId = plan::TaskId::from(task);
    const auto unitId = plan::UnitId::from(unit);
    if (taskId && unitId)
        toPage<TasksPage>().recordFor(*taskId, *unitId);
}

void Links::showReturn(qint64 unit) {
    auto& page = toPage<CollectPage>();
    if (const auto id = plan::UnitId::from(unit))
        page.showUnit(*id);
}

void Links::openOriginal(const QString& name, const QString& hash, const QByteArray& bytes) {
    const auto problem = attempt([&] {
        const QString path =
            bytes.isEmpty() ? m_originals.copyOf(m_context.view.office(), hash, name) : m_originals.copyOf(bytes, hash, name);
        if (!m_context.prompts.openExternally(path))
            Q_EMIT warned(tr("No program opens this file: %1").arg(QDir::toNativeSeparators(path)),
                          tr("Open the copy by hand; it goes away when the window is closed."));
    });
    if (problem)
        Q_EMIT failed(*problem);
}

void Links::writePaper(print::PaperKind kind) { toPage<PapersPage>().writeKind(kind); }

void Links::writeMeetingPaper(print::PaperKind kind, qint64 meeting) {
    if (const auto id = supervision::MeetingId::from(meeting))
        toPage<PapersPage>().writeMeeting(kind, *id);
}

void Links::showLetter(qint64 unit) {
    if (const auto id = plan::UnitId::from(unit))
        toPage<PapersPage>().showLetter(*id);
}

void Links::showPaper(print::PaperKind kind) { toPage<PapersPage>().showKind(kind); }

void Links::showSettings(int section) { toPage<SettingsPage>().showSection(section); }

void Links::collect(const QStringList& paths) { toPage<CollectPage>().stage(paths); }

} // namespace xundu::ui
