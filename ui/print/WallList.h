#pragma once

#include "ui/print/PageFlow.h"

/// @file What stands below a wall chart: its legend, and the list of milestones and notes in columns.

namespace xundu::ui::print::wall {

/// Signs with their words, one after the other on as many lines as they need.
class Legend {
public:
    Legend(const papers::WallChart& chart, double pointSize, double width);
    double height() const;
    /// @param top from the paper's edge
    void place(PageFlow& flow, double top) const;

private:
    struct Entry {
        const papers::WallLegend* legend = nullptr;
        Lines words;
        double left = 0; ///< of the sign, from the frame's left
        int line = 0;
    };
    void placeSign(PageFlow& flow, const papers::WallLegend& legend, QPointF centre) const;

    double m_pointSize;
    std::vector<Entry> m_entries;
};

/// The part of the list that stands on one page.
struct ListPart {
    struct Place {
        std::size_t item = 0;
        int column = 0;
        int line = 0;
    };
    std::vector<Place> places;
    double height = 0;
};

class List {
public:
    List(const papers::WallChart& chart, double pointSize, double width);

    double height() const { return partFrom(0, unlimited).height; } ///< where it stands in one piece; 0: nothing to list
    /// Nothing is left out: as many pages as it needs, the first of which may have no room at all.
    std::vector<ListPart> spread(double firstRoom, double room) const;
    void place(PageFlow& flow, const ListPart& part, double top) const;

private:
    static constexpr int unlimited = 1000000;
    struct Item {
        Lines label;
        Lines text;
        int from = 0; ///< line of the text
        int to = 0;   ///< line after the last
    };
    void add(const QString& label, const QString& text);
    /// As many items as the lines of its columns hold, the columns as even as can be.
    ListPart partFrom(std::size_t item, int lines) const;
    ListPart filled(std::size_t item, int lines) const;
    int linesIn(double room) const;

    double m_pointSize;
    double m_columnWidth;
    QString m_title;
    std::vector<Item> m_items;
};

} // namespace xundu::ui::print::wall
