#pragma once

#include <QStyledItemDelegate>

/// @file The ground of all rows: hover, selection, keyboard focus, closed rows, one line of text.

namespace xundu::ui {

struct Theme;

/// Draws Qt::DisplayRole elided right with InkRole, TypeRole and Qt::TextAlignmentRole; the full text is the tool tip where it
/// does not fit. A row is hovered as a whole where trackRowHover() was called for its view.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @param height of a row before the text scale. @pre theme outlives the delegate
    RowDelegate(const Theme& theme, int height, QObject* parent = nullptr);

    /// This column's words turn accent when the row is selected; none at first.
    void setNameColumn(int column) { m_nameColumn = column; }
    /// Space left of the first and right of the last column; 12 at first.
    void setSidePadding(int padding) { m_sidePadding = padding; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// Paints within @p rect, the cell less its padding.
    virtual void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const;
    /// The ground where the row is neither hovered nor selected.
    virtual QColor groundOf(const QModelIndex& index) const;
    virtual QColor selectedGround(bool hovered) const;
    /// The cell less its padding; overridden by rows that place everything themselves.
    virtual QRectF contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Empty: no tool tip.
    virtual QString tip(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    virtual bool drawsLine() const { return true; }

    QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    const Theme& theme() const { return m_theme; }
    int height() const { return m_height; }

private:
    QColor inkOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Theme& m_theme;
    int m_height;
    int m_nameColumn = -1;
    int m_sidePadding = 12;
};

} // namespace xundu::ui
