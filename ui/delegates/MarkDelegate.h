#pragma once

#include <QStyledItemDelegate>

/// @file Cells of the matrix unit × task.

namespace xundu::ui {

struct Theme;

/// Draws MarkRole in the middle, else Qt::DisplayRole with InkRole and TypeRole; a line above rows with SectionRole and right of
/// columns whose header has BoundaryRole. The current cell is framed where the focus came by keyboard, its row in tint. Tool tip
/// and accessible text are the model's.
class MarkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @pre theme outlives the delegate
    explicit MarkDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWords(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace xundu::ui
