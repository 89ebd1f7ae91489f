#include "ui/print/OfficePapers.h"

#include "core/papers/WordingEdit.h"
#include "core/store/Assignments.h"
#include "core/store/Blobs.h"
#include "core/store/Closings.h"
#include "core/store/Journal.h"
#include "core/store/Notices.h"
#include "core/store/Reports.h"
#include "tests/support/Acting.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallDisk.h"
#include "tests/ui/print/Printed.h"
#include "ui/print/Letters.h"
#include "ui/print/OfficialPapers.h"

#include <QDir>

using namespace xundu;
using namespace xundu::tests;
using namespace xundu::ui::print;
using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;

namespace {

PaperRequest june(PaperKind kind = PaperKind::Bulletin) { return {.kind = kind, .period = tenDay("2025-06-mid")}; }

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The first paragraph that has the words, as it can be edited.
QString textWith(const papers::Paper& paper, const QString& words) {
    for (const papers::Block& block : paper.blocks) {
        const auto text = papers::editableText(block);
        if (text && text->contains(words))
            return *text;
    }
    FAIL("no text with " << words.toStdString());
    return {};
}

} // namespace

TEST_CASE("Only kinds that are written as text documents can be checked back") {
    for (const PaperFormat& format : paperFormats()) {
        INFO(format.code);
        if (format.composeSheets || format.kind == PaperKind::WallChart)
            CHECK_THROWS_AS(requireTextDocument(format.kind), base::Error);
        else
            CHECK_NOTHROW(requireTextDocument(format.kind));
    }
}

TEST_CASE("A request goes into a paper's origin and comes back") {
    const PaperRequest plain = june();
    CHECK(originOf(plain) == u"kind=bulletin&period=2025-06-mid"_s);
    PaperRequest full = june(PaperKind::Ledger);
    full.from = tenDay("2025-04-early");
    full.unit = unitId(15);
    full.programme = 2;
    full.lights = {progress::Light::Red, progress::Light::None};
    full.columns = {u"task"_s, u"light"_s};
    full.number = u"咸&科=赋%26能办〔2025〕11号"_s;
    full.date = QDate(2025, 6, 23);
    full.seal = store::papers::Seal::OnBehalf;
    full.tiles = true;
    full.parts = {PaperPart::IndicatorAnnex, PaperPart::UnitRanking};
    for (const PaperRequest& request : {plain, full})
        CHECK(requestFrom(originOf(request)) == request);
    PaperRequest bare = june();
    bare.parts.clear();
    CHECK(requestFrom(originOf(bare)) == bare);
    CHECK(subjectOf(plain).isEmpty());
    CHECK(subjectOf(full) == u"from=2025-04-early&unit=15&programme=2&lights=red,none"_s);
    for (const char* foreign : {"", "通报", "kind=poster&period=2025-06-mid", "kind=bulletin", "kind=bulletin&period=2025-13-mid",
                                "kind=bulletin&period=2025-06-mid&seal=red", "kind=bulletin&period=2025-06-mid&date=2025-06-31",
                                "kind=ledger&period=2025-06-mid&lights=blue", "kind=ledger&period=2025-06-mid&programme=one",
                                "kind=ledger&period=2025-06-mid&unit=0", "kind=bulletin&period=2025-06-mid&parts=cover"}) {
        INFO(foreign);
        CHECK_FALSE(requestFrom(QString::fromUtf8(foreign)));
    }
}

