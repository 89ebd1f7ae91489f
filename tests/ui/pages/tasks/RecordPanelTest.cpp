#include "ui/pages/tasks/RecordPanel.h"

#include "core/store/Journal.h"
#include "core/store/Reports.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

namespace {

struct Opened {
    DemoFixture demo;
    ui::RecordPanel panel{demo.context};

    Opened() {
        panel.resize(740, 600);
        panel.show();
        panel.begin(taskId(12));
    }
    ui::FieldEdit* field(int number) const { return panel.findChildren<ui::FieldEdit*>().at(number); }
    QPushButton* save() const {
        for (auto* button : panel.findChildren<ui::Button*>()) {
            if (button->text() == QStringLiteral("Save"))
                return button;
        }
        return nullptr;
    }
    void type(int number, const char* text) const {
        field(number)->line()->selectAll();
        QTest::keyClicks(field(number)->line(), QString::fromUtf8(text));
    }
    plan::UnitId science() const { return demo.office->plan().unitNamed(QStringLiteral("市科技局"))->id; }
};

} // namespace

TEST_CASE("RecordPanel") {
    Opened opened;
    REQUIRE(opened.save());

    SECTION("begins with what the unit said, and nothing to save") {
        CHECK(opened.field(1)->text() == QStringLiteral("388"));
        CHECK_FALSE(opened.save()->isEnabled());
    }
    SECTION("saves a value by keyboard as one action that can be undone") {
        QSignalSpy finished(&opened.panel, &ui::RecordPanel::finished);
        opened.type(1, "400");
        REQUIRE(opened.save()->isEnabled());
        QTest::keyClick(opened.field(1)->line(), Qt::Key_Return, Qt::ControlModifier);
        CHECK(finished.count() == 1);
        const auto value = [&] { return opened.demo.view.status().indicator(indicatorCode("I12-2"))->value->value; };
        CHECK(value() == base::Fraction(400));
        store::undo(*opened.demo.office);
        CHECK(value() == base::Fraction(388));
    }
    SECTION("says as one types why a text is no value, and does not save it") {
        opened.type(1, "17x");
        CHECK_FALSE(opened.field(1)->isValid());
        CHECK_FALSE(opened.field(1)->sentence().isEmpty());
        CHECK_FALSE(opened.save()->isEnabled());
        opened.type(1, "-3");
        CHECK_FALSE(opened.save()->isEnabled());
        opened.type(2, "70/60"); // more successes than attempts
        CHECK_FALSE(opened.field(2)->isValid());
    }
    SECTION("warns of a value that fell, and still saves it") {
        opened.type(1, "300");
        const auto labels = opened.panel.findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("cannot fall"));
        }));
        CHECK(opened.save()->isEnabled());
    }
    SECTION("Escape gives up and changes nothing; what was typed goes only on a yes") {
        QSignalSpy finished(&opened.panel, &ui::RecordPanel::finished);
        const auto before = store::entries(*opened.demo.office).size();
        opened.type(1, "450");
        opened.demo.prompts.confirmations = {false, true};
        QTest::keyClick(&opened.panel, Qt::Key_Escape);
        CHECK(finished.count() == 0);
        CHECK(opened.field(1)->text() == QStringLiteral("450"));
        QTest::keyClick(&opened.panel, Qt::Key_Escape);
        CHECK(finished.count() == 1);
        CHECK(store::entries(*opened.demo.office).size() == before);
    }
    SECTION("Escape asks nothing where nothing was typed") {
        QSignalSpy finished(&opened.panel, &ui::RecordPanel::finished);
        QTest::keyClick(&opened.panel, Qt::Key_Escape);
        CHECK(finished.count() == 1);
        CHECK(opened.demo.prompts.unexpected == 0);
    }
    SECTION("a unit cannot be changed under what was typed without a yes") {
        auto* unit = opened.panel.findChild<QComboBox*>();
        opened.type(1, "450");
        opened.demo.prompts.confirmations = {false};
        unit->setCurrentText(QStringLiteral("市人社局"));
        CHECK(unit->currentText() == QStringLiteral("市科技局"));
        CHECK(opened.field(1)->text() == QStringLiteral("450"));
    }
    SECTION("a form that nothing was typed into follows the figures and the period") {
        opened.demo.view.setPeriod(tenDay("2025-06-early"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(opened.field(1)->text() == QStringLiteral("361"));
    }
    SECTION("another unit brings its own words and no numbers that are not its") {
        auto* unit = opened.panel.findChild<QComboBox*>();
        unit->setCurrentText(QStringLiteral("市人社局"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(opened.panel.findChildren<ui::FieldEdit*>().isEmpty());
        opened.panel.findChildren<QPlainTextEdit*>().first()->setPlainText(QStringLiteral("已对接高校三所"));
        REQUIRE(opened.save()->isEnabled());
        opened.save()->click();
        const auto stored = store::reports::report(*opened.demo.office, tenDay("2025-06-mid"), taskId(12),
                                                   opened.demo.office->plan().unitNamed(QStringLiteral("市人社局"))->id);
        REQUIRE(stored);
        CHECK(stored->progress == QStringLiteral("已对接高校三所"));
        CHECK(stored->receivedOn == QDate(2025, 6, 20));
    }
}
