#include "ui/pages/overview/IndicatorChoice.h"

#include "ui/delegates/CheckDelegate.h"
#include "ui/models/DataTable.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ShowBelow.h"

#include <QPainter>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int boxColumn = 34, codeColumn = 62, nameColumn = 260, edge = 8;
constexpr QSize usualSize{380, 420};

} // namespace

IndicatorChoice::IndicatorChoice(const PageContext& context, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_context(context),
      m_model(columns()),
      m_table(new DataTable(m_model, context.theme, metrics::kRowMatrix)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, edge);
    column->setSpacing(edge);
    m_table->setAccessibleName(tr("Indicators to show"));
    m_table->setItemDelegateForColumn(0, new CheckDelegate(context.theme, metrics::kRowMatrix, m_table));
    m_table->setStretchColumn(2);
    column->addWidget(m_table);
    auto* most = new Button(tr("The ten that lag most"), context.theme, Button::Kind::Secondary, Button::Size::Small);
    column->addWidget(most, 0, Qt::AlignHCenter);
    connect(most, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT changed({});
    });
}

std::vector<Column<IndicatorChoice::Row>> IndicatorChoice::columns() {
    Column<Row> box{.title = {}, .width = boxColumn};
    box.text = [](const Row&) { return QString(); };
    box.sort = [](const Row& row) { return QVariant(row.chosen ? 0 : 1); };
    box.more = [](const Row& row, int role) -> QVariant {
        if (role == Qt::CheckStateRole)
            return static_cast<int>(row.chosen ? Qt::Checked : Qt::Unchecked);
        return role == Qt::AccessibleTextRole ? QVariant(row.chosen ? tr("shown") : tr("not shown")) : QVariant();
    };
    box.editable = [](const Row&) { return true; };
    box.edit = [this](const Row& row, const QVariant& on) {
        choose(row.code, on.toBool());
        return std::optional<QString>();
    };
    return {box,
            {.title = tr("Code"), .width = codeColumn, .text = [](const Row& row) { return row.code.value(); }},
            {.title = tr("Indicator"), .width = nameColumn, .text = [](const Row& row) { return row.name; }}};
}

void IndicatorChoice::setChosen(const std::vector<plan::IndicatorCode>& codes) {
    m_chosen = {codes.begin(), codes.end()};
    std::vector<Row> rows;
    for (const plan::Indicator& indicator : m_context.view.plan().indicators)
        rows.push_back({indicator.code, indicator.name, m_chosen.contains(indicator.code)});
    m_model.setRows(std::move(rows));
}

void IndicatorChoice::choose(const plan::IndicatorCode& code, bool on) {
    if (on)
        m_chosen.insert(code);
    else
        m_chosen.erase(code);
    QStringList codes;
    for (const plan::IndicatorCode& chosen : m_chosen)
        codes << chosen.value();
    Q_EMIT changed(codes);
}

void IndicatorChoice::openBelow(const QWidget& anchor) {
    resize(m_context.theme.scaled(usualSize.width()), m_context.theme.scaled(usualSize.height()));
    showBelow(*this, anchor, Qt::AlignRight);
    m_table->setFocus(Qt::PopupFocusReason);
}

void IndicatorChoice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.surface);
    drawBox(painter, rect(), 0, QColor(), m_context.theme.lineStrong);
}

} // namespace xundu::ui
