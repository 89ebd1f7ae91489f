#pragma once

#include "core/exchange/xlsx/WorkbookReader.h"
#include "core/exchange/xlsx/XmlStream.h"

#include <QHash>

/// @file What each kind of part of a workbook tells (ECMA-376 part 1, 15.2 and 18). For the reader of workbooks alone.

namespace xundu::exchange {

/// Who points to whom.
class RelationsPart : public XmlListener {
public:
    struct Relation {
        QString id;
        QString type; ///< its last word: worksheet, sharedStrings, styles, officeDocument
        QString target;
    };

    /// Null: none of this id.
    const Relation* withId(const QString& id) const;
    /// The first target of a type, empty where there is none.
    QString targetOf(const QString& type) const;
    /// Throws Unreadable(TooLarge) beyond what any workbook needs; so do the other parts.
    void start(std::string_view element, const XmlAttributes& attributes) override;
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    std::vector<Relation> m_relations;
};

/// The list of sheets.
class BookPart : public XmlListener {
public:
    struct Sheet {
        QString name;
        QString relation;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    bool from1904 = false;

    void start(std::string_view element, const XmlAttributes& attributes) override;
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

/// Sees in a font whether it changes what is said in it: struck out, raised, lowered.
class RunMarks {
public:
    void reset() { m_found = false; }
    void start(std::string_view element, const XmlAttributes& attributes);
    bool found() const { return m_found; }

private:
    bool m_found = false;
};

/// What cells look like, by style number.
class StylesPart : public XmlListener {
public:
    std::vector<CellLook> looks;

    void start(std::string_view element, const XmlAttributes& attributes) override;
    void end(std::string_view element) override;
    void text(std::string_view) override {}

private:
    void addLook(const XmlAttributes& attributes);

    QHash<int, NumberFormat> m_own; ///< of the workbook, by number
    std::vector<bool> m_fontMarks;  ///< whether RunMarks were found in a font, by number
    RunMarks m_marks;
    bool m_inFonts = false;
    bool m_inCellFormats = false;
};

/// Texts that cells share, kept as UTF-8 side by side.
class SharedStrings : public XmlListener {
public:
    explicit SharedStrings(const ReadLimits& limits) : m_limits(limits) {}
    /// Throws Unreadable(NotAWorkbook) for a number that is none of them.
    QString at(std::string_view number) const;
    /// Whether RunMarks were found in it. @pre at() gave a text
    bool hasMarks(std::string_view number) const;

    void start(std::string_view element, const XmlAttributes& attributes) override;
    void end(std::string_view element) override;
    void text(std::string_view piece) override;

private:
    ReadLimits m_limits;
    QByteArray m_bytes;
    struct Entry {
        qsizetype end;
        bool hasMarks;
    };
    std::vector<Entry> m_entries;
    RunMarks m_marks;
    bool m_inText = false;
    int m_inPhonetic = 0; ///< reading aids are no text of the cell
};

/// The cells of one sheet.
class SheetPart : public XmlListener {
public:
    struct Book {
        const SharedStrings& strings;
        const std::vector<CellLook>& styles;
        bool from1904;
    };
    SheetPart(const Book& book, const std::function<bool(Cell&&)>& cell, const std::function<void(const CellRange&)>& merged)
        : m_book(book), m_cell(cell), m_merged(merged) {}
    bool wantsMore() const { return m_wantsMore; }

    void start(std::string_view element, const XmlAttributes& attributes) override;
    void end(std::string_view element) override;
    void text(std::string_view piece) override;

private:
    void beginCell(const XmlAttributes& attributes);
    void endCell();
    Cell typed() const;

    Book m_book;
    const std::function<bool(Cell&&)>& m_cell;
    const std::function<void(const CellRange&)>& m_merged;
    CellPlace m_next; ///< where a cell without a name of its own stands
    CellPlace m_place;
    std::string m_type;
    std::string m_value;
    CellLook m_look;
    RunMarks m_marks;
    bool m_formula = false;
    bool m_inCell = false;
    bool m_inValue = false;
    int m_inPhonetic = 0;
    bool m_wantsMore = true;
};

/// Escapes such as _x000D_ become their characters.
QString unescaped(std::string_view utf8);

} // namespace xundu::exchange
