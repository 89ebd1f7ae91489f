#include "core/papers/meeting/MeetingWords.h"

#include "core/papers/Words.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::meeting {
namespace {

/// （责任单位：…；完成时限：…）, with what is known of the two.
QString dutyText(const official::Phrases& phrases, const Wording& words, const Decision& decision) {
    QStringList parts;
    if (!decision.units.isEmpty())
        parts += words.text(u"decision.units"_s, {{u"units"_s, phrases.list(decision.units)}});
    if (decision.due)
        parts += words.text(u"decision.due"_s, {{u"due"_s, shortName(*decision.due)}});
    return parts.isEmpty() ? QString() : words.text(u"decision.duty"_s, {{u"duty"_s, parts.join(phrases.text(u"list.items"_s))}});
}

} // namespace

QString nameOf(const Wording& words, const Meeting& meeting) {
    return meeting.name.isEmpty() ? words.text(u"meeting"_s) : meeting.name;
}

QString whenOf(const Meeting& meeting) { return meeting.heldOn.isValid() ? dayText(meeting.heldOn) + meeting.time : QString(); }

std::vector<Block> decisionBlocks(const official::Phrases& phrases, const Wording& words,
                                  const std::vector<Decision>& decisions) {
    std::vector<Block> blocks;
    for (const Decision& decision : decisions) {
        Fields fields{{u"text"_s, inSentence(decision.text)}, {u"duty"_s, dutyText(phrases, words, decision)}};
        QString text;
        if (decisions.size() > 1) {
            fields[u"index"_s] = QString::number(blocks.size() + 1);
            text = words.text(u"decision.numbered"_s, fields);
        } else {
            text = words.text(u"decision"_s, fields);
        }
        if (!inSentence(decision.state).isEmpty())
            text += words.text(u"decision.state"_s, {{u"state"_s, inSentence(decision.state)}});
        blocks.push_back(official::paragraph(text));
    }
    return blocks;
}

} // namespace xundu::papers::meeting
