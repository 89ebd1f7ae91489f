#include "ui/pages/papers/PaperView.h"

#include "core/papers/Figures.h"
#include "tests/support/Catch.h"
#include "ui/pages/papers/ParagraphEditor.h"
#include "ui/theme/Theme.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace xundu;
using papers::Paper;
using papers::Paragraph;
using papers::Run;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

/// A line of 28 characters; with its indent of two it takes two rows: 11 paragraphs fill a page.
Paper paperOf(int paragraphs) {
    Paper paper{.name = text("通报"), .creator = text("办公室")};
    for (int i = 0; i < paragraphs; ++i)
        paper.blocks.push_back(Paragraph{{Run{QString(28, u'国')}}});
    return paper;
}

/// Two numbers in the first paragraph, one in the second.
Paper paperWithFigures() {
    Paper paper = paperOf(0);
    const QString first = text("完成需求对接") + papers::figure(388, QStringLiteral("I12-2:value")) + text("项，进度") +
                          papers::figure(QStringLiteral("15.5%"), QStringLiteral("I12-2:progress")) + text("。");
    const QString second = text("应报") + papers::figure(12, QStringLiteral("reports:expected")) + text("家。");
    paper.blocks = {Paragraph{{Run{first}}}, Paragraph{{Run{second}}}};
    papers::takeFigures(paper);
    return paper;
}

struct Shown {
    ui::Theme theme = ui::Theme::light();
    ui::PaperView view{theme};
    std::vector<std::pair<std::size_t, QString>> taken;
    bool takes = true;

    explicit Shown(QSize size = {884, 634}) {
        view.setExplain([](const QString& source) {
            return ui::SourceNote{{{source}},
                                  source == QStringLiteral("I12-2:value") ? QStringLiteral("original:x/y") : QString()};
        });
        view.setTake([this](std::size_t block, const QString& words) {
            if (takes)
                taken.emplace_back(block, words);
            return takes;
        });
        view.resize(size);
        view.show();
    }
    void show(Paper paper) {
        QSignalSpy finished(&view.layout(), &ui::PaperLayout::finished);
        view.setPaper(std::move(paper));
        REQUIRE(finished.wait(30000));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&view, key, modifiers); }
};

} // namespace

TEST_CASE("PaperView shows the pages") {
    Shown shown({940, 634}); // two pages and a scroll bar
    shown.show(paperOf(35)); // 70 rows: 22 + 22 + 22 + 4
    CHECK(shown.view.layout().pageCount() == 4);
    CHECK(shown.view.layout().isWhole());
    CHECK(shown.view.firstShown() == 0);
    CHECK(shown.view.lastShown() == 1);
    SECTION("keys turn them, two at a time where two stand side by side") {
        shown.key(Qt::Key_PageDown);
        CHECK(shown.view.firstShown() == 2);
        CHECK(shown.view.lastShown() == 3);
        shown.key(Qt::Key_PageDown);
        CHECK(shown.view.firstShown() == 2);
        shown.key(Qt::Key_PageUp);
        CHECK(shown.view.firstShown() == 0);
        shown.key(Qt::Key_End);
        CHECK(shown.view.firstShown() == 2);
    }
    SECTION("they are fitted to the height, to the width, or as large as paper") {
        CHECK(shown.view.pictureSize().height() == 594 * shown.view.devicePixelRatioF());
        shown.view.setFit(ui::Fit::Width);
        CHECK(shown.view.lastShown() == shown.view.firstShown());
        shown.view.setFit(ui::Fit::Actual);
        CHECK(shown.view.percent() == 100);
    }
    SECTION("Ctrl with wheel, plus and minus changes the size; Ctrl+0 fits the height again") {
        const int before = shown.view.percent();
        shown.key(Qt::Key_Plus, Qt::ControlModifier);
        CHECK(shown.view.percent() > before);
        CHECK(shown.view.fit() == ui::Fit::Free);
        shown.key(Qt::Key_Minus, Qt::ControlModifier);
        shown.key(Qt::Key_Minus, Qt::ControlModifier);
        CHECK(shown.view.percent() < before);
        const int smaller = shown.view.percent();
        QWheelEvent turn({10, 10}, {10, 10}, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(shown.view.viewport(), &turn);
        CHECK(shown.view.percent() > smaller);
        shown.key(Qt::Key_0, Qt::ControlModifier);
        CHECK(shown.view.fit() == ui::Fit::Height);
        for (int i = 0; i < 40; ++i)
            shown.view.zoom(1);
        CHECK(shown.view.percent() == 400);
        for (int i = 0; i < 40; ++i)
            shown.view.zoom(-1);
        CHECK(shown.view.percent() == 25);
    }
    SECTION("a screen reader reads the pages shown") {
        CHECK(shown.view.accessibleName().contains(QString(26, u'国')));
        CHECK(shown.view.accessibleName().contains(text("— 2 —")));
        CHECK_FALSE(shown.view.accessibleName().contains(text("— 3 —")));
        shown.key(Qt::Key_PageDown);
        CHECK(shown.view.accessibleName().contains(text("— 3 —")));
    }
    SECTION("the text is painted black on white") {
        QSignalSpy arrived(&shown.view.layout(), &ui::PaperLayout::pictureArrived);
        shown.view.setFit(ui::Fit::Width);
        QImage picture;
        while (picture.size() != shown.view.pictureSize()) {
            REQUIRE(arrived.wait(30000));
            picture = arrived.last().at(2).value<QImage>();
        }
        CHECK(picture.pixelColor(2, 2) == QColor(Qt::white));
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                dark += qGray(picture.pixel(x, y)) < 96 ? 1 : 0;
        }
        CHECK(dark > 1000);
    }
    SECTION("it can be pointed at and scrolled before the first page of another paper is there") {
        shown.view.setPaper(paperWithFigures());
        REQUIRE(shown.view.layout().pageCount() == 0);
        QTest::mouseMove(shown.view.viewport(), QPoint(300, 200));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(310, 210));
        shown.key(Qt::Key_F8);
        shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->maximum());
        shown.view.grab();
        CHECK(shown.view.firstShown() == -1);
        CHECK(shown.view.accessibleDescription().isEmpty());
    }
    SECTION("a paper laid out anew stays where it was read") {
        shown.key(Qt::Key_PageDown);
        shown.show(paperOf(36));
        CHECK(shown.view.firstShown() == 2);
        shown.view.forget();
        shown.show(paperOf(5));
        CHECK(shown.view.firstShown() == 0);
        CHECK(shown.view.layout().pageCount() == 1);
    }
}

