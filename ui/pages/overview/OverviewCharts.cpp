#include "core/plan/ProgrammeOf.h"
#include "ui/models/Shown.h"
#include "ui/pages/overview/ChartCard.h"
#include "ui/pages/overview/OverviewPage.h"
#include "ui/widgets/Segment.h"

namespace xundu::ui {

using progress::Light;

namespace {

constexpr std::size_t keyCount = 10;

QStringList lightRow(const QString& label, const LightCounts& lights) {
    QStringList row{label};
    for (const Light light : kFromBase)
        row << QString::number(lights.counts[static_cast<std::size_t>(light)]);
    return row << QString::number(sumOf(lights));
}

bool anyLight(Light) { return true; }

} // namespace

void OverviewPage::showProgrammes() {
    m_programmeBars = programmeBars(view().plan(), m_outlook.now, m_counted->current() == 1);
    m_counted->setWords(0, tr("Tasks %1").arg(m_outlook.now.tasks.size()));
    m_counted->setWords(1, tr("Indicators %1").arg(m_outlook.now.indicators.size()));
    m_programmePlot->setBars(m_programmeBars.bars);
    std::vector<QStringList> rows;
    for (const LightBar& bar : m_programmeBars.bars)
        rows.push_back(lightRow(bar.label, bar.lights));
    m_programmes->setTable(std::move(rows));
}

void OverviewPage::showTrend() {
    m_trendShown = trendOf(view(), m_outlook, *m_record);
    m_trendPlot->setTrend(m_trendShown);
    std::vector<QStringList> rows;
    if (!m_outlook.now.indicators.empty()) {
        for (int i = 0; i < m_trendShown.columns.size(); ++i) {
            const LightTrend::Column& column = m_trendShown.columns.at(i);
            rows.push_back(lightRow(column.period.displayName(), column.lights)
                           << (i >= m_trendShown.known ? tr("yes") : QString()));
        }
    }
    m_trend->setTable(std::move(rows));
}

/// What the user chose, as far as the outlook has it; else those that lag most.
std::vector<plan::IndicatorCode> OverviewPage::keyIndicators() const {
    std::vector<plan::IndicatorCode> codes;
    for (const QString& code : context().settings.columns(keyIndicatorsKey)) {
        const auto known = plan::IndicatorCode::from(code);
        if (known && m_outlook.now.indicator(*known))
            codes.push_back(*known);
    }
    return codes.empty() ? mostLagging(m_outlook.now, keyCount) : codes;
}

QString OverviewPage::paceWords() const { return tr("pace %1").arg(shownPercent(yearGone(view().plan(), view().period()))); }

void OverviewPage::showBullets() {
    m_bulletCodes = keyIndicators();
    m_bulletRows = bulletRows(view(), m_outlook, m_bulletCodes);
    m_bulletPlot->setRows(m_bulletRows, yearGone(view().plan(), view().period()).toDouble() * 100, paceWords());
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < m_bulletCodes.size(); ++i) {
        const progress::IndicatorStanding& standing = *m_outlook.now.indicator(m_bulletCodes[i]);
        const plan::Indicator& indicator = *view().plan().indicator(m_bulletCodes[i]);
        const BulletRow& row = m_bulletRows.at(static_cast<qsizetype>(i));
        rows.push_back({row.name, row.value, shownTarget(indicator), shownPercent(standing.progress),
                        shownPercent(standing.expected), shownGap(standing.lagPoints), row.light.word, row.forecastWords});
    }
    m_bullets->setTable(std::move(rows));
    m_bullets->setNote(tr("%1 of %2").arg(m_bulletCodes.size()).arg(m_outlook.now.indicators.size()));
}

void OverviewPage::showOnTime() {
    m_onTimeRows = onTimeRows(view().plan(), *m_record);
    m_onTimePlot->setRows(m_onTimeRows);
    std::vector<QStringList> rows;
    for (const OnTimeRow& row : m_onTimeRows)
        rows.push_back({row.unit, QString::number(row.required()), QString::number(row.onTime), QString::number(row.late),
                        QString::number(row.missing)});
    m_onTime->setTable(std::move(rows));
}

