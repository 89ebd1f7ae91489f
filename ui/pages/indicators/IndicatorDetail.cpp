#include "ui/pages/indicators/IndicatorDetail.h"

#include "core/store/Reports.h"
#include "ui/charts/CurveChart.h"
#include "ui/models/DataTable.h"
#include "ui/models/IndicatorCurve.h"
#include "ui/models/LightExplanation.h"
#include "ui/models/Shown.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace xundu::ui {
namespace {

struct DetailText {
    Q_DECLARE_TR_FUNCTIONS(DetailText)
};

constexpr int curveWidth = 330;

Column<UnitRow> column(const QString& title, int width, std::function<QString(const UnitRow&)> text,
                       Qt::Alignment alignment = Qt::AlignLeft) {
    Column<UnitRow> result{.title = title, .width = width, .alignment = alignment};
    result.text = std::move(text);
    return result;
}

std::vector<Column<UnitRow>> unitColumns() {
    return {column(DetailText::tr("Unit"), 110, [](const UnitRow& row) { return row.unit.shortName; }),
            column(
                DetailText::tr("Value"), 66, [](const UnitRow& row) { return shown(row.value); }, Qt::AlignRight),
            column(
                DetailText::tr("Share"), 58, [](const UnitRow& row) { return shown(row.share); }, Qt::AlignRight),
            column(DetailText::tr("State"), 96, [](const UnitRow& row) { return row.verdict; }),
            column(
                DetailText::tr("As of"), 66,
                [](const UnitRow& row) { return row.reading ? shownAsOf(row.reading->period) : noFigure; }, Qt::AlignRight)};
}

bool entersSums(const plan::Unit& unit) { return unit.kind == plan::UnitKind::County || unit.kind == plan::UnitKind::Zone; }

QString verdictOf(const plan::Indicator& indicator, const UnitRow& row) {
    if (row.isSource)
        return DetailText::tr("source unit");
    if (indicator.kind == plan::IndicatorKind::EveryUnit)
        return !row.value                                    ? DetailText::tr("no figure yet")
               : progress::reaches(indicator, *row.value, 0) ? DetailText::tr("passes")
                                                             : DetailText::tr("does not pass");
    if (row.value && row.share && !row.share->isZero())
        return DetailText::tr("%1 of its share").arg(shownPercent(base::Fraction::of(*row.value, *row.share)));
    return {};
}

/// The newest reading of each unit that reported, and a row for each unit that should.
std::vector<UnitRow> unitRows(const OfficeView& view, const plan::Indicator& indicator) {
    const auto readings = store::reports::readingsOf(view.office(), indicator.code, view.period()); // oldest first
    const auto owed = plan::readingUnits(view.plan(), indicator);
    std::vector<UnitRow> rows;
    for (const plan::Unit& unit : view.plan().units) {
        UnitRow row{.unit = unit, .isSource = indicator.source == unit.id};
        for (const progress::Reading& reading : readings) {
            if (reading.unit == unit.id)
                row.reading = reading;
        }
        for (const plan::Allocation& share : indicator.allocations) {
            if (share.unit == unit.id)
                row.share = share.target;
        }
        if (row.reading)
            row.value = progress::valueOf(*row.reading, indicator);
        row.verdict = verdictOf(indicator, row);
        if (row.reading || std::find(owed.begin(), owed.end(), unit.id) != owed.end())
            rows.push_back(std::move(row));
    }
    return rows;
}

/// The counties' sum against the city's value, and what of the target no county has as its share.
QString sumWords(const OfficeView& view, const plan::Indicator& indicator, const std::vector<UnitRow>& rows) {
    using plan::IndicatorKind;
    const bool adds = indicator.kind == IndicatorKind::Cumulative || indicator.kind == IndicatorKind::Stock ||
                      indicator.kind == IndicatorKind::YearlyStock;
    std::optional<base::Fraction> sum;
    for (const UnitRow& row : rows) {
        if (adds && entersSums(row.unit) && row.value)
            sum = sum.value_or(base::Fraction(0)) + *row.value;
    }
    QStringList parts;
    const progress::IndicatorStanding* standing = view.status().indicator(indicator.code);
    if (sum && standing->value)
        parts << DetailText::tr("Counties and zone together %1, the city %2").arg(shown(*sum), shown(standing->value->value));
    if (!indicator.allocations.empty()) {
        base::Fraction rest = indicator.target;
        for (const plan::Allocation& share : indicator.allocations)
            rest = rest - base::Fraction(share.target);
        parts << DetailText::tr("not shared out: %1 of %2").arg(shown(rest), indicator.target.toString());
    }
    return parts.join(DetailText::tr("; "));
}

} // namespace

