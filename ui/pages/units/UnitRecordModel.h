#pragma once

#include "core/store/UnitEvents.h"
#include "ui/models/OfficeView.h"

#include <QAbstractTableModel>

namespace xundu::ui {

/// A unit's year: what its form was at in each 旬, how much of it came late, was sent back and corrected, and its answers task by
/// task. One column a 旬 from the first report to the year's end, behind the column of words.
class UnitRecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// @pre view outlives the model
    explicit UnitRecordModel(const OfficeView& view, QObject* parent = nullptr);

    /// @param receptions of the 旬 known so far, oldest first
    void setRecord(plan::UnitId unit, const std::vector<const dispatch::Reception*>& receptions,
                   const std::vector<store::units::Event>& events);
    static constexpr int kWords = 0, kFirstPeriod = 1;
    static constexpr int kForm = 0, kLate = 1, kSentBack = 2, kCorrected = 3, kFirstTask = 4; ///< rows
    std::optional<calendar::TenDay> periodAt(int column) const;                               ///< nothing: the column of words
    std::optional<plan::TaskId> taskAt(int row) const; ///< nothing: a row about the whole form
    int columnOf(calendar::TenDay period) const;       ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Period {
        calendar::TenDay period;
        std::optional<dispatch::UnitReception> reception{}; ///< nothing: no form, or still to come
        int sentBack = 0;
        int corrected = 0;
    };
    QVariant wordsData(int row, int role) const;
    QString rowWords(int row) const;
    QVariant markData(const Period& period, int row, int role) const;
    QVariant countData(const Period& period, int row, int role) const;
    QString spoken(const Period& period, int row, const QString& what) const;

    const OfficeView& m_view;
    std::vector<Period> m_periods;
    std::vector<plan::TaskId> m_tasks;
};

} // namespace xundu::ui
