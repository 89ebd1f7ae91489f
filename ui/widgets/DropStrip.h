#pragma once

#include <QWidget>

class QHBoxLayout;
class QMimeData;

namespace xundu::ui {

class Button;
class Label;
struct Theme;

/// Paths of the files and folders of this computer that are dragged; empty: none.
QStringList draggedPaths(const QMimeData* data);

/// Says that files may be dropped, and lets one choose them: a dashed strip 46 high, accent on tint while something is dragged.
class DropStrip : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the strip
    DropStrip(const QString& sentence, const QString& hint, const Theme& theme, QWidget* parent = nullptr);

    void addButton(Button* button); ///< at the right, in order
    void setDragging(bool dragging);
    bool isDragging() const { return m_dragging; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    Label* m_sentence;
    Label* m_hint; ///< left out where there is no room for it
    QHBoxLayout* m_row;
    bool m_dragging = false;
};

} // namespace xundu::ui
