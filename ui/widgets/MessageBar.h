#pragma once

#include <QWidget>

class QToolButton;

namespace xundu::ui {

class Button;
class Label;
struct Theme;

/// What happened, and that nothing was lost and what to do (look.md 5). At most one button.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Error, Warning, Information };

    /// Hidden until showMessage(). @pre theme outlives the bar
    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    /// @param action the button's words; empty: no button
    void showMessage(Kind kind, const QString& happened, const QString& whatNow, const QString& action = {});
    void setClosable(bool closable); ///< on at first
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void actionRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dismiss();

    const Theme& m_theme;
    Kind m_kind = Kind::Information;
    Label* m_happened;
    Label* m_whatNow;
    Button* m_action;
    QToolButton* m_close;
};

} // namespace xundu::ui
