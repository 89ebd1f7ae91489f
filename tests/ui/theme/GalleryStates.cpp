#include "tests/ui/theme/Gallery.h"
#include "ui/delegates/LightDelegate.h"
#include "ui/delegates/Roles.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/theme/Icon.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldEdit.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Segment.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>

namespace xundu::tests {

using namespace ui;
using progress::Light;

namespace {

const QVector<QPair<Light, QString>>& words() {
    static const QVector<QPair<Light, QString>> all{{Light::Done, QStringLiteral("完成")},
                                                    {Light::Green, QStringLiteral("正常")},
                                                    {Light::Yellow, QStringLiteral("滞后")},
                                                    {Light::Red, QStringLiteral("严重滞后")},
                                                    {Light::None, QStringLiteral("未亮灯")}};
    return all;
}

class Lights : public QWidget {
public:
    explicit Lights(const Theme& theme) : m_theme(theme) { setFixedHeight(240); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const LightPainter screen(m_theme);
        const Theme paper = Theme::print();
        const LightPainter print(paper);
        double x = 111;
        for (const auto& [light, word] : words()) {
            const LightValue value{light, word, false, false, {}};
            LightValue stale = value;
            stale.stale = true;
            drawLine(painter, {x, 0, 90, 24}, word, m_theme.font(Type::Secondary), m_theme.text2);
            screen.glyph(painter, {x + 7.5, 34}, 11, value);
            screen.glyph(painter, {x + 8, 56}, 12, value);
            screen.glyph(painter, {x + 11, 78}, 18, value);
            screen.glyph(painter, {x + 11, 100}, 18, stale);
            screen.chip(painter, {x, 112, 100, 20}, value);
            if (!m_theme.blackAndWhite() && m_theme.kind == Theme::Kind::Light) {
                print.glyph(painter, {x + 10, 145}, 16, value);
                print.glyph(painter, {x + 10, 167}, 16, stale);
            }
            x += 104;
        }
        bars(painter, screen, 188);
        if (m_theme.kind == Theme::Kind::Light)
            bars(painter, print, 214);
    }

private:
    void bars(QPainter& painter, const LightPainter& lights, double y) const {
        double x = 108;
        int i = 0;
        for (const int count : {3, 26, 8, 1, 5}) {
            const double width = i == 3 ? 6 : i == 4 ? 33 : count * 7;
            lights.segment(painter, {x, y, width, 19}, words()[i].first, QString::number(count));
            x += width + 1;
            ++i;
        }
    }
    const Theme& m_theme;
};

QWidget* row(const QString& name, std::initializer_list<QWidget*> parts) {
    auto* widget = new QWidget;
    auto* box = new QHBoxLayout(widget);
    box->setContentsMargins(14, 2, 14, 2);
    box->setSpacing(10);
    auto* label = new Label(name, Type::Secondary, Ink::Text3);
    label->setFixedWidth(80);
    box->addWidget(label);
    for (QWidget* part : parts)
        box->addWidget(part);
    box->addStretch();
    return widget;
}

template <typename T>
T* disabled(T* widget) {
    widget->setEnabled(false);
    return widget;
}

QLineEdit* line(const QString& text) {
    auto* edit = new QLineEdit(text);
    edit->setFixedWidth(88);
    return edit;
}

Card* controls(const Theme& theme) {
    auto* card = new Card(theme, QStringLiteral("按钮与输入"));
    card->setHeaderLine(false);
    using Kind = Button::Kind;
    for (const Kind kind : {Kind::Primary, Kind::Secondary}) {
        auto* plain = new Button(QStringLiteral("常态"), theme, kind);
        auto* iconic = new Button(QStringLiteral("导出"), theme, kind);
        iconic->setDrawing(Icon::Export);
        auto* focused = new Button(QStringLiteral("焦点"), theme, kind);
        focused->setObjectName(kind == Kind::Primary ? QStringLiteral("focusPrimary") : QStringLiteral("focusSecondary"));
        card->body()->addWidget(row(kind == Kind::Primary ? QStringLiteral("主按钮") : QStringLiteral("次按钮"),
                                    {plain, iconic, focused, disabled(new Button(QStringLiteral("不可用"), theme, kind)),
                                     new Button(QStringLiteral("小"), theme, kind, Button::Size::Small)}));
    }
    auto* wrong = new FieldEdit(QStringLiteral("数"), [](const QString& text) {
        bool number = false;
        text.toDouble(&number);
        return number ? QString() : QStringLiteral("不是数字");
    });
    wrong->line()->setFixedWidth(88);
    wrong->setText(QStringLiteral("17家左右"));
    card->body()->addWidget(
        row(QStringLiteral("输入"), {line(QStringLiteral("388")), disabled(line(QStringLiteral("不可用"))), wrong}));
    auto* on = new QCheckBox(QStringLiteral("选中"));
    on->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("单选"));
    radio->setChecked(true);
    card->body()->addWidget(
        row(QStringLiteral("分段、选项"),
            {new Segment(QStringLiteral("刻度"), {QStringLiteral("旬"), QStringLiteral("月"), QStringLiteral("季")}, theme), on,
             new QCheckBox(QStringLiteral("未选")), disabled(new QCheckBox(QStringLiteral("不可用"))), radio}));
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("加盖印章"), QStringLiteral("不盖章")});
    auto* filter = new FilterCombo(QStringLiteral("牵头"), theme);
    filter->addItems({QStringLiteral("全部"), QStringLiteral("市科技局")});
    card->body()->addWidget(
        row(QStringLiteral("选择"),
            {combo, filter, new QSpinBox, new AccentLink(QStringLiteral("全部 21 项变化"), theme),
             new Chip(QStringLiteral("本旬转红"), theme), new Chip(QStringLiteral("本旬"), theme, Chip::Tag::Accent)}));
    card->body()->addStretch();
    return card;
}

