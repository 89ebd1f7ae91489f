#pragma once

#include <QByteArray>
#include <QString>

/// @file The parts of a text document around its text. For this folder alone.

namespace xundu::papers::docx {

class WordXml;

enum class PageSide { Odd, Even };

QByteArray contentTypes();
QByteArray relations(); ///< of the whole document
QByteArray documentRelations();
QByteArray settings();
/// The page's number between dashes: right by one character on odd pages, left on even ones.
QByteArray footer(PageSide side);
/// @param mark stands right above the text; empty: nothing does
QByteArray header(const QString& mark);
QByteArray properties(const QString& name, const QString& creator);
/// Paper, margins, header and footers of the pages, at the end of the document's text.
void writePages(WordXml& xml);

} // namespace xundu::papers::docx
