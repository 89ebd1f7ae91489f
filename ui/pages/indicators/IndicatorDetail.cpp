#include "ui/pages/indicators/IndicatorDetail.h"

#include "core/plan/Shares.h"
#include "core/store/Corrections.h"
#include "ui/charts/CurveChart.h"
#include "ui/delegates/CheckedEditors.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/Grounds.h"
#include "ui/models/IndicatorCurve.h"
#include "ui/models/LightExplanation.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/models/TypedNumber.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/WrappedLabel.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>

namespace xundu::ui {
namespace {

constexpr int narrow = 1000; // below this plan words and units stand under light and curve
constexpr int stacked = 640; // below this all stand under each other
constexpr int curveHeight = 250, gap = 20;

} // namespace

IndicatorDetail::IndicatorDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_units(unitColumns(context.view)),
      m_name(new Heading),
      m_chip(new Chip(LightValue{}, context.theme)),
      m_target(new Label({}, Type::Body, Ink::Text2)),
      m_links(new QWidget),
      m_card(new LightCard(context.theme)),
      m_curve(new CurveChart(context.theme)),
      m_phrases(new WrappedLabel(Type::Body, Ink::Text2)),
      m_figures(new WrappedLabel(Type::Secondary, Ink::Text2)),
      m_table(new DataTable(m_units, context.theme, metrics::kRowMatrix)),
      m_correct(new QAction(tr("Correct…"), m_table)),
      m_shares(new QWidget),
      m_sharesFit(new IconView(Icon::Check, context.theme, metrics::kIconText)),
      m_sharesDiffer(new IconView(Icon::Information, context.theme, metrics::kIconText, Ink::Accent)),
      m_shareWords(new WrappedLabel(Type::Secondary, Ink::Text2)),
      m_breakDown(new Button(tr("Break down"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_spread(new Button(tr("Spread evenly"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_sum(new WrappedLabel(Type::Secondary, Ink::Text2)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    m_side = buildSide();
    auto* body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(16, 2, 16, 12);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(12);
    followTextSize(*m_curve, [this] { m_curve->setMinimumHeight(m_context.theme.scaled(curveHeight)); });
    onTextSize(*this, [this] {
        fitTable();
        arrange();
    });
    layout->addWidget(scrolled(body), 1);
    arrange();
    connect(m_card, &LightCard::linkActivated, this, &IndicatorDetail::linkActivated);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == unitSourceColumn)
            openSource();
    });
    onEnter(*m_table, [this] { openSource(); });
}

QWidget* IndicatorDetail::buildHeader() {
    auto* header = new QWidget;
    header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    followTextSize(*header, [this, header] { header->setMinimumHeight(m_context.theme.scaled(metrics::kPageHeader)); });
    auto* row = new FlowLayout(header);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_chip);
    row->addWidget(m_target);
    auto* links = new QHBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(10);
    row->addAtEnd(m_links);
    return header;
}

QWidget* IndicatorDetail::buildSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Label(tr("The plan's words"), Type::BodyStrong));
    column->addWidget(m_phrases);
    column->addWidget(m_figures);
    column->addSpacing(8);
    dressTable();
    column->addWidget(m_table);
    auto* shares = new QHBoxLayout(m_shares);
    shares->setContentsMargins(0, 2, 0, 2);
    shares->setSpacing(6);
    shares->addWidget(m_sharesFit);
    shares->addWidget(m_sharesDiffer);
    shares->addWidget(m_shareWords, 1);
    shares->addWidget(m_breakDown);
    shares->addWidget(m_spread);
    m_breakDown->setToolTip(tr("Lists the counties and the zone, whose shares are typed in"));
    connect(m_breakDown, &QPushButton::clicked, this, [this] {
        m_brokenDown = m_code;
        showUnits(*m_context.view.plan().indicator(*m_code));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    m_spread->setToolTip(tr("The target in equal parts for the counties; undo takes it back"));
    connect(m_spread, &QPushButton::clicked, this, [this] {
        if (const auto problem = spreadEvenly(m_context.view, *m_context.view.plan().indicator(*m_code)))
            Q_EMIT failed(*problem, tr("Nothing was changed."));
    });
    column->addWidget(m_shares);
    column->addWidget(m_sum);
    column->addStretch(1);
    return side;
}

void IndicatorDetail::dressTable() {
    m_table->setAccessibleName(tr("Units of the indicator"));
    m_table->setStretchColumn(unitNameColumn);
    new TableTools(m_context, *m_table, QStringLiteral("indicator.units"));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setItemDelegateForColumn(unitShareColumn, new CheckedLineDelegate(
                                                           m_context.theme, metrics::kRowMatrix, numberProblem,
                                                           [this](const QString& sentence) {
                                                               m_shareWords->setInk(sentence.isEmpty() ? Ink::Text2 : Ink::Red);
                                                               if (sentence.isEmpty() && m_code)
                                                                   showShares(*m_context.view.plan().indicator(*m_code));
                                                               else
                                                                   m_shareWords->setWords(sentence);
                                                           },
                                                           m_table));
    m_correct->setShortcut(QKeySequence(Qt::Key_F2));
    m_correct->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_correct);
    connect(&m_units, &RowsModelBase::refused, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); });
    connect(m_correct, &QAction::triggered, this, &IndicatorDetail::correctCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &IndicatorDetail::refreshActions);
}

