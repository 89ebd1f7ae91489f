#include "ui/pages/overview/OverviewPage.h"

#include "ui/models/ChangeList.h"
#include "ui/models/ScheduleRows.h"
#include "ui/pages/ExportPath.h"
#include "ui/pages/PlanFilters.h"
#include "ui/pages/Printing.h"
#include "ui/pages/overview/ChartCard.h"
#include "ui/pages/overview/IndicatorChoice.h"
#include "ui/pages/overview/OverviewSheet.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Segment.h"

#include <QDir>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int narrowBelow = 1080, sideWidth = 326;
constexpr int programmeShare = 404, trendShare = 432;
constexpr int chartHeight = 190, bulletHeight = 290, narrowChart = 230, listHeight = 200;
constexpr int topShare = 220, bottomShare = 320;

} // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent)
    : Page(context, name(), parent),
      m_course(context.view, this),
      m_outlook{{}, context.view.status(), {}, {}, context.view.status()},
      m_programme(new FilterCombo(tr("Programme"), context.theme)),
      m_unit(new FilterCombo(tr("Unit"), context.theme)),
      m_counted(new Segment(tr("Counted"), {tr("Tasks"), tr("Indicators")}, context.theme)),
      m_programmePlot(new LightBarsPlot(context.theme)),
      m_trendPlot(new LightTrendPlot(context.theme)),
      m_bulletPlot(new BulletPlot(context.theme)),
      m_onTimePlot(new OnTimePlot(context.theme)),
      m_choose(new AccentLink(tr("Choose indicators"), context.theme)),
      m_choice(new IndicatorChoice(context, this)),
      m_changes(new ChangeList(context.theme)),
      m_body(new QWidget),
      m_tileRow(new QWidget),
      m_grid(new QGridLayout(m_body)),
      m_tileGrid(new QGridLayout(m_tileRow)) {
    buildTiles();
    buildCharts();
    buildHeader();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::kCardGap);
    auto* scroll = scrolled(m_body, QStringLiteral("window"));
    scroll->setFocusPolicy(Qt::NoFocus);
    column().addWidget(scroll, 1);
    connectCharts();
    arrange(Arrangement::Wide);
    onTextSize(*this, [this] { measure(); });
    connect(&m_course, &Course::whole, this, &OverviewPage::refreshRecord);
    connect(&m_course, &Course::failed, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); });
    remember(*m_programme, QStringLiteral("overview.programme"));
    remember(*m_unit, QStringLiteral("overview.unit"));
    connect(&context.view, &OfficeView::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QString OverviewPage::name() { return tr("Overview"); }

void OverviewPage::focusFirst() { m_tiles.front()->setFocus(Qt::ShortcutFocusReason); }

void OverviewPage::buildHeader() {
    offerProgrammes(*m_programme, view());
    offerUnits(*m_unit, view(), unitsWithTasks);
    for (FilterCombo* combo : {m_programme, m_unit}) {
        addAtEnd(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &OverviewPage::refresh);
    }
    auto* pictures = new Button(tr("Export"), theme(), Button::Kind::Secondary, Button::Size::Filter);
    pictures->setDrawing(Icon::Export);
    auto* menu = new QMenu(pictures);
    for (ChartCard* card : {m_programmes, m_trend, m_bullets, m_onTime})
        card->addActionsTo(*menu->addMenu(card->accessibleName()));
    menu->addSeparator();
    auto* keys = new QShortcut(QKeySequence::Print, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &OverviewPage::print);
    menu->addAction(tr("Print…") + u'\t' + keys->key().toString(QKeySequence::NativeText), this, &OverviewPage::print);
    pictures->setMenu(menu);
    addAtEnd(pictures);
}

void OverviewPage::buildTiles() {
    m_tileGrid->setContentsMargins(0, 0, 0, 0);
    m_tileGrid->setSpacing(metrics::kCardGap);
    for (int i = 0; i < kTiles; ++i) {
        auto* tile = new TileWidget(theme());
        m_tiles[static_cast<std::size_t>(i)] = tile;
        connect(tile, &QAbstractButton::clicked, this, [this, i] { openTile(static_cast<TileKind>(i)); });
    }
}

void OverviewPage::buildCharts() {
    using Sign = ChartLegend::Sign;
    const QString empty = tr("Nothing to show."), hint = tr("Choose another programme or unit.");
    QStringList lights{tr("Done"), tr("On pace"), tr("Behind"), tr("Far behind"), tr("No light"), tr("All")};
    m_programmes = new ChartCard(
        context(), {"programmes", tr("Lights by programme"), QStringList(tr("Programme")) + lights, empty, hint, false},
        m_programmePlot, ChartLegend::lights(), [this](const Theme& theme) {
            auto* plot = new LightBarsPlot(theme);
            plot->setBars(m_programmeBars.bars);
            return plot;
        });
    m_counted->setCurrent(1);
    m_programmes->addToHeader(m_counted);
    m_trend = new ChartCard(
        context(),
        {"trend", tr("Lights over the year"), QStringList(tr("Period")) + lights + QStringList(tr("Forecast")), empty, hint},
        m_trendPlot, ChartLegend::lights(), [this](const Theme& theme) {
            auto* plot = new LightTrendPlot(theme);
            plot->setTrend(m_trendShown);
            return plot;
        });
    m_bullets = new ChartCard(
        context(),
        {"bullets",
         tr("Key indicators against pace"),
         {tr("Indicator"), tr("Value"), tr("Target"), tr("Done"), tr("Expected"), tr("Gap"), tr("Light"), tr("Year end")},
         empty,
         hint},
        m_bulletPlot,
        {{Sign::Actual, tr("Actual")},
         {Sign::Pace, tr("Its pace")},
         {Sign::Zones, tr("Far behind, behind")},
         {Sign::Forecast, tr("Year end, by forecast")}},
        [this](const Theme& theme) {
            auto* plot = new BulletPlot(theme);
            plot->setRows(m_bulletRows, yearGone(view().plan(), view().period()).toDouble() * 100, paceWords());
            return plot;
        });
    m_bullets->addToHeader(m_choose);
    m_onTime =
        new ChartCard(context(),
                      {"ontime",
                       tr("Reporting on time"),
                       {tr("Unit"), tr("Due"), tr("On time"), tr("Late"), tr("Not in")},
                       tr("No form was due yet."),
                       tr("Forms count from the day after they were due.")},
                      m_onTimePlot, {{Sign::OnTime, tr("on time")}, {Sign::Late, tr("late")}, {Sign::Missing, tr("not in")}},
                      [this](const Theme& theme) {
                          auto* plot = new OnTimePlot(theme);
                          plot->setRows(m_onTimeRows);
                          return plot;
                      });
    m_changesCard = new Card(theme(), tr("Changes"));
    m_changesCard->body()->addWidget(m_changes);
}

void OverviewPage::connectCharts() {
    connect(m_counted, &Segment::chosen, this, &OverviewPage::showProgrammes);
    connect(m_programmes, &ChartCard::chosen, this, &OverviewPage::openProgramme);
    connect(m_trend, &ChartCard::chosen, this, &OverviewPage::openTrend);
    connect(m_bullets, &ChartCard::chosen, this, &OverviewPage::openBullet);
    connect(m_onTime, &ChartCard::chosen, this, &OverviewPage::openUnit);
    connect(m_changes, &ChangeList::taskWanted, this, &Page::taskWanted);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_choice->setChosen(m_bulletCodes);
        m_choice->openBelow(*m_choose);
    });
    connect(m_choice, &IndicatorChoice::changed, this, [this](const QStringList& codes) {
        context().settings.setColumns(keyIndicatorsKey, codes);
        showBullets();
    });
    for (const ChartCard* card : {m_programmes, m_trend, m_bullets, m_onTime}) {
        connect(card, &ChartCard::noticed, this,
                [this](const QString& happened, const QString& whatNow) { Q_EMIT noticed(happened, whatNow); });
        connect(card, &ChartCard::failed, this, &Page::failed);
    }
}

