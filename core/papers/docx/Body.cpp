#include "core/papers/docx/Body.h"

#include "core/papers/Words.h"
#include "core/papers/docx/PageParts.h"
#include "core/papers/docx/Styles.h"
#include "core/papers/docx/WordXml.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::docx {
namespace {

constexpr int titleCharacters = 20; ///< of 22 pt that fit on a line

QString familyOf(Typeface typeface) {
    switch (typeface) {
    case Typeface::FangSong:
        return {};
    case Typeface::HeiTi:
        return QString::fromUtf16(family::heiTi);
    case Typeface::KaiTi:
        return QString::fromUtf16(family::kaiTi);
    }
    return {};
}

/// In characters: what is not Chinese takes half of one.
double widthOf(const QString& text) {
    return std::accumulate(text.begin(), text.end(), 0.0, [](double sum, QChar c) {
        return sum + (c.unicode() < 0x80 ? 0.5 : c.isLowSurrogate() ? 0 : 1);
    });
}

/// A title of two lines ends the first between two phrases, the lines as even as can be; else the reader's program breaks it.
QString brokenTitle(const QStringList& phrases) {
    const QString whole = phrases.join(QString());
    const double width = widthOf(whole);
    QString best = whole;
    double longest = titleCharacters;
    for (qsizetype i = 1; width > titleCharacters && i < phrases.size(); ++i) {
        const QString first = phrases.mid(0, i).join(QString());
        const double longer = std::max(widthOf(first), width - widthOf(first));
        if (longer <= longest) {
            longest = longer;
            best = first + u'\n' + phrases.mid(i).join(QString());
        }
    }
    return best;
}

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

class BodyWriter {
public:
    QByteArray write(const Paper& paper) {
        m_xml.open("body");
        for (const Block& block : paper.blocks)
            std::visit([this](const auto& content) { add(content); }, block);
        if (m_afterTable)
            closeTable();
        writePages(m_xml);
        m_xml.close();
        return m_xml.finish();
    }

private:
    void paragraph(const char* style, const QString& text) {
        m_afterTable = false;
        m_xml.paragraph(style, text);
    }
    void emptyLine() { paragraph(style::addressee, {}); }

    void add(const Title& title) { paragraph(style::title, brokenTitle(title.phrases)); }
    void add(const Addressee& addressee) { paragraph(style::addressee, addressee.text); }
    void add(const Heading& heading) {
        paragraph(heading.level == 1 ? style::level1 : heading.level == 2 ? style::level2 : style::level3, heading.text);
    }
    void add(const Paragraph& paragraph) {
        m_afterTable = false;
        m_xml.open("p");
        m_xml.open("pPr");
        m_xml.value("pStyle", QLatin1String(style::body));
        m_xml.close();
        for (const Run& run : paragraph.runs)
            m_xml.run(run.text, familyOf(run.typeface));
        m_xml.close();
    }
    void add(const AnnexNote& note) {
        emptyLine();
        for (qsizetype i = 0; i < note.titles.size(); ++i) {
            const QString numbered =
                note.titles.size() == 1
                    ? note.titles[i]
                    : m_words.text(u"annexes.numbered"_s, {{u"number"_s, QString::number(i + 1)}, {u"title"_s, note.titles[i]}});
            if (i == 0)
                paragraph(style::annexNote, m_words.text(u"annexes"_s) + numbered);
            else
                indented(style::annexNote, {{"left", number(5 * character)}, {"firstLine", u"0"_s}}, numbered);
        }
    }
    void add(const SignOff& signOff) {
        for (int i = 0; i < (signOff.sealed ? 2 : 1); ++i)
            paragraph(style::signOff, {});
        const double date = signOff.sealed ? 4 : 2; // characters from the right
        const double name = signOff.sealed ? std::max(0.0, date + (widthOf(signOff.date) - widthOf(signOff.name)) / 2) : 2;
        fromRight(name, signOff.name, true);
        fromRight(date, signOff.date, false);
    }
    void add(const Masthead&) {}
    void add(const Chart&) {}
    void add(const PartStart&) {}
    void add(const ClosingBlock&) {}
    void add(const AnnexStart& annex) {
        paragraph(style::annexLabel, annex.label);
        paragraph(style::title, brokenTitle({annex.title}));
    }
    void add(const Table& table) {
        if (m_afterTable)
            closeTable();
        writeTable(table);
        m_afterTable = true;
        for (const QString& note : table.notes)
            paragraph(style::tableNote, note);
    }

