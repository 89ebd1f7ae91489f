#include "core/papers/docx/TableXml.h"

#include "core/papers/docx/DocumentWords.h"
#include "core/papers/docx/Styles.h"
#include "core/papers/docx/WordXml.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::docx {
namespace {

const char* jcOf(Align align) {
    switch (align) {
    case Align::Left:
        return "left";
    case Align::Center:
        return "center";
    case Align::Right:
        return "right";
    }
    return "left";
}

class TableWriter {
public:
    TableWriter(WordXml& xml, const DocumentWords& words, const Table& table, int width)
        : m_xml(xml), m_words(words), m_table(table), m_width(width) {
        double shares = 0;
        for (const Column& column : table.columns)
            shares += column.share;
        for (const Column& column : table.columns)
            m_widths.push_back(static_cast<int>(std::lround(width * column.share / shares)));
    }

    void write() {
        m_xml.open("tbl");
        writeLook();
        m_xml.open("tblGrid");
        for (const int width : m_widths)
            m_xml.empty("gridCol", {{"w", number(width)}});
        m_xml.close();
        Row titles;
        for (const Column& column : m_table.columns)
            titles.push_back({column.title});
        writeRow(titles, true);
        const NextRow next = m_table.open();
        while (const auto row = next())
            writeRow(*row, false);
        m_xml.close();
    }

private:
    void writeLook() {
        m_xml.open("tblPr");
        m_xml.empty("tblW", {{"w", number(m_width)}, {"type", u"dxa"_s}});
        m_xml.open("tblBorders");
        for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            const bool inside = QLatin1String(side).startsWith("inside"_L1);
            m_xml.empty(side, {{"val", u"single"_s}, {"sz", number(inside ? 6 : 8)}, {"space", u"0"_s}, {"color", u"auto"_s}});
        }
        m_xml.close();
        m_xml.empty("tblLayout", {{"type", u"fixed"_s}});
        m_xml.open("tblCellMar");
        for (const auto& [side, width] : {std::pair("top", 0.8), {"left", 1.2}, {"bottom", 0.8}, {"right", 1.2}})
            m_xml.empty(side, {{"w", number(mm(width))}, {"type", u"dxa"_s}});
        m_xml.close();
        m_xml.close();
    }
    void writeRow(const Row& row, bool isHeader) {
        m_xml.open("tr");
        m_xml.open("trPr");
        m_xml.empty("cantSplit");
        if (isHeader)
            m_xml.empty("tblHeader");
        m_xml.close();
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            writeCell(i < row.size() ? row[i] : Cell(), m_widths[i], isHeader ? Align::Center : m_table.columns[i].align,
                      isHeader);
        m_xml.close();
    }
    void writeCell(const Cell& cell, int width, Align align, bool isHeader) {
        m_xml.open("tc");
        m_xml.open("tcPr");
        m_xml.empty("tcW", {{"w", number(width)}, {"type", u"dxa"_s}});
        m_xml.value("vAlign", u"center"_s);
        m_xml.close();
        m_xml.openParagraph(isHeader ? style::tableHeader : style::tableText);
        m_xml.value("jc", QLatin1String(jcOf(align)));
        m_xml.close();
        m_xml.run(m_words.cell(cell));
        m_xml.close();
        m_xml.close();
    }

    WordXml& m_xml;
    const DocumentWords& m_words;
    const Table& m_table;
    int m_width;
    std::vector<int> m_widths;
};

} // namespace

void writeTable(WordXml& xml, const DocumentWords& words, const Table& table, int width) {
    TableWriter(xml, words, table, width).write();
}

} // namespace xundu::papers::docx
