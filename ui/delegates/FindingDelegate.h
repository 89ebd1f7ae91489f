#pragma once

#include "ui/delegates/RowDelegate.h"

/// @file Rows of findings grouped by file (look.md 7, 6 Collect).

namespace xundu::ui {

/// What models tell a FindingDelegate beside Roles.h.
enum FindingRole : int {
    FindingMarkRole = Qt::UserRole + 140, ///< FindingMark as int, before the words, which are a link
    NoteRole,                             ///< QString after a group's name
    ActionsRole, ///< QStringList at the right: words that act when clicked; real buttons in the selected row, the first primary
};

enum class FindingMark { MustFix, PleaseConfirm, Hint };

QString word(FindingMark mark);

/// 14 × 14, radius 2.5: ! on accent, ? in an accent edge, i in a grey edge.
void paintFindingMark(QPainter& painter, const QPointF& centre, FindingMark mark, const Theme& theme);

/// For a tree of one level of groups, without root decoration and with indentation 0; a group spans all columns.
class FindingDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit FindingDelegate(const Theme& theme, QObject* parent = nullptr);

    /// What the column of actions needs for these.
    int widthOfActions(const QStringList& words) const;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Where an action is painted and clicked. @param action its place in ActionsRole
    QRectF actionRect(const QRect& cell, const QModelIndex& index, int action) const;

Q_SIGNALS:
    void actionClicked(const QModelIndex& index, int action);

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    QColor groundOf(const QModelIndex& index) const override;
    QString tip(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    double widthOfAction(const QString& word) const;
    QFont fontOfWords(const QModelIndex& index) const;
    void paintGroup(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintPlace(QPainter& painter, const QRectF& rect, const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QRectF& rect, const QModelIndex& index) const;
    void paintActions(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace xundu::ui
