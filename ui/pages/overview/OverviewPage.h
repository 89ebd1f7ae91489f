#pragma once

#include "ui/models/Course.h"
#include "ui/pages/Page.h"
#include "ui/pages/overview/Outlook.h"

class QGridLayout;

/// @file Overview: the state of the plan at one glance. Every number, bar and mark leads to its rows.

namespace xundu::ui {

class AccentLink;
class Card;
class ChangeList;
class ChartCard;
class FilterCombo;
class IndicatorChoice;
class Segment;

class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);

    static QString name();
    static constexpr Icon drawing = Icon::Overview;
    static constexpr const char* manual = "overview";
    void focusFirst() override;

protected:
    void showEvent(QShowEvent* event) override;
    void fit(const QSize& room) override;

private:
    enum class Arrangement { None, Wide, Narrow };
    using LitBy = std::function<bool(progress::Light)>;

    void buildHeader();
    void buildTiles();
    void buildCharts();
    void connectCharts();
    void arrange(Arrangement arrangement);
    void measure(); ///< least sizes of the cards
    void arrangeTiles(int perRow);

    void refresh();
    void refreshRecord();
    void print(); ///< all of it on one page
    void showProgrammes();
    void showTrend();
    void showBullets();
    void showOnTime();
    std::vector<plan::IndicatorCode> keyIndicators() const;
    QString paceWords() const;

    void openTile(TileKind tile);
    void openProgramme(int row, int part);
    void openTrend(int row, int part);
    void openBullet(int row);
    void openUnit(int row);
    /// Those that are lit so in the status; nothing where there are none. @param what as in the signals
    void wantIndicators(const progress::PeriodStatus& status, const QString& what, const LitBy& lit);
    void wantTasks(const progress::PeriodStatus& status, const QString& what, const LitBy& lit);

    inline static const QString keyIndicatorsKey = QStringLiteral("overview"); ///< in Settings::columns

    Course m_course;
    Outlook m_outlook;
    std::optional<Record> m_record; ///< nothing: not read yet
    ProgrammeBars m_programmeBars;
    LightTrend m_trendShown;
    QVector<BulletRow> m_bulletRows;
    std::vector<plan::IndicatorCode> m_bulletCodes;
    QVector<OnTimeRow> m_onTimeRows;

    FilterCombo* m_programme;
    FilterCombo* m_unit;
    std::array<TileWidget*, kTiles> m_tiles{};
    Segment* m_counted;
    LightBarsPlot* m_programmePlot;
    LightTrendPlot* m_trendPlot;
    BulletPlot* m_bulletPlot;
    OnTimePlot* m_onTimePlot;
    ChartCard* m_programmes = nullptr;
    ChartCard* m_trend = nullptr;
    ChartCard* m_bullets = nullptr;
    ChartCard* m_onTime = nullptr;
    AccentLink* m_choose;
    IndicatorChoice* m_choice;
    Card* m_changesCard = nullptr;
    ChangeList* m_changes;
    QWidget* m_body;
    QWidget* m_tileRow;
    QGridLayout* m_grid;
    QGridLayout* m_tileGrid;
    Arrangement m_arrangement = Arrangement::None;
    bool m_stale = true;
};

} // namespace xundu::ui
