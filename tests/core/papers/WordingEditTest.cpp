#include "core/papers/WordingEdit.h"

#include "core/papers/Figures.h"
#include "tests/support/Catch.h"

using namespace xundu;
using namespace Qt::Literals::StringLiterals;
using papers::OwnSentence;
using papers::TextChange;
using papers::WordingLog;

namespace {

/// 截至6月20日，16项任务中，完成2项、正常14项。 filled by hand: the sentence, and the two counts within its field.
const WordingLog filledIn{{u"probe"_s, u"count"_s, u"完成2项"_s, {{u"light"_s, 0, 2}, {u"count"_s, 2, 1}}},
                          {u"probe"_s, u"count"_s, u"正常14项"_s, {{u"light"_s, 0, 2}, {u"count"_s, 2, 2}}},
                          {u"probe"_s, u"list"_s, u"、"_s, {}},
                          {u"probe"_s,
                           u"overall"_s,
                           u"截至6月20日，16项任务中，完成2项、正常14项。"_s,
                           {{u"day"_s, 2, 5}, {u"total"_s, 8, 2}, {u"counts"_s, 15, 10}}}};
const QString paragraph = u"截至6月20日，16项任务中，完成2项、正常14项。请抓紧推进。"_s;

std::optional<OwnSentence> edited(const char* text) {
    return papers::ownSentenceOf(filledIn, paragraph, QString::fromUtf8(text));
}

} // namespace

TEST_CASE("The change between two texts is the stretch in which they differ") {
    CHECK(papers::changeBetween(u"甲乙丙"_s, u"甲丁丙"_s) == TextChange{1, 1, u"丁"_s});
    CHECK(papers::changeBetween(u"甲丙"_s, u"甲乙丙"_s) == TextChange{1, 0, u"乙"_s});
    CHECK(papers::changeBetween(u"甲乙丙"_s, u"甲丙"_s) == TextChange{1, 1, {}});
    CHECK(papers::changeBetween(u"甲甲"_s, u"甲甲甲"_s) == TextChange{2, 0, u"甲"_s});
    CHECK(papers::changeBetween(u""_s, u"甲"_s) == TextChange{0, 0, u"甲"_s});
    CHECK(papers::changeBetween(u"甲"_s, u"甲"_s) == TextChange{1, 0, {}});
    // U+1F600 and U+1F601 share their first half, U+1F600 and U+1FA00 their second
    CHECK(papers::changeBetween(u"甲\U0001F600"_s, u"甲\U0001F601"_s) == TextChange{1, 2, u"\U0001F601"_s});
    CHECK(papers::changeBetween(u"\U0001F600乙"_s, u"\U0001FA00乙"_s) == TextChange{0, 2, u"\U0001FA00"_s});
}

TEST_CASE("A change within a sentence's own words is another wording from now on, its fields kept") {
    CHECK(edited("截至6月20日，在16项任务中，完成2项、正常14项。请抓紧推进。") ==
          OwnSentence{u"probe"_s, u"overall"_s, u"截至{day}，在{total}项任务中，{counts}。"_s});
    CHECK(edited("截至6月20日，16项重点工作中，完成2项、正常14项。请抓紧推进。") ==
          OwnSentence{u"probe"_s, u"overall"_s, u"截至{day}，{total}项重点工作中，{counts}。"_s});
    CHECK(edited("到6月20日，16项任务中，完成2项、正常14项。请抓紧推进。") ==
          OwnSentence{u"probe"_s, u"overall"_s, u"到{day}，{total}项任务中，{counts}。"_s});
    // behind the last field, before the full stop
    CHECK(edited("截至6月20日，16项任务中，完成2项、正常14项，总体平稳。请抓紧推进。") ==
          OwnSentence{u"probe"_s, u"overall"_s, u"截至{day}，{total}项任务中，{counts}，总体平稳。"_s});
    // the smallest sentence around it
    CHECK(edited("截至6月20日，16项任务中，完成2件、正常14项。请抓紧推进。") ==
          OwnSentence{u"probe"_s, u"count"_s, u"{light}{count}件"_s});
}

TEST_CASE("A change of what was filled in, between sentences or beside them is one of this text alone") {
    CHECK_FALSE(edited("截至6月21日，16项任务中，完成2项、正常14项。请抓紧推进。"));           // a day
    CHECK_FALSE(edited("截至6月20日，16项任务中，完成3项、正常14项。请抓紧推进。"));           // a count
    CHECK_FALSE(edited("截至6月20日，16项任务中，办结2项、正常14项。请抓紧推进。"));           // a light's word
    CHECK_FALSE(edited("截至6月20日，16项任务中，完成2项、另有正常14项。请抓紧推进。"));       // between sentences of a list
    CHECK_FALSE(edited("截至6月20日，16项任务中，完成2项、正常14项。请各单位抓紧推进。"));     // no sentence of the log
    CHECK_FALSE(edited("截至6月20日，16项任务中，完成2项、正常14项！请尽快推进。"));           // across two sentences
    CHECK_FALSE(edited("截至6月20日，16项任务中，完成2项、正常14项。请抓紧推进。务必落实。")); // added behind
    CHECK_FALSE(edited("截至{x}6月20日，16项任务中，完成2项、正常14项。请抓紧推进。"));        // braces
    CHECK_FALSE(papers::ownSentenceOf(filledIn, paragraph, paragraph));
}

TEST_CASE("A sentence that is the whole paragraph may be added to, and not be emptied") {
    const WordingLog whole{{u"probe"_s, u"opening"_s, u"现通报如下。"_s, {}}};
    CHECK(papers::ownSentenceOf(whole, u"现通报如下。"_s, u"现通报如下。请对照落实。"_s) ==
          OwnSentence{u"probe"_s, u"opening"_s, u"现通报如下。请对照落实。"_s});
    CHECK_FALSE(papers::ownSentenceOf(whole, u"现通报如下。"_s, u""_s));
}

TEST_CASE("A book takes down what its wordings fill in, without the marks of figures") {
    const auto taken = std::make_shared<WordingLog>();
    const papers::WordingBook book({{u"official"_s, u"count"_s, u"{count}项{light}"_s}}, taken);
    const QString text =
        book.wording(u"official"_s)
            .text(u"count"_s,
                  {{u"light"_s, u"正常"_s}, {u"count"_s, papers::figure(14, u"tasks:green"_s)}, {u"unused"_s, u"x"_s}});
    CHECK(papers::unmarked(text).startsWith(u"14"_s));
    CHECK(*taken == WordingLog{{u"official"_s, u"count"_s, u"14项正常"_s, {{u"count"_s, 0, 2}, {u"light"_s, 3, 2}}}});
}
