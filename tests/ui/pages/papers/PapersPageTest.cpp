#include "ui/pages/papers/PapersPage.h"

#include "core/store/Action.h"
#include "core/store/Closings.h"
#include "core/store/Corrections.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Meetings.h"
#include "core/store/PaperStyle.h"
#include "core/store/Recording.h"
#include "core/store/Reports.h"
#include "tests/support/SmallPlan.h"
#include "tests/ui/pages/papers/ShownPapers.h"
#include "ui/pages/papers/CheckMenu.h"
#include "ui/pages/papers/ChecksSection.h"
#include "ui/pages/papers/EntryList.h"
#include "ui/pages/papers/IssuedSection.h"
#include "ui/pages/papers/OptionsForm.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/FieldEdit.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDateEdit>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>

using namespace xundu;
using namespace xundu::tests;
using ui::print::PaperKind;

namespace {

/// The numbers at the foot of the pages, by poppler.
QStringList feetOf(const QString& pdf) {
    QProcess poppler;
    poppler.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(poppler.waitForFinished());
    static const QRegularExpression others(QStringLiteral("\\D"));
    QStringList feet;
    for (const QString& page : QString::fromUtf8(poppler.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts))
        feet << page.trimmed().section(u'\n', -1).remove(others);
    return feet;
}

} // namespace

TEST_CASE("PapersPage shows the bulletin first, with its number, and what was checked") {
    ShownPapers shown;
    CHECK(shown.shownText().contains(text("2025年6月中旬")));
    CHECK(says(shown.page, text("Ten-day bulletin")));
    const auto& kinds = named<ui::EntryList>(shown.page, "Kinds of papers");
    CHECK(entry(kinds, 0).contains(text("Ten-day bulletin, PDF DOCX")));
    CHECK(kinds.model()->rowCount() == static_cast<int>(ui::print::paperFormats().size()));
    // The plan's own paper is 咸科赋能办〔2025〕1号.
    auto* number = shown.page.findChild<ui::FieldEdit*>();
    CHECK(number->text() == text("咸科赋能办〔2025〕2号"));
    CHECK(shown.page.findChild<QDateEdit*>()->date() == QDate(2025, 6, 20));
    CHECK_FALSE(shown.button("XLSX").isEnabled());
    CHECK(shown.button("PDF").isEnabled());
    CHECK(shown.button("DOCX").isEnabled());
    CHECK(shown.button("Issue").isEnabled());
    CHECK(shown.prompts.unexpected == 0);
}