void OverviewPage::wantIndicators(const progress::PeriodStatus& status, const QString& what, const LitBy& lit) {
    QStringList codes;
    for (const progress::IndicatorStanding& standing : status.indicators) {
        if (lit(standing.light))
            codes << standing.code.value();
    }
    if (!codes.isEmpty())
        Q_EMIT indicatorsWanted(codes, what);
}

void OverviewPage::wantTasks(const progress::PeriodStatus& status, const QString& what, const LitBy& lit) {
    QList<qint64> tasks;
    for (const progress::TaskStanding& standing : status.tasks) {
        if (lit(standing.light))
            tasks << standing.task.value();
    }
    if (!tasks.isEmpty())
        Q_EMIT tasksWanted(tasks, what);
}

void OverviewPage::openTile(TileKind tile) {
    const auto is = [](Light wanted) { return [wanted](Light light) { return light == wanted; }; };
    switch (tile) {
    case TileKind::Pace:
        return wantIndicators(m_outlook.now, m_outlook.part.isWhole() ? QString() : tr("of the part shown"), anyLight);
    case TileKind::Red:
        return wantTasks(m_outlook.now, progress::word(Light::Red), is(Light::Red));
    case TileKind::Normal:
        return wantIndicators(m_outlook.now, tr("on pace or done"),
                              [](Light light) { return light == Light::Green || light == Light::Done; });
    case TileKind::Forms:
        Q_EMIT collectWanted(m_outlook.part.unit ? m_outlook.part.unit->value() : 0);
        return;
    case TileKind::OnTime:
        m_onTime->focusContent();
        return;
    case TileKind::YearEnd:
        return wantIndicators(m_outlook.yearEnd, tr("done at year end, by forecast"), is(Light::Done));
    }
}

void OverviewPage::openProgramme(int row, int part) {
    const auto number = m_programmeBars.programmes.at(static_cast<std::size_t>(row));
    progress::PeriodStatus rows = m_outlook.now;
    std::erase_if(rows.tasks, [&](const progress::TaskStanding& standing) {
        return view().plan().programmeOf(standing.task)->number != number;
    });
    std::erase_if(rows.indicators, [&](const progress::IndicatorStanding& standing) {
        const plan::Programme* programme = plan::programmeOf(view().plan(), *view().plan().indicator(standing.code));
        return programme ? programme->number != number : number.has_value();
    });
    const QString label = m_programmeBars.bars.at(row).label.simplified();
    const QString what = part < 0 ? label : tr("%1: %2").arg(label, progress::word(static_cast<Light>(part)));
    const auto lit = [part](Light light) { return part < 0 || static_cast<int>(light) == part; };
    if (m_counted->current() == 1)
        wantIndicators(rows, what, lit);
    else
        wantTasks(rows, what, lit);
}

/// The 旬 of the column is shown, where it is not still to come.
void OverviewPage::openTrend(int row, int part) {
    if (!m_record) // being read anew
        return;
    const calendar::TenDay period = m_trendShown.columns.at(row).period;
    const bool forecast = row >= m_trendShown.known;
    const auto place = static_cast<std::size_t>(row);
    const progress::PeriodStatus status =
        forecast ? m_outlook.ahead.at(place - m_record->course.size()) : m_record->course.at(place);
    QString what = forecast ? tr("%1, forecast").arg(period.displayName()) : period.displayName();
    if (part >= 0)
        what = tr("%1: %2").arg(what, progress::word(static_cast<Light>(part)));
    if (!forecast)
        view().setPeriod(period);
    wantIndicators(status, what, [part](Light light) { return part < 0 || static_cast<int>(light) == part; });
}

void OverviewPage::openBullet(int row) {
    Q_EMIT indicatorsWanted({m_bulletCodes.at(static_cast<std::size_t>(row)).value()}, m_bulletRows.at(row).name);
}

void OverviewPage::openUnit(int row) {
    if (!m_record)
        return;
    Q_EMIT unitWanted(m_record->forms.at(static_cast<std::size_t>(row)).unit.value());
}

} // namespace xundu::ui
