#include "tests/support/Catch.h"
#include "tests/ui/theme/Gallery.h"
#include "ui/charts/CurveChart.h"
#include "ui/delegates/BulletDelegate.h"
#include "ui/delegates/HeaderView.h"
#include "ui/delegates/LightDelegate.h"
#include "ui/delegates/NavDelegate.h"
#include "ui/delegates/SparklineDelegate.h"
#include "ui/delegates/TaskDelegate.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LightCard.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TenDaySwitcher.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace xundu::tests {

using namespace ui;
using progress::Light;

namespace {

QString zh(const char* text) { return QString::fromUtf8(text); }

QWidget* navigation(const Theme& theme) {
    auto* view = new QListView;
    auto* model = new QStandardItemModel(view);
    const QVector<std::pair<const char*, Icon>> items{
        {"本旬工作台", Icon::Workbench}, {"总览", Icon::Overview},   {"旬调度", Icon::Schedule}, {nullptr, Icon::Menu},
        {"任务", Icon::Tasks},           {"指标", Icon::Indicators}, {"收表", Icon::Collect},    {"督办", Icon::Notices},
        {"会议", Icon::Meetings},        {"文稿", Icon::Papers},     {nullptr, Icon::Menu},      {"评价", Icon::Evaluation},
        {"单位", Icon::Units},           {"设置", Icon::Settings}};
    for (const auto& [name, drawing] : items) {
        auto* item = new QStandardItem(name ? zh(name) : QString());
        item->setData(static_cast<int>(drawing), IconRole);
        item->setData(name == nullptr, SeparatorRole);
        if (drawing == Icon::Collect)
            item->setData(QVariant::fromValue(Badge{6, true}), BadgeRole);
        if (drawing == Icon::Notices)
            item->setData(QVariant::fromValue(Badge{2, false}), BadgeRole);
        model->appendRow(item);
    }
    view->setModel(model);
    view->setItemDelegate(new NavDelegate(theme, view));
    view->setCurrentIndex(model->index(4, 0));
    view->setFixedWidth(151);
    view->setStyleSheet(QStringLiteral("QListView{background:%1}").arg(theme.nav.name()));
    return view;
}

QStandardItem* task(int number, const char* name, std::optional<double> progress, const char* value, Light light) {
    auto* item = new QStandardItem(zh(name));
    item->setData(QString::number(number), NumberRole);
    item->setData(zh(value), ValueRole);
    if (progress)
        item->setData(QVariant::fromValue(BulletValue{progress, 46.8, light}), BulletRole);
    item->setData(QVariant::fromValue(LightValue{light, {}, false, false, {}}), LightRole);
    return item;
}

QWidget* tree(const Theme& theme) {
    auto* card = new Card(theme);
    auto* view = new QTreeView;
    auto* model = new QStandardItemModel(view);
    auto* first = new QStandardItem(zh("一、区域创新能力跃升工程"));
    first->setData(QVariant::fromValue(LightCounts{{0, 0, 3, 1, 0}}), CountsRole);
    first->appendRow(task(1, "建好咸宁（武汉）离岸科创园", 38.0, "38.0%", Light::Green));
    first->appendRow(task(2, "建设咸宁科创中心", 33.3, "33.3%", Light::Yellow));
    first->appendRow(task(3, "打造一批高质量区域创新载体", std::nullopt, "节点 3/8", Light::Green));
    first->appendRow(task(8, "推动科技创业孵化服务体系建设", 100, "100%", Light::Done));
    auto* second = new QStandardItem(zh("四、科技成果转移转化工程"));
    second->setData(QVariant::fromValue(LightCounts{{0, 1, 2, 0, 1}}), CountsRole);
    second->appendRow(task(12, "建好科创供应链平台", 15.5, "15.5%", Light::Red));
    second->appendRow(task(15, "完善教育科技人才一体发展体制机制", 40, "40.0%", Light::Green));
    model->appendRow(first);
    model->appendRow(second);
    model->setHorizontalHeaderLabels({zh("任务")});
    view->setModel(model);
    view->setItemDelegate(new TaskDelegate(theme, view));
    view->setRootIsDecorated(false);
    view->setIndentation(0);
    auto* header = new HeaderView(theme, HeaderView::Ground::Surface, view);
    header->setSidePadding(18);
    view->setHeader(header);
    view->expandAll();
    view->setCurrentIndex(model->index(0, 0, model->index(1, 0)));
    card->body()->addWidget(view);
    card->setFixedSize(412, 280);
    return card;
}

LightCard* lightCard(const Theme& theme) {
    using Kind = Words::Kind;
    auto* card = new LightCard(theme);
    LightCardContent content;
    content.light = {Light::Red, zh("严重滞后"), false, false, {}};
    content.headline = zh("严重滞后：需求对接落后序时 31.3 个百分点");
    content.reason = zh("任务灯取最差的硬指标；力争指标最多亮黄灯");
    content.rule = {{{zh("硬指标滞后大于 30 个百分点，亮红灯")}}, {{zh("规则簿第2版第4条，咸科赋能办〔2025〕3号")}}};
    content.arithmetic = {{zh("完成"), {{zh("388 ÷ 2500 = ")}, {zh("15.5%"), Kind::Strong}}},
                          {zh("序时"), {{zh("171 天 ÷ 365 天 = ")}, {zh("46.8%"), Kind::Strong}}},
                          {zh("滞后"), {{zh("46.8 − 15.5 = ")}, {zh("31.3 > 30"), Kind::Decisive}}}};
    content.source = {{{zh("市科技局旬报.xlsx"), Kind::Link, zh("file")},
                       {zh("旬报!H34"), Kind::Link, zh("cell")},
                       {zh("原文“388”"), Kind::Note}}};
    content.time = {{{zh("截至6月20日，本旬数据")}, {zh("今日 10:12 收到"), Kind::Note}}};
    content.catchUp = {
        {{zh("余 19 旬，每旬需 ")}, {zh("111.2"), Kind::Strong}, {zh(" 项")}, {zh("近6旬均 21.0 项"), Kind::Note}}};
    card->setContent(content);
    card->setFixedSize(402, 280);
    return card;
}

CurveChart* curve(const Theme& theme) {
    auto* chart = new CurveChart(theme);
    CurveSeries series;
    series.name = zh("完成需求对接");
    series.unit = zh("项，累计");
    series.from = QDate(2025, 1, 1);
    series.to = QDate(2025, 12, 31);
    series.target = 2500;
    series.expected = {{series.from, 0}, {series.to, 2500}};
    const QVector<double> values{223, 240, 260, 281, 298, 318, 342, 361, 388};
    auto period = calendar::TenDay::parse(zh("2025-03-late")).value();
    for (const double value : values)
        series.actual.append({(++period).lastDay(), value});
    series.forecast = {series.actual.last(), {series.to, 787}};
    series.light = Light::Red;
    series.latestWords = zh("388");
    series.gapWords = zh("差 783 项");
    series.forecastWords = zh("推算 787");
    chart->setSeries(series);
    chart->setFixedSize(310, 280);
    return chart;
}

QTableView* indicators(const Theme& theme) {
    auto* view = new QTableView;
    auto* model = new QStandardItemModel(0, 5, view);
    const auto add = [&](Light light, const char* name, double progress, double expected, const char* gap) {
        QList<QStandardItem*> row{new QStandardItem, new QStandardItem(zh(name)), new QStandardItem, new QStandardItem,
                                  new QStandardItem(zh(gap))};
        row[0]->setData(QVariant::fromValue(LightValue{light, {}, false, false, {}}), LightRole);
        row[2]->setData(QVariant::fromValue(BulletValue{progress, expected < 0 ? std::nullopt : std::optional(expected), light}),
                        BulletRole);
        row[3]->setData(QVariant::fromValue(Series{1, 3, 4, 4, progress / 10, progress / 8}), SeriesRole);
        row[4]->setTextAlignment(Qt::AlignRight);
        model->appendRow(row);
    };
    add(Light::Red, "完成需求对接", 15.5, 46.8, "−31.3");
    add(Light::Yellow, "入驻平台企业", 37, 46.8, "−10.2");
    add(Light::Done, "需求对接成功率", 104.5, 100, "已完成");
    add(Light::None, "高新技术企业", 27, -1, "待定序时");
    model->setHorizontalHeaderLabels({QString(), zh("指标"), zh("完成与序时"), zh("走势"), zh("相差")});
    view->setModel(model);
    view->setItemDelegate(new RowDelegate(theme, 30, view));
    view->setItemDelegateForColumn(0, new LightDelegate(theme, 30, LightDelegate::Form::Glyph, metrics::kGlyph, view));
    view->setItemDelegateForColumn(2, new BulletDelegate(theme, 30, view));
    view->setItemDelegateForColumn(3, new SparklineDelegate(theme, 30, view));
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(30);
    view->setHorizontalHeader(new HeaderView(theme, HeaderView::Ground::Surface, view));
    view->horizontalHeader()->setMinimumSectionSize(24);
    view->setColumnWidth(0, 24);
    view->setColumnWidth(1, 140);
    view->setColumnWidth(2, 192);
    view->setFixedHeight(150);
    return view;
}

} // namespace

