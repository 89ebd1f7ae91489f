#include "ui/print/Handover.h"

#include "core/store/Maintenance.h"
#include "core/store/Reports.h"
#include "tests/support/Acting.h"
#include "tests/ui/print/Printed.h"
#include "ui/print/OfficePapers.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using ui::print::writeHandover;

namespace {

QString folded(QString text) { return text.remove(QRegularExpression(u"\\s"_s)); }

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

TEST_CASE("A hand-over is one folder with the office file, its papers and a note for the successor") {
    TemporaryOffice temporary; // 20 June 2025
    store::Office& office = temporary.office();
    act(office, [&] {
        store::reports::save(office, progress::Reading{indicatorCode("I01-1"), unitId(1), tenDay("2025-06-mid"), decimal("21")});
    });
    const QString folder = temporary.beside("交接");
    std::vector<int> told;
    writeHandover(office, folder, [&](int done, int all) {
        CHECK(all == 14); // seven papers, four units, the note twice, the office file
        CHECK_FALSE(QFileInfo::exists(folder));
        told.push_back(done);
        return true;
    });
    CHECK(told == std::vector{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});

    QStringList expected{u"office.xundu"_s, u"交接说明.docx"_s, u"交接说明.pdf"_s, u"单位一页纸"_s};
    for (const auto kind : {ui::print::PaperKind::Bulletin, ui::print::PaperKind::Ledger, ui::print::PaperKind::Indicators,
                            ui::print::PaperKind::Measures, ui::print::PaperKind::WallChart, ui::print::PaperKind::MeetingPack,
                            ui::print::PaperKind::Evaluation})
        expected << ui::print::formatOf(kind).fileName(office.plan(), {.kind = kind, .period = tenDay("2025-06-mid")}) +
                        u".pdf"_s;
    expected.sort();
    QStringList names = namesIn(folder);
    names.sort();
    CHECK(names == expected);
    CHECK(namesIn(folder + u"/单位一页纸"_s).size() == 4);
    CHECK(namesIn(QFileInfo(folder).path()).filter(u".part"_s).isEmpty());
    CHECK((QFileInfo(folder).permissions() & QFile::ReadGroup) == (QFileInfo(QDir::tempPath()).permissions() & QFile::ReadGroup));

    const QString copy = folder + u"/office.xundu"_s;
    CHECK(store::check(copy).empty());
    const auto again = store::Office::open(copy, store::OpenMode::Read, temporary.actor());
    CHECK(again->id() == office.id());
    CHECK(store::lastBackup(office));

    const QString note = folded(pdfText(folder + u"/交接说明.pdf"_s));
    CHECK(note.contains(u"工作交接说明"_s));
    CHECK(note.contains(u"当前为6月中旬"_s));
    CHECK(note.contains(u"打开办公文件“office.xundu”"_s));
    CHECK(note.contains(u"年度监测评价规则第1版（依据：未定文号，系统默认）"_s));
    CHECK(note.contains(u"各承担任务单位的一页纸，共4份"_s));
    CHECK(note.contains(u"2025年6月20日"_s));
    CHECK(folded(pdfText(folder + u"/2025年6月中旬工作调度通报.pdf"_s)).contains(u"6月中旬"_s));
    QFile text(folder + u"/交接说明.docx"_s);
    REQUIRE(text.open(QIODevice::ReadOnly));
    CHECK(text.read(4) == "PK\3\4");
}

TEST_CASE("A hand-over is never half there, and never mixed with other files") {
    TemporaryOffice temporary;
    store::Office& office = temporary.office();
    const QString around = QFileInfo(temporary.path()).path();
    const QString folder = temporary.beside("交接");
    const QStringList before = namesIn(around);
    QString said;
    SECTION("when it is stopped before the office file is copied") {
        CHECK(codeOfError([&] { writeHandover(office, folder, [](int done, int all) { return done < all - 1; }); }) ==
              ErrorCode::Cancelled);
        CHECK(namesIn(around) == before);
        CHECK_FALSE(store::lastBackup(office));
    }
    SECTION("in a folder that holds something") {
        REQUIRE(QDir().mkdir(folder));
        QFile hidden(folder + u"/.notes"_s);
        REQUIRE(hidden.open(QIODevice::WriteOnly));
        CHECK(codeOfError([&] { writeHandover(office, folder); }, &said) == ErrorCode::AlreadyThere);
        CHECK(said.contains(u"交接"_s));
        CHECK(namesIn(folder) == QStringList{u".notes"_s});
    }
    SECTION("in the place of a file") {
        CHECK(codeOfError([&] { writeHandover(office, temporary.path()); }) == ErrorCode::AlreadyThere);
        CHECK(namesIn(around) == before);
    }
    SECTION("in a folder that is not there") {
        CHECK(codeOfError([&] { writeHandover(office, temporary.beside("none/交接")); }) == ErrorCode::NotFound);
    }
}

TEST_CASE("An empty folder is filled, also from a file that is open for reading") {
    TemporaryOffice temporary;
    const QString folder = temporary.beside("交接");
    REQUIRE(QDir().mkdir(folder));
    writeHandover(*temporary.reader(), folder + u'/');
    CHECK(namesIn(folder).size() == 11);
    CHECK(codeOfError([&] { writeHandover(*temporary.reader(), folder); }) == ErrorCode::AlreadyThere);
}
