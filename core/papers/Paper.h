#pragma once

#include "core/plan/Ids.h"
#include "core/progress/Light.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <set>
#include <variant>
#include <vector>

/// @file An official paper as content: blocks in their order. Where things stand on a page is for who lays it out.

namespace xundu::papers {

enum class Typeface { FangSong, HeiTi, KaiTi };

/// A piece of a paragraph in one typeface.
struct Run {
    QString text;
    Typeface typeface = Typeface::FangSong;
    friend bool operator==(const Run&, const Run&) = default;
};

/// The paper's title in phrases: a line ends between two of them where that is possible.
struct Title {
    QStringList phrases;
};

struct Addressee {
    QString text; ///< with its colon
};

/// A heading on a line of its own; the text begins with its number.
struct Heading {
    int level = 1; ///< 1 一、 2 （一） 3 1.
    QString text;
};

struct Paragraph {
    std::vector<Run> runs;
};

enum class Align { Left, Center, Right };

struct Column {
    QString title;    ///< with the unit of measure where the column has one
    double share = 1; ///< of the table's width, against the other columns' shares
    Align align = Align::Left;
};

struct Cell {
    QString text;
    std::optional<progress::Light> light; ///< its shape stands before the text
    friend bool operator==(const Cell&, const Cell&) = default;
};

using Row = std::vector<Cell>; ///< one cell per column
/// Gives the next row, nothing after the last.
using NextRow = std::function<std::optional<Row>()>;

/// A table pulls its rows: `open` starts from the first row anew each time, so that no length has to be held.
struct Table {
    std::vector<Column> columns;
    std::function<NextRow()> open;
    QStringList notes; ///< below the table, in small type
};

/// A source of rows for a table that is short enough to be held.
std::function<NextRow()> heldRows(std::vector<Row> rows);

/// Names the annexes at the end of the text.
struct AnnexNote {
    QStringList titles; ///< not empty
};

struct SignOff {
    QString name;
    QString date;
    bool sealed = true; ///< the name stands centred above the date, where the seal goes; else both right by two characters
};

/// Begins a new page.
struct AnnexStart {
    QString label; ///< 附件, or 附件1 where there are several
    QString title;
};

using Block = std::variant<Title, Addressee, Heading, Paragraph, Table, AnnexNote, SignOff, AnnexStart>;

struct Paper {
    QString name;    ///< for the file's properties
    QString creator; ///< for the file's properties: the office
    QString mark;    ///< stands at the head of every page, such as 演示数据; mostly empty
    std::vector<Block> blocks;
    std::set<plan::IndicatorCode> figures; ///< whose values it prints
};

/// Characters without white space up to the first annex, tables counted.
int textLength(const Paper& paper);

} // namespace xundu::papers
