#pragma once

#include "core/papers/Wording.h"
#include "core/progress/Standing.h"

/// @file How figures, days and lights are put into official Chinese, whatever the program's language.

namespace xundu::papers {

QString dayText(QDate day);                 ///< 2025年6月20日
QString monthDayText(QDate day);            ///< 6月20日
QString shortName(calendar::TenDay period); ///< 6月中旬
QString chineseNumber(int number);          ///< 一 … 九十九
QString chineseCount(int number);           ///< the same before a measure word: 两旬, 三旬
QString dayInYear(QDate day, int year);     ///< 6月20日; 2024年6月20日 where the day lies in another year
/// One decimal, half away from zero: 46.8, 50; more only where rounding would feign that nothing is left.
QString roundedText(const base::Fraction& value);
/// 0.4684… → 46.8%; more decimals only where rounding would feign nothing or the whole: 2499/2500 is 99.96%.
QString percentText(const base::Fraction& part);
/// Exact where the value is a decimal, as units report it. A quotient has one decimal, and more only where rounding would move it
/// to the mark or across it.
QString amountText(const base::Fraction& value, const base::Fraction& mark);
/// An indicator's value: the mark is its target.
QString valueText(const plan::Indicator& indicator, const base::Fraction& value);

/// 咸宁市科技赋能行动 of 咸宁市科技赋能行动2025年实施方案; empty where the plan's title names no year.
QString actionOf(const plan::Plan& plan);
/// 科技 “A” as it stands within “”: inner marks become ‘’.
QString quotable(const QString& text);
/// Text of a unit as it stands within a sentence of ours: one line, without white space and closing marks at its ends.
QString inSentence(const QString& text);

/// What papers call lights, and the day that a milestone missed.
class LightWords {
public:
    explicit LightWords(const WordingBook& book = {}) : m_words(book.wording(QStringLiteral("common"))) {}
    QString word(progress::Light light) const; ///< 完成 正常 滞后 严重滞后 未亮灯
    /// With the reason where there is none: 待统计 …; with 差1 where the value is on the target that it must exceed.
    QString word(const progress::IndicatorStanding& standing) const;
    QString word(const progress::TaskStanding& standing) const; ///< the same, marked where assessed by the unit or overridden
    QString word(progress::Assessment assessment) const;
    QString withShape(progress::Light light, const QString& word) const; ///< ■ 严重滞后, where nothing can be drawn
    QString withShape(const progress::IndicatorStanding& standing) const { return withShape(standing.light, word(standing)); }
    QString withShape(const progress::TaskStanding& standing) const { return withShape(standing.light, word(standing)); }
    /// 应于6月12日前完成，已逾期2旬; without a number in the 旬 of the day itself. The number comes marked (Figures.h).
    /// @param periods overdue @param now the 旬 that the paper tells of
    QString overdue(QDate dueOn, int periods, calendar::TenDay now) const;
    QString demo() const { return m_words.text(QStringLiteral("demo")); }

private:
    QString wordForNone(progress::ReasonCode code) const;
    Wording m_words;
};

} // namespace xundu::papers
