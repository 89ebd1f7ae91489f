#pragma once

#include "core/papers/wall/WallChart.h"
#include "core/plan/Ids.h"

#include <QStringList>

#include <functional>
#include <set>

/// @file An official paper as content: blocks in their order. Where things stand on a page is for who lays it out.

namespace xundu::papers {

/// The head of the first page (版头; GB/T 9704 7.2, for letters 10.1, for minutes 10.3).
struct Masthead {
    enum class Form { Document, Letter, Minutes };
    Form form = Form::Document;
    QString mark;   ///< 发文机关标志, in red; for minutes ××会议纪要
    QString number; ///< 发文字号 咸科赋能办〔2025〕1号; empty: none yet
};

/// The paper's title in phrases: a line ends between two of them where that is possible.
struct Title {
    QStringList phrases;
};

struct Addressee {
    QString text; ///< with its colon
};

/// A heading on a line of its own; the text begins with its number where there are several.
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
    QString key{}; ///< names it where columns can be chosen
};

/// A cell's number for a sheet, which shows it by a number format; the cell's text is what paper shows.
struct Quantity {
    double value = 0;
    QString format; ///< of the sheet: #,##0.0
    friend bool operator==(const Quantity&, const Quantity&) = default;
};

struct Cell {
    QString text;
    std::optional<progress::Light> light{};                ///< its shape stands before the text
    bool stale = false;                                    ///< the shape is hatched: its newest reading is older than the 旬
    std::variant<std::monostate, Quantity, QDate> exact{}; ///< what a sheet holds in place of the text
    std::vector<Figure> figures{};                         ///< in the text's order
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

/// A source of rows for a table that is short enough to be held. Takes the figures out of the cells' texts (Figures.h).
std::function<NextRow()> heldRows(std::vector<Row> rows);

/// Names the annexes at the end of the text.
struct AnnexNote {
    QStringList titles; ///< not empty
};

struct SignOff {
    QString name; ///< with the unit that seals on its behalf, where there is one: …办公室（…代章）
    QString date;
    /// With a seal the name stands centred above the date; without, it stands two characters from the right and the date below
    /// begins two characters after it (GB/T 9704 7.3.5).
    bool sealed = true;
};

/// Begins a new page.
struct AnnexStart {
    QString label; ///< 附件, or 附件1 where there are several
    QString title;
    bool landscape = false; ///< turned a quarter to the left; the page's number stays where it is (GB/T 9704 7.3.9)
};

/// Begins a new page with a title of its own, within a paper of several parts.
struct PartStart {
    QString title;
};

/// At the foot of the last page (版记; GB/T 9704 7.4). A letter's has no rules and names no printer.
struct ClosingBlock {
    QString copies;    ///< 抄送：…。; empty: none
    QString printedBy; ///< 印发机关
    QString printedOn; ///< 2025年6月20日印发
};

/// How many things show each light, one bar a label.
struct LightBars {
    struct Bar {
        QString label;
        std::array<int, 5> counts{}; ///< by progress::Light
        // In place of a label that is wider than its column: 6月 below its columns together, 中 below this one.
        QString group{};
        QString inGroup{};
        friend bool operator==(const Bar&, const Bar&) = default;
    };
    std::vector<Bar> bars;
    bool upright = false; ///< columns side by side, such as one for each 旬; else bars below each other
    friend bool operator==(const LightBars&, const LightBars&) = default;
};

/// What is reached of each target, against what should be by now.
struct PaceBars {
    struct Bar {
        QString label;
        QString words; ///< the value beside the bar: 388/2500项
        double progress = 0;
        std::optional<double> expected{}; ///< nothing: no pace
        progress::Light light = progress::Light::None;
        friend bool operator==(const Bar&, const Bar&) = default;
    };
    std::vector<Bar> bars;
    friend bool operator==(const PaceBars&, const PaceBars&) = default;
};

struct Chart {
    QString title;
    std::variant<LightBars, PaceBars> series;
    friend bool operator==(const Chart&, const Chart&) = default;
};

using Block = std::variant<Masthead, Title, Addressee, Heading, Paragraph, Table, Chart, AnnexNote, SignOff, AnnexStart,
                           PartStart, ClosingBlock, WallChart>;

/// Sheets and wall charts lie on their side, the latter on A3, and have margins of their own; official papers have those of
/// GB/T 9704.
enum class PageShape { Official, Landscape, WallChart };

struct Paper {
    QString name;    ///< for the file's properties
    QString creator; ///< for the file's properties: the office
    QString mark;    ///< stands at the head of every page, such as 演示数据; mostly empty
    std::vector<Block> blocks;
    std::set<plan::IndicatorCode> figures{}; ///< whose city's values it prints
    PageShape shape = PageShape::Official;
    bool tiles = false; ///< each page of a wall chart as two of A4, for printers that have no A3
    QDate date{};       ///< of the paper: also the file's day of making, so that the same paper gives the same bytes
    QString origin{};   ///< what it was composed from, in a text document's properties: for checking an edited one back
};

/// Takes the marked figures out of all texts but those of tables, whose rows are taken as they come (Figures.h).
void takeFigures(Paper& paper);

/// Characters without white space up to the first annex, tables counted.
int textLength(const Paper& paper);

} // namespace xundu::papers
