#include "ui/theme/TextSize.h"

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QPointer>

namespace xundu::ui {
namespace {

QEvent::Type textSizeChange() {
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

class Follower : public QObject {
public:
    Follower(QWidget& widget, std::function<void()> measure) : QObject(&widget), m_measure(std::move(measure)) {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == textSizeChange())
            m_measure();
        return false;
    }

private:
    std::function<void()> m_measure;
};

} // namespace

void onTextSize(QWidget& widget, std::function<void()> measure) { new Follower(widget, std::move(measure)); }

void followTextSize(QWidget& widget, const std::function<void()>& measure) {
    measure();
    onTextSize(widget, measure);
}

void fixHeight(QWidget& widget, const Theme& theme, int pixels) {
    followTextSize(widget, [&widget, &theme, pixels] { widget.setFixedHeight(theme.scaled(pixels)); });
}

void fixWidth(QWidget& widget, const Theme& theme, int pixels) {
    followTextSize(widget, [&widget, &theme, pixels] { widget.setFixedWidth(theme.scaled(pixels)); });
}

void fixIconSide(QAbstractButton& button, const Theme& theme, int pixels) {
    followTextSize(button, [&button, &theme, pixels] { button.setIconSize({theme.scaled(pixels), theme.scaled(pixels)}); });
}

void announceTextSize() {
    QList<QPointer<QWidget>> all; // one may take others away
    for (QWidget* widget : QApplication::allWidgets())
        all.append(widget);
    for (const QPointer<QWidget>& widget : all) {
        QEvent event(textSizeChange());
        if (widget)
            QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace xundu::ui
