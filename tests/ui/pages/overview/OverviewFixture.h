#pragma once

#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "ui/models/Course.h"
#include "ui/pages/overview/ChartCard.h"
#include "ui/pages/overview/OverviewPage.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace xundu::tests {

/// The overview of the demo office in mid June, shown as in a window of 1366 × 768, its course read.
struct Overview {
    DemoFixture demo;
    ui::Appearance appearance{*qApp, [] { return false; }};
    ui::OverviewPage page{demo.context};
    QSignalSpy tasks{&page, &ui::OverviewPage::tasksWanted};
    QSignalSpy indicators{&page, &ui::OverviewPage::indicatorsWanted};

    Overview() {
        page.resize(1214, 694);
        page.show();
        settle();
    }
    void settle() {
        auto* course = page.findChild<ui::Course*>();
        REQUIRE(QTest::qWaitFor([&] { return course->isWhole(); }, 60000));
        QTest::qWait(1);
    }
    template <class Plot>
    Plot& plot() const {
        return *page.findChild<Plot*>();
    }
    ui::ChartCard& card(const QString& title) const {
        for (auto* each : page.findChildren<ui::ChartCard*>()) {
            if (each->accessibleName() == title)
                return *each;
        }
        throw std::out_of_range(title.toStdString());
    }
    QStringList codes() const { return indicators.last().front().toStringList(); }
};

} // namespace xundu::tests
