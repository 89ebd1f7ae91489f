#include "core/papers/bulletin/BulletinComposer.h"

#include "core/papers/official/Asks.h"
#include "core/papers/official/Changes.h"
#include "core/papers/official/Lagging.h"
#include "core/papers/official/NextSteps.h"
#include "core/papers/official/Overall.h"
#include "core/papers/official/Reporting.h"
#include "core/papers/official/Tables.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using namespace official;

class Bulletin {
public:
    Bulletin(const PaperData& data, const BulletinOptions& options, Detail detail)
        : m_phrases(data),
          m_words(data.wording.wording(u"bulletin"_s)),
          m_options(options),
          m_detail(detail),
          m_asks(asksOf(*data.plan, data.reports)) {
        m_annexes = annexes();
    }

    Paper compose() const {
        const QString period = m_phrases.now().period.chineseName();
        Paper paper =
            begin(m_phrases, headOf(m_phrases.data(), Masthead::Form::Document), m_words.text(u"name"_s, {{u"period"_s, period}}),
                  {m_words.text(u"title.action"_s, {{u"action"_s, m_phrases.action()}}),
                   m_words.text(u"title.period"_s, {{u"period"_s, period}}), m_words.text(u"title.rest"_s)});
        paper.blocks.push_back(Addressee{addressee()});
        paper.blocks.push_back(paragraph(opening()));
        addSections(paper, m_phrases,
                    {{m_phrases.text(u"overall.title"_s), overallSection(m_phrases, m_detail, label(u"annex.tasks"_s))},
                     {m_words.text(u"changes.title"_s), changes()},
                     {m_phrases.text(u"programmes.title"_s), programmesSection(m_phrases, m_detail)},
                     {m_phrases.text(u"lagging.title"_s), lagging()},
                     {m_phrases.text(u"reporting.title"_s), reporting()},
                     {m_phrases.text(u"asks.title"_s), asksSection(m_phrases, m_asks, m_detail, label(u"asks.annex"_s))},
                     {m_phrases.text(u"next.title"_s), nextSection(m_phrases, !m_asks.empty(), m_detail)}});
        addSignOff(paper, m_phrases, m_annexes);
        finish(paper, m_phrases, m_annexes);
        return paper;
    }

private:
    QString label(const QString& title) const { return labelOf(m_phrases, m_annexes, m_phrases.text(title)); }

    QString addressee() const {
        QString zones;
        for (const plan::Unit& unit : m_phrases.plan().units) {
            if (unit.kind == plan::UnitKind::Zone)
                zones += unit.name + u'，';
        }
        return m_words.text(u"addressee"_s, {{u"zones"_s, zones}});
    }

    QString opening() const {
        const calendar::TenDay period = m_phrases.now().period;
        const QString text = m_words.text(u"opening"_s, {{u"plan"_s, m_phrases.planName()},
                                                         {u"period"_s, period.chineseName()},
                                                         {u"number"_s, QString::number(period.numberInYear())}});
        return m_phrases.data().frame.demo ? text + m_phrases.text(u"demo"_s) : text;
    }

    std::vector<Block> changes() const {
        const progress::PeriodStatus* last = m_phrases.data().last();
        if (!last)
            return {};
        auto blocks = changesSection(m_phrases, *last, m_detail);
        if (blocks.empty())
            blocks.push_back(paragraph(m_words.text(u"changes.nothing"_s)));
        return blocks;
    }

    std::vector<Block> lagging() const {
        return laggingSection(m_phrases, m_options.lagging ? m_detail : Detail::CountsOnly, label(u"lagging.annex"_s));
    }

    std::vector<Block> reporting() const {
        auto blocks = reportingSection(m_phrases, m_detail, label(u"reporting.annex"_s));
        const auto records = progress::recordsOf(m_phrases.plan(), m_phrases.data().course);
        if (m_options.ranking && !records.empty()) {
            blocks.push_back(paragraph(m_words.text(u"ranking"_s)));
            blocks.push_back(rankingTable(m_phrases, records));
        }
        return blocks;
    }

    /// All tasks last, since it is the longest to stay.
    std::vector<Annex> annexes() const {
        std::vector<Annex> annexes;
        if (m_options.lagging && m_detail >= Detail::LaggingAnnexed && !laggingIndicators(m_phrases.now()).empty())
            annexes.push_back({m_phrases.text(u"lagging.annex"_s), laggingTable(m_phrases)});
        if (m_detail >= Detail::AsksAnnexed && !m_asks.empty())
            annexes.push_back({m_phrases.text(u"asks.annex"_s), asksTable(m_phrases, m_asks)});
        if (m_options.indicatorAnnex)
            annexes.push_back({m_phrases.text(u"annex.indicators"_s), indicatorsTable(m_phrases), true});
        const bool unitsLeftOut = m_detail == Detail::CountsOnly;
        if ((m_options.reportingAnnex || unitsLeftOut) && m_phrases.now().reporting.expected > 0)
            annexes.push_back({m_phrases.text(u"reporting.annex"_s), reportingTable(m_phrases)});
        annexes.push_back({m_phrases.text(u"annex.tasks"_s), tasksTable(m_phrases)});
        return annexes;
    }

    Phrases m_phrases;
    Wording m_words;
    BulletinOptions m_options;
    Detail m_detail;
    std::vector<Ask> m_asks;
    std::vector<Annex> m_annexes;
};

} // namespace

Paper composeBulletin(const PaperData& data, const BulletinOptions& options) {
    Q_ASSERT(data.plan && !data.course.empty());
    return withinLimit([&](Detail detail) { return Bulletin(data, options, detail).compose(); });
}

} // namespace xundu::papers
