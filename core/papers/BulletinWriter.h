#pragma once

#include "core/papers/BulletinComposer.h"
#include "core/papers/Words.h"

/// @file What the sections of a bulletin share: the input, the wording, and phrases on tasks and indicators.

namespace xundu::papers {

/// How much a bulletin says in its text; each step says less.
struct BulletinDetail {
    bool asksInText = true;
    bool laggingInText = true;
    bool causes = true;
};

/// A part of a section: its head, such as 新完成1项, and what follows.
struct BulletinPart {
    QString head;
    QString text;
    std::optional<Table> table;
};

/// How many things show a light. Nothing is counted with 0.
struct LightCount {
    QString word;
    int count = 0;
    std::vector<plan::TaskId> which; ///< named in brackets where given
};

/// Counts by light in the order done, green, yellow, red, none.
template <class Standing>
std::vector<LightCount> countsOf(const std::vector<const Standing*>& standings, const LightWords& words) {
    std::vector<LightCount> counts;
    using progress::Light;
    for (const Light light : {Light::Done, Light::Green, Light::Yellow, Light::Red, Light::None}) {
        LightCount entry{words.word(light), 0, {}};
        for (const Standing* standing : standings) {
            if (standing->light != light)
                continue;
            ++entry.count;
            if constexpr (std::is_same_v<Standing, progress::TaskStanding>)
                entry.which.push_back(standing->task);
        }
        if (entry.count > 0)
            counts.push_back(std::move(entry));
    }
    return counts;
}

class BulletinWriter {
public:
    /// @param printed gathers the indicators whose values are told
    BulletinWriter(const BulletinInput& input, BulletinDetail detail, std::set<plan::IndicatorCode>& printed)
        : m_input(input), m_detail(detail), m_printed(printed) {}

    const BulletinInput& input() const { return m_input; }
    const plan::Plan& plan() const { return *m_input.plan; }
    const progress::PeriodStatus& now() const { return *m_input.now; }
    const BulletinDetail& detail() const { return m_detail; }
    const LightWords& lights() const { return m_lights; }
    QString text(const QString& key, const Fields& fields = {}) const { return m_wording.text(key, fields); }

    QString taskName(plan::TaskId task) const;                     ///< 第8项“…”
    QString numbers(const std::vector<plan::TaskId>& tasks) const; ///< 8、9
    QString who() const;                                           ///< 牵头单位 once leads are confirmed, else 责任单位
    /// Why the task has its light, from the reason that decides it; empty where nothing is worth saying, and without
    /// detail().causes.
    QString cause(const progress::TaskStanding& task) const;
    QString done(const plan::Indicator& indicator, const progress::IndicatorStanding& standing) const; ///< 388/2500
    /// Parts as paragraphs: （一） … where there are several, without a number where there is one.
    std::vector<Block> parts(const std::vector<BulletinPart>& parts) const;
    static Paragraph paragraph(const QString& text) { return Paragraph{{Run{text, Typeface::FangSong}}}; }
    /// `key`, or `key`.same and `key`.one where all share a light: counts that add up, in the order done green yellow red none.
    QString countSentence(const QString& key, const std::vector<LightCount>& counts, Fields fields = {}) const;
    QString countList(const std::vector<LightCount>& counts) const; ///< 完成1项（第8项）、正常2项（第9、10项）

private:
    QString causeOf(const progress::Reason& reason) const;
    QString indicatorCause(const progress::Reason& reason) const;
    /// The value as it is told; from here on it counts as printed.
    QString told(const plan::Indicator& indicator, const base::Fraction& value) const;
    QString valueWithUnit(const plan::Indicator& indicator, const base::Fraction& value) const;
    QString milestoneText(const progress::Reason& reason) const;

    const BulletinInput& m_input;
    BulletinDetail m_detail;
    std::set<plan::IndicatorCode>& m_printed;
    Wording m_wording = Wording::builtIn(QStringLiteral("bulletin"));
    LightWords m_lights;
};

} // namespace xundu::papers
