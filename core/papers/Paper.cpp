#include "core/papers/Paper.h"

#include "core/papers/Figures.h"

#include <algorithm>
#include <memory>

namespace xundu::papers {
namespace {

int lengthOf(const QString& text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); }));
}

int lengthOf(const QStringList& texts) { return lengthOf(texts.join(QString())); }

struct BlockLength {
    int operator()(const Masthead&) const { return 0; }
    int operator()(const Title& title) const { return lengthOf(title.phrases); }
    int operator()(const Addressee& addressee) const { return lengthOf(addressee.text); }
    int operator()(const Heading& heading) const { return lengthOf(heading.text); }
    int operator()(const Paragraph& paragraph) const {
        int sum = 0;
        for (const Run& run : paragraph.runs)
            sum += lengthOf(run.text);
        return sum;
    }
    int operator()(const Table& table) const {
        int sum = lengthOf(table.notes);
        for (const Column& column : table.columns)
            sum += lengthOf(column.title);
        const NextRow next = table.open();
        while (const auto row = next()) {
            for (const Cell& cell : *row)
                sum += lengthOf(cell.text);
        }
        return sum;
    }
    int operator()(const Chart&) const { return 0; }
    int operator()(const AnnexNote& note) const { return lengthOf(note.titles); }
    int operator()(const SignOff& signOff) const { return lengthOf(signOff.name + signOff.date); }
    int operator()(const AnnexStart&) const { return 0; }
    int operator()(const PartStart&) const { return 0; }
    int operator()(const ClosingBlock&) const { return 0; }
    int operator()(const WallChart&) const { return 0; }
};

/// Texts that keep no figures only lose the marks.
void withoutMarks(QString& text) { figuresFrom(text); }

struct TakeFigures {
    void operator()(Masthead& masthead) const { withoutMarks(masthead.number); }
    void operator()(Title& title) const { std::for_each(title.phrases.begin(), title.phrases.end(), withoutMarks); }
    void operator()(Addressee& addressee) const { withoutMarks(addressee.text); }
    void operator()(Heading& heading) const { withoutMarks(heading.text); }
    void operator()(Paragraph& paragraph) const {
        for (Run& run : paragraph.runs)
            run.figures = figuresFrom(run.text);
    }
    void operator()(Table& table) const { std::for_each(table.notes.begin(), table.notes.end(), withoutMarks); }
    void operator()(Chart& chart) const { withoutMarks(chart.title); }
    void operator()(AnnexNote& note) const { std::for_each(note.titles.begin(), note.titles.end(), withoutMarks); }
    void operator()(SignOff& signOff) const { withoutMarks(signOff.date); }
    void operator()(AnnexStart& annex) const { withoutMarks(annex.title); }
    void operator()(PartStart& part) const { withoutMarks(part.title); }
    void operator()(ClosingBlock&) const {}
    void operator()(WallChart& chart) const { chart.counts.figures = figuresFrom(chart.counts.text); }
};

} // namespace

std::function<NextRow()> heldRows(std::vector<Row> rows) {
    for (Row& row : rows) {
        for (Cell& cell : row)
            cell.figures = figuresFrom(cell.text);
    }
    const auto held = std::make_shared<const std::vector<Row>>(std::move(rows));
    return [held] {
        return [held, index = size_t{0}]() mutable -> std::optional<Row> {
            if (index == held->size())
                return std::nullopt;
            return (*held)[index++];
        };
    };
}

void takeFigures(Paper& paper) {
    for (Block& block : paper.blocks)
        std::visit(TakeFigures(), block);
}

int textLength(const Paper& paper) {
    int sum = 0;
    for (const Block& block : paper.blocks) {
        if (std::holds_alternative<AnnexStart>(block))
            break;
        sum += std::visit(BlockLength(), block);
    }
    return sum;
}

} // namespace xundu::papers
