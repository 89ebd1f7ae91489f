#include "ui/pages/collect/TrialPanel.h"

#include "ui/delegates/LightDelegate.h"
#include "ui/models/DataTable.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int lightTitleColumn = 3, footerHeight = 48;

/// A frame with an accent bar at its left.
class NoteBox : public QWidget {
public:
    explicit NoteBox(const Theme& theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(rect(), metrics::kControlRadius, metrics::kControlRadius);
        drawBox(painter, rect(), metrics::kControlRadius, m_theme.surface, m_theme.lineStrong);
        painter.setClipPath(outline);
        painter.fillRect(QRect(0, 0, metrics::kAccentBar, height()), m_theme.accent);
    }

private:
    const Theme& m_theme;
};

/// A band with a line above it.
class FooterBand : public QWidget {
public:
    explicit FooterBand(const Theme& theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(QRect(0, 0, width(), 1), m_theme.line); }

private:
    const Theme& m_theme;
};

} // namespace

TrialPanel::TrialPanel(const PageContext& context, QWidget* parent)
    : Card(context.theme, tr("Trial"), parent),
      m_theme(context.theme),
      m_lightRows(trialLightColumns()),
      m_numberRows(trialNumberColumns()),
      m_paperRows(paperEffectColumns()),
      m_as(new Segment(tr("How cells are read"), {tr("Written"), tr("Proposed")}, context.theme)),
      m_counts(new TrialLights(context.theme)),
      m_lights(new DataTable(m_lightRows, context.theme, metrics::kRowList)),
      m_numbers(new DataTable(m_numberRows, context.theme, metrics::kRowList)),
      m_papers(new DataTable(m_paperRows, context.theme, metrics::kRowList)),
      m_noChange(new WrappedLabel(Type::Body, Ink::Text2)),
      m_warning(new NoteBox(context.theme)),
      m_warningWords(new WrappedLabel(Type::Secondary, Ink::Text2)),
      m_notes(new WrappedLabel(Type::Secondary, Ink::Text3)),
      m_discard(new Button(tr("Discard"), context.theme)),
      m_action(new Button({}, context.theme, Button::Kind::Primary)) {
    m_as->setToolTip(tr("Written: the cells with your corrections. Proposed: every open proposal as well."));
    m_as->setCurrent(static_cast<int>(ReadAs::Proposed));
    addToHeader(m_as);
    body()->addWidget(buildBody(), 1);
    body()->addWidget(buildFooter());
    new TableTools(context, *m_lights, QStringLiteral("trial.lights"));
    new TableTools(context, *m_numbers, QStringLiteral("trial.numbers"));
    new TableTools(context, *m_papers, QStringLiteral("trial.papers"));
    onTextSize(*this, [this] { fitTables(); });
    connect(m_as, &Segment::chosen, this, &TrialPanel::readAsChosen);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_mustTry)
            Q_EMIT trialWanted();
        else
            Q_EMIT takeWanted();
    });
    connect(m_discard, &QPushButton::clicked, this, &TrialPanel::discardWanted);
}

