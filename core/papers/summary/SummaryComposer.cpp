#include "core/papers/summary/SummaryComposer.h"

#include "core/papers/Figures.h"
#include "core/papers/official/Asks.h"
#include "core/papers/official/Changes.h"
#include "core/papers/official/Lagging.h"
#include "core/papers/official/NextSteps.h"
#include "core/papers/official/Overall.h"
#include "core/papers/official/Reporting.h"
#include "core/papers/official/Tables.h"
#include "core/papers/series/LightSeries.h"
#include "core/papers/summary/Growth.h"
#include "core/papers/summary/LightsTable.h"
#include "core/papers/summary/Span.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using namespace official;

class Summary {
public:
    Summary(const PaperData& data, calendar::TenDay from, Detail detail)
        : m_phrases(data),
          m_words(data.wording.wording(u"summary"_s)),
          m_span(data, from, m_words),
          m_detail(detail),
          m_asks(asksOf(*data.plan, data.reports)),
          m_records(progress::recordsOf(*data.plan, m_span.course())) {
        m_annexes = annexes();
    }

    Paper compose() const {
        const Fields name{{u"action"_s, m_phrases.action()}, {u"span"_s, m_span.name()}};
        Paper paper = begin(m_phrases, headOf(m_phrases.data(), Masthead::Form::Document), m_words.text(u"name"_s, name),
                            {m_words.text(u"title.action"_s, name), m_words.text(u"title.span"_s, name)});
        const QString opening = m_words.text(u"opening"_s, {{u"plan"_s, m_phrases.planName()}, {u"span"_s, m_span.name()}});
        paper.blocks.push_back(paragraph(m_phrases.data().frame.demo ? opening + m_phrases.text(u"demo"_s) : opening));
        addSections(paper, m_phrases, sections());
        addSignOff(paper, m_phrases, m_annexes);
        finish(paper, m_phrases, m_annexes);
        return paper;
    }

private:
    QString label(const QString& title) const { return labelOf(m_phrases, m_annexes, title); }

    std::vector<Section> sections() const {
        const progress::PeriodStatus* before = m_span.before();
        std::vector<Section> sections{{m_phrases.text(u"overall.title"_s), overall()}};
        if (before) {
            const Fields then{{u"within"_s, m_span.within()}, {u"period"_s, shortName(before->period)}};
            sections.push_back({m_words.text(u"changes.title"_s, then), changes(*before)});
            sections.push_back({m_words.text(u"growth.title"_s, then), summary::growthSection(m_phrases, m_words, *before)});
        }
        sections.push_back({m_phrases.text(u"programmes.title"_s), programmes()});
        sections.push_back(
            {m_phrases.text(u"lagging.title"_s), laggingSection(m_phrases, m_detail, label(m_phrases.text(u"lagging.annex"_s)))});
        sections.push_back({m_phrases.text(u"reporting.title"_s), reporting()});
        sections.push_back(
            {m_words.text(u"asks.title"_s), asksSection(m_phrases, m_asks, m_detail, label(m_phrases.text(u"asks.annex"_s)))});
        sections.push_back({m_phrases.text(u"next.title"_s), nextSection(m_phrases, !m_asks.empty(), m_detail)});
        return sections;
    }

    std::vector<Block> overall() const {
        auto blocks = overallSection(m_phrases, m_detail, label(m_words.text(u"lights.annex"_s)));
        if (m_span.course().size() > 1)
            blocks.push_back(Chart{m_words.text(u"chart.course"_s),
                                   lightsOverTime(m_span.course(), [this](calendar::TenDay period) { return column(period); })});
        return blocks;
    }

    LightBars::Bar column(calendar::TenDay period) const {
        return {.label = shortName(period),
                .group = m_words.text(u"chart.month"_s, {{u"month"_s, QString::number(period.month())}}),
                .inGroup = m_words.text(u"part."_s + QString::number(static_cast<int>(period.part())))};
    }