Card* table(const Theme& theme) {
    auto* card = new Card(theme, QStringLiteral("表格行"));
    auto* view = new QTableView;
    auto* model = new QStandardItemModel(0, 4, view);
    for (const QString& name :
         {QStringLiteral("常态"), QStringLiteral("悬停"), QStringLiteral("选中"), QStringLiteral("不可改（已归档）")}) {
        QList<QStandardItem*> items{new QStandardItem(name), new QStandardItem(QStringLiteral("建好科创供应链平台")),
                                    new QStandardItem, new QStandardItem(QStringLiteral("15.5%"))};
        items[0]->setData(static_cast<int>(Type::Secondary), TypeRole);
        items[0]->setData(static_cast<int>(Ink::Text3), InkRole);
        items[2]->setData(QVariant::fromValue(LightValue{Light::Red, QStringLiteral("严重滞后"), false, false, {}}), LightRole);
        items[3]->setTextAlignment(Qt::AlignRight);
        for (QStandardItem* item : items)
            item->setData(model->rowCount() == 3, ReadOnlyRole);
        model->appendRow(items);
    }
    view->setModel(model);
    view->setItemDelegate(new RowDelegate(theme, 26, view));
    view->setItemDelegateForColumn(2, new LightDelegate(theme, 26, LightDelegate::Form::Glyph, metrics::kGlyph, view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->horizontalHeader()->hide();
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(26);
    view->setColumnWidth(0, 150);
    view->setColumnWidth(2, 40);
    view->setColumnWidth(3, 70);
    view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    view->setFixedHeight(4 * 26);
    view->selectRow(2);
    view->setProperty("hoveredRow", QVariant::fromValue(QPersistentModelIndex(model->index(1, 0))));
    card->body()->addWidget(view);
    return card;
}

} // namespace

QWidget* stateGallery(const Theme& theme) {
    auto* page = new QWidget;
    page->setFixedSize(683, 900);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(18, 8, 18, 8);
    column->setSpacing(9);
    column->addWidget(
        new Label(theme.kind == Theme::Kind::Dark ? QStringLiteral("深色") : QStringLiteral("浅色"), Type::PageTitle));
    auto* lights = new Card(theme, QStringLiteral("灯：形状 + 词 + 颜色"));
    lights->setHeaderLine(false);
    lights->body()->addWidget(new Lights(theme));
    column->addWidget(lights);
    column->addWidget(controls(theme));
    column->addWidget(table(theme));
    auto* message = new MessageBar(theme);
    message->showMessage(MessageBar::Kind::Error, QStringLiteral("没能写出 PDF：D 盘已满"),
                         QStringLiteral("数据没有丢。腾出空间或换一个文件夹再试。"), QStringLiteral("换文件夹"));
    message->setClosable(false);
    column->addWidget(message);
    auto* empty = new Card(theme);
    empty->body()->addWidget(new EmptyState(theme, Icon::Collect, QStringLiteral("本旬还没有收到表格"),
                                            QStringLiteral("把单位发来的文件拖到这里，或先发出本旬的表"),
                                            QStringLiteral("发出本旬的表")));
    column->addWidget(empty);
    column->addStretch();
    return page;
}

} // namespace xundu::tests
