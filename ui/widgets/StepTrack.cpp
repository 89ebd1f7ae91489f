#include "ui/widgets/StepTrack.h"

#include "core/progress/LightCounts.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Icon.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace xundu::ui {

using progress::Light;

namespace {

constexpr int kHigh = 88, kLow = 66, kLeft = 12, kNode = 24, kNameLeft = 45, kNodeMiddle = 24, kCountTop = 40, kHintTop = 60,
              kLine = 20, kGap = 8, kArc = 2, kUsualWidth = 1180;

} // namespace

StepTrack::StepTrack(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::List);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

void StepTrack::setSteps(const QVector<TrackStep>& steps) {
    m_steps = steps;
    updateGeometry();
    moveCursor(m_cursor);
}

void StepTrack::setShowsHints(bool on) {
    m_showsHints = on;
    updateGeometry();
    update();
}

void StepTrack::setGravestLights(bool on) {
    m_gravestOnly = on;
    update();
}

QString StepTrack::spoken(int step) const {
    const TrackStep& entry = m_steps.at(step);
    QStringList words{tr("Step %1, %2").arg(step + 1).arg(entry.name)};
    if (entry.state == TrackStep::State::Done)
        words << tr("done");
    else if (entry.state == TrackStep::State::Current)
        words << tr("next");
    for (const QString& text : {entry.count, entry.hint}) {
        if (!text.isEmpty())
            words << text;
    }
    return words.join(tr(", "));
}

int StepTrack::rowHeight() const { return m_theme.scaled(m_showsHints ? kHigh : kLow); }

int StepTrack::widestName() const {
    double widest = 0;
    for (const TrackStep& step : m_steps)
        widest = qMax(widest, widthOf(step.name, m_theme.font(Type::CardTitle)));
    return m_theme.scaled(kNameLeft) + qCeil(widest) + kGap;
}

int StepTrack::columns(int width) const {
    int columns = qMax(1, static_cast<int>(m_steps.size()));
    while (columns > 1 && columns * widestName() > width)
        columns = (columns + 1) / 2;
    return columns;
}

int StepTrack::heightForWidth(int width) const {
    const int side = columns(width);
    return rowHeight() * qMax(1, (static_cast<int>(m_steps.size()) + side - 1) / side);
}

QSize StepTrack::sizeHint() const { return {kUsualWidth, rowHeight()}; }

QSize StepTrack::minimumSizeHint() const { return {widestName(), rowHeight()}; }

QRectF StepTrack::cell(int step) const {
    const int side = columns(width());
    const double each = static_cast<double>(width()) / side;
    return {step % side * each, static_cast<double>(step / side * rowHeight()), each, static_cast<double>(rowHeight())};
}

int StepTrack::at(const QPointF& point) const {
    for (int step = 0; step < m_steps.size(); ++step) {
        if (cell(step).contains(point))
            return step;
    }
    return -1;
}

void StepTrack::moveCursor(int step) {
    if (m_steps.isEmpty())
        return;
    m_cursor = qBound(0, step, static_cast<int>(m_steps.size()) - 1);
    setAccessibleName(spoken(m_cursor));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

bool StepTrack::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int step = at(help->pos());
    QToolTip::showText(help->globalPos(), step < 0 ? QString() : spoken(step), this);
    return true;
}

void StepTrack::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < m_steps.size(); ++step)
        paintStep(painter, step);
    if (showsKeyboardFocus(this) && !m_steps.isEmpty())
        drawBox(painter, cell(m_cursor).adjusted(2, 2, -2, -2), metrics::kControlRadius, QColor(), m_theme.accent,
                metrics::kFocus);
}

