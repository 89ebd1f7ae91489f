#include "core/papers/official/Structure.h"

#include "core/papers/Figures.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {
namespace {

/// Of a paper with a head or copies. A letter names no printer (GB/T 9704 10.1).
std::optional<ClosingBlock> closingOf(const Paper& paper, const Phrases& phrases) {
    const OfficialFrame& frame = phrases.data().frame;
    const auto* head = paper.blocks.empty() ? nullptr : std::get_if<Masthead>(&paper.blocks.front());
    if (!head)
        return std::nullopt;
    ClosingBlock closing;
    if (!frame.copies.isEmpty())
        closing.copies = phrases.text(u"closing.copies"_s, {{u"copies"_s, frame.copies}});
    if (head->form == Masthead::Form::Letter)
        return closing.copies.isEmpty() ? std::nullopt : std::optional(closing);
    closing.printedBy = frame.printedBy.isEmpty() ? phrases.plan().taskForce.office : frame.printedBy;
    closing.printedOn = phrases.text(u"closing.printed"_s, {{u"day"_s, dayText(phrases.data().date())}});
    return closing;
}

/// Indicators whose city's values the paper prints.
std::set<plan::IndicatorCode> valuesIn(const Paper& paper, const plan::Plan& plan) {
    std::set<plan::IndicatorCode> values;
    for (const QString& source : sourcesIn(paper)) {
        const auto code = plan::IndicatorCode::from(source.section(u':', 0, 0));
        if (code && plan.indicator(*code) && source.section(u':', 1) == u"value")
            values.insert(*code);
    }
    return values;
}

} // namespace

Paragraph paragraph(const QString& text) { return Paragraph{{Run{text, Typeface::FangSong}}}; }

Cell lit(const QString& word, const progress::TaskStanding& standing) {
    return {.text = word, .light = standing.light, .stale = standing.stale};
}

Cell lit(const QString& word, const progress::IndicatorStanding& standing) {
    return {.text = word, .light = standing.light, .stale = standing.stale};
}

std::vector<Block> blocksOf(const Phrases& phrases, const std::vector<Part>& parts) {
    std::vector<Block> blocks;
    int number = 0;
    const bool alone = parts.size() == 1;
    for (const Part& part : parts) {
        Fields fields{{u"head"_s, part.head}};
        if (!alone)
            fields[u"number"_s] = chineseNumber(++number);
        Paragraph paragraph;
        paragraph.runs.push_back(
            {phrases.text(alone ? u"part.alone"_s : u"part"_s, fields), alone ? Typeface::FangSong : Typeface::KaiTi});
        paragraph.runs.push_back({part.text, Typeface::FangSong});
        blocks.push_back(std::move(paragraph));
        blocks.insert(blocks.end(), part.more.begin(), part.more.end());
    }
    return blocks;
}

void addSections(Paper& paper, const Phrases& phrases, const std::vector<Section>& sections) {
    const auto speaks = [](const Section& section) { return !section.blocks.empty(); };
    const bool alone = std::count_if(sections.begin(), sections.end(), speaks) == 1;
    int number = 0;
    for (const Section& section : sections) {
        if (!speaks(section))
            continue;
        paper.blocks.push_back(Heading{
            1, alone ? section.title
                     : phrases.text(u"section"_s, {{u"number"_s, chineseNumber(++number)}, {u"title"_s, section.title}})});
        paper.blocks.insert(paper.blocks.end(), section.blocks.begin(), section.blocks.end());
    }
}

QString labelOf(const Phrases& phrases, const std::vector<Annex>& annexes, const QString& title) {
    for (size_t i = 0; i < annexes.size(); ++i) {
        if (annexes[i].title == title)
            return annexes.size() == 1 ? phrases.text(u"annex.label"_s)
                                       : phrases.text(u"annex.label.numbered"_s, {{u"number"_s, QString::number(i + 1)}});
    }
    return {};
}

Masthead headOf(const PaperData& data, Masthead::Form form) { return {form, data.frame.mark, data.frame.number}; }

Paper begin(const Phrases& phrases, const Masthead& head, const QString& name, const QStringList& title) {
    const OfficialFrame& frame = phrases.data().frame;
    Paper paper;
    paper.name = name;
    paper.creator = phrases.plan().taskForce.office;
    paper.mark = frame.demo ? phrases.lights().demo() : QString();
    paper.date = phrases.data().date();
    if (!head.mark.isEmpty())
        paper.blocks.push_back(head);
    if (!title.isEmpty())
        paper.blocks.push_back(Title{title});
    return paper;
}

void addSignOff(Paper& paper, const Phrases& phrases, const std::vector<Annex>& annexes) {
    AnnexNote note;
    for (const Annex& annex : annexes)
        note.titles += annex.title;
    if (!annexes.empty())
        paper.blocks.push_back(std::move(note));
    const OfficialFrame& frame = phrases.data().frame;
    paper.blocks.push_back(SignOff{frame.signature.isEmpty() ? phrases.plan().taskForce.office : frame.signature,
                                   dayText(phrases.data().date()), frame.sealed});
}

void finish(Paper& paper, const Phrases& phrases, const std::vector<Annex>& annexes) {
    for (const Annex& annex : annexes) {
        paper.blocks.push_back(AnnexStart{labelOf(phrases, annexes, annex.title), annex.title, annex.landscape});
        paper.blocks.push_back(annex.table);
    }
    if (auto closing = closingOf(paper, phrases))
        paper.blocks.push_back(std::move(*closing));
    takeFigures(paper);
    paper.figures = valuesIn(paper, phrases.plan());
}

} // namespace xundu::papers::official