    void indented(const char* style, Attributes indent, const QString& text, bool withNext = true) {
        m_afterTable = false;
        m_xml.open("p");
        m_xml.open("pPr");
        m_xml.value("pStyle", QLatin1String(style));
        if (!withNext)
            m_xml.value("keepNext", u"0"_s);
        m_xml.empty("ind", indent);
        m_xml.close();
        m_xml.run(text);
        m_xml.close();
    }
    void fromRight(double characters, const QString& text, bool withNext) {
        indented(style::signOff, {{"right", number(static_cast<int>(std::lround(characters * character)))}}, text, withNext);
    }
    /// A document does not end with a table, and two without a line between them are one: a line that takes no room.
    void closeTable() {
        m_xml.open("p");
        m_xml.open("pPr");
        m_xml.empty("spacing", {{"line", number(pt(1))}, {"lineRule", u"exact"_s}});
        m_xml.close();
        m_xml.close();
        m_afterTable = false;
    }

    void writeTable(const Table& table) {
        const std::vector<int> widths = widthsOf(table);
        m_xml.open("tbl");
        writeTableLook();
        m_xml.open("tblGrid");
        for (const int width : widths)
            m_xml.empty("gridCol", {{"w", number(width)}});
        m_xml.close();
        Row titles;
        for (const Column& column : table.columns)
            titles.push_back({column.title, std::nullopt});
        writeRow(table, widths, titles, true);
        const NextRow next = table.open();
        while (const auto row = next())
            writeRow(table, widths, *row, false);
        m_xml.close();
    }
    static std::vector<int> widthsOf(const Table& table) {
        double shares = 0;
        for (const Column& column : table.columns)
            shares += column.share;
        std::vector<int> widths;
        for (const Column& column : table.columns)
            widths.push_back(static_cast<int>(std::lround(textWidth * column.share / shares)));
        return widths;
    }
    void writeTableLook() {
        m_xml.open("tblPr");
        m_xml.empty("tblW", {{"w", number(textWidth)}, {"type", u"dxa"_s}});
        m_xml.open("tblBorders");
        for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            const bool inside = QLatin1String(side).startsWith("inside"_L1);
            m_xml.empty(side, {{"val", u"single"_s}, {"sz", number(inside ? 6 : 8)}, {"space", u"0"_s}, {"color", u"auto"_s}});
        }
        m_xml.close();
        m_xml.empty("tblLayout", {{"type", u"fixed"_s}});
        m_xml.open("tblCellMar");
        for (const char* side : {"left", "right"})
            m_xml.empty(side, {{"w", number(mm(1.2))}, {"type", u"dxa"_s}});
        m_xml.close();
        m_xml.close();
    }
    void writeRow(const Table& table, const std::vector<int>& widths, const Row& row, bool isHeader) {
        m_xml.open("tr");
        m_xml.open("trPr");
        m_xml.empty("cantSplit");
        if (isHeader)
            m_xml.empty("tblHeader");
        m_xml.close();
        for (size_t i = 0; i < table.columns.size(); ++i)
            writeCell(i < row.size() ? row[i] : Cell(), widths[i], isHeader ? Align::Center : table.columns[i].align, isHeader);
        m_xml.close();
    }
    void writeCell(const Cell& cell, int width, Align align, bool isHeader) {
        m_xml.open("tc");
        m_xml.open("tcPr");
        m_xml.empty("tcW", {{"w", number(width)}, {"type", u"dxa"_s}});
        m_xml.value("vAlign", u"center"_s);
        m_xml.close();
        m_xml.open("p");
        m_xml.open("pPr");
        m_xml.value("pStyle", QLatin1String(isHeader ? style::tableHeader : style::tableText));
        m_xml.value("jc", QLatin1String(jcOf(align)));
        m_xml.close();
        m_xml.run(cell.light ? m_lights.withShape(*cell.light, cell.text) : cell.text);
        m_xml.close();
        m_xml.close();
    }

    WordXml m_xml{"document"};
    LightWords m_lights;
    Wording m_words = Wording::builtIn(u"document"_s);
    bool m_afterTable = false; ///< the last thing written was a table
};

} // namespace

QByteArray document(const Paper& paper) { return BodyWriter().write(paper); }

} // namespace xundu::papers::docx