void StepTrack::paintStep(QPainter& painter, int step) const {
    const TrackStep& entry = m_steps.at(step);
    const QRectF box = cell(step);
    const double scale = m_theme.textScale / 100.0;
    const bool current = entry.state == TrackStep::State::Current;
    if (current) {
        const QRectF ground = snapped(painter, box);
        painter.fillRect(ground, m_theme.tint);
        painter.fillRect(QRectF(ground.topLeft(), QSizeF(ground.width(), metrics::kAccentBar)), m_theme.accent);
    }
    paintNode(painter, {box.left() + (kLeft + kNode / 2.0) * scale, box.top() + kNodeMiddle * scale}, step);
    const QRectF name(box.left() + kNameLeft * scale, box.top() + (kNodeMiddle - kLine / 2.0) * scale,
                      box.width() - kNameLeft * scale - kGap, kLine * scale);
    const QFont nameFont = m_theme.font(Type::CardTitle);
    drawLine(painter, name, entry.name, nameFont, current ? m_theme.accent : m_theme.text);
    paintLink(painter, step, name.left() + widthOf(entry.name, nameFont) + kGap);
    const QRectF count(box.left() + kLeft * scale, box.top() + kCountTop * scale, box.width() - (kLeft + 4) * scale,
                       kLine * scale);
    if (entry.lights)
        paintLights(painter, count, *entry.lights);
    else
        drawLine(painter, count, entry.count, m_theme.font(Type::BodyMedium), m_theme.text);
    if (m_showsHints)
        drawLine(painter, count.translated(0, (kHintTop - kCountTop) * scale), entry.hint, m_theme.font(Type::Secondary),
                 m_theme.text3);
}

void StepTrack::paintNode(QPainter& painter, const QPointF& centre, int step) const {
    const TrackStep& entry = m_steps.at(step);
    const double side = m_theme.scaled(kNode);
    const QRectF box(centre.x() - side / 2, centre.y() - side / 2, side, side);
    if (entry.state == TrackStep::State::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        const double icon = m_theme.scaled(metrics::kIconText);
        paintIcon(painter, Icon::Check, QRectF(centre.x() - icon / 2, centre.y() - icon / 2, icon, icon), m_theme.onAccent);
        return;
    }
    const QRectF ring = box.adjusted(kArc, kArc, -kArc, -kArc);
    const bool begun = entry.progress > 0 || entry.state == TrackStep::State::Current;
    painter.setPen(QPen(m_theme.lineStrong, begun ? kArc : 1));
    painter.setBrush(m_theme.surface);
    painter.drawEllipse(ring);
    painter.setPen(QPen(m_theme.accent, kArc, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    if (entry.progress > 0)
        painter.drawArc(ring, 90 * 16, -qRound(entry.progress * 360 * 16));
    drawLine(painter, box, QString::number(step + 1), m_theme.font(Type::SecondaryMedium), begun ? m_theme.accent : m_theme.text3,
             Qt::AlignHCenter);
}

/// From a step's name to the next node; accent where the step is done.
void StepTrack::paintLink(QPainter& painter, int step, double from) const {
    if (step + 1 >= m_steps.size() || (step + 1) % columns(width()) == 0)
        return;
    const double scale = m_theme.textScale / 100.0;
    const double to = cell(step + 1).left() + (kLeft - 4) * scale;
    if (to - from < kGap)
        return;
    const bool done = m_steps.at(step).state == TrackStep::State::Done;
    painter.fillRect(snapped(painter, QRectF(from, cell(step).top() + kNodeMiddle * scale - 1, to - from, 2)),
                     done ? m_theme.accent : m_theme.line);
}

/// The gravest first, as many as the line has room for.
void StepTrack::paintLights(QPainter& painter, const QRectF& line, const LightCounts& lights) const {
    const LightPainter painterOfLights(m_theme);
    const double scale = m_theme.textScale / 100.0;
    const QFont font = m_theme.font(Type::BodyMedium);
    double x = line.left();
    for (const Light light : progress::kGravestFirst) {
        if (light == Light::None || (m_gravestOnly && light != Light::Red && light != Light::Yellow))
            continue;
        const QString number = QString::number(lights.counts[static_cast<std::size_t>(light)]);
        const double end = x + 16 * scale + widthOf(number, font);
        if (end > line.right())
            return;
        painterOfLights.glyph(painter, {x + 7 * scale, line.center().y()}, metrics::kGlyphCount, LightValue{.light = light});
        drawLine(painter, QRectF(x + 16 * scale, line.top(), line.right() - x, line.height()), number, font, m_theme.text);
        x = end + 8 * scale;
    }
}

void StepTrack::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor - 1);
    case Qt::Key_Right:
        return moveCursor(m_cursor + 1);
    case Qt::Key_Home:
        return moveCursor(0);
    case Qt::Key_End:
        return moveCursor(static_cast<int>(m_steps.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_steps.isEmpty())
            Q_EMIT chosen(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StepTrack::mouseReleaseEvent(QMouseEvent* event) {
    const int step = at(event->position());
    if (step < 0 || event->button() != Qt::LeftButton)
        return;
    moveCursor(step);
    Q_EMIT chosen(step);
}

} // namespace xundu::ui
