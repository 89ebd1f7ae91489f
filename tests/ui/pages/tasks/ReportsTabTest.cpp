#include "ui/pages/tasks/ReportsTab.h"

#include "core/store/Action.h"
#include "core/store/Reports.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "tests/ui/theme/Pictures.h"
#include "ui/models/DataTable.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/WrappedLabel.h"

#include <QApplication>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

struct Reports : DemoFixture {
    ui::Appearance appearance{*qApp};
    plan::UnitId host = office->plan().host()->id;
    plan::UnitId county = office->plan().unitNamed(text("赤壁市"))->id;

    void report(plan::UnitId unit, const char* period, const char* words) {
        progress::ProgressReport report{tenDay(period), taskId(5), unit};
        report.progress = text(words);
        report.receivedOn = tenDay(period).lastDay();
        store::Action action(*office, QStringLiteral("Report"));
        store::reports::save(*office, report);
        action.commit();
    }
    QStringList titles(const ui::ReportsTab& tab) const {
        QStringList result;
        for (const auto* label : tab.findChildren<ui::ElidedLabel*>())
            result << label->text();
        return result;
    }
    QStringList words(const ui::ReportsTab& tab) const {
        QStringList result;
        for (const auto* label : tab.findChildren<ui::WrappedLabel*>())
            result << label->text();
        return result;
    }
};

} // namespace

TEST_CASE("Reports stand side by side: the one before, the last four, what the other units say") {
    Reports demo;
    demo.report(demo.host, "2025-04-late", "洽谈启动。");
    demo.report(demo.host, "2025-05-early", "洽谈启动。签订意向。");
    demo.report(demo.host, "2025-05-mid", "签订意向。选址完成。");
    demo.report(demo.host, "2025-05-late", "选址完成。设备<进场>。");
    demo.report(demo.host, "2025-06-mid", "设备<进场>。开工建设。");
    demo.report(demo.county, "2025-06-mid", "土地平整。");
    ui::ReportsTab tab({demo.view, demo.appearance.theme(), demo.prompts, demo.settings});
    tab.resize(760, 460);
    tab.show(taskId(5));
    static_cast<QWidget&>(tab).show();
    auto* table = tab.findChild<ui::DataTable*>();
    auto* span = tab.findChild<ui::Segment*>();
    const auto choose = [&](const char* unit) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == tenDay("2025-06-mid").displayName() &&
                table->model()->index(row, 1).data().toString() == text(unit))
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    };
    choose("市科技局");
    const auto name = [](const char* period, const char* unit) {
        return QStringLiteral("%1  %2").arg(tenDay(period).displayName(), text(unit));
    };
    REQUIRE(demo.titles(tab).size() == 2);
    CHECK(demo.titles(tab).back() == name("2025-06-mid", "市科技局"));
    CHECK(demo.words(tab).back().contains(text("&lt;进场&gt;")));                      // what a unit writes is never mark-up
    CHECK(demo.words(tab).back().contains(demo.appearance.theme().tintStrong.name())); // 开工建设 is new

    CHECK_FALSE(demo.words(tab).front().contains(demo.appearance.theme().tintStrong.name())); // nothing stands before it

    span->setCurrent(1);
    REQUIRE(demo.titles(tab).size() == 4); // as time goes, the chosen one last
    CHECK(demo.titles(tab).back() == name("2025-06-mid", "市科技局"));
    span->setCurrent(2);
    CHECK(demo.titles(tab).contains(name("2025-06-mid", "赤壁市")));
    CHECK(demo.titles(tab).contains(name("2025-06-mid", "市科技局")));
    for (const QString& title : demo.titles(tab))
        CHECK(title.startsWith(tenDay("2025-06-mid").displayName()));
    QCoreApplication::processEvents();
    keepPicture(picture(tab), QStringLiteral("reports-side-by-side"));
    span->setCurrent(0);
    choose("赤壁市");
    CHECK(demo.titles(tab).size() == 2);
}
