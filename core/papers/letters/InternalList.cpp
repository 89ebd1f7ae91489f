#include "core/papers/letters/InternalList.h"

#include "core/papers/Figures.h"
#include "core/papers/letters/MatterWords.h"
#include "core/plan/Duty.h"
#include "core/supervision/Codes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using namespace official;
using supervision::Matter;

class List {
public:
    List(const PaperData& data, const Letter& letter)
        : m_phrases(data), m_words(data.wording.wording(u"notice"_s), *data.plan->unit(letter.unit)), m_letter(letter) {}

    Paper compose() const {
        const Fields fields{{u"unit"_s, m_phrases.unitName(m_letter.unit)},
                            {u"action"_s, m_phrases.action()},
                            {u"period"_s, m_phrases.now().period.chineseName()},
                            {u"day"_s, monthDayText(m_phrases.now().period.lastDay())}};
        Paper paper = begin(m_phrases, {}, m_words.text(u"list.name"_s, fields),
                            {m_words.text(u"list.title.first"_s, fields), m_words.text(u"list.title"_s, fields)});
        QString opening = m_words.text(u"list.opening"_s, fields);
        if (m_letter.limit)
            opening += m_words.text(u"list.by"_s, {{u"day"_s, dayText(m_letter.limit->by)}});
        if (m_phrases.data().frame.demo)
            opening += m_phrases.text(u"demo"_s);
        paper.blocks.push_back(paragraph(opening));
        paper.blocks.push_back(table());
        finish(paper, m_phrases);
        return paper;
    }

private:
    /// Of the host's sections those that answer on the matter's task; else the matter is nobody's yet.
    QString sectionsOf(const Matter& matter) const {
        if (matter.section)
            return m_phrases.unitName(*matter.section);
        QStringList names;
        for (const plan::Unit& unit : m_phrases.plan().units) {
            if (unit.parent != m_letter.unit || !matter.task)
                continue;
            const auto duties = plan::formDutiesOf(m_phrases.plan(), unit.id, m_phrases.now().period);
            if (std::any_of(duties.begin(), duties.end(), [&](const plan::Duty& duty) { return duty.task == matter.task; }))
                names << unit.name;
        }
        return names.isEmpty() ? m_words.text(u"list.no_section"_s) : m_phrases.list(names);
    }

    /// By section, in the order in which they first come up, matters in theirs.
    Table table() const {
        const letters::MatterWords words(m_phrases, m_words);
        std::vector<std::pair<QString, const Matter*>> entries;
        QStringList sections;
        for (const Matter& matter : m_letter.matters) {
            entries.emplace_back(sectionsOf(matter), &matter);
            if (!sections.contains(entries.back().first))
                sections << entries.back().first;
        }
        std::vector<Row> rows;
        for (const QString& section : sections) {
            for (const auto& [name, matter] : entries) {
                if (name != section)
                    continue;
                rows.push_back({{QString::number(rows.size() + 1)},
                                {section},
                                {m_words.text(u"list.step."_s + supervision::codeOf(matter->step))},
                                {words.item(*matter)}});
            }
        }
        Table table;
        table.columns = {{m_phrases.text(u"column.number"_s), 5, Align::Center},
                         {m_words.text(u"list.column.section"_s), 14, Align::Left},
                         {m_words.text(u"list.column.step"_s), 7, Align::Center},
                         {m_words.text(u"list.column.matter"_s), 50, Align::Left}};
        table.open = heldRows(std::move(rows));
        return table;
    }

    Phrases m_phrases;
    PeerWording m_words;
    const Letter& m_letter;
};

} // namespace

Paper composeInternalList(const PaperData& data, const Letter& letter) { return List(data, letter).compose(); }

} // namespace xundu::papers
