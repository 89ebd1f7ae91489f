#pragma once

#include "ui/widgets/Card.h"

class QPlainTextEdit;

namespace xundu::ui {

class Button;
struct Theme;
class WrappedLabel;

/// What goes back to a unit, to be copied and saved by the officer: the program sends nothing.
struct ReturnLetter {
    QString unit; ///< its name
    QString text; ///< what is pasted into chat or mail
    bool hasMarkedCopy = false;
    bool canRecord = false;
};

/// The polite text and the marked copy of a file that goes back, until it is recorded as returned.
class ReturnPanel : public Card {
    Q_OBJECT
public:
    /// @pre theme outlives the panel
    explicit ReturnPanel(const Theme& theme, QWidget* parent = nullptr);

    void show(const ReturnLetter& letter);
    void setCanRecord(bool canRecord);
    QString text() const; ///< as the officer has left it

Q_SIGNALS:
    void saveCopyWanted();
    void recordWanted();
    void closed();

private:
    void copyText();

    WrappedLabel* m_hint;
    QPlainTextEdit* m_text;
    Button* m_copy;
    Button* m_save;
    Button* m_record;
};

} // namespace xundu::ui