TEST_CASE("PapersPage follows its options") {
    ShownPapers shown;
    auto* number = shown.page.findChild<ui::FieldEdit*>();
    SECTION("a number that is none is said beside it, and nothing can be issued") {
        number->line()->selectAll();
        type(*number->line(), text("1号"));
        CHECK_FALSE(number->isValid());
        CHECK_FALSE(number->sentence().isEmpty());
        CHECK_FALSE(shown.button("Issue").isEnabled());
        number->line()->selectAll();
        type(*number->line(), text("咸科赋能办〔2025〕9号"));
        CHECK(shown.button("Issue").isEnabled());
    }
    SECTION("without a number typed the paper shows the one that it will have") {
        number->line()->selectAll();
        type(*number->line(), text("咸科赋能办〔2025〕9号"));
        number->line()->clear();
        Q_EMIT number->line()->textEdited({});
        shown.prompts.files = {shown.pathOf("通报.docx")};
        shown.button("DOCX").click();
        shown.settle();
        CHECK(shown.shownText().contains(text("咸科赋能办〔2025〕2号")));
    }
    SECTION("what is set for one kind is not set for another") {
        auto& seal = named<QComboBox>(shown.page, "Sign-off");
        seal.setCurrentIndex(1);
        Q_EMIT seal.activated(1);
        shown.page.showKind(PaperKind::Summary);
        CHECK(seal.currentText() == QStringLiteral("with seal"));
        SECTION("and follows the office until it is") {
            store::Action action(*shown.office, QStringLiteral("Style"));
            auto style = store::papers::style(*shown.office);
            style.seal = store::papers::Seal::OnBehalf;
            store::papers::setStyle(*shown.office, style);
            action.commit();
            CHECK(seal.currentText() == text("seal of 市科技局"));
        }
        shown.page.showKind(PaperKind::Bulletin);
        CHECK(seal.currentText() == QStringLiteral("without seal"));
    }
    SECTION("letters are offered to those that there is something to write to") {
        shown.page.showKind(PaperKind::Notice);
        shown.settle();
        CHECK(shown.button("PDF").isEnabled());
        CHECK(named<QComboBox>(shown.page, "Unit").count() < static_cast<int>(shown.view.plan().units.size()));
        shown.view.setPeriod(tenDay("2025-01-early")); // before the first report nobody owes anything
        CHECK(named<QComboBox>(shown.page, "Unit").count() == 0);
        CHECK_FALSE(shown.button("PDF").isEnabled());
        CHECK(says(shown.page, QStringLiteral("nothing to write to any unit")));
        CHECK_FALSE(says(shown.page, QStringLiteral("Page 1")));
    }
    SECTION("minutes are those of the meeting that is chosen, dated by its day") {
        auto& meeting = named<QComboBox>(shown.page, "Meeting");
        shown.page.showKind(PaperKind::Minutes);
        CHECK(meeting.isVisible());
        CHECK_FALSE(meeting.isEnabled()); // none is recorded: as proposed
        store::Action action(*shown.office, QStringLiteral("Meetings"));
        const auto first = store::meetings::add(
            *shown.office,
            {.period = shown.view.period(), .name = text("调度会"), .heldOn = QDate(2025, 6, 18), .venue = text("三楼会议室")});
        store::meetings::add(
            *shown.office,
            {.period = shown.view.period(), .name = text("推进会"), .heldOn = QDate(2025, 6, 23), .venue = text("一楼会议室")});
        action.commit();
        shown.settle();
        CHECK(meeting.count() == 2);
        auto* date = shown.page.findChild<QDateEdit*>();
        CHECK(date->date() == QDate(2025, 6, 23)); // the last one, unless told otherwise
        CHECK(shown.shownText().contains(text("一楼会议室")));
        meeting.setCurrentIndex(1);
        Q_EMIT meeting.activated(1);
        CHECK(date->date() == QDate(2025, 6, 18));
        shown.page.writeKind(PaperKind::Minutes); // at once, not when typing rests
        shown.settle();
        CHECK(shown.shownText().contains(text("三楼会议室")));
        shown.page.writeMeeting(PaperKind::MeetingPack, first);
        shown.settle();
        CHECK(meeting.currentData().toLongLong() == first.value());
        CHECK(shown.shownText().contains(text("三楼会议室")));
    }
    SECTION("another kind takes other options") {
        shown.page.showKind(PaperKind::Ledger);
        shown.settle();
        CHECK_FALSE(number->isVisible());
        CHECK(named<ui::CheckMenu>(shown.page, "Lights").isVisible());
        CHECK(shown.button("XLSX").isEnabled());
        CHECK_FALSE(shown.button("DOCX").isEnabled());
        shown.page.showKind(PaperKind::Bulletin);
        CHECK(number->isVisible());
    }
    SECTION("another 旬 is another paper") {
        shown.view.setPeriod(tenDay("2025-06-early"));
        shown.settle();
        CHECK(shown.shownText().contains(text("2025年6月上旬")));
        CHECK(shown.page.findChild<QDateEdit*>()->date() == QDate(2025, 6, 10));
    }
    SECTION("a 旬 before the first report and one to come can be looked at, not issued") {
        shown.view.setPeriod(tenDay("2025-01-early"));
        shown.settle();
        CHECK_FALSE(shown.button("Issue").isEnabled());
        CHECK_FALSE(shown.button("Issue").toolTip().isEmpty());
        shown.view.setPeriod(tenDay("2025-12-late"));
        shown.settle();
        CHECK_FALSE(shown.button("Issue").isEnabled());
        CHECK(shown.failed.isEmpty());
    }
}

