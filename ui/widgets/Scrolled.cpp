#include "ui/widgets/Scrolled.h"

#include "ui/theme/Ink.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace xundu::ui {
namespace {

/// Lies over the content.
class FocusEdge : public QWidget {
public:
    explicit FocusEdge(QWidget* parent) : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        drawBox(painter, rect(), metrics::kControlRadius, QColor(), palette().color(QPalette::Link), metrics::kFocus);
    }
};

class Scrolled : public QScrollArea {
public:
    Scrolled() { m_edge = new FocusEdge(this); }

    QSize minimumSizeHint() const override {
        QSize least = QScrollArea::minimumSizeHint();
        if (widget() && horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            least.setWidth(widget()->minimumSizeHint().expandedTo(widget()->minimumSize()).width() +
                           verticalScrollBar()->sizeHint().width());
        return least;
    }

protected:
    bool event(QEvent* event) override {
        const bool done = QScrollArea::event(event);
        if (m_edge) {
            m_edge->setGeometry(rect());
            m_edge->raise();
            m_edge->setVisible(showsKeyboardFocus(this));
        }
        return done;
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    FocusEdge* m_edge = nullptr; ///< nothing: its arrival is being told
};

} // namespace

QScrollArea* scrolled(QWidget* body, const QString& ground) {
    auto* scroll = new Scrolled;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    setStyleProperty(*scroll, "ground", ground);
    setStyleProperty(*body, "ground", ground);
    return scroll;
}

} // namespace xundu::ui
