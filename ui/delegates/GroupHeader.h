#pragma once

#include <QHeaderView>

#include <vector>

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
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    /// Neighbouring columns under one name.
    struct Group {
        int first = 0, last = 0;
        QStringList names; ///< the longest first; none: the columns stand for themselves
    };

    std::vector<Group> groups() const;
    /// In the header's coordinates.
    QRectF rectOf(const Group& group) const;
    /// Which of the names fits over every group; the last where none does.
    qsizetype fittingName() const;

    const Theme& m_theme;
    std::vector<Group> m_groups; ///< of the columns being painted
    qsizetype m_name = 0;
};

} // namespace xundu::ui
