#pragma once

#include "core/archive/ZipArchive.h"
#include "core/papers/check/Lines.h"

#include <QByteArray>
#include <QXmlStreamReader>

/// @file The text of a part of a text document (ISO/IEC 29500-1, 17), transitional or strict. For this folder alone.

namespace xundu::papers::check {

class DocumentText {
public:
    DocumentText(std::vector<Line>& lines, archive::ZipRefusal refusal) : m_lines(lines), m_refusal(refusal) {}
    /// Adds the part's lines, without what nobody sees. Refuses what is no XML, has a document type or holds far more than a
    /// paper.
    void read(const QByteArray& part);

private:
    struct Paragraph {
        QString text;
        bool goesOn = false; ///< its end is deleted: the next one continues it
    };
    /// What paragraphs stand in: the page, a text box or a cell.
    struct Place {
        bool isCell = false;
        QString text;  ///< of a cell's paragraphs
        QString begun; ///< of a paragraph that goes on
    };
    struct TableRow {
        QStringList cells;
        bool deleted = false;
    };

    void start();
    void end();
    void startChange();
    void endParagraph();
    void write(const QString& text);
    void emitLine(const QString& text);
    bool isWithin(QLatin1String parent, QLatin1String grandparent = {}) const;

    std::vector<Line>& m_lines;
    archive::ZipRefusal m_refusal;
    QXmlStreamReader m_xml;
    QStringList m_path; ///< names of the open elements
    std::vector<Place> m_places;
    std::vector<Paragraph> m_paragraphs;
    std::vector<TableRow> m_rows;
    bool m_hidden = false; ///< the run that is open
    qsizetype m_characters = 0;
};

} // namespace xundu::papers::check
