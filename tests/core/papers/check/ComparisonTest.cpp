#include "core/papers/check/Comparison.h"

#include "core/base/Error.h"
#include "core/papers/Figures.h"
#include "core/papers/check/Numbers.h"
#include "tests/core/papers/PaperSample.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace xundu;
using namespace xundu::papers;
using namespace xundu::papers::check;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Line> lines(const QStringList& texts) {
    std::vector<Line> all;
    for (const QString& text : texts)
        all.push_back({text});
    return all;
}

/// expected→found, nothing on the side where there is none.
QStringList differences(const Comparison& comparison) {
    QStringList all;
    for (const Difference& difference : comparison.differences)
        all << difference.expected + u'→' + difference.found;
    return all;
}

QStringList differences(const QStringList& data, const QStringList& edited) {
    return differences(compare(lines(data), lines(edited)));
}

const QStringList paper{u"关于2025年6月中旬工作调度情况的通报"_s,
                        u"截至6月20日，16项任务中，完成1项，正常9项，滞后4项，严重滞后2项。"_s,
                        u"第1项任务完成进度42%，落后序时4.8个百分点。"_s,
                        u"第12项任务供需对接388/2500项，完成进度15.5%，落后序时31.3个百分点。"_s,
                        u"供需对接\t388/2500\t31.3\t严重滞后"_s,
                        u"技术合同\t142.5/300\t-0.6\t正常"_s,
                        u"2025年6月20日"_s};

} // namespace

TEST_CASE("the same numbers are no difference, however they are written and wherever they stand") {
    CHECK(differences(paper, paper).isEmpty());
    QStringList edited = paper;
    edited[1] = u"截止到６月２０日，在16项任务中，已完成1项、进展正常9项，有4项滞后，另有2项严重滞后。"_s; // other words
    edited[3] = u"第12项任务供需对接388/2,500项，完成进度15.50%，落后序时31.30个百分点。"_s;               // other writing
    edited.move(2, 4);                                                                                     // another place
    CHECK(differences(paper, edited).isEmpty());
    std::reverse(edited.begin(), edited.end());
    CHECK(differences(paper, edited).isEmpty());
}

TEST_CASE("split, joined and moved sentences are no difference") {
    QStringList edited = paper;
    edited[1] = u"截至6月20日，16项任务中，完成1项，正常9项。"_s;
    edited.insert(2, u"其中滞后4项，严重滞后2项。"_s);
    CHECK(differences(paper, edited).isEmpty());
    edited = paper;
    edited[2] = paper[3] + paper[2];
    edited.removeAt(3);
    CHECK(differences(paper, edited).isEmpty());
    edited = paper;
    edited[1] = u"截至6月20日，16项任务中，严重滞后2项，滞后4项，完成1项，正常9项。"_s;
    CHECK(differences(paper, edited).isEmpty());
}

TEST_CASE("numbers that changed places are found") {
    QStringList edited = paper;
    edited[1] = u"截至6月20日，16项任务中，完成1项，正常9项，滞后2项，严重滞后4项。"_s;
    CHECK(differences(paper, edited) == QStringList{u"4→2"_s, u"2→4"_s});
    edited = paper;
    edited[4] = u"供需对接\t31.3\t388/2500\t严重滞后"_s;
    CHECK_FALSE(differences(paper, edited).isEmpty());
    const QStringList two{u"甲县完成3项，同比增长5%；乙县完成4项，同比增长6%。"_s};
    CHECK_FALSE(differences(two, {u"甲县完成3项，同比增长6%；乙县完成4项，同比增长5%。"_s}).isEmpty());
}

TEST_CASE("labels that changed places are found, whatever stands before or around them") {
    CHECK(differences({u"其中正常8项、滞后5项。"_s}, {u"其中滞后8项、正常5项。"_s}) == QStringList{u"8→5"_s, u"5→8"_s});
    CHECK(differences({u"其中完成1项、正常8项、滞后5项、严重滞后2项。"_s}, {u"其中严重滞后1项、滞后8项、正常5项、完成2项。"_s}) ==
          QStringList{u"8→5"_s, u"5→8"_s, u"1→2"_s, u"2→1"_s}); // those with the very same words first
    CHECK(differences({u"本旬应报23项次，实报21项次。"_s}, {u"本旬实报23项次，应报21项次。"_s}) ==
          QStringList{u"23→21"_s, u"21→23"_s});
    CHECK(differences({u"涉及市政府办公室（第14项）、市教育局（第15项）。"_s},
                      {u"涉及市教育局（第14项）、市政府办公室（第15项）。"_s}) == QStringList{u"14→15"_s, u"15→14"_s});
}