TEST_CASE("PapersPage writes papers where the user says") {
    ShownPapers shown;
    SECTION("in each format") {
        for (const auto& [words, file] : {std::pair{"PDF", "通报.pdf"}, std::pair{"DOCX", "通报.docx"}}) {
            shown.prompts.files = {shown.pathOf(file)};
            shown.button(words).click();
            CHECK(QFileInfo(shown.pathOf(file)).size() > 5000);
        }
        CHECK(shown.noticed.size() == 2);
        CHECK(bytesOf(shown.pathOf("通报.pdf")).startsWith("%PDF"));
        CHECK(bytesOf(shown.pathOf("通报.docx")).startsWith("PK"));
    }
    SECTION("a folder that is not there is said, and nothing is left") {
        shown.prompts.files = {shown.pathOf("no/such/通报.pdf")};
        shown.button("PDF").click();
        CHECK(shown.failed.size() == 1);
        CHECK_FALSE(QFileInfo::exists(shown.pathOf("no")));
    }
    SECTION("whoever thinks better of it gets no file and no message") {
        shown.prompts.files = {QString()};
        shown.button("PDF").click();
        CHECK(shown.noticed.isEmpty());
        CHECK(shown.failed.isEmpty());
    }
}

TEST_CASE("PapersPage issues a paper after a yes") {
    ShownPapers shown;
    shown.prompts.confirmations = {false};
    shown.button("Issue").click();
    CHECK(store::papers::issuedPapers(*shown.office).empty());
    CHECK(shown.prompts.lastQuestion.contains(text("咸科赋能办〔2025〕2号")));

    shown.prompts.confirmations = {true};
    shown.prompts.files = {shown.pathOf("通报.pdf")};
    shown.button("Issue").click();
    const auto issued = store::papers::issuedPapers(*shown.office);
    REQUIRE(issued.size() == 1);
    CHECK(issued[0].number == text("咸科赋能办〔2025〕2号"));
    const QByteArray bytes = bytesOf(shown.pathOf("通报.pdf"));
    CHECK(issued[0].hash == QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    shown.settle();

    auto& list = named<ui::EntryList>(shown.page, "Issued papers");
    SECTION("it is listed with number, day and hash, and the next number is offered") {
        REQUIRE(list.model()->rowCount() == 1);
        CHECK(entry(list, 0).contains(text("mid June 2025 Ten-day bulletin")));
        CHECK(entry(list, 0).contains(text("咸科赋能办〔2025〕2号")));
        CHECK(entry(list, 0).contains(issued[0].hash.left(4)));
        CHECK(list.model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(issued[0].hash));
        CHECK(shown.page.findChild<ui::FieldEdit*>()->text() == text("咸科赋能办〔2025〕3号"));
    }
    SECTION("a copy is the issued file, bit for bit") {
        list.setCurrentIndex(list.model()->index(0, 0));
        shown.prompts.files = {shown.pathOf("又一份.pdf")};
        shown.button("Save a copy…").click();
        CHECK(bytesOf(shown.pathOf("又一份.pdf")) == bytes);
    }
    SECTION("it can be opened") {
        QSignalSpy wanted(&shown.page, &ui::Page::originalWanted);
        list.setCurrentIndex(list.model()->index(0, 0));
        shown.button("Open").click();
        REQUIRE(wanted.size() == 1);
        CHECK(wanted[0][1].toString() == issued[0].hash);
    }
    SECTION("figures that changed since are named") {
        store::reports::Return answer{tenDay("2025-06-mid"), taskId(12), shown.office->plan().unitNamed(text("市科技局"))->id};
        answer.values = {{indicatorCode("I12-2"), {decimal("400"), std::nullopt}}};
        store::reports::record(*shown.office, answer);
        const QStringList changed = ui::changedSince(*shown.office, issued[0]);
        REQUIRE(changed.size() == 1);
        CHECK(changed[0].contains(QStringLiteral("388")));
        CHECK(changed[0].contains(QStringLiteral("400")));
        list.setCurrentIndex(list.model()->index(0, 0));
        CHECK(says(*shown.page.findChild<ui::IssuedSection*>(), QStringLiteral("400")));
    }
    SECTION("figures of a closed 旬 that were corrected since are named") {
        store::closings::close(*shown.office, tenDay("2025-06-mid"));
        CHECK(ui::changedSince(*shown.office, issued[0]).isEmpty());
        store::corrections::correct(*shown.office, {.indicator = indicatorCode("I12-2"),
                                                    .unit = shown.office->plan().unitNamed(text("市科技局"))->id,
                                                    .period = tenDay("2025-06-mid"),
                                                    .task = taskId(12),
                                                    .value = {decimal("400"), std::nullopt},
                                                    .reason = text("核实"),
                                                    .by = {}});
        const QStringList changed = ui::changedSince(*shown.office, issued[0]);
        REQUIRE(changed.size() == 1);
        CHECK(changed[0].contains(QStringLiteral("388")));
        CHECK(changed[0].contains(QStringLiteral("400")));
    }
    SECTION("another one leaves the chosen one chosen") {
        list.setCurrentIndex(list.model()->index(0, 0));
        shown.prompts.confirmations = {true};
        shown.prompts.files = {shown.pathOf("又一份.pdf")};
        shown.button("Issue").click();
        REQUIRE(list.model()->rowCount() == 2);
        CHECK(list.current() == 1); // the newest stands first
    }
    SECTION("a number that was typed is the paper's: the next has the next") {
        auto* number = shown.page.findChild<ui::FieldEdit*>();
        number->line()->selectAll();
        type(*number->line(), text("咸科赋能办〔2025〕9号"));
        shown.prompts.confirmations = {true};
        shown.prompts.files = {shown.pathOf("又一份.pdf")};
        shown.button("Issue").click();
        CHECK(store::papers::issuedPapers(*shown.office).front().number == text("咸科赋能办〔2025〕9号"));
        CHECK(number->text() == text("咸科赋能办〔2025〕10号"));
        CHECK(number->isValid());
        CHECK(shown.button("Issue").isEnabled());
    }
    SECTION("a number that was given away is refused where it is typed") {
        auto* number = shown.page.findChild<ui::FieldEdit*>();
        number->line()->selectAll();
        type(*number->line(), text("咸科赋能办〔2025〕2号"));
        CHECK_FALSE(number->isValid());
    }
}

TEST_CASE("PapersPage prints") {
    ShownPapers shown;
    SECTION("without a printer it says so and offers the PDF") {
        shown.prompts.confirmations = {true};
        shown.prompts.files = {shown.pathOf("打印.pdf")};
        shown.button("Print").click();
        CHECK(bytesOf(shown.pathOf("打印.pdf")).startsWith("%PDF"));
        CHECK(shown.prompts.unexpected == 0);
    }
    SECTION("the pages and copies that the user chose, in his order") {
        int offered = 0;
        shown.prompts.choosesPrinter = [&](QPrinter& printer, int pages) {
            offered = pages;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(shown.pathOf("打印机.pdf"));
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(2, 3);
            printer.setPageOrder(QPrinter::LastPageFirst);
            printer.setCopyCount(2);
            printer.setCollateCopies(true);
            return true;
        };
        shown.button("Print").click();
        CHECK(offered == shown.pages->layout().pageCount());
        CHECK(feetOf(shown.pathOf("打印机.pdf")) ==
              QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("2")});
        CHECK(shown.noticed.size() == 1);
    }
    SECTION("it can be stopped") {
        shown.prompts.choosesPrinter = [&](QPrinter& printer, int) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(shown.pathOf("打印机.pdf"));
            return true;
        };
        shown.prompts.stopAfter = 1;
        shown.button("Print").click();
        CHECK(shown.noticed.isEmpty());
        CHECK(shown.failed.isEmpty());
    }
}

