#include "core/papers/meeting/Minutes.h"

#include "core/papers/meeting/MeetingWords.h"
#include "core/papers/supervision/Assignments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using namespace official;

class Minutes {
public:
    Minutes(const PaperData& data, const supervision::Meeting& meeting, const std::vector<supervision::Assignment>& decisions)
        : m_phrases(data), m_words(data.wording.wording(u"meeting"_s)), m_meeting(meeting), m_decisions(decisions) {}

    Paper compose() const {
        Masthead head = headOf(m_phrases.data(), Masthead::Form::Minutes);
        if (!head.mark.isEmpty())
            head.mark = m_words.text(u"minutes.mark"_s, {{u"force"_s, m_phrases.plan().taskForce.name}});
        const Fields fields{{u"action"_s, m_phrases.action()}, {u"meeting"_s, meeting::nameOf(m_words, m_meeting)}};
        Paper paper = begin(m_phrases, head, m_words.text(u"minutes.name"_s, fields),
                            {m_words.text(u"title.action"_s, fields), m_words.text(u"minutes.title"_s, fields)});
        QString opening = this->opening();
        if (m_phrases.data().frame.demo)
            opening += m_phrases.text(u"demo"_s);
        paper.blocks.push_back(paragraph(opening));
        addSections(paper, m_phrases,
                    {{m_words.text(u"matters.title"_s), matters()},
                     {m_words.text(u"decisions.title"_s), assignmentBlocks(m_phrases, m_decisions, false)}});
        addAttendance(paper, u"present"_s, m_meeting.present);
        addAttendance(paper, u"in_attendance"_s, m_meeting.inAttendance);
        addAttendance(paper, u"excused"_s, m_meeting.excused);
        finish(paper, m_phrases);
        return paper;
    }

private:
    QString opening() const {
        QString key = u"convened"_s;
        Fields by{{u"force"_s, m_phrases.plan().taskForce.name}};
        if (!m_meeting.chair.isEmpty()) {
            key += u".chair"_s;
            by = {{u"chair"_s, m_meeting.chair}};
        }
        if (!m_meeting.venue.isEmpty()) {
            key += u".place"_s;
            by[u"place"_s] = m_meeting.venue;
        }
        const QString when = meeting::whenOf(m_meeting);
        QStringList titles;
        for (const supervision::AgendaItem& matter : m_meeting.agenda)
            titles += inSentence(matter.title);
        const Fields fields{{u"when"_s, when.isEmpty() ? QString() : m_words.text(u"when"_s, {{u"when"_s, when}})},
                            {u"convened"_s, m_words.text(key, by)},
                            {u"meeting"_s, meeting::nameOf(m_words, m_meeting)},
                            {u"matters"_s, titles.isEmpty()
                                               ? QString()
                                               : m_words.text(u"minutes.matters"_s, {{u"matters"_s, m_phrases.list(titles)}})}};
        return m_words.text(u"minutes.opening"_s, fields);
    }

    /// Those of which more than the title is known.
    std::vector<Block> matters() const {
        std::vector<Part> parts;
        for (const supervision::AgendaItem& matter : m_meeting.agenda) {
            if (const QString summary = inSentence(matter.summary); !summary.isEmpty())
                parts.push_back({inSentence(matter.title), summary + m_phrases.text(u"list.end"_s)});
        }
        return blocksOf(m_phrases, parts);
    }

    /// 出席 in 黑体, the names after it (GB/T 9704 10.3).
    void addAttendance(Paper& paper, const QString& kind, const QStringList& names) const {
        if (names.isEmpty())
            return;
        paper.blocks.push_back(Paragraph{{Run{m_words.text(u"attendance."_s + kind), Typeface::HeiTi},
                                          Run{m_phrases.list(names) + m_phrases.text(u"list.end"_s), Typeface::FangSong}}});
    }

    Phrases m_phrases;
    Wording m_words;
    const supervision::Meeting& m_meeting;
    const std::vector<supervision::Assignment>& m_decisions;
};

} // namespace

Paper composeMinutes(const PaperData& data, const supervision::Meeting& meeting,
                     const std::vector<supervision::Assignment>& decisions) {
    Q_ASSERT(data.plan && !data.course.empty());
    return Minutes(data, meeting, decisions).compose();
}

} // namespace xundu::papers
