#include "core/search/SearchText.h"

#include "tests/support/Catch.h"

using namespace Qt::StringLiterals;
using namespace xundu::search;

TEST_CASE("Texts are folded to one form") {
    CHECK(folded(u"新增 3 家\n（Ｈ类）"_s) == u"新增3家(h类)"_s);
    CHECK(folded(u"\u200BA\u0000\u0007Ｂ"_s) == u"ab"_s);
    CHECK(folded(QString()).isEmpty());
}

TEST_CASE("A question is taken apart at white space, each part once") {
    CHECK(termsOf(u"  企业　培育\t企业 5Ｇ "_s) == QStringList{u"企业"_s, u"培育"_s, u"5g"_s});
    CHECK(termsOf(u" \u0001\u200B "_s).isEmpty());
}

TEST_CASE("Pieces are overlapping pairs, and the last character closes the text") {
    CHECK(piecesOf(u"新增3家"_s) == u"新增 增3 3家 家"_s);
    CHECK(piecesOf(u"家"_s) == u"家"_s);
    CHECK(piecesOf(u" \n"_s).isEmpty());
    CHECK(piecesOf(u"1.4%"_s) == u"1． ．4 4％ ％"_s); // U+FF0E, U+FF05
    CHECK(piecesOf(u"AI\"*"_s) == u"ai i＂ ＂＊ ＊"_s);
    CHECK(piecesOf(u"好🙂𠮷"_s) == u"好🙂 🙂𠮷 𠮷"_s); // beyond U+FFFF one character each
    const QChar half[] = {QChar(0xD83D), QChar(u'好')};
    CHECK(piecesOf(QString(half, 2)) == u"\uFFFD好 好"_s);
}

TEST_CASE("Terms become phrases of pieces") {
    CHECK(phrasesOf({u"企业"_s, u"5g基站"_s}) == u"\"企业\" \"5g g基 基站\""_s);
    CHECK(phrasesOf({u"家"_s}).isEmpty()); // the index has no single characters
    CHECK(phrasesOf({u"家"_s, u"\"\""_s}) == u"\"＂＂\""_s);
    CHECK(isIndexed(u"企业"_s));
    CHECK_FALSE(isIndexed(u"𠮷"_s));
}

TEST_CASE("Terms are found in the text as written") {
    CHECK(spansOf(u"已新增 3 家企业"_s, {u"新增3"_s}) == std::vector<Span>{{1, 4}});
    CHECK(spansOf(u"ＡＩ和ai"_s, {u"ai"_s}) == std::vector<Span>{{0, 2}, {3, 2}});
    CHECK(spansOf(u"企业培育"_s, {u"业培"_s, u"企业"_s, u"育"_s}) == std::vector<Span>{{0, 2}, {3, 1}}); // 业培 overlaps
    CHECK(spansOf(u"无"_s, {u"有"_s}).empty());
}

TEST_CASE("An excerpt is one line that shows the first place") {
    CHECK(excerptOf(u"走访企业\n12家"_s, {u"企业"_s}) == u"走访企业 12家"_s);
    CHECK(excerptOf(u"一二三四五六七八九十甲乙丙企业"_s, {u"企业"_s}) == u"…二三四五六七八九十甲乙丙企业"_s); // 12 before it
    CHECK(excerptOf(u"一🙂二三四五六七八九十甲企业"_s, {u"企业"_s}) ==
          u"…🙂二三四五六七八九十甲企业"_s); // none is cut in two
    CHECK(excerptOf(u"没有"_s, {u"企业"_s}) == u"没有"_s);
}
