#pragma once

#include "core/base/Error.h"
#include "core/exchange/Finding.h"

/// @file Why a file cannot be read as a workbook at all, and the one place that words it.

namespace xundu::exchange {

class Unreadable : public base::Error {
public:
    /// @param code NotAWorkbook, Encrypted or TooLarge
    Unreadable(FindingCode code, const QString& sentence, const QString& fix, const QString& detail = {});

    const Finding& finding() const { return m_finding; }

private:
    Finding m_finding;
};

// Each throws Unreadable; the detail is for the log.
[[noreturn]] void refuseForeign(const QString& detail); ///< no .xlsx at all
[[noreturn]] void refuseOldKind();                      ///< .xls, whatever its name says
[[noreturn]] void refuseEncrypted();
[[noreturn]] void refuseDamaged(const QString& detail); ///< broken off, or damaged inside
[[noreturn]] void refuseSize(const QString& detail);    ///< more than a form can hold
[[noreturn]] void refuseMarking(const QString& detail); ///< can be read, but no cell of it be marked safely

} // namespace xundu::exchange
