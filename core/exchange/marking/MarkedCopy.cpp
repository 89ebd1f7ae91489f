#include "core/exchange/marking/MarkedCopy.h"

#include "core/exchange/SheetColours.h"
#include "core/exchange/Workbook.h"
#include "core/exchange/marking/Comments.h"
#include "core/exchange/marking/SheetCells.h"
#include "core/exchange/marking/StyleClones.h"
#include "core/exchange/xlsx/Unreadable.h"
#include "core/exchange/xlsx/WorkbookReader.h"
#include "core/papers/Wording.h"

#include <QSet>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

constexpr qsizetype mostBytes = 16 << 20; // of a sheet; a form has less than 1 MB
constexpr const char* stylesContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

struct JoinedMark {
    QStringList comments;
    bool mustFix = false;
};

using SheetMarks = std::map<CellPlace, JoinedMark>;

SheetMarks marksOn(const SheetOutline& outline, const QString& sheet, const std::vector<CellMark>& marks) {
    SheetMarks result;
    for (const CellMark& mark : marks) {
        if (mark.sheet != sheet)
            continue;
        const auto place = CellPlace::named(mark.cell.toStdString());
        if (!place)
            refuseMarking(u"no cell %1"_s.arg(mark.cell));
        JoinedMark& joined = result[outline.shownAt(*place)];
        joined.mustFix = joined.mustFix || mark.mustFix;
        const QString comment = cellText(mark.comment);
        if (!joined.comments.contains(comment))
            joined.comments << comment;
    }
    return result;
}

/// What all sheets share while they are marked.
class Marking {
public:
    Marking(const QByteArray& workbook, const ReadLimits& limits) : m_reader(workbook, limits), m_package(workbook, limits) {}

    const std::vector<SheetInfo>& sheets() const { return m_reader.sheets(); }
    void mark(const SheetInfo& sheet, const std::vector<CellMark>& marks);
    QByteArray finish();

private:
    void prepareStyles(const SheetOutline& outline);

    WorkbookReader m_reader;
    Package m_package;
    QString m_stylesPart;
    std::optional<StyleClones> m_styles;
    QString m_author = papers::Wording::builtIn(u"return"_s).text(u"author"_s);
};

/// The part of styles is made where the workbook has none.
void Marking::prepareStyles(const SheetOutline& outline) {
    m_stylesPart = m_reader.stylesPart();
    if (m_stylesPart.isEmpty()) {
        m_stylesPart = u"xl/styles.xml"_s; // some programs know it by this name alone
        if (m_package.holds(m_stylesPart))
            refuseMarking(u"styles that nothing points to"_s);
        m_package.add(m_stylesPart, stylesContent, StyleClones::plainPart(outline.sheetSpace()));
        m_package.relate(m_reader.bookPart(), outline.relationSpace() + "/styles", m_stylesPart);
    }
    m_styles.emplace(m_package.bytes(m_stylesPart));
}

void Marking::mark(const SheetInfo& sheet, const std::vector<CellMark>& marks) {
    const QByteArray xml = m_package.bytes(sheet.part);
    if (xml.size() > mostBytes)
        refuseMarking(u"a sheet of %1 bytes"_s.arg(xml.size()));
    const SheetOutline outline(xml);
    if (!m_styles)
        prepareStyles(outline);
    const SheetMarks joined = marksOn(outline, sheet.name, marks);
    std::vector<CellPlace> places;
    CellNotes notes;
    for (const auto& [place, mark] : joined) {
        places.push_back(place);
        notes.insert({place, {mark.comments.join(u'\n'), mark.mustFix ? mustFixGround : confirmGround}});
    }
    SheetCells cells(xml, outline, places,
                     [&](CellPlace place, int style) { return m_styles->marked(style, joined.at(place).mustFix); });
    std::vector<Splice> splices = cells.splices();
    splices.push_back({outline.commentDrawingPlace(), 0, addComments(m_package, sheet.part, outline, notes, m_author)});
    m_package.set(sheet.part, spliced(xml, splices));
}

QByteArray Marking::finish() {
    if (m_styles)
        m_package.set(m_stylesPart, m_styles->finish());
    return m_package.finish();
}

} // namespace

QByteArray markedCopy(const QByteArray& workbook, const std::vector<CellMark>& marks, const ReadLimits& limits) {
    Marking marking(workbook, limits);
    QSet<QString> left;
    for (const CellMark& mark : marks)
        left.insert(mark.sheet);
    for (const SheetInfo& sheet : marking.sheets()) {
        if (left.remove(sheet.name))
            marking.mark(sheet, marks);
    }
    if (!left.isEmpty())
        refuseMarking(u"no sheet of cells named %1"_s.arg(*left.cbegin()));
    return marking.finish();
}

} // namespace xundu::exchange
