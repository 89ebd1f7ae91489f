#include "ui/pages/papers/PaperView.h"

#include "ui/pages/papers/ParagraphEditor.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace xundu::ui {
namespace {

constexpr int pictureRoom = 96 * 1024;          // of the pictures kept, in KiB
constexpr int largest = pictureRoom / 2 - 1024; // of a picture: no more than two of that size are in view
constexpr double pixelsInKiB = 1024.0 / 4;
constexpr std::array percents{25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400};
constexpr int wheelStep = 40;
constexpr double inch = 25.4;

} // namespace

PaperView::PaperView(const Theme& theme, QWidget* parent) : QAbstractScrollArea(parent), m_theme(theme), m_pictures(pictureRoom) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Document);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_layout, &PaperLayout::began, this, [this] {
        m_hovered.reset();
        m_current.reset();
        m_shelf = PageShelf(m_layout.pageSize(), 0, m_shelf.scale(), viewport()->width());
        refreshNote();
    });
    connect(&m_layout, &PaperLayout::pageArrived, this, [this] {
        arrange();
        if (m_edit && !m_editor)
            openEditor();
        if (m_keepTop * m_shelf.pitch() <= verticalScrollBar()->maximum())
            restoreTop();
    });
    connect(&m_layout, &PaperLayout::finished, this, [this] {
        arrange();
        restoreTop();
    });
    connect(&m_layout, &PaperLayout::pictureArrived, this, &PaperView::takePicture);
    connect(&m_layout, &PaperLayout::failed, this, &PaperView::failed);
}

void PaperView::setPaper(papers::Paper paper) {
    m_edit.reset();
    closeEditor();
    if (m_shelf.count() > 0)
        m_keepTop = verticalScrollBar()->value() / m_shelf.pitch();
    for (const int page : m_pictures.keys())
        m_stalePages.insert(page);
    m_layout.setPaper(std::move(paper));
}

void PaperView::restoreTop() {
    if (m_keepTop > 0)
        verticalScrollBar()->setValue(qRound(std::exchange(m_keepTop, 0) * m_shelf.pitch()));
}