void IndicatorDetail::show(const plan::IndicatorCode& code) {
    m_code = code;
    const plan::Indicator& indicator = *m_context.view.plan().indicator(code);
    const progress::IndicatorStanding& standing = *m_context.view.status().indicator(code);
    showHeader(indicator, standing);
    m_card->setContent(explain(m_context.view, code));
    const CurveSeries series = curveOf(m_context.view, code);
    m_curve->setVisible(!series.name.isEmpty());
    if (!series.name.isEmpty())
        m_curve->setSeries(series);
    showFacts(indicator, standing);
    showUnits(indicator);
    arrange();
}

void IndicatorDetail::showHeader(const plan::Indicator& indicator, const progress::IndicatorStanding& standing) {
    m_name->setText(indicator.name);
    m_name->setToolTip(QStringLiteral("%1 %2").arg(indicator.code.value(), indicator.name));
    m_chip->setLight(lightValue(standing));
    m_target->setText(tr("target %1, %2").arg(shownTarget(indicator), strivingWord(indicator.striving)));
    while (QLayoutItem* item = m_links->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const plan::TaskId task : indicator.tasks()) {
        auto* link = new AccentLink(tr("task %1").arg(task.value()), m_context.theme);
        link->setToolTip(m_context.view.plan().task(task)->title);
        link->setAccessibleDescription(link->toolTip());
        connect(link, &QPushButton::clicked, this, [this, task] { Q_EMIT taskWanted(task.value()); });
        m_links->layout()->addWidget(link);
    }
}

void IndicatorDetail::showFacts(const plan::Indicator& indicator, const progress::IndicatorStanding& standing) {
    QStringList phrases;
    for (const plan::Mention& mention : indicator.mentions) {
        const QString place = mention.task ? tr("task %1").arg(mention.task->value()) : tr("goal");
        phrases << tr("%1: “%2” (%3)").arg(place, mention.phrase, strivingWord(mention.striving));
    }
    m_phrases->setWords(phrases.join(u'\n'));
    QStringList figures;
    if (progress::needsBaseline(indicator))
        figures << tr("baseline %1").arg(shown(indicator.baseline));
    figures << tr("pace: %1").arg(shownPace(indicator.pace)) << tr("due %1").arg(shownDate(indicator.dueOn));
    if (standing.neededPerPeriod && standing.light != progress::Light::Done)
        figures << tr("needs %1 each period").arg(shown(standing.neededPerPeriod));
    if (standing.forecast)
        figures << tr("forecast for the year %1").arg(shown(standing.forecast));
    QStringList lines{figures.join(tr("; "))};
    for (const QString& change :
         toldChanges(m_context.view.office(), [&](const auto& note) { return note.indicator == indicator.code; }))
        lines << tr("target %1").arg(change);
    m_figures->setWords(lines.join(u'\n'));
}

void IndicatorDetail::showUnits(const plan::Indicator& indicator) {
    const bool anyShare = !indicator.allocations.empty();
    const bool brokenDown = anyShare || m_brokenDown == indicator.code;
    m_units.setRows(unitRows(m_context.view, indicator, brokenDown));
    m_table->setColumnHidden(unitShareColumn, !brokenDown);
    m_table->setColumnHidden(unitDoneColumn, !anyShare && indicator.kind != plan::IndicatorKind::EveryUnit);
    fitTable();
    showShares(indicator);
    m_sum->setWords(unitSummary(m_context.view, indicator));
    m_sum->setVisible(!m_sum->text().isEmpty());
    refreshActions();
}

