#pragma once

#include "core/base/Clock.h"

/// @file A clock that stands where a test puts it.

namespace xundu::tests {

class FixedClock : public base::Clock {
public:
    explicit FixedClock(QDate today = QDate(2025, 6, 20)) : m_today(today) {}
    QDateTime now() const override { return QDateTime(m_today, QTime(9, 30), Qt::OffsetFromUTC, 8 * 3600); }
    QDate today() const override { return m_today; }
    void setToday(QDate today) { m_today = today; }

private:
    QDate m_today;
};

} // namespace xundu::tests