QWidget* taskGallery(const Theme& theme) {
    auto* page = new QWidget;
    page->setFixedSize(1366, 768);
    auto* across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    across->addWidget(navigation(theme));
    auto* column = new QVBoxLayout;
    across->addLayout(column, 1);
    auto* bar = new QHBoxLayout;
    auto* switcher = new TenDaySwitcher(tenDay("2025-06-mid"), theme);
    switcher->setThisTenDay(tenDay("2025-06-mid"));
    auto* search = new SearchField(zh("搜索任务、单位、指标、命令"), theme);
    search->setKeyHint(QKeySequence(zh("Ctrl+K")));
    search->setFixedWidth(300);
    bar->addWidget(switcher);
    bar->addStretch();
    bar->addWidget(search);
    column->addLayout(bar);
    auto* top = new QHBoxLayout;
    top->addWidget(tree(theme), 0, Qt::AlignTop);
    auto* card = new Card(theme);
    card->setBodyPadding(12);
    auto* why = new QHBoxLayout;
    why->addWidget(lightCard(theme), 0, Qt::AlignTop);
    why->addWidget(curve(theme), 0, Qt::AlignTop);
    auto* tabs = new QTabBar;
    for (const char* name : {"概况", "举措与节点 7", "指标 3", "旬报 9"})
        tabs->addTab(zh(name));
    card->body()->addWidget(tabs);
    card->body()->addLayout(why);
    top->addWidget(card, 1, Qt::AlignTop);
    column->addLayout(top);
    auto* low = new Card(theme, zh("指标"));
    low->body()->addWidget(indicators(theme));
    column->addWidget(low);
    auto* drawings = new QHBoxLayout;
    drawings->setSpacing(6);
    for (const Icon drawing : allIcons())
        drawings->addWidget(new IconView(drawing, theme, 18));
    column->addLayout(drawings);
    column->addStretch();
    return page;
}

} // namespace xundu::tests
