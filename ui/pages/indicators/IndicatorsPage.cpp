#include "ui/pages/indicators/IndicatorsPage.h"

#include "ui/models/DataTable.h"
#include "ui/models/IndicatorTable.h"
#include "ui/pages/indicators/IndicatorDetail.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SearchField.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace xundu::ui {

IndicatorsPage::IndicatorsPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_model(fullColumns()),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_detail(new IndicatorDetail(context)),
      m_light(new FilterCombo(tr("Light"), context.theme)),
      m_search(new SearchField(tr("Filter indicators"), context.theme, Icon::Filter)),
      m_note(new Label({}, Type::Secondary, Ink::Text3)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kPageSide, metrics::kPageTop, metrics::kPageSide, metrics::kPageBottom);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    auto* table = new Card(context.theme);
    table->body()->addWidget(m_table);
    auto* detail = new Card(context.theme);
    detail->body()->addWidget(m_detail);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setHandleWidth(metrics::kCardGap);
    halves->setChildrenCollapsible(false);
    halves->addWidget(table);
    halves->addWidget(detail);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    layout->addWidget(halves, 1);
    m_table->setAccessibleName(tr("Indicators of the plan"));
    dressIndicatorTable(*m_table, context.theme, fullPlaces());
    connect(m_table, &DataTable::currentRowChanged, this, &IndicatorsPage::choose);
    connect(m_detail, &IndicatorDetail::taskWanted, this, &Page::taskWanted);
    connect(&context.view, &OfficeView::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QWidget* IndicatorsPage::buildHeader() {
    auto* header = new QWidget;
    header->setFixedHeight(m_context.theme.scaled(metrics::kPageHeader));
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new Label(title(), Type::PageTitle));
    row->addWidget(m_note);
    row->addWidget(m_light);
    m_search->setFixedWidth(170);
    row->addWidget(m_search);
    row->addStretch(1);
    auto* button = new Button(tr("Export table"), m_context.theme, Button::Kind::Secondary, Button::Size::Filter);
    button->setDrawing(Icon::Export);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &IndicatorsPage::exportWanted);
    using progress::Light;
    m_light->addItem(tr("all"), -1);
    for (const Light light : {Light::Red, Light::Yellow, Light::Green, Light::Done, Light::None})
        m_light->addItem(progress::word(light), static_cast<int>(light));
    connect(m_light, &QComboBox::currentIndexChanged, this, &IndicatorsPage::refresh);
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    return header;
}

QString IndicatorsPage::title() const { return tr("Indicators"); }

void IndicatorsPage::focusFirst() { m_table->setFocus(Qt::ShortcutFocusReason); }

void IndicatorsPage::showIndicator(const plan::IndicatorCode& code) {
    m_light->setCurrentIndex(0);
    refresh();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).indicator.code == code)
            m_table->selectSourceRow(row);
    }
}

void IndicatorsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void IndicatorsPage::refresh() {
    m_stale = false;
    const int before = m_table->currentSourceRow();
    auto rows = indicatorRows(m_context.view, std::nullopt, true);
    const auto all = rows.size();
    const int light = m_light->currentData().toInt();
    std::erase_if(rows, [&](const IndicatorRow& row) { return light >= 0 && static_cast<int>(row.standing.light) != light; });
    m_note->setText(rows.size() == all ? tr("%n indicator(s)", nullptr, static_cast<int>(all))
                                       : tr("%1 of %2 indicators").arg(rows.size()).arg(all));
    m_model.setRows(std::move(rows));
    const int row = before >= 0 && before < m_model.rowCount() ? before : 0;
    m_table->selectSourceRow(row);
    choose(row);
}

void IndicatorsPage::choose(int row) {
    if (row >= 0 && row < m_model.rowCount())
        m_detail->show(m_model.row(row).indicator.code);
}

} // namespace xundu::ui
