#include "core/store/PaperWording.h"

#include "core/store/Journal.h"
#include "tests/support/Acting.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using store::papers::Draft;
using store::papers::OwnSentence;
using store::papers::TextEdit;

namespace {

void setSentence(Office& office, const OwnSentence& sentence) {
    act(office, [&] { store::papers::setSentence(office, sentence); });
}

const OwnSentence mine{u"official"_s, u"overall.time"_s, u"时间进度{percent}。"_s};

} // namespace

TEST_CASE("An own sentence is kept, replaced and taken back, and each of it can be undone") {
    TemporaryOffice place;
    setSentence(place.office(), mine);
    setSentence(place.office(), {u"common"_s, u"light.none"_s, u"未定"_s});
    CHECK(store::papers::ownSentences(place.reopen()) ==
          std::vector<OwnSentence>{{u"common"_s, u"light.none"_s, u"未定"_s}, mine});
    const OwnSentence other{mine.wording, mine.key, u"时间过去{percent}。"_s};
    setSentence(place.office(), other);
    CHECK(store::papers::ownSentences(place.office()).back() == other);
    undo(place.office());
    CHECK(store::papers::ownSentences(place.office()).back() == mine);
    const qint64 latest = entries(place.office()).back().id;
    CHECK(changesOf(place.office(), latest).back().to == QVariant(mine.text));

    SECTION("it stays one paragraph, whatever was pasted") {
        setSentence(place.office(), {mine.wording, mine.key, u"时间\n过去{percent}。\r\n"_s});
        CHECK(store::papers::ownSentences(place.office()).back().text == u"时间过去{percent}。"_s);
    }
    SECTION("by the program's own text") {
        setSentence(place.office(), {mine.wording, mine.key, u"截至{day}，全年时间进度为{percent}。"_s});
        CHECK(store::papers::ownSentences(place.office()).size() == 1);
    }
    SECTION("by name") {
        act(place.office(), [&] { store::papers::restoreSentence(place.office(), mine.wording, mine.key); });
        CHECK(store::papers::ownSentences(place.office()).size() == 1);
        undo(place.office());
        CHECK(store::papers::ownSentences(place.office()).size() == 2);
    }
}

TEST_CASE("A sentence that could not be filled in is refused with the fields that are known") {
    TemporaryOffice place;
    QString said;
    const auto code = [&](const OwnSentence& sentence) {
        return codeOfError([&] { setSentence(place.office(), sentence); }, &said);
    };
    CHECK(code({mine.wording, mine.key, u"进度{progress}。"_s}) == ErrorCode::BadValue);
    CHECK(said.contains(u"{progress}"_s));
    CHECK(said.contains(u"percent"_s));
    CHECK(code({mine.wording, mine.key, u"进度{percent。"_s}) == ErrorCode::BadValue);
    CHECK(code({mine.wording, u"no.such.sentence"_s, u"甲"_s}) == ErrorCode::BadValue);
    CHECK(code({mine.wording, mine.key, u" \t"_s}) == ErrorCode::BadValue);
    CHECK(code({mine.wording, mine.key, QString(5001, u'字')}) == ErrorCode::BadValue);
    CHECK(store::papers::ownSentences(place.office()).empty());
}

TEST_CASE("Edits of a draft are its own, by the text that was composed") {
    TemporaryOffice place;
    const Draft draft{u"bulletin"_s, tenDay("2025-06-mid"), {}};
    const Draft unitSheet{u"unit-sheet"_s, draft.period, u"unit=2"_s};
    const auto edit = [&](const Draft& of, const char* original, const QString& replacement) {
        act(place.office(), [&] { store::papers::setTextEdit(place.office(), of, {QString::fromUtf8(original), replacement}); });
    };
    edit(draft, "甲。", u"甲甲。\t"_s);
    edit(draft, "乙。", {});
    edit(unitSheet, "甲。", u"<甲> & \U0001F600。"_s);
    CHECK(store::papers::textEdits(place.reopen(), draft) == std::vector<TextEdit>{{u"乙。"_s, u""_s}, {u"甲。"_s, u"甲甲。"_s}});
    CHECK(store::papers::textEdits(place.office(), unitSheet) == std::vector<TextEdit>{{u"甲。"_s, u"<甲> & \U0001F600。"_s}});
    CHECK(store::papers::textEdits(place.office(), {draft.kind, tenDay("2025-06-late"), {}}).empty());

    SECTION("a second edit of a text replaces the first, and is undone to it") {
        edit(draft, "甲。", u"又甲。"_s);
        CHECK(store::papers::textEdits(place.office(), draft).at(1).replacement == u"又甲。"_s);
        undo(place.office());
        CHECK(store::papers::textEdits(place.office(), draft).at(1).replacement == u"甲甲。"_s);
    }
    SECTION("the original takes it back") {
        edit(draft, "甲。", u"甲。"_s);
        CHECK(store::papers::textEdits(place.office(), draft).size() == 1);
    }
    SECTION("and so does its removal") {
        act(place.office(), [&] { store::papers::removeTextEdit(place.office(), draft, u"乙。"_s); });
        CHECK(store::papers::textEdits(place.office(), draft).size() == 1);
        undo(place.office());
        CHECK(store::papers::textEdits(place.office(), draft).size() == 2);
    }
    SECTION("a paragraph stays one, without marks of the program's") {
        edit(draft, "乙。", u"一\n二\uFFF93\uFFFAx\uFFFB\u0007"_s);
        CHECK(store::papers::textEdits(place.office(), draft).at(0).replacement == u"一二3x"_s);
    }
    SECTION("an overlong text and another year are refused") {
        CHECK(codeOfError([&] { edit(draft, "丙。", QString(5001, u'字')); }) == ErrorCode::BadValue);
        CHECK(codeOfError([&] { edit({u"bulletin"_s, tenDay("2026-01-early"), {}}, "丙。", u"丁。"_s); }) == ErrorCode::BadValue);
    }
}
