#pragma once

#include "core/papers/docx/WordXml.h"

/// @file A table of one column that stands at a place of the page, whatever flows round it: both Word and LibreOffice keep it
/// there, while LibreOffice lets a frame of several paragraphs flow. For this folder alone.

namespace xundu::papers::docx {

class PlacedTable {
public:
    /// @param left from the page's left edge @param above what the table's height is measured from, and where it stands there:
    /// {"vertAnchor", …}, {"tblpY", …} or {"tblpYSpec", …} @param width in twentieths of a point @param ruled 0.35 mm above and
    /// below, 0.25 mm between rows (GB/T 9704 7.4.1)
    PlacedTable(WordXml& xml, int left, const Attributes& above, int width, bool ruled);
    ~PlacedTable() { m_xml.close(); }
    PlacedTable(const PlacedTable&) = delete;
    PlacedTable& operator=(const PlacedTable&) = delete;

    /// Opens a row with its one cell, to be closed with close(2). @param height 0: as its text needs @param turned its text runs
    /// downwards
    void openRow(int height = 0, bool turned = false);

private:
    WordXml& m_xml;
    int m_width;
};

} // namespace xundu::papers::docx
