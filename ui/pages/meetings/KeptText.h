#pragma once

#include <QPlainTextEdit>

namespace xundu::ui {

/// Text of several lines that is kept when it is left, without a button. What is kept may be another writing of what was typed.
class KeptText : public QPlainTextEdit {
    Q_OBJECT
public:
    /// @param name accessible name
    explicit KeptText(const QString& name, QWidget* parent = nullptr);

    /// Of something else than before.
    void begin(const QString& kept);
    /// What is kept of the same now. What is being typed stays, and so does what could not be kept.
    void setKept(const QString& kept);
    /// Whether something was typed that is not what is kept.
    bool isTyped() const { return toPlainText() != m_kept; }

Q_SIGNALS:
    void left(); ///< and something was typed

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_kept;
};

} // namespace xundu::ui
