#pragma once

#include <QLineEdit>
#include <QWidget>

#include <functional>

namespace xundu::ui {

class Label;

/// A line to type into that says at once, in one sentence beside or below it, what is wrong.
class FieldEdit : public QWidget {
    Q_OBJECT
public:
    enum class SentencePlace { Right, Below };
    /// The sentence for a text, empty where the text will do.
    using Check = std::function<QString(const QString&)>;

    /// @param name accessible name of the field
    explicit FieldEdit(const QString& name, Check check, SentencePlace place = SentencePlace::Right, QWidget* parent = nullptr);

    QLineEdit* line() const { return m_line; }
    QString text() const { return m_line->text(); }
    void setText(const QString& text) { m_line->setText(text); }
    bool isValid() const { return m_sentence.isEmpty(); }
    const QString& sentence() const { return m_sentence; }
    /// Asks the check again, where it depends on more than the text.
    void revalidate();

Q_SIGNALS:
    void textEdited(const QString& text);
    void validityChanged(bool valid);

private:
    Check m_check;
    QLineEdit* m_line;
    Label* m_words;
    QString m_sentence;
};

} // namespace xundu::ui
