#include "ui/pages/settings/FontsSection.h"

#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "ui/print/TextLines.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QFontInfo>
#include <QSignalSpy>

using namespace xundu;
using namespace xundu::tests;

namespace {

struct Fonts : DemoFixture {
    ui::Appearance appearance{*qApp};
    ui::FontsSection section{context};
    QSignalSpy preferred{&section, &ui::SettingsSection::preferencesChanged};

    Fonts() {
        QObject::connect(&section, &ui::SettingsSection::preferencesChanged, [this] { follow(); });
        section.refresh();
    }
    ~Fonts() { // what is chosen holds for the whole program
        settings.set(ui::settings::screenFont, QString());
        for (const auto typeface : ui::print::fontClasses())
            settings.setPaperFont(ui::print::officialName(typeface), {});
        follow();
    }
    void follow() { ui::applyPreferences(settings, appearance); }
    void choose(const QString& name, const QString& family) {
        for (auto* combo : section.findChildren<QComboBox*>()) {
            if (combo->accessibleName() != name)
                continue;
            combo->setCurrentIndex(combo->findData(family));
            Q_EMIT combo->activated(combo->currentIndex());
        }
    }
};

/// A family with simplified Chinese that no chain begins with.
QString otherFamily() {
    for (const QString& family : QFontDatabase::families(QFontDatabase::SimplifiedChinese)) {
        if (family.contains(QStringLiteral("Mono")))
            return family;
    }
    throw std::runtime_error("no other family is here");
}

} // namespace

TEST_CASE("A chosen family is the window's at once, and the program's own again") {
    Fonts shown;
    const QString before = QApplication::font().families().front();
    const QString other = otherFamily();
    shown.choose(QStringLiteral("Window"), other);
    CHECK(shown.preferred.count() == 1);
    CHECK(QApplication::font().families().front() == other);
    shown.choose(QStringLiteral("Window"), QString());
    CHECK(QApplication::font().families().front() == before);
}

TEST_CASE("A typeface of papers is taken from the chosen family, which then counts as being here") {
    Fonts shown;
    const auto typeface = ui::print::FontClass::FangSong;
    const QString other = otherFamily(), before = ui::print::substituteFor(typeface);
    QSignalSpy anew(&shown.view, &ui::OfficeView::changed); // papers in sight are laid out with it
    shown.choose(ui::print::officialName(typeface), other);
    CHECK(anew.count() == 1);
    CHECK(QFontInfo(ui::print::font(typeface, 16)).family() == other);
    CHECK(ui::print::substituteFor(typeface).isEmpty());
    CHECK(ui::print::officialName(typeface) == QStringLiteral("仿宋_GB2312")); // what the text document names
    CHECK(QFontInfo(ui::print::font(ui::print::FontClass::KaiTi, 16)).family() != other);

    SECTION("lines are set in it from then on, as they were before with the other") {
        const auto familyOfLine = [] {
            return ui::print::setLines(QStringLiteral("一行"), ui::print::TextStyle{}, 400)->font().families().front();
        };
        CHECK(familyOfLine() == other);
        shown.choose(ui::print::officialName(typeface), QString());
        CHECK(familyOfLine() != other);
    }
    SECTION("one that is not on this computer is passed over") {
        shown.settings.setPaperFont(ui::print::officialName(typeface), QStringLiteral("没有这种字体"));
        shown.follow();
        CHECK(QFontInfo(ui::print::font(typeface, 16)).family() != other);
        CHECK(ui::print::substituteFor(typeface) == before);
    }
}
