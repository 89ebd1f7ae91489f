#include "ui/schedule/ScheduleLegend.h"

#include "ui/schedule/MilestonePainter.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {
namespace {

constexpr int signWidth = 12, gap = 4, between = 11;

} // namespace

ScheduleLegend::ScheduleLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_entries{{Sign::Done, tr("milestone done")}, {Sign::Planned, tr("not due yet")},
                                                 {Sign::Overdue, tr("overdue")},     {Sign::Original, tr("first date")},
                                                 {Sign::Stale, tr("older figure")},  {Sign::Closed, tr("closed")},
                                                 {Sign::Today, tr("today")}} {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QStringList words;
    for (const Entry& entry : m_entries)
        words << entry.words;
    setAccessibleName(tr("Signs: %1").arg(words.join(tr(", "))));
    setToolTip(words.join(u'\n'));
}

double ScheduleLegend::widthOfEntry(const Entry& entry) const {
    return m_theme.scaled(signWidth) + gap + widthOf(entry.words, m_theme.font(Type::Secondary));
}

QSize ScheduleLegend::sizeHint() const {
    double width = 0;
    for (const Entry& entry : m_entries)
        width += widthOfEntry(entry) + between;
    return {qCeil(width), m_theme.scaled(metrics::kChip)};
}

QSize ScheduleLegend::minimumSizeHint() const { return {0, m_theme.scaled(metrics::kChip)}; }

void ScheduleLegend::paintSign(QPainter& painter, const QPointF& centre, Sign sign) const {
    const double side = m_theme.scaled(signWidth);
    switch (sign) {
    case Sign::Done:
        return paintMilestone(painter, centre, progress::MilestoneState::Done, m_theme);
    case Sign::Planned:
        return paintMilestone(painter, centre, progress::MilestoneState::Planned, m_theme);
    case Sign::Overdue:
        return paintMilestone(painter, centre, progress::MilestoneState::Overdue, m_theme);
    case Sign::Original:
        return paintOriginalPlace(painter, centre, m_theme);
    case Sign::Stale:
        return LightPainter(m_theme).glyph(painter, centre, metrics::kGlyphGrid,
                                           {.light = progress::Light::Green, .stale = true});
    case Sign::Closed:
        return drawBox(painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), 1, m_theme.shade,
                       m_theme.lineStrong);
    case Sign::Today:
        painter.fillRect(snapped(painter, QRectF(centre.x() - 1, centre.y() - side / 2, 2, side)), m_theme.accent);
    }
}

void ScheduleLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double sign = m_theme.scaled(signWidth);
    double x = 0;
    for (const Entry& entry : m_entries) {
        const double width = widthOfEntry(entry);
        if (x + width > this->width() + 1)
            return;
        paintSign(painter, {x + sign / 2, height() / 2.0}, entry.sign);
        drawLine(painter, QRectF(x + sign + gap, 0, width - sign - gap + 1, height()), entry.words, m_theme.font(Type::Secondary),
                 m_theme.text2);
        x += width + between;
    }
}

} // namespace xundu::ui
