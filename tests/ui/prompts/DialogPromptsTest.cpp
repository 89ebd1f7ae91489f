#include "ui/prompts/DialogPrompts.h"

#include "tests/support/Catch.h"

#include <QApplication>
#include <QProgressDialog>

using namespace xundu;

TEST_CASE("Long work is named in the title of its dialog") {
    ui::DialogPrompts prompts;
    QString title;
    prompts.progress(QStringLiteral("Checking files"), [&](const base::Progress& progress) {
        CHECK(progress(0, 2));
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (qobject_cast<QProgressDialog*>(window))
                title = window->windowTitle();
        }
    });
    CHECK(title == QStringLiteral("Checking files"));
}
