#pragma once

#include "ui/theme/Icon.h"

#include <QKeySequence>
#include <QLineEdit>

namespace xundu::ui {

/// A line to type into with a drawing before it and, while it is empty, the keys that lead here at its end.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    /// @param name accessible name and the words shown while it is empty. @pre theme outlives the field
    SearchField(const QString& name, const Theme& theme, Icon drawing = Icon::Search, QWidget* parent = nullptr);

    /// Shown as a badge; the shell binds the keys themselves.
    void setKeyHint(const QKeySequence& keys);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool showsKeys() const;
    double badgeWidth() const;
    void fitWords(); ///< keeps them clear of the drawing and the badge

    const Theme& m_theme;
    Icon m_drawing;
    QKeySequence m_keys;
};

} // namespace xundu::ui