void PaperView::forget() {
    m_pictures.clear();
    m_stalePages.clear();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void PaperView::arrange() {
    const QSizeF page = m_layout.pageSize();
    const double actual = m_fit == Fit::Actual ? logicalDpiX() / inch : m_free;
    const double row = m_shelf.count() > 0 ? verticalScrollBar()->value() / m_shelf.pitch() : 0;
    const double before = m_shelf.scale();
    const int columns = m_shelf.columns();
    m_shelf = PageShelf(page, m_layout.pageCount(),
                        PageShelf::scaleFor(m_fit, page, m_layout.pageCount(), viewport()->size(), actual), viewport()->width());
    m_painted = m_shelf;
    const QSize extent = m_shelf.extent().toSize();
    verticalScrollBar()->setRange(0, std::max(0, extent.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(wheelStep);
    horizontalScrollBar()->setRange(0, std::max(0, extent.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(wheelStep);
    if (m_shelf.count() > 0 && (before != m_shelf.scale() || columns != m_shelf.columns())) // what was at the top stays there
        verticalScrollBar()->setValue(qRound(row * columns / m_shelf.columns() * m_shelf.pitch()));
    refreshNote();
    placeEditor();
    wantPictures();
    viewport()->update();
    describe();
    Q_EMIT shownChanged();
}

void PaperView::setFit(Fit fit) {
    m_fit = fit;
    arrange();
}

void PaperView::zoom(int steps) {
    auto nearest = std::lower_bound(percents.begin(), percents.end(), percent());
    if (steps > 0 && nearest != percents.end() && *nearest == percent())
        ++nearest;
    else if (steps < 0 && nearest != percents.begin())
        --nearest;
    nearest = std::min(nearest, percents.end() - 1);
    m_free = *nearest / 100.0 * logicalDpiX() / inch;
    setFit(Fit::Free);
}

int PaperView::percent() const { return qRound(m_shelf.scale() * inch * 100 / logicalDpiX()); }

void PaperView::turn(int rows) {
    if (m_shelf.count() == 0)
        return;
    const int row = std::clamp(m_shelf.rowOf(firstShown()) + rows, 0, m_shelf.rows() - 1);
    verticalScrollBar()->setValue(qRound(m_shelf.rowTop(row) - PageShelf::above));
}

/// The row that fills most of the upper half of the view.
int PaperView::firstShown() const {
    if (m_shelf.count() == 0)
        return -1;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const int row = static_cast<int>((middle - PageShelf::above / 2) / m_shelf.pitch());
    return std::clamp(row, 0, m_shelf.rows() - 1) * m_shelf.columns();
}

int PaperView::lastShown() const { return std::min(m_shelf.count(), firstShown() + m_shelf.columns()) - 1; }

QSize PaperView::pictureSize() const {
    const QSizeF size = m_layout.pageSize() * pixelScale();
    return {qCeil(size.width()), qCeil(size.height())};
}

/// Beyond a size a picture is painted larger than it is.
double PaperView::pixelScale() const {
    const QSizeF page = m_layout.pageSize();
    return std::min(m_shelf.scale() * devicePixelRatioF(), std::sqrt(largest * pixelsInKiB / (page.width() * page.height())));
}

bool PaperView::showsEveryPixel() const { return pixelScale() == m_shelf.scale() * devicePixelRatioF(); }

QPoint PaperView::offset() const { return {horizontalScrollBar()->value(), verticalScrollBar()->value()}; }

QRectF PaperView::onView(int page, const QRectF& millimetres) const {
    const double scale = m_shelf.scale();
    return QRectF(millimetres.topLeft() * scale, millimetres.size() * scale)
        .translated(m_shelf.pageRect(page).topLeft() - offset());
}

/// Of the pages in view those that have none of this size, and those right before and after where there is room for all.
void PaperView::wantPictures() {
    const int top = verticalScrollBar()->value();
    const auto [first, last] = m_shelf.pagesBetween(top, top + viewport()->height());
    std::vector<int> wanted;
    for (int page = first; page <= last; ++page)
        wanted.push_back(page);
    const QSize size = pictureSize();
    if (last >= first && (last - first + 3) * size.width() * (size.height() / pixelsInKiB) <= pictureRoom) {
        wanted.push_back(last + 1);
        wanted.push_back(first - 1);
    }
    std::erase_if(wanted, [&](int page) {
        const QImage* picture = m_pictures.object(page);
        return page < 0 || page >= m_shelf.count() || (picture && picture->size() == size && !m_stalePages.contains(page));
    });
    m_layout.wantPictures(wanted, pixelScale());
}

void PaperView::takePicture(int page, double scale, const QImage& picture) {
    if (scale != pixelScale())
        return;
    m_stalePages.erase(page);
    m_pictures.insert(page, new QImage(picture), static_cast<int>(picture.sizeInBytes() / 1024));
    viewport()->update();
}

void PaperView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PaperView::scrollContentsBy(int, int) {
    refreshNote();
    placeEditor();
    wantPictures();
    viewport()->update();
    describe();
    Q_EMIT shownChanged();
}

void PaperView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        zoom(steps);
    event->accept();
}

/// What a screen reader reads: the text of the pages shown.
void PaperView::describe() {
    QString words;
    for (int page = firstShown(); page >= 0 && page <= lastShown(); ++page)
        words += tr("Page %1").arg(page + 1) + u'\n' + m_layout.page(page).text;
    if (words != accessibleName())
        setAccessibleName(words);
}

void PaperView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.desk);
    paintPages(painter);
    paintSpots(painter);
    paintSource(painter);
    if (showsKeyboardFocus(this))
        drawBox(painter, viewport()->rect(), metrics::kCardRadius, QColor(), m_theme.accent, metrics::kFocus);
}

void PaperView::paintPages(QPainter& painter) {
    const int top = verticalScrollBar()->value();
    const auto [first, last] = m_painted.pagesBetween(top, top + viewport()->height());
    const QSize size = pictureSize();
    for (int page = first; page <= last; ++page) {
        const QRectF rect = snapped(painter, m_painted.pageRect(page).translated(-offset()));
        const QImage* picture = m_pictures.object(page);
        if (!picture) {
            painter.fillRect(rect, Qt::white);
        } else if (picture->size() == size && showsEveryPixel()) {
            QImage exact = *picture;
            exact.setDevicePixelRatio(devicePixelRatioF());
            painter.drawImage(rect, exact, QRectF(QPointF(), rect.size() * devicePixelRatioF()));
        } else { // of another size, until the right one is there
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(rect, *picture);
        }
        drawBox(painter, rect, 0, QColor(), m_theme.lineStrong);
    }
}

} // namespace xundu::ui
