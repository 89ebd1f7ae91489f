#pragma once

#include <QTabBar>

namespace xundu::ui {

/// Tabs that are never cut: each has room for its words in bold, as they are when it is chosen, so that nothing moves.
class TabBar : public QTabBar {
    Q_OBJECT
public:
    /// @param name accessible name of the whole
    explicit TabBar(const QString& name, QWidget* parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
};

} // namespace xundu::ui
