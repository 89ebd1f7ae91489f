#pragma once

#include <QHeaderView>

namespace xundu::ui {

struct Theme;

/// Column heads 24 high whose words stand above those of RowDelegate. Aligned by the model's header Qt::TextAlignmentRole, else
/// left; elided with the full words as tool tip.
class HeaderView : public QHeaderView {
    Q_OBJECT
public:
    enum class Ground { Subtle, Surface };

    /// @pre theme outlives the header
    explicit HeaderView(const Theme& theme, Ground ground = Ground::Subtle, QWidget* parent = nullptr);

    /// Space left of the first and right of the last column; 12 at first, as RowDelegate.
    void setSidePadding(int padding) { m_sidePadding = padding; }
    int widthOfWords(int section) const; ///< with the space beside them
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    bool viewportEvent(QEvent* event) override;

private:
    /// Whether it is the first and the last of those shown.
    std::pair<bool, bool> placeOf(int section) const;
    QRectF wordsRect(const QRect& rect, int section) const;
    QString words(int section) const;

    const Theme& m_theme;
    Ground m_ground;
    int m_sidePadding = 12;
};

} // namespace xundu::ui