TEST_CASE("Every kind is written under a name of its own in each of its formats") {
    DemoFixture demo;
    for (const PaperFormat& format : paperFormats()) {
        INFO(format.code);
        CHECK(&formatOf(format.kind) == &format);
        CHECK(formatNamed(QLatin1String(format.code)) == &format);
        PaperRequest request = june(format.kind);
        CHECK(format.fileName(demo.office->plan(), request).contains(u"2025年6月中旬"_s));
        if (format.takesOption(PaperOption::Unit)) {
            CHECK(codeOfError([&] { composePaper(*demo.office, request); }) == ErrorCode::BadCall);
            request.unit = demo.office->plan().unitNamed(u"市科技局"_s)->id;
            CHECK(format.fileName(demo.office->plan(), request).contains(u"市科技局"_s));
        }
        for (const QString& suffix : format.suffixList()) {
            const QString path = demo.folder.filePath(QLatin1String(format.code) + u'.' + suffix);
            writePaper(*demo.office, request, path);
            CHECK(bytesOf(path).startsWith(suffix == u"pdf" ? "%PDF" : "PK\3\4"));
        }
        CHECK(codeOfError([&] { writePaper(*demo.office, request, demo.folder.filePath(u"a.odt"_s)); }) == ErrorCode::BadCall);
    }
    CHECK_FALSE(QFile::exists(demo.folder.filePath(u"a.odt"_s)));
}

TEST_CASE("Letters count in their own series, and to itself the office writes none with a number") {
    DemoFixture demo;
    const auto next = [&](PaperKind kind, const QString& unit) {
        PaperRequest request = june(kind);
        request.unit = demo.office->plan().unitNamed(unit)->id;
        return nextNumber(*demo.office, request);
    };
    CHECK(next(PaperKind::Notice, u"咸安区"_s) == u"咸科赋能督〔2025〕1号"_s);
    CHECK(next(PaperKind::Notice, u"市科技局"_s).isEmpty());
    CHECK(next(PaperKind::Bulletin, u"咸安区"_s) == u"咸科赋能办〔2025〕2号"_s); // the plan itself is the first
    CHECK(next(PaperKind::UnitSheet, u"咸安区"_s).isEmpty());
}

TEST_CASE("A paper tells what it was composed from and the day it is signed") {
    DemoFixture demo;
    PaperRequest request = june();
    const ComposedPaper usual = composePaper(*demo.office, request);
    CHECK(usual.paper.date == QDate(2025, 6, 20));
    CHECK(requestFrom(usual.paper.origin) == request);
    CHECK(usual.status.period == request.period);
    request.date = QDate(2025, 6, 23);
    request.number = u"咸科赋能办[2025]第11号"_s;
    const ComposedPaper signedLater = composePaper(*demo.office, request);
    CHECK(signedLater.paper.date == QDate(2025, 6, 23));
    request.number = u"咸科赋能办〔2025〕11号"_s; // as it is printed
    CHECK(requestFrom(signedLater.paper.origin) == request);
    request.number = u"十一号"_s;
    CHECK(codeOfError([&] { composePaper(*demo.office, request); }) == ErrorCode::BadValue);
    request.number.clear();
    request.unit = unitId(99);
    CHECK(codeOfError([&] { composePaper(*demo.office, request); }) == ErrorCode::BadCall);
}

TEST_CASE("A text edited in a draft stands in the paper until the data has changed") {
    DemoFixture demo;
    const QString original = textWith(composePaper(*demo.office, june()).paper, u"截至6月20日"_s);
    const QString edited = original + u"请各单位对照落实。"_s;
    act(*demo.office, [&] { store::papers::setTextEdit(*demo.office, draftOf(june()), {original, edited}); });
    const ComposedPaper draft = composePaper(*demo.office, june());
    CHECK(textWith(draft.paper, u"请各单位对照落实"_s) == edited);
    REQUIRE(draft.originals.size() == 1);
    CHECK(draft.originals.begin()->second == original);
    CHECK(papers::editableText(draft.paper.blocks.at(draft.originals.begin()->first)) == edited);
    CHECK(draft.unfitting.empty());

    const QString path = demo.folder.filePath(u"通报.pdf"_s);
    writePaper(*demo.office, june(), path);
    CHECK(pdfText(path).remove(QRegularExpression(u"\\s"_s)).contains(u"请各单位对照落实"_s));

    act(*demo.office, [&] { // another count of lights
        store::reports::setOverride(*demo.office, june().period, {*plan::TaskId::from(1), progress::Light::Red, u"研判"_s, {}});
    });
    const ComposedPaper later = composePaper(*demo.office, june());
    CHECK(later.originals.empty());
    CHECK(later.unfitting == std::vector<papers::TextEdit>{{original, edited}});
}

