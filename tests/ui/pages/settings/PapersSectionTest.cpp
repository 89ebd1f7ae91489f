#include "ui/pages/settings/PapersSection.h"

#include "core/store/Journal.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("The look of papers is set in the settings, each change one undo") {
    DemoFixture demo;
    ui::PapersSection section(demo.context);
    section.refresh();
    QSignalSpy failed(&section, &ui::SettingsSection::failed);
    const auto lines = section.findChildren<QLineEdit*>();
    const auto line = [&](const char* name) {
        return *std::find_if(lines.begin(), lines.end(),
                             [&](QLineEdit* each) { return each->accessibleName() == QLatin1String(name); });
    };
    const auto type = [&](const char* name, const QString& text) {
        line(name)->setText(text);
        QTest::keyClick(line(name), Qt::Key_Return);
    };
    const auto style = [&] { return store::papers::style(*demo.office); };

    CHECK(line("Head")->text() == style().mark);
    type("Copies to", QStringLiteral("市委办，市政府办"));
    CHECK(style().copies == QStringLiteral("市委办，市政府办"));
    store::undo(*demo.office);
    section.refresh();
    CHECK(style().copies.isEmpty());
    CHECK(line("Copies to")->text().isEmpty());

    type("Head", QString(61, u'长')); // there is room for 60
    CHECK(failed.count() == 1);
    CHECK(line("Head")->text() == style().mark);

    const auto combos = section.findChildren<QComboBox*>();
    REQUIRE(combos.size() == 2);
    CHECK_FALSE(combos[1]->isEnabled());
    combos[0]->setCurrentIndex(combos[0]->findData(static_cast<int>(store::papers::Seal::OnBehalf)));
    Q_EMIT combos[0]->activated(combos[0]->currentIndex());
    CHECK(style().seal == store::papers::Seal::OnBehalf);
    CHECK(combos[1]->isEnabled());
}
