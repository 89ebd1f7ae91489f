#pragma once

#include "core/papers/PaperData.h"
#include "core/papers/Words.h"
#include "core/progress/LightCounts.h"

/// @file What all sentences of one paper draw on: its data, the shared wording, names and counts. Numbers come marked
/// (Figures.h).

namespace xundu::papers::official {

/// How many things show a light. Nothing is counted with 0.
struct LightCount {
    QString word;
    int count = 0;
    QString source;                    ///< as Figures.h has it
    std::vector<plan::TaskId> which{}; ///< named in brackets where given
};

class Phrases {
public:
    /// @param data outlives the phrases
    explicit Phrases(const PaperData& data)
        : m_data(data), m_words(data.wording.wording(QStringLiteral("official"))), m_lights(data.wording) {}

    const PaperData& data() const { return m_data; }
    const plan::Plan& plan() const { return *m_data.plan; }
    const progress::PeriodStatus& now() const { return m_data.now(); }
    const LightWords& lights() const { return m_lights; }
    /// A sentence of templates/official.json.
    QString text(const QString& key, const Fields& fields = {}) const { return m_words.text(key, fields); }

    QString taskName(plan::TaskId task) const;                     ///< 第8项“…”
    QString numbers(const std::vector<plan::TaskId>& tasks) const; ///< 8、9
    QString unitName(plan::UnitId unit) const;
    QString unitWithTasks(plan::UnitId unit, const std::vector<plan::TaskId>& tasks) const; ///< 市科技局（第1、2项）
    QString list(const QStringList& names) const { return names.join(text(QStringLiteral("list.words"))); }
    QString sentence(const QStringList& items) const; ///< items one after the other, closed
    QString who() const;                              ///< 牵头单位 once leads are confirmed, else 责任单位
    QString nothing() const { return text(QStringLiteral("nothing")); }
    /// 咸宁市科技赋能行动 of 咸宁市科技赋能行动2025年实施方案; the whole title in 《》 where it names no year.
    QString action() const;
    QString planName() const; ///< 《咸宁市科技赋能行动2025年实施方案》（咸科赋能办〔2025〕1号）

    /// `key`, or `key`.same and `key`.one where all share a light: counts that add up, in the order done green yellow red none.
    QString countSentence(const QString& key, const std::vector<LightCount>& counts, const QString& totalSource) const;
    QString countList(const std::vector<LightCount>& counts) const; ///< 完成1项（第8项）、正常2项（第9、10项）

private:
    const PaperData& m_data;
    Wording m_words;
    LightWords m_lights;
};

/// Counts by light in the order done, green, yellow, red, none. @param source what is counted: tasks, indicators
template <class Standing>
std::vector<LightCount> countsOf(const std::vector<const Standing*>& standings, const LightWords& words, const QString& source) {
    std::vector<LightCount> result;
    const auto counts = progress::lightCounts(standings);
    using progress::Light;
    for (const Light light : {Light::Done, Light::Green, Light::Yellow, Light::Red, Light::None}) {
        const int count = counts[static_cast<size_t>(light)];
        if (count == 0)
            continue;
        LightCount entry{words.word(light), count, source + u':' + progress::codeOf(light)};
        if constexpr (std::is_same_v<Standing, progress::TaskStanding>) {
            for (const Standing* standing : standings) {
                if (standing->light == light)
                    entry.which.push_back(standing->task);
            }
        }
        result.push_back(std::move(entry));
    }
    return result;
}

/// Counts that do not name what they count.
std::vector<LightCount> withoutNumbers(std::vector<LightCount> counts);

} // namespace xundu::papers::official