TEST_CASE("A letter is dated the day it goes out, and does not go out without what was edited in it") {
    DemoFixture demo;
    store::Course course(*demo.office);
    const auto units = unitsToWriteTo(course, june().period);
    const auto other =
        std::find_if(units.begin(), units.end(), [&](plan::UnitId unit) { return !demo.office->plan().unit(unit)->officeHost; });
    REQUIRE(other != units.end());
    PaperRequest letter = june(PaperKind::Notice);
    letter.unit = *other;
    CHECK(composePaper(*demo.office, letter).paper.date == QDate(2025, 6, 20)); // today
    act(*demo.office, [&] {
        store::papers::setTextEdit(*demo.office, draftOf(letter), {u"原来的话"_s, u"改过的话"_s}); // which it says no longer
    });
    QString sentence;
    CHECK(codeOfError([&] { issueLetters(*demo.office, june().period, {*other}, demo.folder.filePath(u"函"_s)); }, &sentence) ==
          ErrorCode::BadValue);
    CHECK(sentence.contains(demo.office->plan().unit(*other)->name));
    CHECK(store::notices::notices(*demo.office).empty());
    CHECK(QDir(demo.folder.filePath(u"函"_s)).entryList(QDir::Files).isEmpty());
}

TEST_CASE("A pack of a new year's first meeting begins with what the year before decided") {
    DemoFixture demo;
    act(*demo.office, [&] { // as it is carried over: of no meeting here
        store::assignments::carry(*demo.office, {.id = supervision::AssignmentId::from(7),
                                                 .origin = supervision::Origin::Meeting,
                                                 .text = u"完成验收"_s,
                                                 .units = {demo.office->plan().units.front().id},
                                                 .givenBy = u"2024年12月15日会议"_s,
                                                 .givenOn = QDate(2024, 12, 15)});
    });
    const ComposedPaper pack = composePaper(*demo.office, june(PaperKind::MeetingPack));
    CHECK(textWith(pack.paper, u"完成验收"_s).contains(u"完成验收"_s));
}

TEST_CASE("A change within the program's words is kept for the office's next papers") {
    DemoFixture demo;
    const ComposedPaper before = composePaper(*demo.office, june());
    const QString original = textWith(before.paper, u"全年时间进度为"_s);
    const QString edited = QString(original).replace(u"全年时间进度为"_s, u"年度时间已过"_s);
    const auto own = papers::ownSentenceOf(before.log, original, edited);
    REQUIRE(own);
    CHECK(own->text == u"截至{day}，年度时间已过{percent}。"_s);
    act(*demo.office, [&] { store::papers::setSentence(*demo.office, *own); });
    CHECK(textWith(composePaper(*demo.office, june()).paper, u"年度时间已过"_s) == edited);
    const PaperRequest earlier{.kind = PaperKind::Bulletin, .period = tenDay("2025-06-early")};
    CHECK(textWith(composePaper(*demo.office, earlier).paper, u"时间"_s).contains(u"年度时间已过44.1%。"_s)); // 161 of 365 days
    store::undo(*demo.office);
    CHECK(textWith(composePaper(*demo.office, june()).paper, u"全年时间进度为"_s) == original);
}

