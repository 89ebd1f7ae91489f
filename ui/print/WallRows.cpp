#include "ui/print/WallRows.h"

#include "ui/print/WallMarks.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print::wall {
namespace {

using papers::WallMilestone;
using papers::WallRow;

constexpr double rowPadding = grid::mm(1.1); // of texts, above and below together
constexpr double lightsHeight = markLight + grid::mm(0.8);
constexpr double markAbove = markLight / 2 + grid::mm(0.1);
constexpr double markBelow = grid::mm(3.8); // the number stands below the lights
constexpr int bandColumns = 4;              // of the smallest type
constexpr int bandCharacters = 60;

double pitchOfSmallest() { return UprightName().pitch(); }

QString numbersOf(const WallMilestone& first, const WallMilestone& last) {
    return first.number == last.number ? QString::number(first.number) : u"%1–%2"_s.arg(first.number).arg(last.number);
}

std::vector<Mark> marksOf(const WallRow& row) {
    std::vector<Mark> marks;
    const auto& all = row.milestones;
    for (size_t i = 0; i < all.size();) {
        Mark mark{.state = all[i].state, .period = all[i].period};
        if (!marks.empty() && marks.back().period == mark.period)
            mark.level = marks.back().level + 1;
        const size_t first = i;
        for (; i < all.size() && all[i].period == mark.period && all[i].state == mark.state; ++i) {
            if (all[i].original)
                mark.originals.push_back(*all[i].original);
        }
        mark.numbers = setLines(numbersOf(all[first], all[i - 1]), {FontClass::HeiTi, smallest, Qt::AlignHCenter, 0, false},
                                2 * periodWidth);
        marks.push_back(std::move(mark));
    }
    return marks;
}

double textHeight(const SetRow& row, double pointSize) {
    const auto heightOf = [&](const Lines& lines, double size) {
        return std::max(0, std::min(row.to, lines->lineCount()) - row.from) * grid::lineOf(size);
    };
    return std::max(heightOf(row.title, pointSize), heightOf(row.units, unitsSize(pointSize))) + rowPadding;
}

SetRow set(const WallRow& row, double pointSize, Units units) {
    const TextStyle titleStyle{FontClass::SongTi, pointSize, Qt::AlignLeft, 0, false};
    const TextStyle unitsStyle{FontClass::SongTi, unitsSize(pointSize), Qt::AlignLeft, 0, false};
    SetRow result{.row = &row,
                  .title = setLines(row.title, titleStyle, titleWidth - 2 * cellMargin),
                  .units = setLines(units == Units::All ? row.units : row.unitsInBrief, unitsStyle, unitsWidth - 2 * cellMargin)};
    result.to = std::max({1, result.title->lineCount(), result.units->lineCount()});
    result.marks = marksOf(row);
    int levels = 0;
    bool moved = false;
    for (const Mark& mark : result.marks) {
        levels = std::max(levels, mark.level);
        moved = moved || !mark.originals.empty();
    }
    if (!result.marks.empty()) {
        result.above = markAbove + (moved ? moveRise : 0);
        result.below = markBelow + levels * levelHeight;
    }
    result.height = std::max({lightsHeight, result.above + result.below, textHeight(result, pointSize)});
    return result;
}

/// The row, in several where it is taller than the room.
std::vector<SetRow> pieces(SetRow row, double pointSize, double room) {
    std::vector<SetRow> result;
    const double line = grid::lineOf(pointSize);
    const int most = std::max(1, static_cast<int>((room - rowPadding) / line));
    while (row.to - row.from > most) {
        SetRow piece = row;
        piece.to = row.from + most;
        piece.height = room;
        result.push_back(std::move(piece));
        row.from += most;
        row.marks.clear();
        row.above = row.below = 0;
        row.height = textHeight(row, pointSize);
    }
    result.push_back(std::move(row));
    return result;
}

std::vector<QString> charactersOf(const QString& text) {
    std::vector<QString> result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = finder.toNextBoundary();
        result.push_back(text.sliced(from, to - from));
        from = to;
    }
    return result;
}

double bandHeight(const papers::WallGroup& group) {
    const int count = std::min(bandCharacters, static_cast<int>(charactersOf(group.name).size()));
    return (count + bandColumns - 1) / bandColumns * pitchOfSmallest() + rowPadding;
}

/// Puts rows on pages one after the other.
class Spreader {
public:
    Spreader(double room) : m_room(room) {}

    void add(const papers::WallGroup& group, SetRow row) {
        const double band = bandHeight(group);
        const bool begins = m_parts.empty() || m_parts.back().group != &group;
        const double added =
            begins ? std::max(row.height, band) : std::max(m_rowsHeight + row.height, band) - m_parts.back().height;
        if (heightOf(m_parts) + added > m_room && !m_parts.empty())
            close();
        if (m_parts.empty() || m_parts.back().group != &group) {
            m_parts.push_back({&group});
            m_rowsHeight = 0;
        }
        m_rowsHeight += row.height;
        m_parts.back().height = std::max(m_rowsHeight, band);
        m_parts.back().rows.push_back(std::move(row));
    }

    std::vector<PageParts> finish() {
        if (!m_parts.empty() || m_pages.empty())
            close();
        return std::move(m_pages);
    }

private:
    void close() {
        m_pages.push_back(std::move(m_parts));
        m_parts.clear();
    }

    double m_room;
    std::vector<PageParts> m_pages;
    PageParts m_parts;
    double m_rowsHeight = 0; ///< of the last part, without regard to the name
};

} // namespace

double heightOf(const PageParts& parts) {
    double sum = 0;
    for (const Part& part : parts)
        sum += part.height;
    return sum;
}

int rowCount(const PageParts& parts) {
    int count = 0;
    for (const Part& part : parts)
        count += static_cast<int>(part.rows.size());
    return count;
}

std::vector<PageParts> spread(const papers::WallChart& chart, double pointSize, Units units, double room) {
    Spreader spreader(room);
    for (const papers::WallGroup& group : chart.groups) {
        for (const WallRow& row : group.rows) {
            for (SetRow& piece : pieces(set(row, pointSize, units), pointSize, room))
                spreader.add(group, std::move(piece));
        }
    }
    return spreader.finish();
}

UprightName uprightName(const QString& name, double height) {
    UprightName upright{.characters = charactersOf(name)};
    if (upright.characters.size() > bandCharacters) {
        upright.characters.resize(bandCharacters - 1);
        upright.characters.push_back(u"…"_s);
    }
    for (const double size : {11.0, 10.0, 9.0, 8.0, smallest}) {
        upright.pointSize = size;
        upright.perColumn = std::max(1, static_cast<int>((height - rowPadding / 2) / upright.pitch()));
        if (upright.columns() <= 2)
            break;
    }
    if (upright.columns() > 0) // even columns
        upright.perColumn = (static_cast<int>(upright.characters.size()) + upright.columns() - 1) / upright.columns();
    return upright;
}

bool fitsBand(const QString& name) { return charactersOf(name).size() <= bandCharacters; }

} // namespace xundu::ui::print::wall