void IndicatorDetail::fitTable() {
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_units.rowCount() * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void IndicatorDetail::showShares(const plan::Indicator& indicator) {
    const bool shared = plan::canBeShared(indicator);
    const bool writable = m_context.view.office().isWritable();
    const auto rest = plan::unallocated(indicator);
    m_shares->setVisible(rest || (shared && writable));
    if (m_shares->isHidden())
        return m_shareWords->setWords({});
    m_sharesFit->setVisible(rest && rest->isZero());
    m_sharesDiffer->setVisible(rest && !rest->isZero());
    const bool listed = m_brokenDown == indicator.code;
    m_shareWords->setWords(rest     ? shareSummary(indicator)
                           : listed ? tr("F2 in a line sets its share")
                                    : tr("not broken down to counties"));
    m_breakDown->setVisible(shared && writable && !rest && !listed);
    m_spread->setVisible(shared && writable);
}

/// F2 in the column of shares edits the share.
void IndicatorDetail::refreshActions() {
    const OfficeView& view = m_context.view;
    const int current = m_table->currentSourceRow();
    m_correct->setVisible(view.status().closed && view.office().isWritable());
    m_correct->setEnabled(m_correct->isVisible() && current >= 0 && m_units.row(current).newest &&
                          m_table->currentIndex().column() != unitShareColumn);
}

/// The number first, then the reason; either left empty leaves all as it is.
void IndicatorDetail::correctCurrent() {
    const progress::Reading reading = *m_units.row(m_table->currentSourceRow()).newest;
    const plan::Plan& plan = m_context.view.plan();
    const plan::Indicator& indicator = *plan.indicator(reading.indicator);
    const QString unit = plan.unit(reading.unit)->shortName;
    const QString title = tr("Correct %1 of %2, %3").arg(indicator.name, unit, reading.period.displayName());
    const QString before = progress::textOf(progress::entryOf(reading));
    const QString text = m_context.prompts.askText(title, tr("The right value (%1)").arg(indicator.unit), before).trimmed();
    if (text.isEmpty())
        return;
    const auto entry = progress::parseEntry(text);
    if (!entry) {
        Q_EMIT failed(tr("“%1” is not a number: nothing was corrected.").arg(text),
                      tr("Numbers are written like 12, 12.5 or, for a ratio, 27/60."));
        return;
    }
    const QString reason = m_context.prompts.askText(title, tr("Why %1 becomes %2").arg(before, text), {});
    if (reason.isEmpty())
        return;
    const plan::TaskId task = indicator.tasks().empty() ? plan.tasks().front()->id : indicator.tasks().front();
    QStringList papers;
    const auto problem = attempt([&] {
        const auto made = store::corrections::correct(m_context.view.office(),
                                                      {reading.indicator, reading.unit, reading.period, task, *entry, reason});
        for (const auto& [paper, value] : made.carriers)
            papers << tr("%1 (%2)", "paper, printed value").arg(paper.name, value);
    });
    if (problem)
        Q_EMIT failed(*problem, tr("Nothing was changed or lost."));
    else
        Q_EMIT noticed(tr("Corrected: %1 of %2, %3 → %4.").arg(indicator.name, unit, before, text),
                       papers.isEmpty() ? tr("No issued paper carries another value.")
                                        : tr("Issued papers that carry another value: %1.").arg(papers.join(tr(", "))));
}

/// Of the current line; a number that the office typed in has none.
void IndicatorDetail::openSource() {
    const int current = m_table->currentSourceRow();
    const auto newest = current < 0 ? std::nullopt : m_units.row(current).newest;
    const auto original = newest ? originalOf(newest->source) : std::nullopt;
    if (original)
        Q_EMIT linkActivated(targetOf(*original));
}

void IndicatorDetail::arrange() {
    const bool wide = width() >= m_context.theme.scaled(narrow);
    const bool single = width() < m_context.theme.scaled(stacked);
    const bool curve = !m_curve->isHidden();
    for (QWidget* part : {static_cast<QWidget*>(m_card), static_cast<QWidget*>(m_curve), m_side})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_card, 0, 0, 1, single ? 2 : 1, Qt::AlignTop);
    if (curve)
        m_grid->addWidget(m_curve, single ? 1 : 0, single ? 0 : 1, 1, single ? 2 : 1);
    const bool below = single || (!wide && curve);
    m_grid->addWidget(m_side, below ? 2 : 0, below ? 0 : curve ? 2 : 1, 1, below || !curve ? 2 : 1, Qt::AlignTop);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, wide && curve ? 5 : 0);
    m_grid->setRowStretch(3, 1);
}

void IndicatorDetail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace xundu::ui