TEST_CASE("An issued paper has the next number, and its bytes are those that were written") {
    DemoFixture demo;
    const QString path = demo.folder.filePath(u"通报.pdf"_s);
    CHECK(nextNumber(*demo.office, june()) == u"咸科赋能办〔2025〕2号"_s); // the plan itself is the first
    CHECK(nextNumber(*demo.office, june(PaperKind::Ledger)).isEmpty());
    const store::papers::IssuedPaper issued = issuePaper(*demo.office, june(), path);
    CHECK(issued.number == u"咸科赋能办〔2025〕2号"_s);
    CHECK(issued.kind == u"bulletin"_s);
    CHECK(issued.name == u"通报.pdf"_s);
    CHECK(requestFrom(issued.origin)->number == issued.number);
    CHECK(store::papers::bytesOf(*demo.office, issued) == bytesOf(path));
    CHECK(issued.hash == store::blobs::hashOf(bytesOf(path)));
    CHECK(store::papers::issuedPapers(*demo.office) == std::vector{issued});
    CHECK(nextNumber(*demo.office, june()) == u"咸科赋能办〔2025〕3号"_s);
    CHECK(codeOfError([&] { store::undo(*demo.office); }) == ErrorCode::FinalEntry);

    PaperRequest again = june();
    again.number = u"咸科赋能办〔2025〕02号"_s;
    QString said;
    CHECK(codeOfError([&] { issuePaper(*demo.office, again, demo.folder.filePath(u"又.pdf"_s)); }, &said) == ErrorCode::BadValue);
    CHECK(said.contains(u"通报.pdf"_s));
    CHECK_FALSE(QFile::exists(demo.folder.filePath(u"又.pdf"_s)));
    CHECK(codeOfError([&] { issuePaper(*demo.office, june(), demo.folder.filePath(u"none/又.pdf"_s)); }) == ErrorCode::NotFound);
    CHECK(store::papers::issuedPapers(*demo.office).size() == 1);
}

TEST_CASE("A paper that cannot be recorded as issued is not written, and its number stays free") {
    DemoFixture demo;
    const QString path = demo.folder.filePath(u"通报.pdf"_s);
    SECTION("where the office file cannot be changed") {
        const auto reader = store::Office::open(demo.office->path(), store::OpenMode::Read, demo.actor);
        CHECK(codeOfError([&] { issuePaper(*reader, june(), path); }).has_value());
    }
    SECTION("of a 旬 before the first report, or one to come") {
        for (const char* period : {"2025-01-early", "2025-12-late"}) {
            PaperRequest request = june();
            request.period = tenDay(period);
            CHECK(codeOfError([&] { issuePaper(*demo.office, request, path); }) == ErrorCode::BadValue);
        }
    }
    SECTION("where there is no room for the file") {
        SmallDisk disk(64);
        if (disk.isLeftOut())
            return;
        CHECK(codeOfError([&] { issuePaper(*demo.office, june(), disk.path(u"通报.pdf"_s)); }) == ErrorCode::CannotWrite);
        CHECK(disk.files().isEmpty());
    }
    CHECK_FALSE(QFile::exists(path));
    CHECK(store::papers::issuedPapers(*demo.office).empty());
    CHECK(nextNumber(*demo.office, june()) == u"咸科赋能办〔2025〕2号"_s);
}

TEST_CASE("A paper is of the plan's year, and its span runs forward") {
    DemoFixture demo;
    const auto refused = [&](const char* from, const char* period) {
        PaperRequest request = june(PaperKind::Summary);
        request.period = tenDay(period);
        request.from = tenDay(from);
        return codeOfError([&] { composePaper(*demo.office, request); });
    };
    CHECK(refused("2025-06-late", "2025-06-mid") == ErrorCode::BadCall);
    CHECK(refused("2024-12-late", "2025-06-mid") == ErrorCode::BadValue);
    CHECK(refused("2026-01-early", "2026-06-mid") == ErrorCode::BadValue);
    CHECK_FALSE(refused("2025-06-mid", "2025-06-mid"));
    PaperRequest bulletin{.kind = PaperKind::Bulletin, .period = tenDay("2024-06-mid")};
    CHECK(codeOfError([&] { composePaper(*demo.office, bulletin); }) == ErrorCode::BadValue);
}

TEST_CASE("A course that is kept gives the same papers, and new ones when it has forgotten") {
    DemoFixture demo;
    store::Course course(*demo.office);
    const auto textOf = [](const ComposedPaper& composed) { return textWith(composed.paper, u"截至6月20日"_s); };
    const QString before = textOf(composePaper(course, june()));
    CHECK(before == textOf(composePaper(*demo.office, june())));
    act(*demo.office, [&] { // another count of lights
        store::reports::setOverride(*demo.office, june().period, {*plan::TaskId::from(1), progress::Light::Red, u"研判"_s, {}});
    });
    CHECK(textOf(composePaper(course, june())) == before);
    course.forget();
    const QString after = textOf(composePaper(course, june()));
    CHECK(after != before);
    CHECK(after == textOf(composePaper(*demo.office, june())));
}