TEST_CASE("PaperView does not wait for a long paper") {
    Shown shown;
    QSignalSpy arrived(&shown.view.layout(), &ui::PaperLayout::pageArrived);
    QSignalSpy finished(&shown.view.layout(), &ui::PaperLayout::finished);
    shown.view.setPaper(paperOf(11 * 400));
    REQUIRE(arrived.wait(30000));
    SECTION("it can be stopped: what has arrived stays") {
        shown.view.stopLayout();
        REQUIRE(finished.wait(30000));
        CHECK(shown.view.layout().isComplete());
        CHECK_FALSE(shown.view.layout().isWhole());
        CHECK(shown.view.layout().pageCount() > 0);
        CHECK(shown.view.layout().pageCount() < 400);
    }
    SECTION("stopped when all of it is there it is whole") {
        QObject::connect(&shown.view.layout(), &ui::PaperLayout::pageArrived, &shown.view, [&] { shown.view.stopLayout(); });
        shown.show(paperOf(5));
        CHECK(shown.view.layout().pageCount() == 1);
        CHECK(shown.view.layout().isWhole());
    }
    SECTION("another paper takes its place at once") {
        shown.show(paperOf(5));
        CHECK(shown.view.layout().isWhole());
        CHECK(shown.view.layout().pageCount() == 1);
    }
    SECTION("it can be left while it is under way") {
        auto left = std::make_unique<Shown>();
        QSignalSpy begun(&left->view.layout(), &ui::PaperLayout::pageArrived);
        left->view.setPaper(paperOf(11 * 400));
        REQUIRE(begun.wait(30000));
        const QPointer<const QObject> layout(&left->view.layout());
        REQUIRE_FALSE(left->view.layout().isComplete());
        left.reset(); // waits for the thread, which gives the paper up
        CHECK(layout.isNull());
    }
}

