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
        const bool taken = table.model()->setData(table.model()->index(0, ui::sentenceColumn), sentence, Qt::EditRole);
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
    CHECK(shown.text(3).isEmpty());

    REQUIRE(shown.type(QStringLiteral("与上旬相比，亮灯没有变化。")));
    shown.search({});
    shown.section.findChild<QCheckBox*>()->setChecked(true);
    REQUIRE(shown.rows() == 1);
    CHECK(shown.text(ui::sentenceColumn) == QStringLiteral("与上旬相比，亮灯没有变化。"));
    CHECK(shown.text(3) == unchanged);
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

TEST_CASE("What is filled in stays in a sentence, and nothing else is") {
    Wording shown;
    shown.search(unchanged);
    for (const char* wrong : {"{unit}没有变化。", "没有变化{。"}) // not known at its place, and open
        CHECK_FALSE(shown.type(QString::fromUtf8(wrong)));
    shown.search(QStringLiteral("关于{action}"));
    REQUIRE(shown.rows() > 0);
    CHECK_FALSE(shown.type(QStringLiteral("关于工作")));
    CHECK(shown.failed.count() == 3);
    CHECK(store::papers::ownSentences(*shown.office).empty());
    const ui::SentenceRow row{QStringLiteral("bulletin"), QStringLiteral("changes.nothing"), unchanged, unchanged};
    CHECK(ui::sentenceProblem(row, QStringLiteral("没有变化。")).isEmpty());
    CHECK(ui::sentenceProblem(row, {}).isEmpty()); // the program's own
    CHECK_FALSE(ui::sentenceProblem(row, QStringLiteral("{unit}没有变化。")).isEmpty());
    const ui::SentenceRow filled{QStringLiteral("bulletin"), QStringLiteral("x"), QStringLiteral("{a}与{b}"), {}};
    CHECK(ui::sentenceProblem(filled, QStringLiteral("{a}")).contains(QStringLiteral("{b}")));
}

TEST_CASE("Line ends of a sentence are kept, and typed as a sign") {
    Wording shown;
    shown.search(QStringLiteral("column.target"));
    REQUIRE(shown.rows() > 0); // the first is that of several papers
    const QString built = shown.text(ui::sentenceColumn);
    REQUIRE(built.contains(u'⏎'));
    REQUIRE(shown.type(QStringLiteral("年度目标⏎（单位）")));
    CHECK(store::papers::ownSentences(*shown.office).front().text == QStringLiteral("年度目标\n（单位）"));
    REQUIRE(shown.type(built));
    CHECK(store::papers::ownSentences(*shown.office).empty());
}
