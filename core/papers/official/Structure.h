#pragma once

#include "core/papers/Paper.h"
#include "core/papers/official/Phrases.h"

/// @file What official papers are built of: head, numbered sections, annexes, sign-off and foot.

namespace xundu::papers::official {

Paragraph paragraph(const QString& text);
Cell lit(const QString& word, const progress::TaskStanding& standing);
Cell lit(const QString& word, const progress::IndicatorStanding& standing);

/// A part of a section: its head, such as 新完成1项, and what follows.
struct Part {
    QString head;
    QString text;
    std::vector<Block> more{}; ///< below the paragraph: a table
};
/// Parts as paragraphs: （一） … where there are several, without a number where there is one.
std::vector<Block> blocksOf(const Phrases& phrases, const std::vector<Part>& parts);

struct Section {
    QString title;
    std::vector<Block> blocks; ///< empty: the section has nothing to say
};
/// Those that have something to say, numbered without gaps; one alone has no number.
void addSections(Paper& paper, const Phrases& phrases, const std::vector<Section>& sections);

struct Annex {
    QString title;
    Table table;
    bool landscape = false;
};
/// 附件, or 附件2 where there are several; empty where no annex has the title.
QString labelOf(const Phrases& phrases, const std::vector<Annex>& annexes, const QString& title);

/// The head of the frame in this form: with the office's mark and the paper's number.
Masthead headOf(const PaperData& data, Masthead::Form form);
/// A paper with name and properties, head (none without a mark) and title.
Paper begin(const Phrases& phrases, const Masthead& head, const QString& name, const QStringList& title);
/// Note of the annexes where there are any, sign-off.
void addSignOff(Paper& paper, const Phrases& phrases, const std::vector<Annex>& annexes = {});
/// Annexes on pages of their own, then the closing block where the paper has a head; takes the figures.
void finish(Paper& paper, const Phrases& phrases, const std::vector<Annex>& annexes = {});

} // namespace xundu::papers::official