TEST_CASE("PapersPage of a file that others write is for reading") {
    DemoFixture demo;
    const auto reader = store::Office::open(demo.office->path(), store::OpenMode::Read, demo.actor);
    ui::OfficeView view(*reader);
    ui::PapersPage page({view, demo.theme, demo.prompts, demo.settings});
    page.resize(1214, 694);
    page.show();
    for (const auto* button : page.findChildren<ui::Button*>()) {
        const QString words = button->text();
        if (words == QStringLiteral("Issue") || words == QStringLiteral("Edit text")) {
            CHECK_FALSE(button->isEnabled());
            CHECK(button->toolTip().contains(QStringLiteral("reading only")));
        }
        if (words == QStringLiteral("PDF") || words == QStringLiteral("Print"))
            CHECK(button->isEnabled());
    }
}

TEST_CASE("PapersPage offers the columns that a sheet can do without") {
    ShownPapers shown;
    shown.settings.setColumns(QStringLiteral("ledger"), {QStringLiteral("target"), QStringLiteral("lead")});
    REQUIRE_FALSE(shown.office->plan().leadsConfirmed); // so the ledger has no column of leads
    shown.page.showKind(PaperKind::Ledger);
    shown.settle();
    CHECK(shown.button("XLSX").isEnabled());
    auto& columns = named<ui::CheckMenu>(shown.page, "Columns");
    CHECK(columns.chosen() == QStringList{QStringLiteral("target")});
    CHECK(columns.menu()->actions().size() == 7); // of ten, but for 序号 工程 任务, which say what a row is about
}

