#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

/// @file A table model from a list of plain rows and a list of columns: one struct per column, no switch over numbers.

namespace xundu::ui {

/// The role by which a table sorts: a number or a text; nothing sorts last.
inline constexpr int SortRole = Qt::UserRole + 1;

template <class Row>
struct Column {
    QString title;
    int width = 80; ///< logical px at 100 % text; the first free column takes what is left
    Qt::Alignment alignment = Qt::AlignLeft;
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&)> sort = {};           ///< absent: by text
    std::function<QVariant(const Row&, int role)> more = {}; ///< roles for delegates; absent or invalid: none
    std::function<bool(const Row&)> editable = {};           ///< absent: never
    /// Takes what was typed, an action by itself. It reads what else it needs from the plan, not from the row: a block may have
    /// changed that before. @return as RowsModelBase::take()
    std::function<std::optional<QString>(const Row&, const QVariant&)> edit = {};
};

/// What a RowsModel says besides Qt's own signals.
class RowsModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    virtual int widthOf(int column) const = 0;
    /// Takes what was typed into an editable cell. @return the sentence where it cannot be, and then nothing changed; an empty
    /// one: the user thought better of it
    virtual std::optional<QString> take(const QModelIndex& cell, const QVariant& typed) = 0;

Q_SIGNALS:
    void refused(const QString& sentence); ///< an edit could not be taken
};

template <class Row>
class RowsModel : public RowsModelBase {
public:
    explicit RowsModel(std::vector<Column<Row>> columns, QObject* parent = nullptr)
        : RowsModelBase(parent), m_columns(std::move(columns)) {}

    /// Replaces the rows. Where their number stays, selection and scroll position stay too.
    void setRows(std::vector<Row> rows) {
        if (rows.size() != m_rows.size()) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    const Row& row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }
    const std::vector<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    int widthOf(int column) const override { return m_columns.at(static_cast<std::size_t>(column)).width; }

    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid())
            return {};
        const Column<Row>& column = columnAt(index);
        const Row& entry = row(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case Qt::AccessibleTextRole: {
            const QVariant special = column.more ? column.more(entry, role) : QVariant();
            return special.isValid() ? special : QVariant(column.text(entry));
        }
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        case SortRole:
            return column.sort ? column.sort(entry) : QVariant(column.text(entry));
        default:
            return column.more ? column.more(entry, role) : QVariant();
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row>& column = m_columns.at(static_cast<std::size_t>(section));
        if (role == Qt::DisplayRole)
            return column.title;
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(column.alignment | Qt::AlignVCenter) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override {
        Qt::ItemFlags flags = RowsModelBase::flags(index);
        if (index.isValid() && columnAt(index).editable && columnAt(index).editable(row(index.row())))
            flags |= Qt::ItemIsEditable;
        return flags;
    }
    bool setData(const QModelIndex& index, const QVariant& value, int role) override {
        if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
            return false;
        const auto problem = take(index, value);
        if (problem && !problem->isEmpty())
            Q_EMIT refused(*problem);
        return !problem;
    }
    std::optional<QString> take(const QModelIndex& cell, const QVariant& typed) override {
        const Row before = row(cell.row()); // the edit may replace the rows
        return columnAt(cell).edit(before, typed);
    }

private:
    const Column<Row>& columnAt(const QModelIndex& index) const { return m_columns.at(static_cast<std::size_t>(index.column())); }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace xundu::ui
