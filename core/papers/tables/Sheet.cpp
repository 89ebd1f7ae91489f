#include "core/papers/tables/Sheet.h"

#include "core/base/Error.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::papers {
namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

void refuseUnknown(const SheetBook& book, const QStringList& keys) {
    QStringList known;
    QStringList told;
    for (const Column& column : columnsOf(book)) {
        known += column.key;
        told += SheetText::tr("%1 (%2)", "key of a column, its title").arg(column.key, column.title);
    }
    for (const QString& key : keys) {
        if (!known.contains(key))
            throw base::Error(base::ErrorCode::BadCall, SheetText::tr("There is no column \"%1\". There are: %2.")
                                                            .arg(key, told.join(SheetText::tr(", ", "between columns"))));
    }
}

Table narrowed(const Table& table, const std::vector<size_t>& kept) {
    Table result{{}, {}, table.notes};
    for (const size_t index : kept)
        result.columns.push_back(table.columns[index]);
    result.open = [open = table.open, kept]() -> NextRow {
        return [next = open(), kept]() -> std::optional<Row> {
            std::optional<Row> whole = next();
            if (!whole)
                return std::nullopt;
            Row row;
            row.reserve(kept.size());
            for (const size_t index : kept)
                row.push_back(std::move((*whole)[index]));
            return row;
        };
    };
    return result;
}

std::optional<SheetChart> narrowed(std::optional<SheetChart> chart, const Table& table) {
    const auto has = [&](const QString& key) {
        return std::any_of(table.columns.begin(), table.columns.end(), [&](const Column& column) { return column.key == key; });
    };
    if (!chart || !has(chart->progress))
        return std::nullopt;
    if (!has(chart->expected)) {
        chart->expected.clear();
        for (PaceBars::Bar& bar : chart->series.bars)
            bar.expected.reset();
    }
    return chart;
}

Paragraph paragraphOf(const QString& text) { return {{Run{text}}}; }

/// Each key once. @param first tells from which column on a sheet's count
template <class First>
std::vector<Column> columnsFrom(const SheetBook& book, First first) {
    std::vector<Column> columns;
    for (const Sheet& sheet : book.sheets) {
        for (auto column = sheet.table.columns.begin() + first(sheet); column != sheet.table.columns.end(); ++column) {
            const bool known =
                std::any_of(columns.begin(), columns.end(), [&](const Column& other) { return other.key == column->key; });
            if (!known)
                columns.push_back(*column);
        }
    }
    return columns;
}

} // namespace

std::vector<Column> columnsOf(const SheetBook& book) {
    return columnsFrom(book, [](const Sheet&) { return 0; });
}

std::vector<Column> optionalColumnsOf(const SheetBook& book) {
    return columnsFrom(book, [](const Sheet& sheet) { return sheet.rowNames; });
}

SheetBook withColumns(SheetBook book, const QStringList& keys) {
    if (keys.isEmpty())
        return book;
    refuseUnknown(book, keys);
    for (Sheet& sheet : book.sheets) {
        std::vector<size_t> kept;
        for (size_t i = 0; i < sheet.table.columns.size(); ++i) {
            if (i < static_cast<size_t>(sheet.rowNames) || keys.contains(sheet.table.columns[i].key))
                kept.push_back(i);
        }
        sheet.table = narrowed(sheet.table, kept);
        sheet.chart = narrowed(std::move(sheet.chart), sheet.table);
    }
    return book;
}

Paper paperOf(const SheetBook& book) {
    Paper paper{.name = book.title,
                .creator = book.office,
                .mark = book.mark,
                .figures = book.figures,
                .shape = PageShape::Landscape,
                .date = book.date};
    for (const Sheet& sheet : book.sheets) {
        if (!sheet.onPaper)
            continue;
        if (paper.blocks.empty())
            paper.blocks.push_back(Title{{sheet.title}});
        else
            paper.blocks.push_back(PartStart{sheet.title});
        paper.blocks.push_back(paragraphOf(sheet.subtitle));
        paper.blocks.push_back(sheet.table);
        if (sheet.chart && sheet.chart->series.bars.size() <= printedBars)
            paper.blocks.push_back(Chart{sheet.chart->title, sheet.chart->series});
    }
    return paper;
}

} // namespace xundu::papers