    std::vector<Block> changes(const progress::PeriodStatus& before) const {
        auto blocks = changesSection(m_phrases, before, m_detail);
        if (blocks.empty())
            blocks.push_back(paragraph(m_words.text(u"changes.nothing"_s, {{u"period"_s, shortName(before.period)}})));
        return blocks;
    }

    std::vector<Block> programmes() const {
        auto blocks = programmesSection(m_phrases, m_detail);
        if (m_phrases.plan().programmes.size() > 1)
            blocks.push_back(Chart{m_words.text(u"chart.programmes"_s), lightsByProgramme(m_phrases.plan(), m_phrases.now())});
        return blocks;
    }

    /// Of the whole span.
    std::vector<Block> reporting() const {
        progress::AnswerCounts all;
        for (const progress::ReportingRecord& record : m_records)
            all += record.counts;
        if (all.required == 0)
            return {};
        const auto punctual = std::count_if(m_records.begin(), m_records.end(), [](const progress::ReportingRecord& record) {
            return record.counts.onTime == record.counts.required;
        });
        Fields fields{{u"within"_s, m_span.within()}, {u"required"_s, figure(all.required, u"reports:span_expected"_s)}};
        QString text;
        if (all.onTime == all.required) {
            text = m_words.text(all.required == 1 ? u"reporting.complete.one"_s : u"reporting.complete"_s, fields);
        } else {
            QStringList counts;
            for (const auto& [kind, count] : {std::pair("on_time", all.onTime), {"late", all.late}, {"missing", all.missing}}) {
                const QString what = QLatin1String(kind);
                if (count > 0)
                    counts += m_words.text(u"reporting."_s + what, {{u"count"_s, figure(count, u"reports:span_"_s + what)}});
            }
            fields[u"counts"_s] = m_phrases.list(counts);
            fields[u"share"_s] = figure(percentText(base::Fraction::of(all.onTime, all.required)), u"reports:span_share"_s);
            text = m_words.text(u"reporting.partly"_s, fields);
            if (punctual > 0)
                text += m_words.text(u"reporting.punctual"_s,
                                     {{u"count"_s, figure(static_cast<int>(punctual), u"reports:punctual"_s)}});
        }
        text += m_phrases.text(u"reporting.annexed"_s, {{u"annex"_s, label(m_phrases.text(u"reporting.annex"_s))}});
        return {paragraph(text)};
    }

    std::vector<Annex> annexes() const {
        std::vector<Annex> annexes;
        if (m_detail >= Detail::LaggingAnnexed && !laggingIndicators(m_phrases.now()).empty())
            annexes.push_back({m_phrases.text(u"lagging.annex"_s), laggingTable(m_phrases)});
        if (m_detail >= Detail::AsksAnnexed && !m_asks.empty())
            annexes.push_back({m_phrases.text(u"asks.annex"_s), asksTable(m_phrases, m_asks)});
        annexes.push_back(summary::lightsAnnex(m_phrases, m_words, m_span.course()));
        annexes.push_back({m_phrases.text(u"annex.indicators"_s), indicatorsTable(m_phrases, m_span.before()), true});
        if (!m_records.empty())
            annexes.push_back({m_phrases.text(u"reporting.annex"_s), recordTable(m_phrases, m_records)});
        return annexes;
    }

    Phrases m_phrases;
    Wording m_words;
    summary::Span m_span;
    Detail m_detail;
    std::vector<Ask> m_asks;
    std::vector<progress::ReportingRecord> m_records;
    std::vector<Annex> m_annexes;
};

} // namespace

Paper composeSummary(const PaperData& data, calendar::TenDay from) {
    Q_ASSERT(data.plan && !data.course.empty() && from <= data.now().period);
    return withinLimit([&](Detail detail) { return Summary(data, from, detail).compose(); });
}

} // namespace xundu::papers
