#include "tests/bench/Samples.h"
#include "ui/schedule/ScheduleView.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

#include <memory>

/// @file usage: bench_schedule ROUNDS
/// Paints the schedule as it stands on a screen of 1366 × 768, scrolled a row on each time, of 16, 500 and 10,000 tasks in turn.

namespace xundu::bench {
namespace {

using calendar::TenDay;
using progress::Light;

constexpr QSize viewport{1180, 444};
constexpr int warmUp = 3;

ui::ScheduleRow rowOf(int number) {
    constexpr Light lights[]{Light::Green, Light::Yellow, Light::Red, Light::Done, Light::None};
    const TenDay first = TenDay::firstOf(2025);
    ui::ScheduleRow row{.task = plan::TaskId::from(number).value(),
                        .title = QStringLiteral("任务%1：完善教育科技人才一体发展体制机制").arg(number),
                        .lead = QStringLiteral("市科技局"),
                        .programme = number / 100};
    for (std::size_t i = 0; i < row.lights.size(); ++i)
        row.lights[i] = ui::LightValue{lights[(i + static_cast<std::size_t>(number)) % 5], QStringLiteral("正常"), i % 3 == 0};
    for (int i = 3; i < 36; i += 8)
        row.milestones.push_back({.id = plan::MilestoneId::from(QStringLiteral("M%1-%2").arg(number).arg(i)).value(),
                                  .state = static_cast<progress::MilestoneState>(i % 3),
                                  .period = first.plus(i),
                                  .original = first.plus(i - 2)});
    return row;
}

ui::Schedule scheduleOf(int tasks) {
    ui::Schedule schedule{.shown = TenDay::lastOf(2025), .firstReport = TenDay::firstOf(2025).plus(8)};
    schedule.beforeFirst = QStringLiteral("方案3月18日印发，此前不亮灯");
    schedule.today = QDate(2025, 6, 20);
    for (int number = 1; number <= tasks; ++number)
        schedule.rows.push_back(rowOf(number));
    schedule.programmes.resize(static_cast<std::size_t>(tasks / 100 + 1), {QStringLiteral("工程"), QStringLiteral("工程")});
    return schedule;
}

struct Shown {
    Shown(int tasks, const ui::Theme& theme) : name(QString::number(tasks)), model(scheduleOf(tasks)), view(model, theme) {
        view.resize(viewport);
        view.show();
    }
    void paint(QImage& image) {
        QPainter painter(&image);
        view.render(&painter);
    }

    QString name;
    ui::ScheduleModel model;
    ui::ScheduleView view;
};

void run(int rounds, QApplication& application) {
    const ui::Appearance appearance(application); // the program's own style draws the bars and heads
    std::vector<std::unique_ptr<Shown>> all;
    for (const int tasks : {16, 500, 10000})
        all.push_back(std::make_unique<Shown>(tasks, appearance.theme()));
    QImage image(viewport, QImage::Format_ARGB32_Premultiplied);
    Samples samples;
    for (int round = -warmUp; round < rounds; ++round) {
        for (const auto& each : all) {
            each->view.verticalScrollBar()->setValue(each->view.verticalScrollBar()->value() + each->view.rowHeight(0));
            Samples scratch;
            (round < 0 ? scratch : samples).time(each->name, [&] { each->paint(image); });
        }
    }
    samples.print();
}

} // namespace
} // namespace xundu::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    xundu::bench::run(QApplication::arguments().value(1).toInt(), application);
    return 0;
}
