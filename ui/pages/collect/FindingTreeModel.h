#pragma once

#include "ui/pages/collect/FindingGroups.h"

#include <QAbstractItemModel>

/// @file Findings by file for a QTreeView with a FindingDelegate.

namespace xundu::ui {

class FindingTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Place, Words, Answer, Actions };

    using QAbstractItemModel::QAbstractItemModel;

    /// Replaces the rows. Where the same findings stay in their places, selection and open groups stay too.
    void setGroups(std::vector<FindingGroup> groups);
    const std::vector<FindingGroup>& groups() const { return m_groups; }
    /// Null: the index is none of the model's.
    const FindingGroup* groupAt(const QModelIndex& index) const;
    const FindingRow* rowAt(const QModelIndex& index) const; ///< null: a group
    QString keyAt(const QModelIndex& index) const;           ///< of a file or a finding; empty: the index is none of the model's
    QModelIndex indexOf(const QString& key) const;           ///< invalid: it is not there
    QModelIndex groupIndex(int group) const { return index(group, 0, {}); }

    QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Sends corrected(); the page decides.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void corrected(const QModelIndex& index, const QString& text);

private:
    QVariant groupData(const FindingGroup& group, int column, int role) const;
    QVariant rowData(const FindingRow& row, int column, int role) const;

    std::vector<FindingGroup> m_groups;
};

} // namespace xundu::ui
