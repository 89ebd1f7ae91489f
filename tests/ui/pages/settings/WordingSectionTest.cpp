#include "ui/pages/settings/WordingSection.h"

#include "core/store/Journal.h"
#include "core/store/PaperWording.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "ui/models/DataTable.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QSignalSpy>

using namespace xundu;
using namespace xundu::tests;

namespace {

struct Wording : DemoFixture {
    ui::WordingSection section{context};
    ui::DataTable& table = *section.findChild<ui::DataTable*>();
    QSignalSpy failed{&section, &ui::SettingsSection::failed};

    Wording() { section.refresh(); }
    int rows() const { return table.model()->rowCount(); }
    void search(const QString& words) { section.findChild<ui::SearchField*>()->setText(words); }
    /// Of the first row.
    QString text(int column) const { return table.model()->index(0, column).data().toString(); }
    bool type(const QString& sentence) {
        const bool taken = table.model()->setData(table.model()->index(0, 1), sentence, Qt::EditRole);
        section.refresh();
        return taken;
    }
};

const QString unchanged = QStringLiteral("与上旬相比，各项任务亮灯没有变化。"); // of the bulletin

} // namespace

TEST_CASE("A sentence of the templates is put otherwise in place, and is the program's own again") {
    Wording shown;
    const QAbstractItemModelTester tester(shown.table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = shown.rows();
    CHECK(all > 300);
    shown.search(unchanged);
    REQUIRE(shown.rows() == 1);
    CHECK(shown.text(2).isEmpty());

    REQUIRE(shown.type(QStringLiteral("与上旬相比，亮灯没有变化。")));
    shown.search({});
    shown.section.findChild<QCheckBox*>()->setChecked(true);
    REQUIRE(shown.rows() == 1);
    CHECK(shown.text(1) == QStringLiteral("与上旬相比，亮灯没有变化。"));
    CHECK(shown.text(2) == unchanged);
    const auto own = store::papers::ownSentences(*shown.office);
    REQUIRE(own.size() == 1);
    CHECK(own.front().wording == QStringLiteral("bulletin"));

    SECTION("by emptying it") { REQUIRE(shown.type(QStringLiteral(" "))); }
    SECTION("by the program's words") { REQUIRE(shown.type(unchanged)); }
    SECTION("by undo") {
        store::undo(*shown.office);
        shown.section.refresh();
    }
    CHECK(store::papers::ownSentences(*shown.office).empty());
    CHECK(shown.rows() == 0);
    shown.section.findChild<QCheckBox*>()->setChecked(false);
    CHECK(shown.rows() == all);
}

TEST_CASE("A sentence with a field that is not filled in at its place is refused, as is an open brace") {
    Wording shown;
    shown.search(unchanged);
    for (const char* wrong : {"{unit}没有变化。", "没有变化{。"})
        CHECK_FALSE(shown.type(QString::fromUtf8(wrong)));
    CHECK(shown.failed.count() == 2);
    CHECK(store::papers::ownSentences(*shown.office).empty());
}
