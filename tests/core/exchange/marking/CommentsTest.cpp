#include "core/exchange/marking/Comments.h"

#include "core/exchange/xlsx/Unreadable.h"
#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const CellPlace h12{11, 7};
constexpr uint32_t ground = 0xFBE6E4;

QByteArray joined(const QByteArray& text) {
    const QByteArray xml = "<comments><authors><author>a</author></authors><commentList><comment ref=\"H12\">" + text +
                           "</comment></commentList></comments>";
    const AddedComments added = withComments(xml, {{h12, {u"ours"_s, ground}}}, u"office"_s);
    CHECK(added.newOnes.empty());
    CHECK(added.xml.contains("<authors><author>a</author></authors>")); // nobody wrote a comment of his own
    const qsizetype begin = added.xml.indexOf("H12\">") + 5;
    return added.xml.mid(begin, added.xml.indexOf("</comment>") - begin);
}

} // namespace

TEST_CASE("a comment that is there gets the mark's text behind its own") {
    CHECK(joined("<text><t>one</t></text>") == "<text><t>one\nours</t></text>");
    CHECK(joined("<text><r><rPr/><t>one</t></r><r><t>two</t></r><rPh><t>aid</t></rPh></text>") ==
          "<text><r><rPr/><t>one</t></r><r><t>two\nours</t></r><rPh><t>aid</t></rPh></text>");
    CHECK(joined("<text><t/></text>") == "<text><t>\nours</t></text>");
    CHECK(joined("<text/>") == "<text><t xml:space=\"preserve\">ours</t></text>");
    CHECK(joined("") == "<text><t xml:space=\"preserve\">ours</t></text>");
    CHECK(joined("<text><t>one&#10;&#111;urs</t></text>") == "<text><t>one&#10;&#111;urs</t></text>"); // says it already
}

TEST_CASE("a new comment names its author once") {
    const CellNotes notes{{h12, {u"一<二"_s, ground}}};
    const auto first =
        withComments("<x:comments xmlns:x=\"s\"><x:authors><x:author>a</x:author></x:authors><x:commentList/></x:comments>",
                     notes, u"office"_s);
    CHECK(first.newOnes.size() == 1);
    CHECK(first.xml == "<x:comments xmlns:x=\"s\"><x:authors><x:author>a</x:author><x:author>office</x:author></x:authors>"
                       "<x:commentList><x:comment ref=\"H12\" authorId=\"1\"><x:text><x:t xml:space=\"preserve\">&#19968;&#60;"
                       "&#20108;</x:t></x:text></x:comment></x:commentList></x:comments>");
    const auto second = withComments(first.xml, {{CellPlace{0, 0}, {u"x"_s, ground}}}, u"office"_s);
    CHECK(second.xml.count("author>office<") == 1);
    CHECK(second.xml.contains("<x:comment ref=\"A1\" authorId=\"1\">"));
    CHECK_THROWS_AS(withComments("<comments/>", notes, u"office"_s), Unreadable);
}

TEST_CASE("boxes are numbered on, of one kind, and stay inside the sheet") {
    const QByteArray one = withBoxes(noBoxes(), {{h12, {u"x"_s, ground}}});
    CHECK(one.contains("id=\"_x0000_s1025\""));
    CHECK(one.contains("fillcolor=\"#fbe6e4\""));
    CHECK(one.contains("<x:Anchor>8, 12, 11, 4, 12, 12, 13, 4</x:Anchor>"));
    CHECK(one.contains("<x:Row>11</x:Row><x:Column>7</x:Column>"));
    const QByteArray two = withBoxes(one, {{CellPlace{1'048'575, 16'383}, {u"x"_s, ground}}});
    CHECK(two.contains("id=\"_x0000_s1026\""));
    CHECK(two.count("<v:shapetype") == 1);
    CHECK(two.contains("<x:Anchor>16379, 12, 1048573, 4, 16383, 12, 1048575, 4</x:Anchor>"));
}