TEST_CASE("PapersPage shows a wall chart as large as it can be shown") {
    ShownPapers shown;
    shown.page.showKind(PaperKind::WallChart);
    shown.settle();
    for (int i = 0; i < 40; ++i)
        shown.pages->zoom(1);
    REQUIRE(shown.pages->percent() == 400);
    QSignalSpy arrived(&shown.pages->layout(), &ui::PaperLayout::pictureArrived);
    QImage picture;
    while (picture.size() != shown.pages->pictureSize()) {
        REQUIRE(arrived.wait(30000));
        picture = arrived.last().at(2).value<QImage>();
    }
    const QImage view = shown.pages->viewport()->grab().toImage();
    int dark = 0;
    for (int y = 0; y < view.height(); ++y) {
        for (int x = 0; x < view.width(); ++x)
            dark += qGray(view.pixel(x, y)) < 96 ? 1 : 0;
    }
    CHECK(dark > 500);
}

TEST_CASE("PapersPage fits its window") {
    for (const QSize size : {QSize(1214, 694), QSize(1214, 622), QSize(976, 532)}) {
        ShownPapers shown(size);
        INFO(size.width() << " × " << size.height());
        CHECK(shown.page.size() == size);
        for (const auto* button : shown.page.findChildren<ui::Button*>()) {
            if (!button->isVisible())
                continue;
            INFO(button->text().toStdString());
            CHECK(button->width() >= button->sizeHint().width());
            CHECK(shown.page.rect().contains(QRect(button->mapTo(&shown.page, QPoint()), button->size())));
        }
        for (const auto* box : shown.page.findChildren<QCheckBox*>()) {
            if (!box->isVisible())
                continue;
            INFO(box->text().toStdString());
            CHECK(box->width() >= box->sizeHint().width());
        }
    }
}

TEST_CASE("PapersPage in a narrow window folds the options to a strip") {
    ShownPapers shown({976, 532});
    auto& kinds = named<ui::EntryList>(shown.page, "Kinds of papers");
    CHECK_FALSE(kinds.isVisible());
    for (auto* button : shown.page.findChildren<QToolButton*>()) {
        if (button->accessibleName() == QStringLiteral("Show the options"))
            button->click();
    }
    CHECK(kinds.isVisible());
}

TEST_CASE("PapersPage names what can be used, in the order of reading") {
    ShownPapers shown;
    for (const auto* part : shown.page.findChildren<QWidget*>()) {
        const bool reached =
            part->isVisible() && (part->focusPolicy() & Qt::TabFocus) && part->isEnabled() && !part->focusProxy();
        const auto* button = qobject_cast<const QAbstractButton*>(part);
        if (!reached || qobject_cast<const QScrollArea*>(part))
            continue;
        INFO(part->metaObject()->className());
        CHECK(!(part->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
    }
    std::vector<const QWidget*> order;
    for (QWidget* part = shown.page.nextInFocusChain(); part != &shown.page; part = part->nextInFocusChain())
        order.push_back(part);
    const auto placeOf = [&](const QWidget* part) { return std::find(order.begin(), order.end(), part) - order.begin(); };
    CHECK(placeOf(&named<ui::EntryList>(shown.page, "Kinds of papers")) < placeOf(shown.page.findChild<QDateEdit*>()));
    CHECK(placeOf(shown.page.findChild<QDateEdit*>()) < placeOf(&named<ui::EntryList>(shown.page, "Issued papers")));
    CHECK(placeOf(&named<ui::EntryList>(shown.page, "Issued papers")) < placeOf(shown.pages));
}
