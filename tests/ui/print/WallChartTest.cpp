#include "core/papers/wall/WallChartComposer.h"
#include "core/plan/PlanJson.h"
#include "tests/core/papers/StatusSample.h"
#include "tests/ui/print/Printed.h"
#include "ui/print/PagePainter.h"

#include <QPainter>

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::composeWallChart;
using papers::Paper;

namespace {

// A3 on its side: 15 mm of margin, 120 mm of columns for programme, number, task and units, then 36 × 7.5 mm to 405 mm.
double endOf(int period) { return 135 + 7.5 * period; } // of the nth 旬 of the year

/// A plan with so many tasks in programmes of eight, without milestones.
plan::Plan planWith(int tasks, const QString& title) {
    plan::Plan plan = plan::builtInPlan();
    plan.indicators.clear();
    const plan::Task sample = plan.programmes[0].tasks[0];
    plan.programmes.clear();
    for (int i = 1; i <= tasks; ++i) {
        if (i % 8 == 1)
            plan.programmes.push_back({i / 8 + 1, u"第%1工程"_s.arg(i / 8 + 1), {}, {}});
        plan::Task entry = sample;
        entry.id = task(i);
        entry.title = title.arg(i);
        entry.measures.clear();
        plan.programmes.back().tasks.push_back(std::move(entry));
    }
    return plan;
}

void addMilestone(plan::Plan& plan, int programme, int number, const QString& text, QDate due) {
    plan::Task& entry = plan.programmes[static_cast<size_t>(programme)].tasks[static_cast<size_t>(number)];
    entry.measures.push_back({1, plan::MeasureKind::Activity, text, {{*plan::MilestoneId::from(u"M99-1"_s), text, due, {}, {}}}});
}

/// Without lights.
progress::PeriodStatus bare() { return {.period = tenDay("2025-06-mid")}; }

Paper chartOf(const plan::Plan& plan, const progress::PeriodStatus& status = bare(), QDate today = {}) {
    return composeWallChart({.plan = &plan, .course = {status}, .frame = {.demo = true}}, today);
}

QString textOf(const QString& path) {
    QString text;
    for (const PdfLine& word : pdfWords(path))
        text += word.text;
    return text;
}

int pageCount(const QString& path) {
    const QString info = QString::fromUtf8(run(u"pdfinfo"_s, {path}));
    return QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(info).captured(1).toInt();
}

/// The darkest place within 0.3 mm.
int darkest(const QImage& picture, double x, double y, int dotsPerMm) {
    int found = 255;
    for (int dx = -3; dx <= 3; ++dx) {
        for (int dy = -3; dy <= 3; ++dy)
            found = std::min(found, qGray(picture.pixel(qRound(x * dotsPerMm) + dx, qRound(y * dotsPerMm) + dy)));
    }
    return found;
}

} // namespace

