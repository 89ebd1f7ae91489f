#include "ui/pages/tasks/ReportsTab.h"

#include "core/calendar/DueDay.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"
#include "ui/models/Clauses.h"
#include "ui/models/DataTable.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

QString oneLine(QString text) { return text.replace(u'\n', u' '); }

Column<ReportRow> textColumn(const QString& title, int width, std::function<QString(const ReportRow&)> text,
                             Ink ink = Ink::Text2) {
    Column<ReportRow> column{.title = title, .width = width};
    column.text = std::move(text);
    column.more = [ink](const ReportRow&, int role) { return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant(); };
    return column;
}

std::vector<Column<ReportRow>> columns() {
    auto period = textColumn(
        ReportText::tr("Period"), 112, [](const ReportRow& row) { return row.report.period.displayName(); }, Ink::Text);
    period.sort = [](const ReportRow& row) { return row.report.period.ordinal(); };
    auto received = textColumn(ReportText::tr("Received"), 100, [](const ReportRow& row) {
        const QString day = shownDate(row.report.receivedOn);
        return row.late ? ReportText::tr("%1 late").arg(day) : day;
    });
    received.sort = [](const ReportRow& row) { return row.report.receivedOn; };
    return {period,
            textColumn(
                ReportText::tr("Unit"), 100, [](const ReportRow& row) { return row.unit; }, Ink::Text),
            textColumn(ReportText::tr("Progress"), 260,
                       [](const ReportRow& row) {
                           return row.report.unchanged && row.report.progress.isEmpty() ? ReportText::tr("nothing new")
                                                                                        : oneLine(row.report.progress);
                       }),
            textColumn(ReportText::tr("Problems"), 104, [](const ReportRow& row) { return oneLine(row.report.problems); }),
            textColumn(ReportText::tr("Assessed"), 84,
                       [](const ReportRow& row) { return row.report.assessment ? word(*row.report.assessment) : QString(); }),
            received};
}

constexpr int progressColumn = 2;

/// Every field of a report as rich text, what is new against the older one on a ground of its own.
QString wordsOf(const progress::ProgressReport& report, const progress::ProgressReport& older, const QString& ground) {
    QStringList parts;
    const auto add = [&](const QString& title, const QString& text, const QString& before) {
        if (!text.isEmpty())
            parts << QStringLiteral("<b>%1</b> %2").arg(title.toHtmlEscaped(), highlighted(text, before, ground));
    };
    if (report.unchanged)
        parts << ReportText::tr("nothing new").toHtmlEscaped();
    add(ReportText::tr("Progress"), report.progress, older.progress);
    add(ReportText::tr("Problems"), report.problems, older.problems);
    add(ReportText::tr("Next steps"), report.next, older.next);
    add(ReportText::tr("Needs coordination"), report.coordination, older.coordination);
    return parts.join(QStringLiteral("<br>"));
}

} // namespace

ReportsTab::ReportsTab(const PageContext& context, QWidget* parent)
    : TaskTab(context, parent),
      m_model(columns()),
      m_table(new DataTable(m_model, theme(), metrics::kRowList)),
      m_empty(new EmptyState(theme(), Icon::Papers, tr("No unit has reported on this task yet."),
                             tr("Record progress with the button above."))),
      m_sides(new QWidget),
      m_nowTitle(new Label({}, Type::BodyStrong)),
      m_form(new AccentLink(tr("Open the unit's form of this period"), theme())),
      m_now(new WrappedLabel(Type::Body, Ink::Text2)),
      m_beforeTitle(new Label({}, Type::BodyStrong, Ink::Text3)),
      m_before(new WrappedLabel(Type::Body, Ink::Text2)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_empty, 3);
    layout->addWidget(m_sides, 2);
    auto* sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(16, 4, 16, 12);
    sides->setSpacing(24);
    for (const auto& [title, words] : {std::pair{m_beforeTitle, m_before}, std::pair{m_nowTitle, m_now}}) {
        auto* side = new QVBoxLayout;
        side->setSpacing(2);
        side->addWidget(title);
        side->addWidget(words);
        if (words == m_now)
            side->addWidget(m_form);
        side->addStretch(1);
        sides->addLayout(side, 1);
    }
    m_table->setAccessibleName(tr("Reports over time"));
    m_table->setStretchColumn(progressColumn);
    connect(m_table, &DataTable::currentRowChanged, this, &ReportsTab::compare);
    connect(m_form, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(m_formTarget); });
}

QString ReportsTab::title(const OfficeView& view, plan::TaskId task) {
    return tr("Reports %1").arg(store::reports::countReports(view.office(), task, view.period()));
}

void ReportsTab::show(plan::TaskId task) {
    const auto reports = store::reports::reportsOf(view().office(), task, view().period()); // newest first
    std::vector<ReportRow> rows;
    for (auto it = reports.begin(); it != reports.end(); ++it) {
        const auto older = std::find_if(std::next(it), reports.end(),
                                        [&](const progress::ProgressReport& entry) { return entry.unit == it->unit; });
        const auto& rules = progress::ruleBookFor(view().office().ruleBooks(), it->period);
        const QDate due = calendar::dueDay(it->period, rules.due, view().office().calendar());
        rows.push_back({*it, older == reports.end() ? std::nullopt : std::optional(*older),
                        view().plan().unit(it->unit)->shortName, it->receivedOn > due});
    }
    const bool any = !rows.empty();
    m_model.setRows(std::move(rows));
    m_table->setVisible(any);
    m_sides->setVisible(any);
    m_empty->setVisible(!any);
    if (any) {
        m_table->selectSourceRow(0);
        compare(0);
    }
}

void ReportsTab::chooseReport(calendar::TenDay period, plan::UnitId unit) {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const progress::ProgressReport& report = m_model.row(row).report;
        if (report.period == period && report.unit == unit)
            m_table->selectSourceRow(row);
    }
}

void ReportsTab::showForm(const progress::ProgressReport& report) {
    const auto files = store::returns::returnedIn(view().office(), report.period);
    const auto file = std::find_if(files.begin(), files.end(), [&](const auto& entry) { return entry.unit == report.unit; });
    m_formTarget = file == files.end() ? QString() : targetOf({file->hash, file->name});
    m_form->setVisible(!m_formTarget.isEmpty());
    m_form->setToolTip(file == files.end() ? QString() : file->name);
}

void ReportsTab::compare(int row) {
    if (row < 0 || row >= m_model.rowCount())
        return;
    const ReportRow& entry = m_model.row(row);
    const progress::ProgressReport none{entry.report.period, entry.report.task, entry.report.unit};
    const QString ground = theme().tintStrong.name();
    m_nowTitle->setText(QStringLiteral("%1  %2").arg(entry.report.period.displayName(), entry.unit));
    showForm(entry.report);
    m_now->setHtml(wordsOf(entry.report, entry.before.value_or(none), ground));
    m_beforeTitle->setText(entry.before ? QStringLiteral("%1  %2").arg(entry.before->period.displayName(), entry.unit)
                                        : tr("no earlier report"));
    m_before->setHtml(entry.before ? wordsOf(*entry.before, *entry.before, ground) : QString());
}

} // namespace xundu::ui
