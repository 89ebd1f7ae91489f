#pragma once

#include "ui/shell/search/Hit.h"

#include <QAbstractListModel>

namespace xundu::ui {

/// Groups of hits as one list: each group's head, its hits, its note. Heads and notes cannot be selected; a group without hits
/// and note is left out. For HitDelegate.
class HitModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setGroups(std::vector<HitGroup> groups);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const Hit* hit(int row) const; ///< null: no hit stands there
    int hitCount() const;
    /// The row of the best hit, the first of several; −1: there is none.
    int bestRow() const;
    int rowOf(const Hit& hit) const; ///< where the same place is shown; −1: nowhere
    /// The nearest row with a hit after, or before, the given one; round at the ends. −1: there is none.
    int nextRow(int row, int step) const;

private:
    struct Row {
        enum class Kind { Head, Hit, Note } kind;
        QString words; ///< of head and note
        QString value; ///< of a head
        Hit hit;
    };

    std::vector<Row> m_rows;
};

} // namespace xundu::ui