QWidget* TrialPanel::buildBody() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 2 * metrics::kStep, 0, 2 * metrics::kStep);
    column->setSpacing(2 * metrics::kStep);
    const auto addIndented = [column](QWidget* part) { // as far as the words of the tables, which reach the edge
        auto* row = new QHBoxLayout;
        row->setContentsMargins(metrics::kCardPadding, 0, metrics::kCardPadding, 0);
        row->addWidget(part);
        column->addLayout(row);
    };
    addIndented(new Label(tr("Lights of the tasks, now → after taking"), Type::Secondary, Ink::Text2));
    addIndented(m_counts);
    for (DataTable* table : {m_lights, m_numbers, m_papers})
        table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_lights);
    column->addWidget(m_numbers);
    m_lights->setAccessibleName(tr("Lights that change"));
    m_lights->setStretchColumn(lightTitleColumn);
    for (const int glyph : {0, 1})
        m_lights->setItemDelegateForColumn(
            glyph, new LightDelegate(m_theme, metrics::kRowList, LightDelegate::Form::Glyph, metrics::kGlyph, m_lights));
    m_numbers->setAccessibleName(tr("Numbers that change"));
    m_numbers->setStretchColumn(0);
    addIndented(m_noChange);
    auto* warning = new QVBoxLayout(m_warning);
    warning->setContentsMargins(metrics::kAccentBar + metrics::kCardPadding, 2 * metrics::kStep, metrics::kCardPadding,
                                2 * metrics::kStep);
    warning->setSpacing(metrics::kStep);
    warning->addWidget(new Label(tr("If taken as written"), Type::SecondaryStrong));
    warning->addWidget(m_warningWords);
    addIndented(m_warning);
    addIndented(m_notes);
    m_papers->setAccessibleName(tr("Papers affected"));
    m_papers->setStretchColumn(0);
    column->addWidget(m_papers);
    column->addStretch(1);
    return scrolled(body);
}

QWidget* TrialPanel::buildFooter() {
    auto* footer = new FooterBand(m_theme);
    fixHeight(*footer, m_theme, footerHeight);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics::kCardPadding, 0, metrics::kCardPadding, 0);
    row->addWidget(m_discard);
    row->addStretch(1);
    row->addWidget(m_action);
    return footer;
}

ReadAs TrialPanel::readAs() const { return static_cast<ReadAs>(m_as->current()); }

void TrialPanel::show(const TrialContent& content, bool canTake) {
    setNote(content.files > 0 ? tr("%n not yet taken", nullptr, content.files) : QString());
    m_counts->setCounts(content.before, content.after);
    m_lightRows.setRows(content.lights);
    m_numberRows.setRows(content.numbers);
    m_paperRows.setRows(content.papers);
    fitTables();
    m_noChange->setWords(content.files == 0    ? tr("Drop returned files to see what they would change.")
                         : content.untried > 0 ? tr("Not yet tried.")
                         : content.lights.empty() && content.numbers.empty() ? tr("No light and no number would change.")
                                                                             : QString());
    m_noChange->setVisible(!m_noChange->text().isEmpty());
    m_counts->setVisible(content.files > 0 && content.untried == 0);
    m_warningWords->setWords(content.warning);
    m_warning->setVisible(!content.warning.isEmpty());
    m_notes->setWords(content.notes.join(u'\n'));
    m_notes->setVisible(!content.notes.isEmpty());
    m_discard->setEnabled(content.files > 0);
    refreshAction(content, canTake);
}

void TrialPanel::refreshAction(const TrialContent& content, bool canTake) {
    m_mustTry = content.untried > 0;
    m_action->setText(m_mustTry                      ? tr("Check %n file(s)", nullptr, content.untried)
                      : readAs() == ReadAs::Proposed ? tr("Take %n file(s) as proposed", nullptr, content.takeable)
                                                     : tr("Take %n file(s) as written", nullptr, content.takeable));
    m_action->setEnabled(m_mustTry || (canTake && content.takeable > 0));
}

void TrialPanel::fitTables() {
    fit(*m_lights, m_lightRows.rowCount());
    fit(*m_numbers, m_numberRows.rowCount());
    fit(*m_papers, m_paperRows.rowCount());
    fitFigures();
}

/// A figure is never cut: the names give way.
void TrialPanel::fitFigures() {
    for (int column = 1; column < m_numberRows.columnCount(); ++column) {
        m_numbers->resizeColumnToContents(column);
        m_numbers->setColumnWidth(column, std::max(m_theme.scaled(m_numberRows.widthOf(column)), m_numbers->columnWidth(column)));
    }
}

void TrialPanel::fit(DataTable& table, int rows) {
    table.setVisible(rows > 0);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize() + 2);
}

} // namespace xundu::ui
