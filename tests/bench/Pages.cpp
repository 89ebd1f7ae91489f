#include "core/base/Error.h"
#include "core/store/Office.h"
#include "tests/bench/Samples.h"
#include "tests/support/FixedClock.h"
#include "tests/support/ScriptedPrompts.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

/// @file usage: bench_pages SMALL LARGE ROUNDS
/// Shows every page of the window in turn, of a small and a large office file, from the key to the picture: once each has been
/// seen, and once the 旬 has changed meanwhile, so that the page has to be read anew.

namespace xundu::bench {
namespace {

constexpr int elsewhere = 1; // the page from which one comes: the overview

struct Shown {
    Shown(const QString& title, const QString& path, QApplication& application)
        : name(title),
          office(store::Office::open(path, store::OpenMode::Read, actor)),
          view(*office),
          appearance(application),
          window({view, appearance.theme(), prompts, settings}, appearance) {
        window.resize(1366, 768);
        window.show();
        for (int page = 0; page < pages(); ++page)
            showPage(page);
    }
    ui::PageStack& stack() const { return *window.findChild<ui::PageStack*>(); }
    int pages() const { return stack().size(); }
    void showPage(int page) {
        window.showPage(page);
        QCoreApplication::sendPostedEvents();
        window.grab();
    }

    QString name;
    QTemporaryDir folder;
    tests::FixedClock clock;
    store::Actor actor{QStringLiteral("bench"), clock};
    std::unique_ptr<store::Office> office;
    ui::OfficeView view;
    ui::Appearance appearance;
    tests::ScriptedPrompts prompts;
    QSettings storage{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Settings settings{storage};
    ui::MainWindow window;
};

void run(const QStringList& words, QApplication& application) {
    Shown small(QStringLiteral("small"), words.at(1), application);
    Shown large(QStringLiteral("large"), words.at(2), application);
    Samples samples;
    for (int round = 0; round < words.at(3).toInt(); ++round) {
        for (int page = 0; page < small.pages(); ++page) {
            for (Shown* each : {&small, &large}) {
                const QString shown = each->name + QStringLiteral(" %1").arg(page + 1);
                each->showPage(page);
                each->window.showPage(page == elsewhere ? elsewhere + 1 : elsewhere);
                samples.time(shown, [&] { each->showPage(page); });
                each->window.showPage(page == elsewhere ? elsewhere + 1 : elsewhere);
                each->view.setPeriod(each->view.period().plus(round % 2 == 0 ? -1 : 1));
                samples.time(shown + QStringLiteral(" read anew"), [&] { each->showPage(page); });
            }
        }
    }
    samples.print();
}

} // namespace
} // namespace xundu::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    try {
        xundu::bench::run(QApplication::arguments(), application);
    } catch (const xundu::base::Error& error) {
        std::fprintf(stderr, "bench_pages: %s\n", qUtf8Printable(error.sentence()));
        return 1;
    }
    return 0;
}
