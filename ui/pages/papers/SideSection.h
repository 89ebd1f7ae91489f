#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace xundu::ui {

struct Theme;

/// A titled part of the column beside the pages: a header on subtle ground, the body below it.
class SideSection : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the section
    SideSection(const QString& title, const Theme& theme, QWidget* parent = nullptr);

    void addToHeader(QWidget* part); ///< at the right
    QVBoxLayout& body() const { return *m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QWidget* m_header;
    QHBoxLayout* m_headerParts;
    QVBoxLayout* m_body;
};

} // namespace xundu::ui
