#include "ui/widgets/MarkLegend.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

namespace {

constexpr int kMark = 18, kGap = 5, kBetween = 10;

QString wordsOf(const MarkLegend::Entry& entry, bool withWords) {
    if (!entry.count)
        return withWords ? entry.word : QString();
    const QString count = QString::number(*entry.count);
    return withWords ? QStringLiteral("%1 %2").arg(entry.word, count) : count;
}

void paint(QPainter& painter, const QPointF& centre, ReceptionMark mark, const Theme& theme) {
    paintReceptionMark(painter, centre, mark, theme);
}

void paint(QPainter& painter, const QPointF& centre, FindingMark mark, const Theme& theme) {
    paintFindingMark(painter, centre, mark, theme);
}

} // namespace

MarkLegend::MarkLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Graphic);
}

void MarkLegend::setEntries(const QVector<Entry>& entries) {
    m_entries = entries;
    QStringList words;
    for (const Entry& entry : entries)
        words << wordsOf(entry, true);
    setAccessibleName(words.join(tr(", ")));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

double MarkLegend::widthOfEntry(const QString& words) const {
    return m_theme.scaled(kMark) + kGap + widthOf(words, m_theme.font(Type::Secondary));
}

int MarkLegend::widthOfAll(bool withWords) const {
    double width = 0;
    for (const Entry& entry : m_entries)
        width += widthOfEntry(wordsOf(entry, withWords)) + (&entry == &m_entries.back() ? 1 : kBetween);
    return qCeil(width);
}

QSize MarkLegend::sizeHint() const { return {widthOfAll(true), m_theme.scaled(metrics::kChip)}; }

QSize MarkLegend::minimumSizeHint() const { return {widthOfAll(false), m_theme.scaled(metrics::kChip)}; }

void MarkLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool withWords = width() >= widthOfAll(true);
    const double mark = m_theme.scaled(kMark);
    double x = 0;
    for (const Entry& entry : m_entries) {
        const QString words = wordsOf(entry, withWords);
        std::visit([&](auto which) { paint(painter, {x + mark / 2, height() / 2.0}, which, m_theme); }, entry.mark);
        drawLine(painter, QRectF(x + mark + kGap, 0, widthOfEntry(words) - mark, height()), words, m_theme.font(Type::Secondary),
                 m_theme.text2);
        x += widthOfEntry(words) + kBetween;
    }
}

} // namespace xundu::ui
