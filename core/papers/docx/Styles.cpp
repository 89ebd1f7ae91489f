#include "core/papers/docx/Styles.h"

#include "core/papers/Wording.h"
#include "core/papers/docx/WordXml.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::docx {
namespace {

constexpr int bodySize = 16, titleSize = 22, tableSize = 10, pageNumberSize = 14; // points; table text has a half more
constexpr int closer = -5;                                                        // between letters: so 28 fill the width

struct Style {
    const char* id;
    QString family;
    int halfPoints = 2 * bodySize;
    const char* align = nullptr; ///< null: both sides
    bool onGrid = true;          ///< letters so close that 28 fill a line
    bool withNext = false;       ///< never the last line of a page
    bool newPage = false;
    int before = 0;
    int after = 0;
    int height = line; ///< of a line: 28.95 pt; 0: as high as what stands in it
    int left = 0;
    int firstLine = 0; ///< below 0: the others are indented
    std::optional<int> outline;
    bool isRed = false;
    int ruleBelow = 0; ///< a red rule, that many points below the line
};

QString text(const char16_t* words) { return QString::fromUtf16(words); }

std::vector<Style> all() {
    const QString fangSong = text(family::fangSong);
    const QString heiTi = text(family::heiTi);
    const QString songTi = text(family::songTi);
    constexpr int twoCharacters = 2 * character;
    const QString xiaoBiaoSong = text(family::xiaoBiaoSong);
    constexpr int tableHalfPoints = 2 * tableSize + 1;
    constexpr int closingHalfPoints = 28;                   // 4号
    constexpr int belowLetterRule = pt(14 - (23.2 - 13.6)); // 7/8 of a 16 pt character from rule to number
    return {
        {.id = style::body, .family = fangSong, .firstLine = twoCharacters},
        {.id = style::masthead, .family = xiaoBiaoSong, .align = "center", .onGrid = false, .withNext = true, .isRed = true},
        {.id = style::documentNumber,
         .family = fangSong,
         .align = "center",
         .withNext = true,
         .after = 2 * line,
         .ruleBelow = 8}, // 4 mm below the characters, which end 4 pt above their line's end
        {.id = style::letterNumber,
         .family = fangSong,
         .align = "right",
         .withNext = true,
         .before = belowLetterRule,
         .after = 2 * line},
        {.id = style::title,
         .family = xiaoBiaoSong,
         .halfPoints = 2 * titleSize,
         .align = "center",
         .withNext = true,
         .after = line},
        {.id = style::addressee, .family = fangSong},
        {.id = style::level1, .family = heiTi, .withNext = true, .firstLine = twoCharacters, .outline = 0},
        {.id = style::level2, .family = text(family::kaiTi), .withNext = true, .firstLine = twoCharacters, .outline = 1},
        {.id = style::level3, .family = fangSong, .withNext = true, .firstLine = twoCharacters, .outline = 2},
        {.id = style::annexNote, .family = fangSong, .withNext = true, .left = 5 * character, .firstLine = -3 * character},
        {.id = style::signOff, .family = fangSong, .align = "right", .withNext = true},
        {.id = style::annexLabel, .family = heiTi, .withNext = true, .newPage = true, .after = line},
        {.id = style::partTitle,
         .family = xiaoBiaoSong,
         .halfPoints = 2 * titleSize,
         .align = "center",
         .withNext = true,
         .newPage = true,
         .after = line,
         .outline = 0},
        {.id = style::closingBlock,
         .family = fangSong,
         .halfPoints = closingHalfPoints,
         .align = "left",
         .onGrid = false,
         .height = mm(7.5)},
        {.id = style::picture, .family = fangSong, .align = "center", .onGrid = false, .height = 0},
        {.id = style::tableHeader,
         .family = heiTi,
         .halfPoints = tableHalfPoints,
         .align = "center",
         .onGrid = false,
         .height = 0},
        {.id = style::tableText,
         .family = fangSong,
         .halfPoints = tableHalfPoints,
         .align = "left",
         .onGrid = false,
         .height = 0},
        {.id = style::tableNote,
         .family = fangSong,
         .halfPoints = tableHalfPoints,
         .align = "left",
         .onGrid = false,
         .height = 0},
        {.id = style::pageNumber,
         .family = songTi,
         .halfPoints = 2 * pageNumberSize,
         .align = "right",
         .onGrid = false,
         .height = 0},
        {.id = style::mark, .family = heiTi, .halfPoints = 2 * pageNumberSize, .align = "right", .onGrid = false, .height = 0},
    };
}

void writeParagraph(WordXml& xml, const Style& style) {
    xml.open("pPr");
    if (style.withNext)
        xml.empty("keepNext");
    if (style.newPage)
        xml.empty("pageBreakBefore");
    if (style.ruleBelow > 0) {
        xml.open("pBdr");
        xml.empty("bottom", {{"val", u"single"_s}, {"sz", u"12"_s}, {"space", number(style.ruleBelow)}, {"color", red}});
        xml.close();
    }
    if (style.height > 0) {
        for (const char* space : {"autoSpaceDE", "autoSpaceDN"}) // between Chinese and other characters: it breaks the grid
            xml.value(space, u"0"_s);
        xml.empty("spacing", {{"before", number(style.before)},
                              {"after", number(style.after)},
                              {"line", number(style.height)},
                              {"lineRule", u"exact"_s}});
    }
    if (style.firstLine < 0)
        xml.empty("ind", {{"left", number(style.left)}, {"hanging", number(-style.firstLine)}});
    else if (style.firstLine > 0)
        xml.empty("ind", {{"firstLineChars", QStringLiteral("200")}, {"firstLine", number(style.firstLine)}});
    xml.value("jc", QLatin1String(style.align ? style.align : "both"));
    if (style.outline)
        xml.value("outlineLvl", number(*style.outline));
    xml.close();
}

void writeLetters(WordXml& xml, const Style& style) {
    xml.open("rPr");
    xml.empty("rFonts", {{"ascii", style.family}, {"hAnsi", style.family}, {"eastAsia", style.family}});
    if (style.isRed)
        xml.value("color", red);
    if (style.onGrid && style.halfPoints == 2 * bodySize)
        xml.value("spacing", number(closer));
    xml.value("sz", number(style.halfPoints));
    xml.value("szCs", number(style.halfPoints));
    xml.close();
}

void writeDefaults(WordXml& xml) {
    const QString fangSong = text(family::fangSong);
    xml.open("docDefaults");
    xml.open("rPrDefault");
    xml.open("rPr");
    xml.empty("rFonts", {{"ascii", fangSong}, {"hAnsi", fangSong}, {"eastAsia", fangSong}});
    xml.value("sz", number(2 * bodySize));
    xml.value("szCs", number(2 * bodySize));
    xml.empty("lang", {{"val", QStringLiteral("en-US")}, {"eastAsia", QStringLiteral("zh-CN")}});
    xml.close();
    xml.close();
    xml.empty("pPrDefault");
    xml.close();
}

} // namespace

QByteArray styles() {
    const Wording names = Wording::builtIn(u"document"_s);
    WordXml xml("styles");
    writeDefaults(xml);
    xml.open("style", {{"type", u"paragraph"_s}, {"default", u"1"_s}, {"styleId", QLatin1String(style::normal)}});
    xml.value("name", QLatin1String(style::normal));
    xml.close();
    for (const Style& style : all()) {
        xml.open("style", {{"type", u"paragraph"_s}, {"customStyle", u"1"_s}, {"styleId", QLatin1String(style.id)}});
        xml.value("name", names.text(u"style."_s + QLatin1String(style.id)));
        xml.value("basedOn", QLatin1String(style::normal));
        xml.empty("qFormat");
        writeParagraph(xml, style);
        writeLetters(xml, style);
        xml.close();
    }
    return xml.finish();
}

} // namespace xundu::papers::docx
