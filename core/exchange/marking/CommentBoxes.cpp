#include "core/exchange/Workbook.h"
#include "core/exchange/marking/Comments.h"
#include "core/exchange/marking/XmlEdit.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

// Name spaces stand on each element: what they are called in a drawing that is there already is not known.
constexpr const char* spaces = " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                               " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

constexpr int lastRow = CellPlace::mostRows - 1;
constexpr int lastColumn = CellPlace::mostColumns - 1;
constexpr int widthInColumns = 4;
constexpr double widthInDigits = 30; // at the least, of so many columns

/// All boxes are text boxes; the kind is stated once.
QByteArray boxKind() {
    return QByteArray("<v:shapetype") + spaces +
           " id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke "
           "joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
}

/// Right of the cell and over as many rows as the text has lines, inside the sheet.
QString anchorOf(CellPlace place, const QString& text) {
    const int height = std::min(linesIn(text, widthInDigits) + 1, lastRow);
    const int left = std::min(place.column + 1, lastColumn - widthInColumns);
    const int top = std::min(place.row, lastRow - height);
    return u"%1, 12, %2, 4, %3, 12, %4, 4"_s.arg(left).arg(top).arg(left + widthInColumns).arg(top + height);
}

QByteArray box(int number, CellPlace place, const CellNote& note) {
    const QString ground = u"#%1"_s.arg(note.ground, 6, 16, QChar(u'0'));
    return u"<v:shape%1 id=\"_x0000_s%2\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"%3\" "
           "o:insetmode=\"auto\"><v:fill color2=\"%3\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path "
           "o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto;mso-fit-shape-to-text:t\"><div "
           "style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
           "<x:Anchor>%4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%5</x:Row><x:Column>%6</x:Column></x:ClientData>"
           "</v:shape>"_s.arg(QLatin1String(spaces))
               .arg(number)
               .arg(ground, anchorOf(place, note.text))
               .arg(place.row)
               .arg(place.column)
               .toLatin1();
}

/// Shapes of a drawing are numbered; programs begin at 1025.
int lastNumber(const QByteArray& vml) {
    static const QRegularExpression shape(u"_x0000_s([0-9]{1,8})"_s);
    int last = 1024;
    const QString text = QString::fromLatin1(vml);
    for (auto each = shape.globalMatch(text); each.hasNext();)
        last = std::max(last, each.next().captured(1).toInt());
    return last;
}

} // namespace

QByteArray withBoxes(const QByteArray& vml, const CellNotes& notes) {
    QByteArray content = vml.contains("id=\"_x0000_t202\"") ? QByteArray() : boxKind();
    int number = lastNumber(vml);
    for (const auto& [place, note] : notes)
        content += box(++number, place, note);
    return spliced(vml, {appended(vml, XmlOutline(vml).root(), content)});
}

QByteArray noBoxes() {
    return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
           "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" "
           "data=\"1\"/></o:shapelayout></xml>";
}

} // namespace xundu::exchange
