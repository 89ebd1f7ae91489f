#include "ui/schedule/ScheduleLegend.h"

#include "ui/schedule/MilestonePainter.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int signWidth = 12, gap = 4, between = 11;

} // namespace

ScheduleLegend::ScheduleLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_entries{{Sign::Done, tr("milestone done")}, {Sign::Planned, tr("not due yet")},
                                                 {Sign::Overdue, tr("overdue")},     {Sign::Original, tr("first date")},
                                                 {Sign::Stale, tr("older figure")},  {Sign::Closed, tr("closed")},
                                                 {Sign::Today, tr("today")}} {
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(*this, QAccessible::Graphic);
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

QSize ScheduleLegend::minimumSizeHint() const {
    double widest = 0;
    for (const Entry& entry : m_entries)
        widest = std::max(widest, widthOfEntry(entry));
    return {qCeil(widest), m_theme.scaled(metrics::kChip)};
}

std::vector<QPointF> ScheduleLegend::places(int width) const {
    std::vector<QPointF> places;
    QPointF next(0, 0);
    for (const Entry& entry : m_entries) {
        if (next.x() > 0 && next.x() + widthOfEntry(entry) > width + 1)
            next = {0, next.y() + m_theme.scaled(metrics::kChip)};
        places.push_back(next);
        next.rx() += widthOfEntry(entry) + between;
    }
    return places;
}

int ScheduleLegend::heightForWidth(int width) const { return qRound(places(width).back().y()) + m_theme.scaled(metrics::kChip); }

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
    const double line = m_theme.scaled(metrics::kChip);
    const auto places = this->places(width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Entry& entry = m_entries[i];
        const QRectF box(places[i], QSizeF(widthOfEntry(entry), line));
        paintSign(painter, {box.left() + sign / 2, box.center().y()}, entry.sign);
        drawLine(painter, box.adjusted(sign + gap, 0, 1, 0), entry.words, m_theme.font(Type::Secondary), m_theme.text2);
    }
}

} // namespace xundu::ui
