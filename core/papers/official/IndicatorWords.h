#pragma once

#include "core/papers/official/Phrases.h"

/// @file How indicators and their figures are named in papers. Numbers come marked; — stands where there is none.

namespace xundu::papers::official {

class IndicatorWords {
public:
    explicit IndicatorWords(const Phrases& phrases) : m_phrases(phrases) {}

    /// 完成需求对接（项，截至6月上旬); `standing` nothing: without its age.
    QString name(const plan::Indicator& indicator, const progress::IndicatorStanding* standing = nullptr) const;
    /// Of one unit's share, measured in the indicator's own unit. @param asOf of its value; nothing: it has none
    QString nameOfShare(const plan::Indicator& indicator, const std::optional<calendar::TenDay>& asOf) const;
    QString unitOf(const plan::Indicator& indicator) const;                             ///< of measure; for every_unit 个单位
    QString value(const plan::Indicator& indicator, const base::Fraction& value) const; ///< 388
    QString valueWithUnit(const plan::Indicator& indicator, const base::Fraction& value) const;
    QString target(const plan::Indicator& indicator) const; ///< for every_unit how many units there are
    QString done(const plan::Indicator& indicator, const progress::IndicatorStanding& standing) const; ///< 388/2500, 未报/2500
    QString percent(const std::optional<base::Fraction>& part, const plan::IndicatorCode& code, const char* what) const;
    QString rounded(const std::optional<base::Fraction>& value, const plan::IndicatorCode& code, const char* what) const;

private:
    /// @param asOf of the value, where its age is to be told
    QString named(const plan::Indicator& indicator, const QString& unit, const std::optional<calendar::TenDay>& asOf) const;

    const Phrases& m_phrases;
};

/// Tasks that name the indicator: 9、10; 总目标 for one that no task names.
QString tasksNaming(const Phrases& phrases, const plan::Indicator& indicator);

} // namespace xundu::papers::official
