#include "ui/pages/papers/PaperView.h"
#include "ui/pages/papers/ParagraphEditor.h"
#include "ui/print/FontBook.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace xundu::ui {
namespace {

constexpr double around = 2;                  // px that a spot's frame stands off the text
constexpr double bodyHeight = 16 * 25.4 / 72; // of the text being edited, in millimetres
constexpr int leastEditor = 96;
constexpr double noteWidths[] = {94, 180, 320}; ///< of its words: the first fits between the texts of two pages of A4

} // namespace

std::vector<PaperView::Spot> PaperView::spotsOn(int page) const {
    std::vector<Spot> spots;
    const PageMap& map = m_layout.page(page);
    if (choosesBlocks()) {
        for (std::size_t i = 0; i < map.blocks.size(); ++i) {
            if (m_editable.contains(map.blocks[i].index))
                spots.push_back({page, static_cast<int>(i)});
        }
    } else if (m_sources) {
        for (std::size_t i = 0; i < map.figures.size(); ++i)
            spots.push_back({page, static_cast<int>(i)});
    }
    return spots;
}

QRectF PaperView::areaOf(const Spot& spot) const {
    const PageMap& map = m_layout.page(spot.page);
    const auto index = static_cast<std::size_t>(spot.index);
    return onView(spot.page, choosesBlocks() ? map.blocks[index].area : map.figures[index].area)
        .adjusted(-around, -around, around, around);
}

std::optional<PaperView::Spot> PaperView::spotAt(const QPointF& place) const {
    for (int page = 0; page < m_shelf.count(); ++page) {
        if (!m_shelf.pageRect(page).translated(-offset()).contains(place))
            continue;
        for (const Spot& spot : spotsOn(page)) {
            if (areaOf(spot).contains(place))
                return spot;
        }
    }
    return std::nullopt;
}

void PaperView::setShowsSources(bool on) {
    m_sources = on;
    m_hovered.reset();
    m_current.reset();
    refreshNote();
}

void PaperView::setEditable(std::set<std::size_t> blocks) {
    m_editable = std::move(blocks);
    m_hovered.reset();
    m_current.reset();
    refreshNote();
}

void PaperView::setHovered(const std::optional<Spot>& spot) {
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    viewport()->setCursor(spot && choosesBlocks() ? Qt::IBeamCursor : Qt::ArrowCursor);
    refreshNote();
}

void PaperView::setCurrent(const std::optional<Spot>& spot) {
    m_current = spot;
    m_hovered.reset();
    if (spot) {
        const QRectF area = areaOf(*spot).translated(offset());
        QScrollBar* down = verticalScrollBar();
        if (area.top() < down->value() || area.bottom() > down->value() + viewport()->height())
            down->setValue(qRound(area.center().y() - viewport()->height() / 2.0));
        QScrollBar* across = horizontalScrollBar();
        if (area.left() < across->value() || area.right() > across->value() + viewport()->width())
            across->setValue(qRound(area.center().x() - viewport()->width() / 2.0));
    }
    refreshNote();
}

bool PaperView::step(int by) {
    const int pages = m_shelf.count();
    const int from = m_current ? m_current->page : std::max(0, firstShown());
    for (int page = from; page >= 0 && page < pages; page += by) {
        std::vector<Spot> spots = spotsOn(page);
        if (by < 0)
            std::reverse(spots.begin(), spots.end());
        const auto next = std::find_if(spots.begin(), spots.end(), [&](const Spot& spot) {
            return !m_current || (by > 0 ? spot > *m_current : spot < *m_current);
        });
        if (next != spots.end()) {
            setCurrent(*next);
            return true;
        }
    }
    return false;
}

void PaperView::activate(const Spot& spot) {
    const PageMap& map = m_layout.page(spot.page);
    if (choosesBlocks())
        Q_EMIT blockChosen(map.blocks[static_cast<std::size_t>(spot.index)].index);
    else if (!m_note.target.isEmpty())
        Q_EMIT sourceWanted(m_note.target);
}

/// Words and place of the note for the number that is lit.
void PaperView::refreshNote() {
    m_note = {};
    m_noteFrame.reset();
    viewport()->update();
    const auto spot = lit();
    if (spot && !choosesBlocks() && m_explain)
        m_note = m_explain(m_layout.page(spot->page).figures[static_cast<std::size_t>(spot->index)].source);
    setAccessibleDescription(m_note.spoken());
    if (!m_note.lines.empty())
        m_noteFrame = placeOfNote(areaOf(*spot));
    const QString told = m_noteFrame ? QString() : m_note.spoken();
    if (told != std::exchange(m_noteTold, told))
        Q_EMIT noteChanged(told);
}

std::optional<QRectF> PaperView::placeOfNote(const QRectF& number) const {
    std::vector<QRectF> texts;
    const int top = verticalScrollBar()->value();
    const auto [first, last] = m_shelf.pagesBetween(top, top + viewport()->height());
    for (int page = first; page <= last; ++page)
        texts.push_back(onView(page, m_layout.page(page).textArea));
    for (const double widest : noteWidths) {
        if (const auto place = placeBeside(number, sizeOf(m_note, widest, m_theme), viewport()->rect(), texts))
            return place;
    }
    return std::nullopt;
}