TEST_CASE("PaperView tells where a number comes from") {
    Shown shown;
    shown.show(paperWithFigures());
    REQUIRE(shown.view.layout().page(0).figures.size() == 3);
    const auto described = [&] { return shown.view.accessibleDescription(); };

    SECTION("under the pointer") {
        // Page 1 alone stands in the middle: (884 − 420) / 2 = 232; 2 px a millimetre.
        const QRectF area = shown.view.layout().page(0).figures[0].area;
        const QPoint place = (QPointF(232, 20) + area.center() * 2).toPoint();
        QTest::mouseMove(shown.view.viewport(), place);
        CHECK(described() == QStringLiteral("I12-2:value"));
        QTest::mouseMove(shown.view.viewport(), QPoint(240, 30));
        CHECK(described().isEmpty());
    }
    SECTION("F8 goes from one to the next, Tab on from there, Esc lets go") {
        shown.key(Qt::Key_F8);
        CHECK(described() == QStringLiteral("I12-2:value"));
        shown.key(Qt::Key_Tab);
        CHECK(described() == QStringLiteral("I12-2:progress"));
        shown.key(Qt::Key_F8);
        CHECK(described() == QStringLiteral("reports:expected"));
        shown.key(Qt::Key_F8, Qt::ShiftModifier);
        CHECK(described() == QStringLiteral("I12-2:progress"));
        shown.key(Qt::Key_Escape);
        CHECK(described().isEmpty());
    }
    SECTION("Enter opens the source that can be opened") {
        QSignalSpy wanted(&shown.view, &ui::PaperView::sourceWanted);
        shown.key(Qt::Key_F8);
        shown.key(Qt::Key_Return);
        REQUIRE(wanted.size() == 1);
        CHECK(wanted[0][0].toString() == QStringLiteral("original:x/y"));
        shown.key(Qt::Key_F8);
        shown.key(Qt::Key_Return);
        CHECK(wanted.size() == 1);
    }
    SECTION("not where the user does not want it") {
        shown.view.setShowsSources(false);
        shown.key(Qt::Key_F8);
        CHECK(described().isEmpty());
    }
    SECTION("a note that finds no margin is told outside") {
        QSignalSpy told(&shown.view, &ui::PaperView::noteChanged);
        shown.view.resize(240, 120);
        for (int i = 0; i < 20; ++i)
            shown.view.zoom(1); // to 400 %: a row is as high as the view
        shown.key(Qt::Key_F8);
        REQUIRE_FALSE(told.isEmpty());
        CHECK(told.last()[0].toString() == QStringLiteral("I12-2:value"));
        shown.key(Qt::Key_Escape);
        CHECK(told.last()[0].toString().isEmpty());
    }
}

TEST_CASE("PaperView lets paragraphs be typed anew in their place") {
    Shown shown;
    shown.show(paperWithFigures());
    shown.view.setEditable({0, 1});
    QSignalSpy chosen(&shown.view, &ui::PaperView::blockChosen);

    SECTION("by a click") {
        const QRectF area = shown.view.layout().page(0).blocks[1].area;
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, (QPointF(232, 20) + area.center() * 2).toPoint());
        REQUIRE(chosen.size() == 1);
        CHECK(chosen[0][0].value<std::size_t>() == 1);
    }
    SECTION("by keys: F8, Enter, Ctrl+Enter") {
        shown.key(Qt::Key_F8);
        shown.key(Qt::Key_Return);
        REQUIRE(chosen.size() == 1);
        shown.view.edit(0, text("完成388项。"));
        REQUIRE(shown.view.isEditing());
        auto* editor = shown.view.findChild<ui::ParagraphEditor*>();
        REQUIRE(editor);
        QTest::keyClicks(editor, QStringLiteral("A"));
        QTest::keyClick(editor, Qt::Key_Return); // a paragraph stays one
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        CHECK_FALSE(shown.view.isEditing());
        CHECK(shown.taken == std::vector{std::pair(std::size_t(0), text("A完成388项。"))});
    }
    SECTION("Esc gives the text up") {
        shown.view.edit(0, text("完成"));
        auto* editor = shown.view.findChild<ui::ParagraphEditor*>();
        QTest::keyClicks(editor, QStringLiteral("A"));
        QTest::keyClick(editor, Qt::Key_Escape);
        CHECK_FALSE(shown.view.isEditing());
        CHECK(shown.taken.empty());
    }
    SECTION("a click beside takes it, where it is another") {
        const QPoint beside(20, 600);
        shown.view.edit(0, text("完成"));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, beside);
        CHECK_FALSE(shown.view.isEditing());
        CHECK(shown.taken.empty());
        shown.view.edit(0, text("完成"));
        for (auto* editor : shown.view.findChildren<ui::ParagraphEditor*>())
            editor->setPlainText(text("已完成"));
        shown.takes = false;
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, beside);
        CHECK(shown.view.isEditing());
        shown.takes = true;
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, beside);
        CHECK_FALSE(shown.view.isEditing());
        CHECK(shown.taken == std::vector{std::pair(std::size_t(0), text("已完成"))});
    }
    SECTION("an editor waits for the page of its paragraph") {
        shown.view.setPaper(paperWithFigures());
        shown.view.edit(1, text("应报12家。"));
        CHECK_FALSE(shown.view.isEditing());
        QSignalSpy finished(&shown.view.layout(), &ui::PaperLayout::finished);
        REQUIRE(finished.wait(30000));
        CHECK(shown.view.isEditing());
    }
    SECTION("the editor stands over the block and within the view") {
        shown.view.edit(1, text("应报12家。"));
        auto* editor = shown.view.findChild<ui::ParagraphEditor*>();
        const QRectF block = shown.view.layout().page(0).blocks[1].area;
        CHECK(editor->geometry().contains((QPointF(232, 20) + block.center() * 2).toPoint()));
        CHECK(shown.view.viewport()->rect().contains(editor->geometry()));
    }
}