void OverviewPage::arrangeTiles(int perRow) {
    for (int i = 0; i < kTiles; ++i) {
        TileWidget* tile = m_tiles[static_cast<std::size_t>(i)];
        m_tileGrid->removeWidget(tile);
        m_tileGrid->addWidget(tile, i / perRow, i % perRow);
        tile->setShowsLine(perRow == kTiles);
    }
}

void OverviewPage::arrange(Arrangement arrangement) {
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    const bool wide = arrangement == Arrangement::Wide;
    const std::array<QWidget*, 6> parts{m_tileRow, m_programmes, m_trend, m_bullets, m_changesCard, m_onTime};
    for (QWidget* part : parts)
        m_grid->removeWidget(part);
    arrangeTiles(wide ? kTiles : kTiles / 2);
    measure();
    if (wide) {
        m_grid->addWidget(m_tileRow, 0, 0, 1, 3);
        m_grid->addWidget(m_programmes, 1, 0);
        m_grid->addWidget(m_trend, 1, 1);
        m_grid->addWidget(m_changesCard, 1, 2);
        m_grid->addWidget(m_bullets, 2, 0, 1, 2);
        m_grid->addWidget(m_onTime, 2, 2);
    } else {
        for (std::size_t i = 0; i < parts.size(); ++i)
            m_grid->addWidget(parts[i], static_cast<int>(i), 0, 1, 2);
    }
    m_grid->setColumnStretch(0, programmeShare);
    m_grid->setColumnStretch(1, trendShare);
    m_grid->setRowStretch(1, wide ? topShare : 0);
    m_grid->setRowStretch(2, wide ? bottomShare : 0);
}