TEST_CASE("a wall chart is one page of A3 on its side with 36 equal columns") {
    const plan::Plan plan = plan::builtInPlan();
    const Printed printed(chartOf(plan, statusWith(plan, "2025-06-mid", "GGGGGGGGYYYYYRRD"), QDate(2025, 6, 20)));
    const QString info = QString::fromUtf8(run(u"pdfinfo"_s, {printed.path}));
    CHECK(info.contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Page size:\\s+119[01](\\.\\d+)? x 84[12](\\.\\d+)? pts \\(A3\\)"_s)));
    auto words = pdfWords(printed.path); // by rows: poppler's own order follows what it takes for columns
    std::stable_sort(words.begin(), words.end(), [](const PdfLine& a, const PdfLine& b) {
        return std::pair(qRound(a.box.center().y()), a.box.left()) < std::pair(qRound(b.box.center().y()), b.box.left());
    });
    std::vector<double> months;
    std::vector<double> parts;
    const double row = lineWith(words, u"上"_s).box.center().y(); // of the header
    for (const PdfLine& word : words) {
        if (QRegularExpression(u"^\\d+月$"_s).match(word.text).hasMatch())
            months.push_back(word.box.center().x());
        if (QRegularExpression(u"^[上中下]$"_s).match(word.text).hasMatch() && std::abs(word.box.center().y() - row) < 1)
            parts.push_back(word.box.center().x());
        CHECK(word.box.left() > 14);
        CHECK(word.box.right() < 406);
        CHECK(word.box.bottom() < 286);
    }
    std::sort(months.begin(), months.end());
    std::sort(parts.begin(), parts.end());
    REQUIRE(months.size() == 12);
    REQUIRE(parts.size() == 36);
    for (size_t i = 0; i < 12; ++i)
        CHECK(std::abs(months[i] - (135 + 22.5 * (static_cast<double>(i) + 0.5))) < 0.5);
    for (size_t i = 0; i < 36; ++i)
        CHECK(std::abs(parts[i] - (135 + 7.5 * (static_cast<double>(i) + 0.5))) < 0.5);
    const QString text = textOf(printed.path);
    for (const QString& expected :
         {u"咸宁市科技赋能行动2025年挂图作战图"_s, u"截至2025年6月20日"_s, u"完成1项、正常8项、滞后5项、严重滞后2项"_s,
          u"（演示数据）"_s, u"完善教育科技人才一体发展体制机制"_s, u"今日（6月20日）"_s, u"咸宁市科技赋能行动工作专班办公室"_s})
        CHECK(text.contains(expected));
}

TEST_CASE("lights, milestones and the line of today stand where the calendar puts them") {
    plan::Plan plan = planWith(1, u"任务%1"_s);
    addMilestone(plan, 0, 0, u"甲"_s, QDate(2025, 6, 25));  // 6月下旬 is the 18th 旬
    addMilestone(plan, 0, 0, u"乙"_s, QDate(2025, 9, 30));  // 9月下旬 the 27th
    addMilestone(plan, 0, 0, u"丙"_s, QDate(2025, 12, 31)); // the last: 1.7 mm inside
    progress::PeriodStatus status{.period = tenDay("2025-06-mid"), .dueOn = QDate(2025, 6, 20)};
    status.tasks.push_back({.task = task(1), .light = progress::Light::Red, .computed = progress::Light::Red});
    const Printed printed(chartOf(plan, status, QDate(2025, 8, 15)));
    const auto words = pdfWords(printed.path);
    const double row = lineWith(words, u"任务1"_s).box.center().y();
    std::vector<double> numbers; // of milestones, below their diamonds
    for (const PdfLine& word : words) {
        const bool isNumber = QRegularExpression(u"^[123]$"_s).match(word.text).hasMatch();
        if (isNumber && word.box.left() > 140 && std::abs(word.box.center().y() - row) < 8)
            numbers.push_back(word.box.center().x());
    }
    REQUIRE(numbers.size() == 3);
    CHECK(std::abs(numbers[0] - endOf(18)) < 0.3);
    CHECK(std::abs(numbers[1] - endOf(27)) < 0.3);
    CHECK(std::abs(numbers[2] - (405 - 1.7)) < 0.3);

    constexpr int scale = 10;
    const auto pictures = pdfPictures(printed.path, scale);
    REQUIRE(pictures.size() == 1);
    const QImage& picture = pictures.front();
    CHECK(darkest(picture, endOf(17) - 3.75, row, scale) < 60);  // the red square
    CHECK(darkest(picture, endOf(16) - 3.75, row, scale) > 200); // no light in the 旬 before
    // 15 August is the fifth of the ten days of the 23rd 旬: 22 × 7.5 + 0.45 × 7.5.
    CHECK(darkest(picture, 135 + 22 * 7.5 + 0.45 * 7.5, row + 3, scale) < 60);
    CHECK(darkest(picture, 135 + 22 * 7.5 + 0.8 * 7.5, row + 3, scale) > 200);
    CHECK(darkest(picture, endOf(18) - 1.3, row, scale) < 100); // corners of a diamond
    CHECK(darkest(picture, endOf(18) + 1.3, row, scale) < 100);
    CHECK(darkest(picture, endOf(20) + 1.3, row, scale) > 200); // no milestone there
}

TEST_CASE("long names of tasks and programmes stand whole") {
    const QString name =
        u"推进产业关键技术攻关和科技成果转移转化以及创新平台跨越发展和创新生态保障体系建设并且完善教育科技人才一体发展体制机制的综合改革试点任务"_s
            .first(60);
    plan::Plan plan = planWith(16, name + u"%1"_s);
    plan.programmes[1].name = name;
    const Printed printed(chartOf(plan));
    CHECK(pageCount(printed.path) == 1);
    const QString text = pdfText(printed.path);
    CHECK_FALSE(text.contains(u"…"_s));
    QString columns; // the tasks' column, top to bottom
    QString band;
    for (const PdfLine& word : pdfWords(printed.path)) {
        if (word.box.left() > 34 && word.box.right() < 95 && word.box.top() > 45)
            columns += word.text;
        if (word.box.right() < 27)
            band += word.text;
    }
    CHECK(columns.count(name) == 16);
    for (const QChar c : name)
        CHECK(band.contains(c));
}

TEST_CASE("forty tasks with milestones share one page, two hundred spread over several with their header") {
    plan::Plan forty = planWith(40, u"加快传统产业改造升级任务%1"_s);
    for (int i = 0; i < 40; ++i)
        addMilestone(forty, i / 8, i % 8, u"节点%1"_s.arg(i + 1), QDate(2025, 1 + i % 12, 15));
    const Printed one(chartOf(forty));
    QSet<int> pages;
    for (const PdfLine& word : pdfWords(one.path)) {
        if (word.text.startsWith(u"加快传统产业改造升级任务"_s))
            pages.insert(word.page);
    }
    CHECK(pages == QSet<int>{1});
    const QString fortyText = textOf(one.path);
    for (int i = 1; i <= 40; ++i)
        CHECK(fortyText.contains(u"节点%1（"_s.arg(i)));
    CHECK(fortyText.contains(u"市科技局等10家"_s)); // all names would take three lines a row

    const plan::Plan many = planWith(200, u"起%1任务名称占两行所以写得长一些再长一些直到换行为止%1终"_s);
    const Paper paper = chartOf(many);
    const Printed printed(paper);
    const int count = pageCount(printed.path);
    CHECK(count == 10); // three lines of units make 10.4 mm: 21 of 222 mm
    QMap<int, QString> texts;
    for (const PdfLine& word : pdfWords(printed.path)) {
        texts[word.page] += word.text;
        CHECK(word.box.bottom() < 286);
    }
    REQUIRE(texts.size() == count);
    QString all;
    for (int page = 1; page <= count; ++page) {
        INFO("page " << page);
        CHECK(texts[page].contains(u"12月"_s));
        CHECK(texts[page].contains(u"严重滞后"_s)); // of the legend
        CHECK(texts[page].contains(u"%1/%2"_s.arg(page).arg(count)));
        CHECK(texts[page].contains(u"（续）"_s) == (page > 1));
        for (int i = 1; i <= 200; ++i)
            CHECK(texts[page].contains(u"起%1任务"_s.arg(i)) == texts[page].contains(u"止%1终"_s.arg(i)));
        all += texts[page];
    }
    for (int i = 1; i <= 200; ++i)
        CHECK(all.count(u"起%1任务"_s.arg(i)) == 1);

    needFonts();
    ui::print::PagePainter(paper).eachPage([](const ui::print::Page& page) {
        for (const ui::print::Placed& placed : page.content) {
            if (const auto* line = std::get_if<ui::print::PlacedLine>(&placed.what))
                CHECK(line->lines->font().pixelSize() >= 7 * 20); // 7 pt at 1440 dpi
        }
        return true;
    });
}

TEST_CASE("a list of milestones that one page does not hold goes on behind it") {
    plan::Plan plan = planWith(8, u"任务%1"_s);
    for (int i = 0; i < 300; ++i)
        addMilestone(plan, 0, i % 8, u"第%1号节点建成投用"_s.arg(i + 1), QDate(2025, 1, 1).addDays(i));
    const Printed printed(chartOf(plan));
    CHECK(pageCount(printed.path) > 1);
    const QString text = textOf(printed.path);
    for (int i = 1; i <= 300; ++i)
        CHECK(text.count(u"第%1号节点建成投用（"_s.arg(i)) == 1);
}

TEST_CASE("texts of 5,000 characters and untidy ones lose nothing") {
    plan::Plan plan = planWith(3, u"任务%1"_s);
    plan.programmes[0].tasks[1].title = QString(5000, u'长') + u"完"_s;
    plan.programmes[0].tasks[2].title = u"<b>&\t\u0001号"_s;
    plan.programmes[0].name = QString(5000, u'程');
    addMilestone(plan, 0, 2, QString(5000, u'点'), QDate(2025, 6, 20));
    const Printed printed(chartOf(plan));
    const QString text = textOf(printed.path);
    CHECK(text.count(u'长') >= 5000);
    CHECK(text.count(u'完') >= 1);
    CHECK(text.contains(u"<b>&号"_s));
    CHECK(text.count(u'点') >= 5000);
    CHECK(text.count(u'程') >= 5000);
    for (const PdfLine& word : pdfWords(printed.path))
        CHECK(word.box.bottom() < 286);
}

TEST_CASE("a plan without tasks and a year without returns give a chart all the same") {
    plan::Plan empty = plan::builtInPlan();
    empty.programmes.clear();
    empty.indicators.clear();
    const Printed nothing(chartOf(empty));
    CHECK(pageCount(nothing.path) == 1);
    CHECK(textOf(nothing.path).contains(u"12月"_s));
    const plan::Plan plan = plan::builtInPlan();
    const Printed year(chartOf(plan, bare(), QDate(2027, 1, 1)));
    CHECK(pageCount(year.path) == 1);
    CHECK_FALSE(textOf(year.path).contains(u"今日"_s));
    CHECK(textOf(year.path).contains(u"方案3月18日印发，此前不亮灯"_s));
}

TEST_CASE("counts on a wall chart can be traced on the page") {
    const plan::Plan plan = plan::builtInPlan();
    needFonts();
    const ui::print::PagePainter painter(chartOf(plan, statusWith(plan, "2025-06-mid", "GGGGGGGGYYYYYRRD")));
    CHECK(painter.pageSize() == QSizeF(420, 297));
    const ui::print::Page page = painter.page(1);
    QStringList sources;
    for (const ui::print::PlacedFigure& figure : page.figures)
        sources += figure.source;
    CHECK(sources == QStringList{u"tasks:all"_s, u"tasks:done"_s, u"tasks:green"_s, u"tasks:yellow"_s, u"tasks:red"_s});
    REQUIRE(page.blocks.size() == 1);
    CHECK(page.blocks[0].index == 0);
}

TEST_CASE("a title that may be broken nowhere and a long sign-off beside the page's number lose nothing") {
    plan::Plan plan = planWith(200, u"任务%1"_s);
    plan.document.title = QString(160, u'W');
    plan.taskForce.office = QString(60, u'署');
    const Printed printed(chartOf(plan));
    const int count = pageCount(printed.path);
    REQUIRE(count > 1);
    QMap<int, qsizetype> title;
    std::vector<PdfLine> feet;
    for (const PdfLine& word : pdfWords(printed.path)) {
        title[word.page] += word.text.count(u'W');
        if (word.box.top() > 274 && word.page == 1)
            feet.push_back(word);
    }
    CHECK(title[1] == 160);
    const PdfLine number = lineWith(feet, u"1/%1"_s.arg(count));
    const PdfLine office = lineWith(feet, QString(60, u'署'));
    CHECK(number.box.right() < office.box.left());
}

TEST_CASE("every rule of a wall chart is seen on a screen") {
    needFonts();
    const ui::print::PagePainter painter(chartOf(plan::builtInPlan()));
    const ui::print::Page page = painter.page(1);
    constexpr double scale = 3; // pixels a millimetre: rules are thinner than a pixel
    QImage picture((painter.pageSize() * scale).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter canvas(&picture);
    canvas.scale(scale * 25.4 / picture.logicalDpiX(), scale * 25.4 / picture.logicalDpiY());
    painter.paint(canvas, page);
    canvas.end();
    int rules = 0;
    for (const ui::print::Placed& placed : page.content) {
        const auto* rule = std::get_if<ui::print::PlacedRule>(&placed.what);
        if (!rule || rule->ink != ui::print::Ink::Black)
            continue;
        ++rules;
        const QPointF middle = rule->area.center() * scale * 25.4 / 1440;
        int darkest = 255;
        for (const QPoint beside : {QPoint(0, 0), QPoint(-1, 0), QPoint(1, 0), QPoint(0, -1), QPoint(0, 1)})
            darkest = std::min(darkest,
                               qGray(picture.pixel(QPoint(static_cast<int>(middle.x()), static_cast<int>(middle.y())) + beside)));
        CHECK(darkest < 230);
    }
    CHECK(rules > 60); // 36 columns, 16 rows and the frame
}

TEST_CASE("tiles are pages of the paper like any other") {
    const plan::Plan plan = plan::builtInPlan();
    Paper paper = chartOf(plan, statusWith(plan, "2025-06-mid", "GGGGGGGGYYYYYRRD"));
    paper.tiles = true;
    needFonts();
    const ui::print::PagePainter painter(paper);
    CHECK(painter.pageSize() == QSizeF(210, 297));
    CHECK(painter.pageCount() == 2);
    const ui::print::Page first = painter.page(1);
    const ui::print::Page second = painter.page(2);
    CHECK(first.number == 1);
    CHECK(second.number == 2);
    // The counts stand at the right; the tile's left edge is 201 mm from the sheet's.
    CHECK(first.figures.empty());
    CHECK(second.figures.size() == 5);
    const QRectF page(0, 0, 210 * 1440 / 25.4, 297 * 1440 / 25.4);
    for (const ui::print::PlacedFigure& figure : second.figures)
        CHECK(page.contains(figure.area));
    for (const ui::print::Page& tile : {first, second}) {
        REQUIRE(tile.blocks.size() == 1);
        CHECK(page.contains(tile.blocks[0].area));
    }
}

TEST_CASE("two tiles of A4 hold the wall chart in its own size and join at the cut") {
    const plan::Plan plan = plan::builtInPlan();
    Paper paper = chartOf(plan, statusWith(plan, "2025-06-mid", "GGGGGGGGYYYYYRRD"), QDate(2025, 6, 20));
    const Printed whole(paper);
    paper.tiles = true;
    const Printed parts(paper);
    const QString& tiled = parts.path;
    const QString info = QString::fromUtf8(run(u"pdfinfo"_s, {tiled}));
    CHECK(info.contains(QRegularExpression(u"Pages:\\s+2\\n"_s)));
    CHECK(info.contains(u"(A4)"_s));
    QMap<int, QString> texts;
    for (const PdfLine& word : pdfWords(tiled))
        texts[word.page] += word.text;
    for (const PdfLine& word : pdfWords(whole.path)) { // what the seam cuts is whole in both together
        INFO(word.text.toStdString());
        const bool left = word.box.right() < 214;
        const bool right = word.box.left() > 206;
        CHECK(texts[1].contains(left ? word.text : right ? QString() : word.text.first(1)));
        CHECK(texts[2].contains(right ? word.text : left ? QString() : word.text.last(1)));
    }
    CHECK(texts[1].contains(u"1/2"_s));
    CHECK(texts[2].contains(u"2/2"_s));

    constexpr int scale = 10;
    const auto sheet = pdfPictures(whole.path, scale);
    const auto tiles = pdfPictures(tiled, scale);
    REQUIRE(sheet.size() == 1);
    REQUIRE(tiles.size() == 2);
    // The left tile shows 9 mm to 215 mm of the sheet, the right one 205 mm to 411 mm: 201 mm lie left of it.
    const auto differing = [&](const QImage& tile, int offset, int from, int to) {
        int count = 0;
        for (int y = 14 * scale; y < 283 * scale; ++y) { // between the cut marks
            for (int x = from * scale + 1; x < to * scale - 1; ++x) {
                const int here = qGray(tile.pixel(x - offset * scale, y));
                int least = 255; // a hair line may fall into the next dot
                for (int beside = -1; beside <= 1; ++beside)
                    least = std::min(least, std::abs(here - qGray(sheet[0].pixel(x + beside, y))));
                count += least > 128;
            }
        }
        return count;
    };
    CHECK(differing(tiles[0], 9, 9, 215) < 500); // of 5.5 million dots
    CHECK(differing(tiles[1], 201, 205, 411) < 500);
    CHECK(darkest(tiles[0], 201, 9, scale) < 100); // the cut: 210 mm of the sheet
    CHECK(darkest(tiles[1], 9, 9, scale) < 100);
    CHECK(darkest(tiles[0], 207, 150, scale) > 200); // white where printers print nothing
    CHECK(darkest(tiles[1], 3, 150, scale) > 200);
}
