#include "core/papers/letters/Notice.h"

#include "core/papers/Figures.h"
#include "core/papers/letters/InternalList.h"
#include "core/papers/letters/MatterWords.h"
#include "core/supervision/Codes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using namespace official;
using supervision::Matter;
using supervision::MatterKind;

class LetterComposer {
public:
    LetterComposer(const PaperData& data, const Letter& letter)
        : m_phrases(data),
          m_words(data.wording.wording(u"notice"_s), *data.plan->unit(letter.unit)),
          m_letter(letter),
          m_step(supervision::codeOf(supervision::highestOf(letter.matters))) {}

    Paper compose() const {
        const Fields fields{{u"unit"_s, m_phrases.unitName(m_letter.unit)},
                            {u"action"_s, m_phrases.action()},
                            {u"plan"_s, m_phrases.planName()},
                            {u"period"_s, m_phrases.now().period.chineseName()},
                            {u"day"_s, monthDayText(m_phrases.now().period.lastDay())}};
        Paper paper = begin(m_phrases, headOf(m_phrases.data(), Masthead::Form::Letter), text(u"name."_s + m_step, fields),
                            {text(u"title.first."_s + m_step, fields), text(u"title."_s + m_step, fields)});
        paper.blocks.push_back(Addressee{text(u"addressee"_s, fields)});
        QString opening = text(u"opening"_s, fields);
        if (m_phrases.data().frame.demo)
            opening += m_phrases.text(u"demo"_s);
        paper.blocks.push_back(paragraph(opening));
        addMatters(paper);
        paper.blocks.push_back(paragraph(answer()));
        paper.blocks.push_back(paragraph(text(u"closing."_s + m_step)));
        addSignOff(paper, m_phrases);
        finish(paper, m_phrases);
        return paper;
    }

private:
    QString text(const QString& key, const Fields& fields = {}) const { return m_words.text(key, fields); }

    void addMatters(Paper& paper) const {
        const QStringList items = letters::MatterWords(m_phrases, m_words).items(m_letter.matters);
        for (int i = 0; i < items.size(); ++i) {
            Fields fields{{u"text"_s, items[i]}};
            if (items.size() > 1)
                fields[u"index"_s] = QString::number(i + 1);
            paper.blocks.push_back(paragraph(text(items.size() > 1 ? u"matter.numbered"_s : u"matter"_s, fields)));
        }
    }

    /// What is asked for, one sentence for each kind of matter, the limit once, at the end.
    QString answer() const {
        QStringList keys;
        const auto addFor = [&](MatterKind kind, const QString& key) {
            if (std::any_of(m_letter.matters.begin(), m_letter.matters.end(),
                            [&](const Matter& matter) { return matter.kind == kind; }))
                keys << key;
        };
        addFor(MatterKind::MissingReport, u"answer.missing"_s);
        addFor(MatterKind::LateAssignment, u"answer.late"_s);
        addFor(MatterKind::Red, u"answer.red"_s);
        QString sentences;
        for (const QString& key : keys.first(keys.size() - 1))
            sentences += text(key);
        if (!m_letter.limit)
            return sentences + text(keys.last());
        return sentences + text(keys.last() + u".by"_s, {{u"day"_s, dayText(m_letter.limit->by)},
                                                         {u"workdays"_s, QString::number(m_letter.limit->workdays)}});
    }

    Phrases m_phrases;
    PeerWording m_words;
    const Letter& m_letter;
    QString m_step;
};

} // namespace

std::optional<AnswerLimit> answerLimit(const std::vector<Matter>& matters, QDate from, const calendar::WorkCalendar& calendar) {
    const auto workdays = supervision::answerLimit(supervision::highestOf(matters));
    return workdays ? std::optional(AnswerLimit{*workdays, calendar.workdaysAfter(from, *workdays)}) : std::nullopt;
}

Paper composeNotice(const PaperData& data, const Letter& letter) {
    Q_ASSERT(data.plan && !data.course.empty() && data.plan->unit(letter.unit) && !letter.matters.empty());
    if (data.plan->unit(letter.unit)->officeHost)
        return composeInternalList(data, letter);
    return LetterComposer(data, letter).compose();
}

} // namespace xundu::papers
