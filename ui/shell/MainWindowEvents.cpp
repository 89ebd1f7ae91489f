#include "ui/models/OfficeView.h"
#include "ui/pages/collect/CollectPage.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Links.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DropStrip.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QTimer>

#include <chrono>

/// @file What the window does when it is shown, resized, closed, or files are dropped on it.

namespace xundu::ui {
namespace {

constexpr int compactBelow = 1180;
constexpr std::chrono::milliseconds afterPicture{20}; // until it is on the screen, and what was pressed meanwhile is answered

} // namespace

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate) // perhaps in the morning
        lookAtDay();
    return QMainWindow::event(event);
}

void MainWindow::paintEvent(QPaintEvent* event) {
    QMainWindow::paintEvent(event);
    if (m_context.view.isYearAwaited())
        QTimer::singleShot(afterPicture, this, [this] { guarded([this] { m_context.view.endWaiting(); }); });
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::fit() {
    const bool compact = width() < m_context.theme.scaled(compactBelow);
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
    m_pages->page<CollectPage>().setDragging(false);
    m_links->collect(draggedPaths(event->mimeData()));
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
