#pragma once

#include <QString>

#include <optional>

/// @file 发文字号 (GB/T 9704-2012 7.2.5).

namespace xundu::papers {

/// 机关代字, year and place in the year's series.
struct DocumentNumber {
    QString series; ///< 咸科赋能办
    int year = 0;
    int number = 0;

    QString text() const; ///< 咸科赋能办〔2025〕11号
    /// As typed, with brackets of any kind, a 第 or zeros that the standard does not want; nothing where a part is missing.
    static std::optional<DocumentNumber> parse(const QString& text);
    friend bool operator==(const DocumentNumber&, const DocumentNumber&) = default;
};

} // namespace xundu::papers
