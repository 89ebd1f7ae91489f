#pragma once

#include "ui/models/OfficeView.h"

#include <QTimer>

#include <map>

/// @file The year's 旬 so far, read ahead of what shows them.

namespace xundu::ui {

/// Has the view's course read one 旬 at each turn of the event loop, the newest first, so that the window never stands still.
/// What was read before a change stays until it is read anew.
class Course : public QObject {
    Q_OBJECT
public:
    /// @pre view outlives it
    explicit Course(OfficeView& view, QObject* parent = nullptr);

    /// Begins to read what is missing, from the plan's first report to the 旬 shown. Emits whole(), at once where nothing is.
    void read();
    /// Whether the view's course has all that was asked for by read().
    bool isWhole() const { return !nextToRead(); }
    /// Null: not read yet, or before the first report.
    const progress::PeriodStatus* at(calendar::TenDay period) const;

Q_SIGNALS:
    void arrived(int ordinal); ///< the 旬 by calendar::TenDay::ordinal()
    void whole();
    void failed(const QString& sentence); ///< a 旬 cannot be read; those before it are left out

private:
    struct Entry {
        progress::PeriodStatus status;
        bool fresh = true; ///< no change since
    };

    std::optional<calendar::TenDay> nextToRead() const;
    void readNext();

    OfficeView& m_view;
    QTimer m_turn;
    std::map<calendar::TenDay, Entry> m_entries;
};

} // namespace xundu::ui
