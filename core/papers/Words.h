#pragma once

#include "core/papers/Wording.h"
#include "core/progress/Standing.h"

/// @file How figures, days and lights are put into official Chinese, whatever the program's language.

namespace xundu::papers {

QString dayText(QDate day);                       ///< 2025年6月20日
QString monthDayText(QDate day);                  ///< 6月20日
QString shortName(calendar::TenDay period);       ///< 6月中旬
QString chineseNumber(int number);                ///< 一 … 九十九
QString chineseCount(int number);                 ///< the same before a measure word: 两旬, 三旬
QString roundedText(const base::Fraction& value); ///< one decimal, half away from zero: 46.8, 50
QString percentText(const base::Fraction& part);  ///< 0.4684… → 46.8%
/// An indicator's value: one decimal, and more only where rounding would feign or hide that the target is reached.
QString valueText(const plan::Indicator& indicator, const base::Fraction& value);

/// 咸宁市科技赋能行动 of 咸宁市科技赋能行动2025年实施方案; empty where the plan's title names no year.
QString actionOf(const plan::Plan& plan);
/// 科技 “A” as it stands within “”: inner marks become ‘’.
QString quotable(const QString& text);
/// Text of a unit as it stands within a sentence of ours: one line, without white space and closing marks at its ends.
QString inSentence(const QString& text);

/// What papers call lights.
class LightWords {
public:
    explicit LightWords(const WordingBook& book = {}) : m_words(book.wording(QStringLiteral("common"))) {}
    QString word(progress::Light light) const;                       ///< 完成 正常 滞后 严重滞后 未亮灯
    QString word(const progress::IndicatorStanding& standing) const; ///< with the reason where there is none: 待统计 …
    QString word(const progress::TaskStanding& standing) const; ///< the same, marked where assessed by the unit or overridden
    QString word(progress::Assessment assessment) const;
    QString withShape(progress::Light light, const QString& word) const; ///< ■ 严重滞后, where nothing can be drawn
    QString withShape(const progress::IndicatorStanding& standing) const { return withShape(standing.light, word(standing)); }
    QString withShape(const progress::TaskStanding& standing) const { return withShape(standing.light, word(standing)); }
    QString demo() const { return m_words.text(QStringLiteral("demo")); }

private:
    QString wordForNone(progress::ReasonCode code) const;
    Wording m_words;
};

} // namespace xundu::papers
