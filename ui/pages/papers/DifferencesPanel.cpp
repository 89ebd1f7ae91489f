#include "ui/pages/papers/DifferencesPanel.h"

#include "ui/models/DataTable.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

using papers::check::Difference;

constexpr int whereWidth = 420, numberWidth = 140;

QString whereOf(const Difference& difference) { return difference.where; }

QString expectedOf(const Difference& difference) {
    return difference.expected.isEmpty() ? DifferencesPanel::tr("not in the data") : difference.expected;
}

QString foundOf(const Difference& difference) {
    return difference.found.isEmpty() ? DifferencesPanel::tr("left out") : difference.found;
}

Column<Difference> column(const QString& title, int width, Qt::Alignment alignment, QString (*text)(const Difference&)) {
    Column<Difference> result;
    result.title = title;
    result.width = width;
    result.alignment = alignment;
    result.text = text;
    return result;
}

std::vector<Column<Difference>> differenceColumns() {
    return {column(DifferencesPanel::tr("Place"), whereWidth, Qt::AlignLeft, whereOf),
            column(DifferencesPanel::tr("By the data"), numberWidth, Qt::AlignRight, expectedOf),
            column(DifferencesPanel::tr("In the document"), numberWidth, Qt::AlignRight, foundOf)};
}

} // namespace

DifferencesPanel::DifferencesPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_rows(differenceColumns()),
      m_head(new ElidedLabel({}, Type::BodyStrong)),
      m_counts(new Label({}, Type::Secondary, Ink::Text2)),
      m_table(new DataTable(m_rows, context.theme, metrics::kRowList)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::kCardPadding, 4, metrics::kCardPadding, 4);
    head->setSpacing(2 * metrics::kStep);
    head->addWidget(m_head, 1);
    head->addWidget(m_counts);
    auto* close = new Button(tr("Back to the pages"), context.theme, Button::Kind::Secondary, Button::Size::Small);
    head->addWidget(close);
    column->addLayout(head);
    m_table->setAccessibleName(tr("Numbers that differ"));
    m_table->setStretchColumn(0);
    new TableTools(context, *m_table, QStringLiteral("papers.differences"));
    column->addWidget(m_table, 1);
    connect(close, &QPushButton::clicked, this, &DifferencesPanel::closed);
}

void DifferencesPanel::show(const QString& file, const QString& paper, const papers::check::Comparison& comparison) {
    m_head->setText(tr("%1 against the data of %2").arg(file, paper));
    m_counts->setText(comparison.differences.empty()
                          ? tr("all %n number(s) agree", nullptr, comparison.compared)
                          : tr("%1 of %2 numbers agree").arg(comparison.equal).arg(comparison.compared));
    m_rows.setRows(comparison.differences);
}

void DifferencesPanel::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }

void DifferencesPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace xundu::ui
