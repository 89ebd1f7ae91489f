#include "core/papers/check/Lines.h"

#include "core/papers/docx/DocumentWords.h"

#include <algorithm>

namespace xundu::papers::check {
namespace {

/// Appends a text with figures of its own.
void append(Line& line, const QString& text, const std::vector<Figure>& figures) {
    for (Figure figure : figures) {
        figure.begin += line.text.size();
        line.figures.push_back(figure);
    }
    line.text += text;
}

struct BlockLines {
    std::vector<Line>& lines;
    docx::DocumentWords words{};
    bool letter = false;

    void add(const QString& text) { lines.push_back({text}); }
    void add(const QStringList& texts) {
        for (const QString& text : texts)
            add(text);
    }
    void operator()(const Masthead& masthead) {
        letter = masthead.form == Masthead::Form::Letter;
        add(masthead.mark);
        add(masthead.number);
    }
    void operator()(const Title& title) { add(title.phrases.join(QString())); }
    void operator()(const Addressee& addressee) { add(addressee.text); }
    void operator()(const Heading& heading) { add(heading.text); }
    void operator()(const Paragraph& paragraph) { lines.push_back(lineOf(paragraph)); }
    void operator()(const Table& table) {
        QStringList titles;
        for (const Column& column : table.columns)
            titles << column.title;
        add(titles.join(u'\t'));
        const NextRow next = table.open();
        while (const auto row = next()) {
            Line line;
            for (const Cell& cell : *row) {
                if (&cell != &row->front())
                    line.text += u'\t';
                const QString shown = words.cell(cell);
                const qsizetype shift = shown.indexOf(cell.text);
                line.text += shown.first(shift);
                append(line, cell.text, cell.figures);
                line.text += shown.sliced(shift + cell.text.size());
            }
            lines.push_back(std::move(line));
        }
        add(table.notes);
    }
    void operator()(const Chart&) {}
    void operator()(const WallChart&) {} // is on paper alone
    void operator()(const AnnexNote& note) {
        QStringList titles = words.annexes(note);
        titles.front().prepend(words.annexesLead());
        add(titles);
    }
    void operator()(const SignOff& signOff) { add({signOff.name, signOff.date}); }
    void operator()(const AnnexStart& annex) { add({annex.label, annex.title}); }
    void operator()(const PartStart& part) { add(part.title); }
    void operator()(const ClosingBlock& closing) {
        add(closing.copies);
        if (!letter)
            add(closing.printedBy + u'\t' + closing.printedOn);
    }
};

bool isUnseen(QChar c) { return c.category() == QChar::Other_Format; }

} // namespace

void dropUnseen(Line& line) {
    for (Figure& figure : line.figures)
        figure.begin -= std::count_if(line.text.cbegin(), line.text.cbegin() + figure.begin, isUnseen);
    line.text.removeIf(isUnseen);
}

Line lineOf(const Paragraph& paragraph) {
    Line line;
    for (const Run& run : paragraph.runs)
        append(line, run.text, run.figures);
    dropUnseen(line);
    return line;
}

std::vector<Line> linesOf(const Paper& paper) {
    std::vector<Line> lines;
    BlockLines add{lines};
    for (const Block& block : paper.blocks)
        std::visit(add, block);
    std::for_each(lines.begin(), lines.end(), dropUnseen);
    return lines;
}

} // namespace xundu::papers::check
