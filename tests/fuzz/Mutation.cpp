#include "tests/fuzz/Mutation.h"

#include "tests/fuzz/ZipParts.h"

#include <iterator>
#include <random>

namespace xundu::fuzz {
namespace {

constexpr const char* oddValues[] = {"2147483647", "-2147483648", "1048576", "1048577", "XFD1048576", "A1:XFD1048576",
                                     "B2:A1",      "-1",          "1e308",   "0.1",     "45826",      "2958466",
                                     "nan",        "inlineStr",   "str",     "s",       "e",          "d",
                                     "b",          "veryHidden",  "..",      "/",       "_x000A_",    "_xD800_",
                                     "",           "&#10;",       "&lt;",    "&x;"};
constexpr const char* oddPieces[] = {"<c/>",
                                     "<c r=\"A1\" s=\"9999\"/>",
                                     "<row/>",
                                     "<row r=\"2147483647\"/>",
                                     "<rPh><t>x</t></rPh>",
                                     "</row>",
                                     "<t/>",
                                     "<!-- x -->",
                                     "<![CDATA[x]]>",
                                     "<?x y?>",
                                     "<!DOCTYPE x>",
                                     "<xf/>",
                                     "<si/>",
                                     "<mergeCell ref=\"A1:C3\"/>",
                                     "<legacyDrawing r:id=\"rId1\"/>",
                                     "<a>"};

class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    /// One of so many, from 0. Not a standard distribution: those differ between libraries.
    qsizetype of(qsizetype count) { return count > 0 ? static_cast<qsizetype>(m_engine() % static_cast<unsigned>(count)) : 0; }

private:
    std::mt19937 m_engine;
};

qsizetype tagAt(const QByteArray& xml, Chance& chance) {
    const qsizetype found = xml.indexOf('<', chance.of(xml.size()));
    return found < 0 ? xml.size() : found;
}

/// The place of what stands between two quotes, or between two tags.
std::pair<qsizetype, qsizetype> valueAt(const QByteArray& xml, Chance& chance) {
    const bool attribute = chance.of(3) > 0;
    const qsizetype begin = xml.indexOf(attribute ? '"' : '>', chance.of(xml.size())) + 1;
    const qsizetype end = xml.indexOf(attribute ? '"' : '<', begin);
    return {begin, end < 0 ? xml.size() : end};
}

void changeOnce(QByteArray& xml, Chance& chance) {
    constexpr qsizetype longestPiece = 400;
    const qsizetype from = tagAt(xml, chance);
    const qsizetype to = xml.indexOf('<', from + 1 + chance.of(longestPiece));
    const QByteArray piece = xml.mid(from, to < 0 ? -1 : to - from);
    switch (chance.of(6)) {
    case 0:
        xml.remove(from, piece.size());
        break;
    case 1:
        xml.insert(from, piece);
        break;
    case 2:
        xml.insert(tagAt(xml, chance), piece);
        break;
    case 3:
        xml.insert(from, oddPieces[chance.of(std::size(oddPieces))]);
        break;
    case 4:
        if (!xml.isEmpty())
            xml[chance.of(xml.size())] = static_cast<char>(chance.of(256));
        break;
    default: {
        const auto [begin, end] = valueAt(xml, chance);
        xml.replace(begin, end - begin, oddValues[chance.of(std::size(oddValues))]);
    }
    }
}

} // namespace

QByteArray withOnePartChanged(const QByteArray& archive, unsigned seed, const Change& change) {
    Chance chance(seed);
    std::vector<Part> parts = partsOf(archive);
    if (parts.empty())
        return change(archive);
    const auto any = [&] { return static_cast<size_t>(chance.of(static_cast<qsizetype>(parts.size()))); };
    const size_t chosen = any();
    switch (chance.of(40)) {
    case 0:
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(chosen));
        break;
    case 1:
        parts.push_back(parts[chosen]);
        break;
    case 2:
        parts[chosen].content = parts[any()].content;
        break;
    case 3:
        parts[chosen].name = change(parts[chosen].name);
        break;
    default:
        parts[chosen].content = change(parts[chosen].content);
    }
    return archiveOf(parts);
}

QByteArray changedXml(const QByteArray& xml, unsigned seed) {
    Chance chance(seed);
    QByteArray result = xml;
    for (qsizetype left = 1 + chance.of(4); left > 0; --left)
        changeOnce(result, chance);
    return result;
}

} // namespace xundu::fuzz
