#include "ui/pages/tasks/EvidenceTab.h"

#include "core/store/Journal.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "tests/ui/pages/Heads.h"
#include "tests/ui/theme/Pictures.h"
#include "ui/models/SourceLink.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DropStrip.h"
#include "ui/widgets/WrappedLabel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace xundu;
using namespace xundu::tests;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

struct Evidence : DemoFixture {
    ui::Appearance appearance{*qApp};
    ui::EvidenceTab tab{ui::PageContext{view, appearance.theme(), prompts, settings}};
    ui::DataTable* table = tab.findChild<ui::DataTable*>();

    Evidence() {
        QObject::connect(&view, &ui::OfficeView::changed, &tab, [this] { tab.show(taskId(3)); });
        tab.resize(740, 420);
        tab.show(taskId(3));
        static_cast<QWidget&>(tab).show();
        QApplication::setActiveWindow(&tab);
        REQUIRE(QTest::qWaitForWindowActive(&tab));
    }
    QString written(const char* name, const QByteArray& bytes) const {
        QFile file(folder.filePath(text(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    void drop(const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&tab, &enter);
        CHECK(enter.isAccepted());
        CHECK(tab.findChild<ui::DropStrip*>()->isDragging());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&tab, &event);
        CHECK_FALSE(tab.findChild<ui::DropStrip*>()->isDragging());
    }
    int rows() const { return table->model()->rowCount(); }
    QModelIndex cell(int row, int column) const { return table->model()->index(row, column); }
};

constexpr int name = 0, proves = 1, unit = 2, period = 3;

} // namespace

TEST_CASE("Evidence is dropped, described, opened as a copy and taken away") {
    Evidence shown;
    const QAbstractItemModelTester tester(shown.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.rows() == 0);
    shown.drop({shown.written("挂牌 照片.jpg", "jpeg"), shown.written("批复.pdf", "pdf"), shown.folder.path()});
    REQUIRE(shown.rows() == 2);
    auto* refused = shown.tab.findChild<ui::WrappedLabel*>();
    CHECK(refused->isVisible()); // the folder, and why
    CHECK(ui::EvidenceTab::title(shown.view, taskId(3)) == QStringLiteral("Evidence 2"));
    CHECK(ui::EvidenceTab::title(shown.view, taskId(4)) == QStringLiteral("Evidence 0"));
    CHECK(shown.cell(0, period).data().toString() == tenDay("2025-06-mid").displayName());

    SECTION("what it proves and whose it is are typed in place") {
        QSignalSpy failed(&shown.tab, &ui::TaskTab::failed);
        shown.table->model()->setData(shown.cell(0, proves), text("省级高新区批复"));
        shown.table->model()->setData(shown.cell(0, unit), text("咸安区"));
        CHECK(shown.cell(0, proves).data().toString() == text("省级高新区批复"));
        CHECK(shown.cell(0, unit).data().toString() == text("咸安区"));
        CHECK_FALSE(shown.table->model()->setData(shown.cell(0, unit), text("没有这个单位")));
        CHECK(failed.size() == 1);
        shown.table->model()->setData(shown.cell(0, unit), text("–"));
        CHECK(shown.cell(0, unit).data().toString() == text("–"));
    }
    SECTION("Enter opens the copy of what is kept") {
        QSignalSpy opened(&shown.tab, &ui::TaskTab::linkActivated);
        shown.table->setFocus();
        shown.table->setCurrentIndex(shown.cell(0, name));
        QTest::keyClick(shown.table, Qt::Key_Return);
        REQUIRE(opened.size() == 1);
        const auto link = ui::originalAt(opened.first().first().toString());
        REQUIRE(link);
        CHECK(link->name == shown.cell(0, name).data().toString());
    }
    SECTION("Del removes, undo brings back") {
        shown.table->setFocus();
        shown.table->selectAll();
        QTest::keyClick(shown.table, Qt::Key_Delete);
        CHECK(shown.rows() == 0);
        store::undo(*shown.office);
        CHECK(shown.rows() == 2);
    }
    SECTION("files are chosen, too; no choice changes nothing") {
        const auto before = store::entries(*shown.office).size();
        shown.prompts.manyFiles = {QStringList(), {shown.written("简报.docx", "PK")}};
        auto* choose = shown.tab.findChild<ui::Button*>();
        choose->click();
        CHECK(store::entries(*shown.office).size() == before);
        choose->click();
        CHECK(shown.rows() == 3);
        CHECK_FALSE(refused->isVisible());
    }
    SECTION("what came later was not known before") {
        shown.view.setPeriod(tenDay("2025-06-early"));
        CHECK(shown.rows() == 0);
    }
    checkHeads(shown.tab, shown.appearance.theme());
    keepPicture(picture(shown.tab), QStringLiteral("evidence"));
}

TEST_CASE("A file that is open for reading only takes no evidence") {
    DemoFixture demo;
    const auto reader = store::Office::open(demo.office->path(), store::OpenMode::Read, demo.actor);
    ui::OfficeView view(*reader);
    ui::EvidenceTab tab({view, demo.theme, demo.prompts, demo.settings});
    tab.show(taskId(3));
    for (const auto* button : tab.findChildren<ui::Button*>())
        CHECK_FALSE(button->isEnabled());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(demo.folder.path())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&tab, &enter);
    CHECK(tab.findChild<ui::DataTable*>()->model()->rowCount() == 0);
}