TEST_CASE("Letters are offered for the units that there is something to write to") {
    DemoFixture demo;
    store::Course course(*demo.office);
    const std::vector<plan::UnitId> units = unitsToWriteTo(course, june().period);
    CHECK_FALSE(units.empty());
    CHECK(units.size() < demo.office->plan().units.size());
    for (const plan::Unit& unit : demo.office->plan().units) {
        PaperRequest letter = june(PaperKind::Notice);
        letter.unit = unit.id;
        const bool offered = std::find(units.begin(), units.end(), unit.id) != units.end();
        CHECK(codeOfError([&] { composePaper(course, letter); }).has_value() != offered);
    }
}

TEST_CASE("Only papers whose texts can be edited take down their sentences") {
    DemoFixture demo;
    CHECK_FALSE(composePaper(*demo.office, june()).log.empty());
    for (const PaperKind kind : {PaperKind::Ledger, PaperKind::Indicators, PaperKind::CountyMatrix})
        CHECK(composePaper(*demo.office, june(kind)).log.empty());
}

TEST_CASE("An issued county matrix is known to print each county's own value") {
    DemoFixture demo;
    issuePaper(*demo.office, june(PaperKind::CountyMatrix), demo.folder.filePath(u"分解.xlsx"_s));
    const auto status = store::closings::statusShown(*demo.office, tenDay("2025-06-mid"));
    int counties = 0;
    for (const progress::Reading& reading : store::closings::readingsShown(*demo.office, status)) {
        if (reading.indicator != indicatorCode("I01-1") || !plan::entersSums(*demo.office->plan().unit(reading.unit)))
            continue;
        ++counties;
        store::papers::Figure figure{reading.indicator, reading.unit, reading.period, u"999"_s}; // as a correction would have it
        const auto carriers = store::papers::carryingOther(*demo.office, figure);
        REQUIRE(carriers.size() == 1);
        CHECK(carriers[0].paper.kind == u"county-matrix"_s);
        CHECK(carriers[0].value == progress::textOf(progress::entryOf(reading)));
    }
    CHECK(counties == 7); // six counties and the zone
}

TEST_CASE("A unit's sheet stays on one page when much is to do, and its part of a meeting's material too") {
    needFonts();
    DemoFixture demo;
    const plan::Plan& plan = demo.office->plan();
    const plan::UnitId bureau = plan.unitNamed(u"市经信局"_s)->id;
    PaperRequest request = june(PaperKind::UnitSheet);
    request.unit = bureau;
    const auto headings = [&] {
        const papers::Paper sheet = composePaper(*demo.office, request).paper;
        CHECK(pdfPictures(Printed(sheet).path, 1).size() == 1);
        return std::count_if(sheet.blocks.begin(), sheet.blocks.end(),
                             [](const papers::Block& block) { return std::holds_alternative<papers::Heading>(block); });
    };
    CHECK(headings() == 4); // tasks, indicators, reporting, what it asks for
    act(*demo.office, [&] {
        for (int number = 1; number <= 5; ++number)
            store::assignments::add(*demo.office,
                                    {.text = u"抓紧推进有关工作，查明滞后原因，制定赶进度措施，按旬报告第%1项进展"_s.arg(number),
                                     .units = {bureau},
                                     .givenOn = QDate(2025, 6, 20)});
    });
    CHECK(headings() == 0); // in tables then
    const papers::Paper pack = composePaper(*demo.office, june(PaperKind::MeetingPack)).paper;
    papers::Paper part = pack;
    const auto isStart = [](const papers::Block& block) { return std::holds_alternative<papers::PartStart>(block); };
    const auto begin = std::find_if(pack.blocks.begin(), pack.blocks.end(), [&](const papers::Block& block) {
        return isStart(block) && std::get<papers::PartStart>(block).title == u"市经信局"_s;
    });
    REQUIRE(begin != pack.blocks.end());
    part.blocks.assign(begin, std::find_if(begin + 1, pack.blocks.end(), isStart));
    CHECK(pdfPictures(Printed(part).path, 1).size() == 1);
}
