#pragma once

#include <QDate>
#include <QDateTime>

/// @file The only source of the present. core never asks the system itself.

namespace xundu::base {

class Clock {
public:
    virtual ~Clock() = default;
    /// The system's time, for the journal and receipts; never overridden by a business date.
    virtual QDateTime now() const = 0;
    /// The business date: which TenDay is current, what is late.
    virtual QDate today() const = 0;
};

} // namespace xundu::base
