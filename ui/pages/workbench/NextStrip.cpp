#include "ui/pages/workbench/NextStrip.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace xundu::ui {

namespace {

constexpr int kHeight = 46, kTagPadding = 8;

/// 下一步, in accent.
class NextTag : public QWidget {
public:
    explicit NextTag(const Theme& theme) : m_theme(theme), m_word(NextStrip::tr("Next")) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        return {qCeil(widthOf(m_word, m_theme.font(Type::SecondaryStrong))) + 2 * kTagPadding, m_theme.scaled(metrics::kChip)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        drawBox(painter, rect(), metrics::kChipRadius, m_theme.accent, QColor());
        drawLine(painter, rect(), m_word, m_theme.font(Type::SecondaryStrong), m_theme.onAccent, Qt::AlignHCenter);
    }

private:
    const Theme& m_theme;
    QString m_word;
};

} // namespace

NextStrip::NextStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new Label({}, Type::TenDay)),
      m_detail(new ElidedLabel({}, Type::Body, Ink::Text2)),
      m_action(new Button({}, theme, Button::Kind::Primary)),
      m_more(new QToolButton),
      m_menu(new QMenu(this)) {
    fixHeight(*this, theme, kHeight);
    m_more->setIcon(icon(Icon::More, theme));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kCardPadding, 0, metrics::kCardPadding, 0);
    row->setSpacing(8);
    row->addWidget(new NextTag(theme));
    row->addWidget(m_title);
    row->addSpacing(2);
    row->addWidget(m_detail, 1);
    row->addWidget(m_more);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &NextStrip::actionWanted);
}

void NextStrip::show(const NextWords& words, bool mayWrite) {
    m_title->setText(words.title);
    m_detail->setText(words.detail);
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    m_action->setEnabled(mayWrite || !words.writes);
    setAccessibleName(words.title);
}

void NextStrip::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.tint); }

} // namespace xundu::ui
