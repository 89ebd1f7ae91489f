#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace xundu::ui {

class ElidedLabel;
class Label;
struct Theme;

/// A surface with a line round it and, where it has a title, a header 36 high: title, note, and parts at the right.
class Card : public QWidget {
    Q_OBJECT
public:
    /// @param title empty: no header. @pre theme outlives the card
    explicit Card(const Theme& theme, const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// In text3 after the title, elided where room is short. @param tip instead of the note's own words
    void setNote(const QString& note, const QString& tip = {});
    void addToHeader(QWidget* part); ///< at the right, in order
    /// Below the header, without padding; tables touch the card's edge.
    QVBoxLayout* body() const { return m_body; }
    void setBodyPadding(int padding);
    void setHeaderLine(bool on); ///< the line below the header; on at first
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void childEvent(QChildEvent* event) override;

private:
    const Theme& m_theme;
    QWidget* m_edge = nullptr; ///< declared before the parts: their arrival asks for it
    QWidget* m_header;
    QHBoxLayout* m_headerParts;
    Label* m_title;
    ElidedLabel* m_note;
    QVBoxLayout* m_body;
    bool m_headerLine = true;
};

} // namespace xundu::ui