TEST_CASE("a list in another order, with its brackets, is no difference") {
    CHECK(differences({u"其中正常8项、滞后5项（第1、3、4项）。"_s}, {u"其中滞后5项（第1、3、4项）、正常8项。"_s}).isEmpty());
    CHECK(differences({u"本旬应报23项次，实报21项次。"_s}, {u"实报21项次，本旬应报23项次。"_s}).isEmpty());
    CHECK(differences({u"市教育局（第15项）、市政府办公室（第14项）。"_s}, {u"市政府办公室（第14项）、市教育局（第15项）。"_s})
              .isEmpty());
    CHECK(differences({u"a）完成3项；b）滞后4项；（未尽5项"_s}, {u"b）滞后4项；a）完成3项；（未尽5项"_s}).isEmpty());
}

TEST_CASE("a light that was changed in a table is found, the same word or its remark in other signs is not") {
    const QStringList rows{u"供需对接\t388/2500\t■ 严重滞后"_s, u"技术合同\t142.5/300\t▲ 滞后（往期）"_s};
    CHECK(differences(rows, rows).isEmpty());
    QStringList edited = rows;
    edited[0].replace(u"■ 严重滞后"_s, u"● 正常"_s);
    CHECK(differences(rows, edited) == QStringList{u"■ 严重滞后→● 正常"_s});
    edited = rows;
    edited[0].replace(u"■"_s, u"●"_s);
    CHECK(differences(rows, edited) == QStringList{u"■ 严重滞后→● 严重滞后"_s});
    edited = rows;
    edited[1].replace(u"▲ 滞后（往期）"_s, u"▲滞后"_s);
    CHECK(differences(rows, edited).isEmpty());
    CHECK(differences({u"■ 严重滞后2项"_s}, {u"● 严重滞后2项"_s}).isEmpty()); // no row
}

TEST_CASE("a paragraph's own number, which office programs take over, is none of its numbers") {
    CHECK(differences({u"1.市科技局提出3项。"_s, u"2. 市经信局提出4项。"_s}, {u"市科技局提出3项。"_s, u"市经信局提出4项。"_s})
              .isEmpty());
    const QStringList asks{u"六、需协调事项"_s, u"1.市科技局提出3项。"_s, u"2.市经信局提出4项。"_s};
    CHECK(differences(asks, {u"六、需协调事项1.市科技局提出3项。"_s, u"2.市经信局提出4项。"_s}).isEmpty());
    CHECK(differences(asks, {asks[0], u"1.市经信局提出4项。"_s, u"2.市科技局提出3项。"_s}).isEmpty());
    CHECK(differences(asks, {asks[0], u"市科技局提出5项。"_s, u"市经信局提出4项。"_s}) == QStringList{u"3→5"_s});
    CHECK(differences({u"1、3、4项任务滞后。"_s}, {u"3、4项任务滞后。"_s}) == QStringList{u"1→"_s});
    CHECK(differences({u"1.5亿元。"_s}, {u"亿元。"_s}) == QStringList{u"1.5亿→"_s});
}

TEST_CASE("signs that nobody sees cut no number in two") {
    Run run{u"完成3\u200B"_s + figure(388, u"I12-2:value"_s) + u"项"_s};
    run.figures = figuresFrom(run.text);
    const Line line = lineOf({{run}});
    CHECK(line.text == u"完成3388项"_s);
    REQUIRE(line.figures.size() == 1);
    CHECK(line.figures.front().begin == 3);
    CHECK(differences(check::compare(Paragraph{{{u"完成388项"_s}}}, u"完成3\uFEFF88项"_s)).isEmpty());
}

