#include "core/papers/docx/Body.h"

#include "core/papers/docx/DocumentWords.h"
#include "core/papers/docx/HeadXml.h"
#include "core/papers/docx/Measure.h"
#include "core/papers/docx/PictureXml.h"
#include "core/papers/docx/Styles.h"
#include "core/papers/docx/TableXml.h"
#include "core/papers/docx/WordXml.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::docx {
namespace {

constexpr int titleCharacters = 20; ///< of 22 pt that fit on a line
constexpr int lineCharacters = 28;

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

/// How far name and date end from the right, in characters (GB/T 9704 7.3.5).
struct SignOffPlaces {
    double name;
    double date;
};

SignOffPlaces placesOf(const SignOff& signOff) {
    const double name = std::min<double>(widthOf(signOff.name), lineCharacters);
    const double date = widthOf(signOff.date);
    if (signOff.sealed)
        return {std::max(0.0, 4 + (date - name) / 2), 4};
    const double dateEnds = std::max(name - date, 2.0); // begins two characters after the name does
    const double nameEnds = std::max(dateEnds + date + 2 - name, 0.0);
    return {nameEnds, dateEnds};
}

class BodyWriter {
public:
    explicit BodyWriter(const DrawChart& drawChart) : m_drawChart(drawChart) {}

    Body write(const Paper& paper) {
        m_xml.open("body");
        for (const Block& block : paper.blocks) {
            std::visit([this](const auto& content) { add(content); }, block);
            m_begun = true;
        }
        if (m_afterTable)
            closeTable();
        writeSection(m_xml, m_section);
        m_xml.close();
        return {m_xml.finish(), std::move(m_pictures)};
    }

private:
    void paragraph(const char* style, const QString& text) {
        m_afterTable = false;
        m_xml.paragraph(style, text);
    }
    void emptyLine() { paragraph(style::addressee, {}); }

    void add(const Masthead& masthead) {
        m_letter = masthead.form == Masthead::Form::Letter;
        m_section.firstOfLetter = m_letter;
        writeMasthead(m_xml, masthead);
    }
    void add(const Title& title) { paragraph(style::title, brokenTitle(title.phrases)); }
    void add(const Addressee& addressee) { paragraph(style::addressee, addressee.text); }
    void add(const Heading& heading) {
        paragraph(heading.level == 1 ? style::level1 : heading.level == 2 ? style::level2 : style::level3, heading.text);
    }
    void add(const Paragraph& paragraph) {
        m_afterTable = false;
        m_xml.openParagraph(style::body);
        m_xml.close();
        for (const Run& run : paragraph.runs)
            m_xml.run(run.text, familyOf(run.typeface));
        m_xml.close();
    }
    void add(const AnnexNote& note) {
        emptyLine();
        const QStringList lines = m_words.annexes(note);
        paragraph(style::annexNote, m_words.annexesLead() + lines.front());
        for (const QString& line : lines.mid(1))
            indented(style::annexNote, {{"left", number(5 * character)}, {"firstLine", u"0"_s}}, line);
    }
    void add(const SignOff& signOff) {
        for (int i = 0; i < (signOff.sealed ? 2 : 1); ++i)
            paragraph(style::signOff, {});
        const SignOffPlaces places = placesOf(signOff);
        fromRight(places.name, signOff.name, true);
        fromRight(places.date, signOff.date, false);
    }
    void add(const Chart& chart) {
        if (!m_drawChart)
            return;
        m_afterTable = false;
        for (const Picture& picture : m_drawChart(chart)) {
            const int number = static_cast<int>(m_pictures.size()) + 1;
            m_pictures.push_back(picturePart(number, picture.png));
            writePicture(m_xml, m_pictures.back().id, number, picture.size, m_words.chart(chart));
        }
    }
    void add(const WallChart&) {} // is on paper alone
    void add(const AnnexStart& annex) {
        turn(annex.landscape);
        paragraph(style::annexLabel, annex.label);
        paragraph(style::title, brokenTitle({annex.title}));
    }
    void add(const PartStart& part) {
        turn(false);
        paragraph(style::partTitle, brokenTitle({part.title}));
    }
    void add(const ClosingBlock& closing) {
        turn(false);
        if (m_afterTable)
            closeTable();
        writeClosingBlock(m_xml, closing, m_letter);
        closeTable();
    }
    void add(const Table& table) {
        if (m_afterTable)
            closeTable();
        writeTable(m_xml, m_words, table, width());
        m_afterTable = true;
        for (const QString& note : table.notes)
            paragraph(style::tableNote, note);
    }

    int width() const { return m_section.turned ? textHeight : textWidth; }

    /// Pages that lie otherwise are another section; what ends one stands in its last paragraph.
    void turn(bool turned) {
        if (turned == m_section.turned)
            return;
        if (m_begun) {
            openThinLine();
            writeSection(m_xml, m_section);
            m_xml.close(2);
            m_section.firstOfLetter = false;
        }
        m_section.turned = turned;
    }

    void indented(const char* style, const Attributes& indent, const QString& text, bool withNext = true) {
        m_afterTable = false;
        m_xml.openParagraph(style);
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
    /// A line that finds room on a page that is full: 22 lines leave 0.9 pt of the text block. Its properties stay open.
    void openThinLine() {
        m_xml.open("p");
        m_xml.open("pPr");
        m_xml.empty("spacing", {{"line", number(pt(0.75))}, {"lineRule", u"exact"_s}});
        m_afterTable = false;
    }
    /// A document does not end with a table, and two without a line between them are one.
    void closeTable() {
        openThinLine();
        m_xml.close(2);
    }

    const DrawChart& m_drawChart;
    WordXml m_xml{"document"};
    DocumentWords m_words;
    std::vector<Part> m_pictures;
    Section m_section;
    bool m_begun = false; ///< something is written
    bool m_letter = false;
    bool m_afterTable = false; ///< the last thing written was a table
};

} // namespace

Body bodyOf(const Paper& paper, const DrawChart& drawChart) { return BodyWriter(drawChart).write(paper); }

} // namespace xundu::papers::docx
