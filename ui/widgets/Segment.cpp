#include "ui/widgets/Segment.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace xundu::ui {

namespace {

QString placeOf(qsizetype i, qsizetype count) {
    if (count == 1)
        return QStringLiteral("only");
    return i == 0 ? QStringLiteral("first") : i == count - 1 ? QStringLiteral("last") : QStringLiteral("middle");
}

class Choice : public QToolButton {
public:
    Choice(const QString& words, const Theme& theme) : m_theme(theme) {
        setText(words);
        setAccessibleName(words);
        setCheckable(true);
    }

    QSize sizeHint() const override {
        // The words grow bold when on: room for that from the start, so that nothing moves.
        return {qCeil(widthOf(text(), m_theme.font(Type::SecondaryStrong))) + 22, m_theme.scaled(metrics::kControlFilter)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override {
        QToolButton::paintEvent(event);
        if (!showsKeyboardFocus(this))
            return;
        QPainter painter(this);
        drawBox(painter, rect(), metrics::kChipRadius, QColor(), m_theme.accent, metrics::kFocus);
    }

private:
    const Theme& m_theme;
};

} // namespace

Segment::Segment(const QString& name, const QStringList& choices, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this)) {
    setAccessibleName(name);
    setAccessibleRole(*this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto* button = new Choice(choices[i], m_theme);
        button->setProperty("segment", placeOf(i, choices.size()));
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        m_group->addButton(button, int(i));
        row->addWidget(button);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        m_group->button(id)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        if (on)
            Q_EMIT chosen(id);
    });
}

int Segment::current() const { return m_group->checkedId(); }

void Segment::setCurrent(int choice) { m_group->button(choice)->setChecked(true); }

void Segment::setWords(int choice, const QString& words) {
    m_group->button(choice)->setText(words);
    m_group->button(choice)->setAccessibleName(words);
}

void Segment::setChoiceEnabled(int choice, bool enabled) { m_group->button(choice)->setEnabled(enabled); }

void Segment::step(int from, int direction) {
    const int count = int(m_group->buttons().size());
    for (int id = from + direction; id >= 0 && id < count; id += direction) {
        if (!m_group->button(id)->isEnabled())
            continue;
        m_group->button(id)->setChecked(true);
        m_group->button(id)->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

bool Segment::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    step(m_group->id(static_cast<QAbstractButton*>(watched)), key == Qt::Key_Right ? 1 : -1);
    return true;
}

} // namespace xundu::ui
