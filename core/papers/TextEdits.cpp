#include "core/papers/TextEdits.h"

#include "core/papers/WordingEdit.h"

#include <algorithm>

namespace xundu::papers {
namespace {

/// Calls visit(text, figures) for each part of a block's editable text in order; figures are null where it keeps none.
template <class AnyBlock, class Visit>
void forEachPiece(AnyBlock& block, Visit visit) {
    constexpr std::vector<Figure>* none = nullptr;
    if (auto* paragraph = std::get_if<Paragraph>(&block)) {
        for (auto& run : paragraph->runs)
            visit(run.text, &run.figures);
    } else if (auto* title = std::get_if<Title>(&block)) {
        for (auto& phrase : title->phrases)
            visit(phrase, none);
    } else if (auto* heading = std::get_if<Heading>(&block)) {
        visit(heading->text, none);
    } else if (auto* addressee = std::get_if<Addressee>(&block)) {
        visit(addressee->text, none);
    }
}

/// Whether what was put makes another number of the one beside it: 5 becomes 15 or 5.5.
bool lengthens(const Figure& figure, const TextChange& change) {
    const auto belongs = [](QChar c) { return c.isDigit() || c == u'.' || c == u','; };
    if (change.put.isEmpty())
        return false;
    return (change.begin + change.length == figure.begin && belongs(change.put.back())) ||
           (change.begin == figure.begin + figure.length && belongs(change.put.front()));
}

/// Figures before the change stay, those behind it move with their text, those it touches are no longer the data's.
void moveFigures(std::vector<Figure>& figures, const TextChange& change) {
    const qsizetype end = change.begin + change.length;
    std::erase_if(figures, [&](const Figure& figure) {
        const bool overlaps = change.begin < figure.begin + figure.length && end > figure.begin;
        return overlaps || lengthens(figure, change);
    });
    for (Figure& figure : figures) {
        if (figure.begin >= end)
            figure.begin += change.put.size() - change.length;
    }
}

/// Puts the change into the piece it begins in, and takes out what it covers of those after.
void apply(Block& block, TextChange change) {
    qsizetype pieces = 0;
    forEachPiece(block, [&](auto&, auto*) { ++pieces; });
    bool isDone = false;
    forEachPiece(block, [&](QString& text, std::vector<Figure>* figures) {
        const bool isLast = --pieces == 0;
        if (!isDone && (change.begin < text.size() || isLast)) {
            const TextChange own{change.begin, std::min(change.length, text.size() - change.begin), change.put};
            text.replace(own.begin, own.length, own.put);
            if (figures)
                moveFigures(*figures, own);
            change = {0, change.length - own.length, {}};
            isDone = change.length == 0;
        } else {
            change.begin -= text.size();
        }
    });
}

void replaceText(Block& block, const TextEdit& edit) {
    apply(block, changeBetween(edit.original, edit.replacement));
    if (auto* paragraph = std::get_if<Paragraph>(&block))
        std::erase_if(paragraph->runs, [](const Run& run) { return run.text.isEmpty(); });
    if (auto* title = std::get_if<Title>(&block))
        title->phrases.removeAll(QString());
}

} // namespace

std::optional<QString> editableText(const Block& block) {
    std::optional<QString> text;
    forEachPiece(block, [&](const QString& piece, const auto*) { text = text.value_or(QString()) + piece; });
    return text;
}

EditedPaper withEdits(Paper paper, const std::vector<TextEdit>& edits) {
    EditedPaper edited{std::move(paper), {}, edits};
    std::vector<Block> blocks;
    for (Block& block : edited.paper.blocks) {
        const auto text = edits.empty() ? std::nullopt : editableText(block);
        const auto edit = std::find_if(edits.begin(), edits.end(), [&](const TextEdit& each) { return each.original == text; });
        if (text && edit != edits.end()) {
            std::erase(edited.unfitting, *edit);
            if (edit->replacement.isEmpty())
                continue;
            edited.originals.emplace(blocks.size(), *text);
            replaceText(block, *edit);
        }
        blocks.push_back(std::move(block));
    }
    edited.paper.blocks = std::move(blocks);
    return edited;
}

} // namespace xundu::papers
