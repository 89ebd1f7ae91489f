#pragma once

#include "core/base/Clock.h"

#include <optional>

/// @file The real clock; the business date may be set from outside (cli.md, --today).

namespace xundu::app {

class SystemClock : public base::Clock {
public:
    explicit SystemClock(std::optional<QDate> businessDate = std::nullopt) : m_businessDate(businessDate) {}
    QDateTime now() const override { return QDateTime::currentDateTime(); }
    QDate today() const override { return m_businessDate.value_or(QDate::currentDate()); }

private:
    std::optional<QDate> m_businessDate;
};

} // namespace xundu::app
