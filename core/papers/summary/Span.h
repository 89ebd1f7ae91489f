#pragma once

#include "core/papers/PaperData.h"

namespace xundu::papers::summary {

/// The 旬 that a summary tells of, as its papers name them.
class Span {
public:
    /// @param words templates/summary.json; both outlive the span
    Span(const PaperData& data, calendar::TenDay from, const Wording& words);

    QString name() const; ///< 2025年6月, 2025年第二季度, 2025年上半年, 2025年年初至6月中旬, 2025年4月上旬至6月中旬
    QString within() const; ///< 本月 本季度 上半年 年初以来 期内
    /// The 旬 of the course within the span, oldest first.
    const std::vector<progress::PeriodStatus>& course() const { return m_course; }
    /// What the span is set against; null: nothing is known before its only 旬.
    const progress::PeriodStatus* before() const { return m_before; }

private:
    QString kind() const;

    const Wording& m_words;
    calendar::TenDay m_from;
    calendar::TenDay m_to;
    std::vector<progress::PeriodStatus> m_course;
    const progress::PeriodStatus* m_before = nullptr;
};

} // namespace xundu::papers::summary