IndicatorDetail::IndicatorDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_units(unitColumns()),
      m_title(new Label({}, Type::CardTitle)),
      m_links(new QWidget),
      m_phrases(new Label({}, Type::Secondary, Ink::Text2)),
      m_card(new LightCard(context.theme)),
      m_curve(new CurveChart(context.theme)),
      m_table(new DataTable(m_units, context.theme, metrics::kRowMatrix)),
      m_sum(new Label({}, Type::Secondary, Ink::Text2)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_links);
    new QHBoxLayout(m_links);
    m_links->layout()->setContentsMargins(0, 0, 0, 0);
    m_phrases->setMinimumWidth(0);
    m_phrases->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    head->addWidget(m_phrases, 1);
    layout->addLayout(head);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto* left = new QScrollArea;
    left->setWidgetResizable(true);
    left->setFrameShape(QFrame::NoFrame);
    left->setWidget(m_card);
    setStyleProperty(*left, "ground", QStringLiteral("surface"));
    setStyleProperty(*m_card, "ground", QStringLiteral("surface"));
    columns->addWidget(left, 5);
    m_curve->setMinimumWidth(curveWidth);
    columns->addWidget(m_curve, 4);
    auto* right = new QVBoxLayout;
    right->addWidget(m_table, 1);
    right->addWidget(m_sum);
    m_sum->setWordWrap(true);
    columns->addLayout(right, 5);
    layout->addLayout(columns, 1);
    m_table->setAccessibleName(tr("What each unit reported"));
    m_table->setStretchColumn(0);
}

void IndicatorDetail::show(const plan::IndicatorCode& code) {
    const plan::Indicator* indicator = m_context.view.plan().indicator(code);
    if (!indicator)
        return;
    m_title->setText(QStringLiteral("%1  %2").arg(code.value(), indicator->name));
    showPhrases(*indicator);
    m_card->setContent(explain(m_context.view, code));
    const CurveSeries series = curveOf(m_context.view, code);
    m_curve->setVisible(!series.name.isEmpty());
    if (!series.name.isEmpty())
        m_curve->setSeries(series);
    showUnits(*indicator);
}

void IndicatorDetail::showUnits(const plan::Indicator& indicator) {
    auto rows = unitRows(m_context.view, indicator);
    m_sum->setText(sumWords(m_context.view, indicator, rows));
    m_sum->setVisible(!m_sum->text().isEmpty());
    m_units.setRows(std::move(rows));
}

void IndicatorDetail::showPhrases(const plan::Indicator& indicator) {
    while (QLayoutItem* item = m_links->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const plan::TaskId task : indicator.tasks()) {
        auto* link = new AccentLink(tr("task %1").arg(task.value()), m_context.theme);
        connect(link, &QPushButton::clicked, this, [this, task] { Q_EMIT taskWanted(task.value()); });
        m_links->layout()->addWidget(link);
    }
    QStringList phrases;
    for (const plan::Mention& mention : indicator.mentions) {
        const QString place = mention.task ? tr("task %1").arg(mention.task->value()) : tr("goal");
        phrases << tr("%1: “%2” (%3)").arg(place, mention.phrase, strivingWord(mention.striving));
    }
    m_phrases->setText(phrases.join(QStringLiteral("   ")));
    m_phrases->setToolTip(phrases.join(u'\n'));
}

} // namespace xundu::ui