void OverviewPage::measure() {
    const bool wide = m_arrangement == Arrangement::Wide;
    for (Card* side : {m_changesCard, static_cast<Card*>(m_onTime)}) {
        side->setMinimumWidth(wide ? theme().scaled(sideWidth) : 0);
        side->setMaximumWidth(wide ? theme().scaled(sideWidth) : QWIDGETSIZE_MAX);
        side->setMinimumHeight(theme().scaled(wide ? chartHeight : listHeight));
    }
    for (Card* chart : {m_programmes, m_trend})
        chart->setMinimumHeight(theme().scaled(wide ? chartHeight : narrowChart));
    m_bullets->setMinimumHeight(theme().scaled(bulletHeight));
}

void OverviewPage::fit(const QSize& room) {
    arrange(room.width() < theme().scaled(narrowBelow) ? Arrangement::Narrow : Arrangement::Wide);
}

void OverviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void OverviewPage::refresh() {
    m_stale = false;
    const int programme = m_programme->currentData().toInt();
    m_outlook = outlookOf(view(), {.programme = programme > 0 ? std::optional(programme) : std::nullopt,
                                   .unit = plan::UnitId::from(m_unit->currentData().toLongLong())});
    m_record.reset();
    const auto& reception = view().reception();
    const int accepted = reception.count(dispatch::FormState::Accepted) + reception.count(dispatch::FormState::Unchanged);
    setNote(view().status().closed ? tr("closed: as reported")
                                   : tr("%n unit(s) accepted; provisional until the period is closed", nullptr, accepted));
    const auto tiles = tilesOf(view(), m_outlook, nullptr);
    for (std::size_t i = 0; i < tiles.size(); ++i)
        m_tiles[i]->setTile(tiles[i]);
    showProgrammes();
    showBullets();
    m_changes->setChanges(view().plan(), m_outlook.before, m_outlook.now);
    m_changesCard->setNote(m_outlook.before ? tr("since %1").arg(m_outlook.before->period.displayName())
                                            : tr("no period before"));
    m_course.read();
}

void OverviewPage::print() {
    OverviewSheet sheet{name(), view().period().displayName(), {}, {m_programmes, m_trend, m_bullets, m_onTime}};
    for (const FilterCombo* combo : {m_programme, m_unit}) {
        if (combo->currentIndex() > 0)
            sheet.subtitle += QStringLiteral("  ") + combo->currentText();
    }
    sheet.subtitle += QStringLiteral("  ") + (view().status().closed ? tr("as reported") : tr("provisional"));
    if (view().office().isDemo())
        sheet.subtitle += QStringLiteral("  ") + tr("demo data");
    const auto tiles = tilesOf(view(), m_outlook, m_record ? &*m_record : nullptr);
    sheet.tiles.assign(tiles.begin(), tiles.end());
    const QString title = sheet.title + view().period().displayName();
    const DrawPage draw = [&](QPainter& painter, const QRectF& page) { paintSheet(painter, page, sheet); };
    const auto writePdf = [&] {
        const QString path = askExportPath(context(), tr("Export"), title + QStringLiteral(".pdf"), QStringLiteral("pdf"));
        if (path.isEmpty())
            return;
        writePage(path, title, true, draw);
        Q_EMIT noticed(tr("Written: %1").arg(QDir::toNativeSeparators(path)), {});
    };
    bool sent = false;
    if (guarded([&] { sent = askAndPrint(context().prompts, title, true, draw, writePdf); }) && sent)
        Q_EMIT noticed(tr("Sent to the printer: %1").arg(title), {});
}

/// Once the course of the year is read.
void OverviewPage::refreshRecord() {
    m_record = recordOf(view(), m_outlook);
    const auto tiles = tilesOf(view(), m_outlook, &*m_record);
    for (std::size_t i = 0; i < tiles.size(); ++i)
        m_tiles[i]->setTile(tiles[i]);
    showTrend();
    showOnTime();
}

} // namespace xundu::ui