/// Paper is white in either theme: what is lit is darkened as on white.
void PaperView::paintSpots(QPainter& painter) {
    const auto spot = lit();
    if (!spot || m_editor)
        return;
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    const QRectF area = snapped(painter, areaOf(*spot));
    painter.fillRect(area, Theme::light().tintStrong);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    drawBox(painter, area, 0, QColor(), Theme::light().accent);
    painter.restore();
}

void PaperView::paintSource(QPainter& painter) {
    const auto spot = lit();
    if (!m_noteFrame || !spot)
        return;
    const QRectF number = areaOf(*spot);
    const bool below = m_noteFrame->top() > number.bottom(), over = m_noteFrame->bottom() < number.top();
    const QPointF middle = m_noteFrame->center();
    const double y = std::clamp(number.center().y(), m_noteFrame->top() + 1, m_noteFrame->bottom() - 1);
    const double x = std::clamp(number.center().x(), m_noteFrame->left() + 1, m_noteFrame->right() - 1);
    const QPointF from = below || over ? QPointF(x, below ? number.bottom() : number.top())
                                       : QPointF(middle.x() < number.center().x() ? number.left() : number.right(), y);
    const QPointF to = below || over ? QPointF(x, below ? m_noteFrame->top() : m_noteFrame->bottom())
                                     : QPointF(middle.x() < number.center().x() ? m_noteFrame->right() : m_noteFrame->left(), y);
    painter.setPen(QPen(Theme::light().accent, 1));
    painter.drawLine(from, to);
    paintNote(painter, m_note, *m_noteFrame, m_theme);
}

void PaperView::mouseMoveEvent(QMouseEvent* event) {
    const bool overNote = m_noteFrame && m_noteFrame->contains(event->position());
    setHovered(overNote ? m_hovered : spotAt(event->position()));
    if (overNote)
        viewport()->setCursor(m_note.target.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PaperView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (m_noteFrame && m_noteFrame->contains(event->position())) {
        if (!m_note.target.isEmpty())
            Q_EMIT sourceWanted(m_note.target);
        return;
    }
    const auto spot = spotAt(event->position());
    setCurrent(spot);
    if (spot && choosesBlocks())
        activate(*spot);
    else
        leaveEditor();
}

bool PaperView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

/// Tab goes on among the places once one is chosen.
bool PaperView::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress && m_current) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Tab && step(1)) || (key == Qt::Key_Backtab && step(-1)))
            return true;
    }
    return QAbstractScrollArea::event(event);
}

void PaperView::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_F8:
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            activate(*m_current);
        return;
    case Qt::Key_Escape:
        if (!m_current)
            break;
        setCurrent({});
        return;
    case Qt::Key_PageDown:
        return turn(1);
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (!control)
            break;
        return zoom(1);
    case Qt::Key_Minus:
        if (!control)
            break;
        return zoom(-1);
    case Qt::Key_0:
        if (!control)
            break;
        return setFit(Fit::Height);
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::edit(std::size_t block, const QString& text) {
    closeEditor();
    m_edit = Edit{block, text};
    openEditor();
}

void PaperView::openEditor() {
    for (int page = 0; page < m_shelf.count(); ++page) {
        const auto& blocks = m_layout.page(page).blocks;
        const auto found =
            std::find_if(blocks.begin(), blocks.end(), [&](const PageMap::Block& each) { return each.index == m_edit->block; });
        if (found == blocks.end())
            continue;
        m_edited = {page, static_cast<int>(found - blocks.begin())};
        m_editor = new ParagraphEditor(viewport());
        m_editor->setPlainText(m_edit->text);
        connect(m_editor, &ParagraphEditor::givenUp, this, &PaperView::closeEditor);
        connect(m_editor, &ParagraphEditor::accepted, this, &PaperView::leaveEditor);
        placeEditor();
        m_editor->show();
        m_editor->setFocus(Qt::ShortcutFocusReason);
        m_editor->moveCursor(QTextCursor::Start);
        return;
    }
}

bool PaperView::leaveEditor() {
    if (!m_editor)
        return true;
    const QString typed = m_editor->toPlainText();
    if (typed != m_edit->text && !m_take(m_edit->block, typed))
        return false;
    closeEditor();
    return true;
}

void PaperView::closeEditor() {
    if (!m_editor)
        return;
    m_edit.reset();
    m_editor->deleteLater();
    m_editor = nullptr;
    setFocus(Qt::OtherFocusReason);
    viewport()->update();
    Q_EMIT editingEnded();
}

/// Over the block, in letters as large as the page's, but never too small to read.
void PaperView::placeEditor() {
    if (!m_editor)
        return;
    QFont letters = print::font(print::FontClass::FangSong, 16);
    letters.setPixelSize(std::max(m_theme.font(Type::Body).pixelSize(), qRound(bodyHeight * m_shelf.scale())));
    m_editor->setFont(letters);
    QRectF area = areaOf(m_edited).adjusted(-4, -4, 4, 4);
    area.setHeight(std::max<double>(area.height(), leastEditor));
    area.moveTop(std::clamp(area.top(), 0.0, std::max(0.0, viewport()->height() - area.height())));
    m_editor->setGeometry(area.toRect());
}

} // namespace xundu::ui
