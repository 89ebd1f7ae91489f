#pragma once

#include "core/base/Decimal.h"
#include "core/calendar/TenDay.h"

#include <QDate>
#include <QString>

#include <catch2/catch.hpp>

#include <optional>

/// @file Catch2 with readable values of ours. Include this, not catch.hpp. The one place that would change for Catch2 3.

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& value) { return '"' + value.toStdString() + '"'; }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& value) { return value.toString(Qt::ISODate).toStdString(); }
};

template <>
struct StringMaker<xundu::base::Decimal> {
    static std::string convert(const xundu::base::Decimal& value) { return value.toString().toStdString(); }
};

template <>
struct StringMaker<xundu::calendar::TenDay> {
    static std::string convert(const xundu::calendar::TenDay& value) { return value.code().toStdString(); }
};

} // namespace Catch

namespace xundu::tests {

/// A 旬 by its code; the test fails where the code is none.
inline calendar::TenDay tenDay(const char* code) {
    const auto period = calendar::TenDay::parse(QString::fromUtf8(code));
    REQUIRE(period);
    return *period;
}

/// A decimal by its digits; the test fails where it is none.
inline base::Decimal decimal(const char* digits) {
    const auto value = base::Decimal::parse(QString::fromUtf8(digits));
    REQUIRE(value);
    return *value;
}

} // namespace xundu::tests
