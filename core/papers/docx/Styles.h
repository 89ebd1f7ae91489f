#pragma once

#include <QByteArray>
#include <QString>

/// @file The styles of an official document (documents.md, "Official layout"). For this folder alone.

namespace xundu::papers::docx {

// Twentieths of a point, of which a text document counts everything.
constexpr int mm(double millimetres) { return static_cast<int>(millimetres * 1440 / 25.4 + 0.5); }
constexpr int pt(double points) { return static_cast<int>(points * 20 + 0.5); }

inline constexpr int pageWidth = mm(210);
inline constexpr int pageHeight = mm(297);
inline constexpr int leftMargin = mm(28);
inline constexpr int textWidth = mm(156);
inline constexpr int textHeight = mm(225);
inline constexpr int letterRule = mm(170); ///< length of a letter's double rules
inline constexpr int character = textWidth / 28;
inline constexpr int line = 579; ///< 28.95 pt: 22 fill the text block

namespace family { // as offices have them; a computer without them shows its own
inline constexpr char16_t fangSong[] = u"仿宋_GB2312";
inline constexpr char16_t xiaoBiaoSong[] = u"方正小标宋简体";
inline constexpr char16_t songTi[] = u"宋体";
inline constexpr char16_t heiTi[] = u"黑体";
inline constexpr char16_t kaiTi[] = u"楷体_GB2312";
} // namespace family

namespace style { // by what the document calls them; an officer sees the names of templates/document.json
inline constexpr char normal[] = "Normal"; ///< what WPS and Word expect of every document
inline constexpr char masthead[] = "Masthead";
inline constexpr char documentNumber[] = "DocumentNumber";
inline constexpr char letterNumber[] = "LetterNumber";
inline constexpr char title[] = "OfficialTitle";
inline constexpr char addressee[] = "Addressee";
inline constexpr char body[] = "OfficialBody";
inline constexpr char level1[] = "Level1";
inline constexpr char level2[] = "Level2";
inline constexpr char level3[] = "Level3";
inline constexpr char annexNote[] = "AnnexNote";
inline constexpr char signOff[] = "SignOff";
inline constexpr char annexLabel[] = "AnnexLabel";
inline constexpr char partTitle[] = "PartTitle";
inline constexpr char closingBlock[] = "ClosingBlock";
inline constexpr char picture[] = "Picture";
inline constexpr char tableHeader[] = "TableHeader";
inline constexpr char tableText[] = "TableText";
inline constexpr char tableNote[] = "TableNote";
inline constexpr char pageNumber[] = "PageNumber";
inline constexpr char mark[] = "PaperMark";
} // namespace style

inline const QString red = QStringLiteral("FF0000");

/// The part word/styles.xml.
QByteArray styles();

} // namespace xundu::papers::docx
