#include "ui/pages/evaluation/EvaluationPage.h"

#include "core/store/Evaluations.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/ui/pages/Parts.h"
#include "ui/models/DataTable.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

namespace {

struct Evaluated : DemoFixture {
    ui::Appearance appearance{*qApp};
    ui::EvaluationPage page{ui::PageContext{view, appearance.theme(), prompts, settings}};
    ui::DataTable* scores = named<ui::DataTable>("Scores of the units");
    ui::DataTable* working = named<ui::DataTable>("How the score was reckoned");
    ui::DataTable* merits = named<ui::DataTable>("Bonuses, deductions and exemptions");
    QTabBar* tabs = page.findChild<QTabBar*>();
    QSignalSpy failed{&page, &ui::Page::failed};

    Evaluated() { showActive(page); }
    template <class Widget>
    Widget* named(const char* name) {
        return &tests::named<Widget>(page, name);
    }
    void press(const char* words) {
        ui::Button& button = buttonSaying(page, words);
        REQUIRE(button.isEnabled());
        button.click();
    }
    QString cell(int row, int column) const { return scores->model()->index(row, column).data().toString(); }
    void choose(const char* unit) {
        for (int row = 0; row < scores->model()->rowCount(); ++row) {
            if (cell(row, 0) == QString::fromUtf8(unit))
                scores->setCurrentIndex(scores->model()->index(row, 0));
        }
    }
    void settle() { QTest::qWait(400); } // the what-if waits for typing to rest
};

} // namespace

TEST_CASE("The page of the evaluation shows a draft on any day, with the working of the chosen unit") {
    Evaluated evaluated;
    CHECK(evaluated.scores->model()->rowCount() == 20); // all but the member without a task
    CHECK(evaluated.scores->isColumnHidden(ui::scoreRankColumn));
    CHECK(evaluated.scores->isColumnHidden(ui::scoreBeforeColumn));
    evaluated.choose("市经信局");
    REQUIRE(evaluated.working->model()->rowCount() > 8);
    CHECK(evaluated.working->model()->index(0, 0).data().toString() == QStringLiteral("Completion of tasks"));
}

TEST_CASE("A what-if shows what other points would make of it, and is kept once it is put into force") {
    Evaluated evaluated;
    evaluated.tabs->setCurrentIndex(2);
    evaluated.choose("市经信局");
    const int row = evaluated.scores->currentIndex().row();
    const QString before = evaluated.cell(row, 7);
    evaluated.named<QSpinBox>("Completion of tasks")->setValue(80);
    evaluated.settle();
    CHECK(evaluated.scores->isColumnHidden(ui::scoreBeforeColumn)); // a hundred and twenty points are no rules
    evaluated.named<QSpinBox>("Reports on time")->setValue(0);
    evaluated.settle();
    CHECK_FALSE(evaluated.scores->isColumnHidden(ui::scoreBeforeColumn));
    CHECK(evaluated.cell(row, 9) == before);
    CHECK(evaluated.cell(row, 7) != before);
    CHECK(store::evaluations::rules(*evaluated.office).size() == 1); // nothing is kept yet
    evaluated.page.findChild<QCheckBox*>()->setChecked(true);
    buttonSaying(evaluated.page, "Put into force").setFocus();
    evaluated.press("Put into force");
    REQUIRE(evaluated.failed.count() == 0);
    CHECK(evaluated.named<QSpinBox>("Completion of tasks")->hasFocus()); // the button is disabled now
    CHECK(store::evaluations::rules(*evaluated.office).back().completion == 80);
    CHECK_FALSE(evaluated.scores->isColumnHidden(ui::scoreRankColumn));
    CHECK(evaluated.scores->isColumnHidden(ui::scoreBeforeColumn));
}

TEST_CASE("Bonuses, deductions and exemptions are asked for with reason and proof, and can be removed") {
    Evaluated evaluated;
    evaluated.tabs->setCurrentIndex(1);
    evaluated.choose("市经信局");
    const auto words = [](const char* a, const char* b, const char* c, const char* d) {
        return QStringList{QString::fromUtf8(a), QString::fromUtf8(b), QString::fromUtf8(c), QString::fromUtf8(d)};
    };
    evaluated.prompts.lines = {words("不存在局", "2", "表彰", "文件"), words("市经信局", "-2", "表彰", "文件"),
                               words("市经信局", "2", "表彰", ""), words("市经信局", "2", "表彰", "鄂政发〔2025〕8号")};
    QFile proof(evaluated.folder.filePath(QStringLiteral("表彰决定.pdf")));
    REQUIRE(proof.open(QIODevice::WriteOnly));
    proof.write("%PDF-1.4 commended");
    proof.close();
    evaluated.prompts.choices = {1};
    evaluated.prompts.files = {proof.fileName()};
    evaluated.press("Give a bonus…");
    CHECK(evaluated.prompts.linesRefused.size() == 3);
    CHECK(evaluated.prompts.linesOffered.at(0).at(0) == QStringLiteral("市经信局")); // the chosen one
    evaluated.prompts.lines = {words("市经信局", "0.5", "迟报", "通报")};
    evaluated.prompts.choices = {-1, 0};
    evaluated.press("Deduct points…"); // thought better of it when asked for the scan
    REQUIRE(store::evaluations::merits(*evaluated.office).size() == 1);
    evaluated.prompts.lines = {words("市经信局", "0.5", "迟报", "通报")};
    evaluated.press("Deduct points…");
    evaluated.prompts.lines = {words("市经信局", "", "", "洪灾") << QString(), words("市经信局", "4", "2025-06-mid", "洪灾")
                                                                                   << QString()};
    evaluated.press("Exempt…");
    REQUIRE(evaluated.failed.count() == 0);
    REQUIRE(store::evaluations::merits(*evaluated.office).size() == 2);
    CHECK(store::evaluations::merits(*evaluated.office)[0].fileName == QStringLiteral("表彰决定.pdf"));
    CHECK(store::evaluations::merits(*evaluated.office)[1].points == decimal("-0.5"));
    REQUIRE(store::evaluations::exemptions(*evaluated.office).size() == 1);
    CHECK(evaluated.merits->model()->rowCount() == 3);
    evaluated.choose("市经信局");
    const int row = evaluated.scores->currentIndex().row();
    CHECK(evaluated.cell(row, 5) == QStringLiteral("2.00"));
    CHECK(evaluated.cell(row, 6) == QStringLiteral("0.50"));
    evaluated.merits->setCurrentIndex(evaluated.merits->model()->index(0, 0));
    evaluated.press("Remove");
    CHECK(evaluated.merits->model()->rowCount() == 2);
}
