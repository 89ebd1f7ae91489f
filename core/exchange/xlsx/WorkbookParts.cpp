#include "core/exchange/xlsx/WorkbookParts.h"

#include "core/exchange/xlsx/Unreadable.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace std::string_view_literals;

namespace xundu::exchange {
namespace {

QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

bool isTrue(std::string_view value) { return value == "1"sv || value == "true"sv; }

constexpr qsizetype longestText = 1 << 20; // bytes of one cell; programs allow 32,767 characters
constexpr size_t mostSheets = 256, mostRelations = 4096, mostFormats = 1 << 16;

/// The day of a serial number. The 1900 count holds a 29 February that never was.
QString dayOf(double serial, bool from1904) {
    constexpr double secondsPerDay = 86400;
    constexpr double lastSerial = 2958465; // 31 December 9999
    if (!(serial >= 0) || serial > lastSerial)
        return QString::number(serial);
    const auto days = static_cast<qint64>(std::floor(serial));
    const auto seconds = static_cast<int>(std::lround((serial - std::floor(serial)) * secondsPerDay));
    const QDate first = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString day = first.addDays(days).toString(Qt::ISODate);
    if (seconds == 0)
        return day;
    return day + QLatin1Char(' ') + QTime(0, 0).addSecs(seconds).toString(QStringLiteral("HH:mm"));
}

} // namespace

const RelationsPart::Relation* RelationsPart::withId(const QString& id) const {
    const auto relation =
        std::find_if(m_relations.begin(), m_relations.end(), [&](const Relation& each) { return each.id == id; });
    return relation == m_relations.end() ? nullptr : &*relation;
}

QString RelationsPart::targetOf(const QString& type) const {
    const auto relation =
        std::find_if(m_relations.begin(), m_relations.end(), [&](const Relation& each) { return each.type == type; });
    return relation == m_relations.end() ? QString() : relation->target;
}

void RelationsPart::start(std::string_view element, const XmlAttributes& attributes) {
    if (element != "Relationship"sv || attributes["TargetMode"] == "External"sv)
        return;
    if (m_relations.size() == mostRelations)
        refuseSize(QStringLiteral("relations"));
    m_relations.push_back({toText(attributes["Id"]), toText(attributes["Type"]).section(u'/', -1), toText(attributes["Target"])});
}

void BookPart::start(std::string_view element, const XmlAttributes& attributes) {
    if (element == "workbookPr"sv)
        from1904 = isTrue(attributes["date1904"]);
    if (element != "sheet"sv)
        return;
    if (sheets.size() == mostSheets)
        refuseSize(QStringLiteral("sheets"));
    sheets.push_back({toText(attributes["name"]), toText(attributes["id"]),
                      attributes["state"] == "hidden"sv || attributes["state"] == "veryHidden"sv});
}

void StylesPart::start(std::string_view element, const XmlAttributes& attributes) {
    if (element == "numFmt"sv) {
        m_own.insert(numberOf(attributes["numFmtId"], -1), formatOf(toText(attributes["formatCode"])));
    } else if (element == "fonts"sv) {
        m_inFonts = true;
    } else if (element == "cellXfs"sv) {
        m_inCellFormats = true;
    } else if (m_inFonts) {
        if (element == "font"sv)
            m_marks.reset();
        m_marks.start(element, attributes);
    } else if (m_inCellFormats && element == "xf"sv) {
        addLook(attributes);
    }
    if (looks.size() > mostFormats || m_fontMarks.size() > mostFormats || m_own.size() > static_cast<qsizetype>(mostFormats))
        refuseSize(QStringLiteral("cell formats"));
}

void StylesPart::end(std::string_view element) {
    if (element == "cellXfs"sv)
        m_inCellFormats = false;
    else if (element == "fonts"sv)
        m_inFonts = false;
    else if (m_inFonts && element == "font"sv)
        m_fontMarks.push_back(m_marks.found());
}

void StylesPart::addLook(const XmlAttributes& attributes) {
    const int format = numberOf(attributes["numFmtId"], 0);
    const auto own = m_own.constFind(format);
    const auto font = static_cast<size_t>(std::max(numberOf(attributes["fontId"], 0), 0));
    looks.push_back({own != m_own.constEnd() ? *own : formatOf(format), font < m_fontMarks.size() && m_fontMarks[font]});
}

void RunMarks::start(std::string_view element, const XmlAttributes& attributes) {
    if (element == "strike"sv)
        m_found = m_found || attributes["val"].empty() || isTrue(attributes["val"]);
    else if (element == "vertAlign"sv)
        m_found = m_found || attributes["val"] != "baseline"sv;
}

QString SharedStrings::at(std::string_view number) const {
    const int index = numberOf(number, -1);
    if (index < 0 || index >= static_cast<int>(m_entries.size()))
        refuseDamaged(QStringLiteral("no shared text %1").arg(toText(number)));
    const qsizetype begin = index == 0 ? 0 : m_entries[static_cast<size_t>(index) - 1].end;
    const qsizetype end = m_entries[static_cast<size_t>(index)].end;
    return unescaped({m_bytes.constData() + begin, static_cast<size_t>(end - begin)});
}

bool SharedStrings::hasMarks(std::string_view number) const {
    return m_entries[static_cast<size_t>(numberOf(number, 0))].hasMarks;
}

void SharedStrings::start(std::string_view element, const XmlAttributes& attributes) {
    m_marks.start(element, attributes);
    if (element == "si"sv)
        m_marks.reset();
    else if (element == "rPh"sv)
        ++m_inPhonetic;
    else if (element == "t"sv)
        m_inText = m_inPhonetic == 0;
}

void SharedStrings::end(std::string_view element) {
    if (element == "rPh"sv)
        --m_inPhonetic;
    else if (element == "t"sv)
        m_inText = false;
    else if (element == "si"sv)
        m_entries.push_back({m_bytes.size(), m_marks.found()});
    if (m_bytes.size() > m_limits.strings || m_entries.size() > static_cast<size_t>(m_limits.stringCount))
        refuseSize(QStringLiteral("shared texts"));
}

void SharedStrings::text(std::string_view piece) {
    if (!m_inText)
        return;
    m_bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
    if (m_bytes.size() - (m_entries.empty() ? 0 : m_entries.back().end) > longestText)
        refuseSize(QStringLiteral("a text of more than %1 bytes").arg(longestText));
}

void SheetPart::start(std::string_view element, const XmlAttributes& attributes) {
    if (!m_wantsMore)
        return;
    if (element == "c"sv) {
        beginCell(attributes);
    } else if (element == "row"sv) {
        const int number = numberOf(attributes["r"], m_next.row + 1);
        m_next = {std::max(number, 1) - 1, 0};
        if (!m_next.isInSheet())
            refuseDamaged(QStringLiteral("row %1").arg(number));
    } else if (element == "mergeCell"sv) {
        const auto range = CellRange::named(attributes["ref"]);
        if (range && m_merged)
            m_merged(*range);
    } else if (m_inCell) {
        m_marks.start(element, attributes);
        if (element == "f"sv)
            m_formula = true;
        else if (element == "rPh"sv)
            ++m_inPhonetic;
        else if (element == "v"sv || element == "t"sv)
            m_inValue = m_inPhonetic == 0;
    }
}

void SheetPart::end(std::string_view element) {
    if (element == "row"sv)
        m_next = {m_next.row + 1, 0};
    if (!m_inCell)
        return;
    if (element == "c"sv)
        endCell();
    else if (element == "rPh"sv)
        --m_inPhonetic;
    else if (element == "v"sv || element == "t"sv)
        m_inValue = false;
}

void SheetPart::text(std::string_view piece) {
    if (!m_inValue)
        return;
    m_value += piece;
    if (static_cast<qsizetype>(m_value.size()) > longestText)
        refuseSize(QStringLiteral("a text of more than %1 bytes").arg(longestText));
}

void SheetPart::beginCell(const XmlAttributes& attributes) {
    m_place = CellPlace::named(attributes["r"]).value_or(m_next);
    if (!m_place.isInSheet())
        refuseDamaged(QStringLiteral("a cell beyond the last row or column"));
    m_next = {m_place.row, m_place.column + 1};
    m_type = attributes["t"];
    const int style = numberOf(attributes["s"], 0);
    m_look =
        style >= 0 && style < static_cast<int>(m_book.styles.size()) ? m_book.styles[static_cast<size_t>(style)] : CellLook{};
    m_marks.reset();
    m_value.clear();
    m_formula = false;
    m_inValue = false;
    m_inPhonetic = 0;
    m_inCell = true;
}

void SheetPart::endCell() {
    m_inCell = false;
    if (m_value.empty() && !m_formula)
        return;
    m_wantsMore = m_cell(typed());
}

Cell SheetPart::typed() const {
    Cell cell{m_place, CellKind::Text, {}, m_look.format, m_formula, m_marks.found() || m_look.hasMarks, std::nullopt};
    if (m_value.empty()) {
        // A formula may well give an empty text; without any stored result its type is not told either.
        cell.kind = m_type == "str" ? CellKind::Text : CellKind::Empty;
    } else if (m_type == "s") {
        cell.text = m_book.strings.at(m_value);
        cell.hasMarks = cell.hasMarks || m_book.strings.hasMarks(m_value);
    } else if (m_type == "str" || m_type == "inlineStr") {
        cell.text = unescaped(m_value);
    } else if (m_type == "b") {
        cell.kind = CellKind::Boolean;
        cell.text = isTrue(m_value) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    } else if (m_type == "e") {
        cell.kind = CellKind::Error;
        cell.text = toText(m_value);
    } else if (m_type == "d") {
        cell.kind = CellKind::Date;
        cell.text = toText(m_value).replace(u'T', u' ');
    } else if (m_look.format.shown == NumberShown::AsDate) {
        cell.kind = CellKind::Date;
        cell.text = dayOf(toText(m_value).toDouble(), m_book.from1904);
    } else {
        cell.kind = CellKind::Number;
        cell.text = toText(m_value);
    }
    return cell;
}

QString unescaped(std::string_view utf8) {
    const QString text = toText(utf8);
    if (!text.contains(QStringLiteral("_x")))
        return text;
    constexpr qsizetype length = 7; // _xHHHH_
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const auto escape = QStringView(text).mid(i, length);
        const bool framed = escape.size() == length && escape.startsWith(u"_x") && escape.endsWith(u'_');
        const ushort code = framed ? escape.mid(2, 4).toUShort(&ok, 16) : ushort(0);
        plain += ok ? QChar(code) : text.at(i);
        if (ok)
            i += length - 1;
    }
    return plain;
}

} // namespace xundu::exchange