TEST_CASE("a text with far more numbers than the paper is refused") {
    const QString flood = u"1 "_s.repeated(480'000);
    try {
        check::compare(lines(paper), lines({flood}));
        FAIL("it was compared");
    } catch (const base::Error& error) {
        CHECK(error.sentence() == u"The text document holds 480000 numbers where the paper has 27: it cannot be that paper."_s);
    }
}

TEST_CASE("what is added is not in the data, what is taken away is left out") {
    QStringList edited = paper;
    edited[2] += u"全市新增企业999家。"_s;
    CHECK(differences(paper, edited) == QStringList{u"→999"_s});
    edited = paper + QStringList{u"下步要力争达到88%。"_s};
    CHECK(differences(paper, edited) == QStringList{u"→88%"_s});
    edited = paper;
    edited.removeAt(5);
    CHECK(differences(paper, edited) == QStringList{u"142.5→"_s, u"300→"_s, u"-0.6→"_s});
    edited = paper;
    edited[1] = u"截至6月20日，16项任务中，正常9项，滞后4项，严重滞后2项。"_s;
    CHECK(differences(paper, edited) == QStringList{u"1→"_s});
}

TEST_CASE("a percent sign that was lost and a changed 万 are differences") {
    CHECK(differences({u"完成进度15.5%。"_s}, {u"完成进度15.5。"_s}) == QStringList{u"15.5%→15.5"_s});
    CHECK(differences({u"投入2000万元。"_s}, {u"投入2000亿元。"_s}) == QStringList{u"2000万→2000亿"_s});
}

TEST_CASE("a comparison counts what it compared and names place and source") {
    const auto comparison =
        check::compare({{u"第12项任务供需对接388/2500项。下步抓紧。"_s, {{10, 3, u"I12-2:value"_s}, {14, 4, u"I12-2:target"_s}}}},
                       lines({u"第12项任务供需对接398/2500项。下步抓紧。"_s}));
    CHECK(comparison.compared == 3);
    CHECK(comparison.equal == 2);
    CHECK(comparison.differences ==
          std::vector<Difference>{{u"第12项任务供需对接398/2500项"_s, u"388"_s, u"398"_s, u"I12-2:value"_s}});
    CHECK(sentenceOf(comparison.differences.front()) ==
          u"\"第12项任务供需对接398/2500项\": 398 stands where the data has 388."_s);
    CHECK(sentenceOf({u"甲"_s, {}, u"3"_s, {}}) == u"\"甲\": 3 is not in the data."_s);
    CHECK(sentenceOf({u"甲"_s, u"3"_s, {}, {}}) == u"\"甲\": the 3 of the data is left out."_s);
}

TEST_CASE("a difference in a table is quoted with the head of its row, one in a long sentence in part") {
    QStringList edited = paper;
    edited[4] = u"供需对接\t388/2500\t31.8\t严重滞后"_s;
    CHECK(check::compare(lines(paper), lines(edited)).differences.front().where == u"供需对接 31.8"_s);
    const QString filler(5000, u'甲');
    const auto comparison = check::compare(lines({filler + u'5' + filler}), lines({filler + u'6' + filler}));
    REQUIRE(comparison.differences.size() == 1);
    CHECK(comparison.differences.front().where == u'…' + QString(28, u'甲') + u'6' + QString(28, u'甲') + u'…');
}

TEST_CASE("a digit altered anywhere in a paper is found, and nothing else") {
    const Paper sample = tests::everyBlock(Masthead::Form::Document);
    const std::vector<Line> all = linesOf(sample);
    int altered = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        for (qsizetype at = 0; at < all[i].text.size(); ++at) {
            const bool ownNumber = at == 0 && all[i].text.startsWith(u"2. "); // of the second annex
            if (!all[i].text[at].isDigit() || ownNumber)
                continue;
            std::vector<Line> edited = all;
            edited[i].figures.clear();
            edited[i].text[at] = QChar(u'0' + (all[i].text[at].digitValue() + 3) % 10);
            INFO(edited[i].text.toStdString());
            const Comparison comparison = check::compare(sample, edited);
            CHECK(comparison.differences.size() == 1);
            CHECK(comparison.equal == comparison.compared - 1);
            ++altered;
        }
    }
    CHECK(altered > 90);
}

TEST_CASE("the text that takes a paragraph's place is compared with the paragraph") {
    Run run{u"完成"_s + figure(388, u"I12-2:value"_s) + u"项，正常9项。"_s};
    run.figures = figuresFrom(run.text);
    const Paragraph paragraph{{run}};
    CHECK(differences(check::compare(paragraph, u"全市累计实现388项，另有9项进展正常。"_s)).isEmpty());
    const auto comparison = check::compare(paragraph, u"换一种完全不同的说法：三八八之外有389件，9件无虞。"_s);
    REQUIRE(comparison.differences.size() == 1);
    CHECK(comparison.differences.front().source == u"I12-2:value"_s);
    CHECK(differences(check::compare(paragraph, QString())) == QStringList{u"388→"_s, u"9→"_s});
}

TEST_CASE("an edited paper without a number, or with many equal ones, is compared") {
    CHECK(differences({}, {}).isEmpty());
    CHECK(differences(paper, {}).size() == 27);
    QStringList many, fewer;
    for (int i = 0; i < 300; ++i)
        many << u"—\t0"_s;
    fewer = many;
    fewer.removeLast();
    CHECK(differences(many, fewer) == QStringList{u"0→"_s});
}
