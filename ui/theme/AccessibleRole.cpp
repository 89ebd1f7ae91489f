#include "ui/theme/AccessibleRole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace xundu::ui {
namespace {

constexpr auto roleProperty = "accessibleRole";

QAccessibleInterface* interfaceOf(const QString&, QObject* object) {
    const QVariant role = object && object->isWidgetType() ? object->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(static_cast<QWidget*>(object), static_cast<QAccessible::Role>(role.toInt()))
                          : nullptr;
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
    QAccessible::installFactory(interfaceOf); // once, however often it is asked
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace xundu::ui
