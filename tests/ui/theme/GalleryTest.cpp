#include "tests/ui/theme/Gallery.h"

#include "tests/ui/theme/Pictures.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QPushButton>

#include <memory>
#include <set>

using namespace xundu;
using namespace xundu::tests;

namespace {

size_t coloursIn(const QImage& image) {
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    return colours.size();
}

void show(QWidget* (*make)(const ui::Theme&), const QString& name) {
    for (const auto mode : {ui::Appearance::Mode::Light, ui::Appearance::Mode::Dark}) {
        ui::Appearance appearance(*qApp);
        appearance.setMode(mode);
        const std::unique_ptr<QWidget> page(make(appearance.theme()));
        page->show();
        QApplication::setActiveWindow(page.get());
        if (auto* button = page->findChild<QPushButton*>(QStringLiteral("focusSecondary")))
            button->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QString theme = mode == ui::Appearance::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        const QImage once = picture(*page);
        CHECK(once.pixelColor(2, once.height() - 2) != QColor(Qt::black));
        CHECK(coloursIn(once) > 50);
        keepPicture(once, name + u'-' + theme);
        keepPicture(picture(*page, 2), name + u'-' + theme + QStringLiteral("-2x"));
    }
}

} // namespace

TEST_CASE("Every part paints itself in light and dark") {
    SECTION("states") { show(stateGallery, QStringLiteral("states")); }
    SECTION("tasks") { show(taskGallery, QStringLiteral("tasks")); }
}
