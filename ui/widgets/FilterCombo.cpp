#include "ui/widgets/FilterCombo.h"

#include "core/progress/LightCounts.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QSignalBlocker>
#include <QStylePainter>

namespace xundu::ui {

namespace {

constexpr int kLeft = 9, kGap = 7, kArrow = 27;
constexpr int kWidest = 120; ///< of the words; longer items are elided

} // namespace

FilterCombo::FilterCombo(const QString& caption, const Theme& theme, QWidget* parent)
    : QComboBox(parent), m_theme(theme), m_caption(caption) {
    setAccessibleName(caption);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
}

void FilterCombo::addLights() {
    addItem(tr("all"), -1);
    for (const progress::Light light : progress::kGravestFirst)
        addItem(progress::word(light), static_cast<int>(light));
}

void FilterCombo::setChoices(const std::vector<Choice>& choices) {
    std::vector<Choice> before;
    for (int entry = 0; entry < count(); ++entry)
        before.push_back({itemText(entry), itemData(entry)});
    if (before == choices)
        return;
    const QVariant chosen = currentData();
    bool kept = false;
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Choice& choice : choices) {
            addItem(choice.words, choice.data);
            if (choice.data == chosen) {
                setCurrentIndex(count() - 1);
                kept = true;
            }
        }
    }
    updateGeometry();
    if (!kept)
        Q_EMIT currentIndexChanged(currentIndex());
}

QSize FilterCombo::sizeHint() const {
    const QFont font = m_theme.font(Type::Secondary);
    const double words = qMin(widthOf(currentText(), font), double(m_theme.scaled(kWidest)));
    return {qCeil(kLeft + widthOf(m_caption, font) + kGap + words) + m_theme.scaled(kArrow),
            m_theme.scaled(metrics::kControlFilter)};
}

void FilterCombo::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QFont font = m_theme.font(Type::Secondary);
    const double caption = widthOf(m_caption, font);
    const bool on = isEnabled();
    drawLine(painter, QRectF(kLeft, 0, caption + 1, height()), m_caption, font, on ? m_theme.text3 : m_theme.disabled);
    const double left = kLeft + caption + kGap;
    drawLine(painter, QRectF(left, 0, width() - m_theme.scaled(kArrow) + 1 - left, height()), currentText(), font,
             on ? m_theme.text : m_theme.disabled);
}

} // namespace xundu::ui
