#include "ui/delegates/Roles.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QTreeView>

#include <unistd.h>

/// @file To be loaded before a program (LD_PRELOAD), so that the very program that ships is measured. Once its first picture
/// that counts is on screen, standard output is closed and the program ends. XUNDU_BENCH says which picture counts:
/// "lights": a tree with at least one light of a task lit; "table": any cell of any table.

namespace {

using xundu::ui::LightRole;
using xundu::ui::LightValue;

class FirstPaint : public QObject {
public:
    explicit FirstPaint(QObject* parent) : QObject(parent), m_lights(qgetenv("XUNDU_BENCH") == "lights") {}

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (!m_seen && event->type() == QEvent::Paint) {
            const auto* view = qobject_cast<QAbstractItemView*>(watched->parent());
            if (view && view->viewport() == watched && counts(*view)) {
                m_seen = true;
                QTimer::singleShot(0, this, &FirstPaint::tell); // when this round of painting has reached the screen
            }
        }
        return false;
    }

private:
    bool counts(const QAbstractItemView& view) const {
        if (m_lights && !qobject_cast<const QTreeView*>(&view))
            return false;
        const QRect shown = view.viewport()->rect();
        for (QPoint place(shown.width() / 2, 0); place.y() < shown.height(); place.ry() += 4) {
            const QModelIndex index = view.indexAt(place);
            if (index.isValid() && (!m_lights || index.data(LightRole).value<LightValue>().light != xundu::progress::Light::None))
                return true;
        }
        return false;
    }
    static void tell() {
        close(STDOUT_FILENO);
        QCoreApplication::exit(0);
    }

    bool m_lights;
    bool m_seen = false;
};

void watch() { QCoreApplication::instance()->installEventFilter(new FirstPaint(QCoreApplication::instance())); }

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
