#pragma once

#include "core/papers/Paper.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// @file The parts of a text document around its text. For this folder alone.

namespace xundu::papers::docx {

class WordXml;

/// A part that the document's text refers to.
struct Part {
    QString id;   ///< of the relation
    QString kind; ///< of the relation: header
    QString name; ///< below word/: header.xml
    QString contentType;
    QByteArray content;
};

/// Headers and footers of a paper, styles and settings.
std::vector<Part> pageParts(const Paper& paper);
Part picturePart(int number, const QByteArray& png); ///< the number from 1 on

/// A run of pages that lie the same way.
struct Section {
    bool turned = false;        ///< text lies a quarter to the left; the page's number stays where it is (GB/T 9704 7.3.9)
    bool firstOfLetter = false; ///< the first page has a rule at its foot and no number (GB/T 9704 10.1)
};
/// Paper, margins, header and footers of a section, at its end.
void writeSection(WordXml& xml, const Section& section);

} // namespace xundu::papers::docx
