#pragma once

#include <QHeaderView>

/// @file A header of two levels: groups over their columns.

namespace xundu::ui {

struct Theme;

/// 20 + 22 high. Neighbouring columns with the same GroupRole stand under that name once, in their middle; where the names of all
/// groups do not fit, all are shown by their shorter ones. A column without a group has its words in the lower level. A line
/// follows columns with BoundaryRole. The full name is in the model's Qt::ToolTipRole.
class GroupHeader : public QHeaderView {
    Q_OBJECT
public:
    /// @pre theme outlives the header
    explicit GroupHeader(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QStringList group(int section) const;
    /// Which of the names, the longest being 0, fits over every group; the last where none does.
    qsizetype fittingName() const;
    /// Of the columns under one name, in the header's coordinates.
    QRectF groupRect(int section) const;

    const Theme& m_theme;
};

} // namespace xundu::ui
