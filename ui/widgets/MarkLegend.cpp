#include "ui/widgets/MarkLegend.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

namespace {

constexpr int kMark = 18, kGap = 5, kBetween = 10;

QString wordsOf(const MarkLegend::Entry& entry) {
    return entry.count ? QStringLiteral("%1 %2").arg(entry.word).arg(*entry.count) : entry.word;
}

void paint(QPainter& painter, const QPointF& centre, ReceptionMark mark, const Theme& theme) {
    paintReceptionMark(painter, centre, mark, theme);
}

void paint(QPainter& painter, const QPointF& centre, FindingMark mark, const Theme& theme) {
    paintFindingMark(painter, centre, mark, theme);
}

} // namespace

MarkLegend::MarkLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLegend::setEntries(const QVector<Entry>& entries) {
    m_entries = entries;
    QStringList words;
    for (const Entry& entry : entries)
        words << wordsOf(entry);
    setAccessibleName(words.join(tr(", ")));
    updateGeometry();
    update();
}

double MarkLegend::widthOfEntry(const Entry& entry) const {
    return m_theme.scaled(kMark) + kGap + widthOf(wordsOf(entry), m_theme.font(Type::Secondary));
}

QSize MarkLegend::sizeHint() const {
    double width = 0;
    for (const Entry& entry : m_entries)
        width += widthOfEntry(entry) + (&entry == &m_entries.back() ? 1 : kBetween);
    return {qCeil(width), m_theme.scaled(metrics::kChip)};
}

void MarkLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    double x = 0;
    for (const Entry& entry : m_entries) {
        const double mark = m_theme.scaled(kMark);
        std::visit([&](auto which) { paint(painter, {x + mark / 2, height() / 2.0}, which, m_theme); }, entry.mark);
        const double left = x + mark + kGap;
        drawLine(painter, QRectF(left, 0, widthOfEntry(entry) - mark, height()), wordsOf(entry), m_theme.font(Type::Secondary),
                 m_theme.text2);
        x += widthOfEntry(entry) + kBetween;
    }
}

} // namespace xundu::ui
