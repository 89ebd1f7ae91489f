#include "ui/pages/evaluation/MeritsPane.h"

#include "core/store/Evaluations.h"
#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/models/TypedTenDay.h"
#include "ui/pages/AskFollowUp.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EnterKey.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace xundu::ui {

namespace {

constexpr int reasonColumn = 3;

} // namespace

MeritsPane::MeritsPane(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(columns()), m_table(new DataTable(m_model, context.theme, metrics::kRowList)) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::kPageSide, 8, metrics::kPageSide, 0);
    const auto add = [&](const QString& words, const std::function<void()>& action) {
        auto* button = new Button(words, context.theme, Button::Kind::Secondary, Button::Size::Small);
        row->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(tr("Give a bonus…"), [this] { addMerit(false); });
    add(tr("Deduct points…"), [this] { addMerit(true); });
    add(tr("Exempt…"), [this] { addExemption(); });
    add(tr("Remove"), [this] { removeCurrent(); });
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    m_table->setAccessibleName(tr("Bonuses, deductions and exemptions"));
    m_table->setStretchColumn(reasonColumn);
    new TableTools(context, *m_table, QStringLiteral("evaluation.merits"));
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &MeritsPane::removeCurrent);
    onEnter(*m_table, [this] { openCurrent(); });
}

std::vector<Column<MeritsPane::Line>> MeritsPane::columns() const {
    const auto column = [](const QString& title, int width, std::function<QString(const Line&)> text, Ink ink = Ink::Text2) {
        Column<Line> result{.title = title, .width = width, .text = std::move(text)};
        result.more = [ink](const Line&, int role) { return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant(); };
        return result;
    };
    auto points = column(
        tr("Points"), 64, [](const Line& line) { return line.merit ? line.merit->points.toString() : QString(); }, Ink::Text);
    points.alignment = Qt::AlignRight;
    const auto kind = [](const Line& line) {
        return line.exemption ? tr("Exemption") : line.merit->isDeduction() ? tr("Deduction") : tr("Bonus");
    };
    const auto reason = [](const Line& line) {
        if (line.merit)
            return line.merit->reason;
        QStringList about;
        if (line.exemption->period)
            about << line.exemption->period->displayName();
        if (line.exemption->task)
            about << tr("task %1").arg(line.exemption->task->value());
        return tr("%1: %2", "what, why").arg(about.join(tr(", ")), line.exemption->reason);
    };
    return {
        column(
            tr("Unit"), 150, [](const Line& line) { return line.unit; }, Ink::Text),
        column(tr("Kind"), 90, kind),
        points,
        column(tr("Reason"), 300, reason, Ink::Text),
        column(tr("Proof"), 180, [](const Line& line) { return line.merit ? line.merit->document : line.exemption->document; }),
        column(tr("Day"), 84, [](const Line& line) { return shownDay(line.merit ? line.merit->on : line.exemption->on); }),
        column(tr("Entered by"), 90, [](const Line& line) { return line.merit ? line.merit->by : line.exemption->by; })};
}

void MeritsPane::refresh() {
    const store::Office& office = m_context.view.office();
    std::vector<Line> lines;
    const auto nameOf = [&](plan::UnitId unit) {
        const plan::Unit* found = office.plan().unit(unit);
        return found ? found->shortName : noFigure;
    };
    for (const supervision::Merit& merit : store::evaluations::merits(office))
        lines.push_back({merit, {}, nameOf(merit.unit)});
    for (const supervision::Exemption& exemption : store::evaluations::exemptions(office))
        lines.push_back({{}, exemption, nameOf(exemption.unit)});
    replaceRows(*m_table, m_model, std::move(lines),
                [](const Line& line) { return line.merit ? line.merit->id : line.exemption->id; });
    for (Button* button : m_buttons)
        button->setEnabled(office.isWritable());
}

const plan::Unit* MeritsPane::unitTyped(const QString& text) const { return m_context.view.plan().unitMeant(text.trimmed()); }

void MeritsPane::addMerit(bool deduction) {
    const plan::Unit* chosen = m_unit ? m_context.view.plan().unit(*m_unit) : nullptr;
    const auto problem = [this](const QStringList& typed) -> QString {
        if (!unitTyped(typed.at(0)))
            return tr("Enter a unit of the plan by its name.");
        const auto points = base::Decimal::parse(typed.at(1));
        if (!points || points->isZero() || points->isNegative())
            return tr("Enter points above zero, such as 1.5.");
        return typed.at(2).isEmpty() || typed.at(3).isEmpty() ? tr("Enter the reason and the document that proves it.")
                                                              : QString();
    };
    const QString title = deduction ? tr("Deduct points") : tr("Give a bonus");
    const QString note = deduction ? tr("Deductions lower the total, but not below zero.")
                                   : tr("All bonuses together add no more than the rules allow.");
    const QStringList lines =
        m_context.prompts.askLines(title, note, {tr("Unit"), tr("Points"), tr("Reason"), tr("Proof (document)")},
                                   {chosen ? chosen->shortName : QString(), QString(), QString(), QString()}, problem);
    if (lines.isEmpty())
        return;
    std::optional<store::Scan> scan;
    bool goesOn = false;
    if (const auto failure = attempt([&] { goesOn = askScan(m_context, title, scan); }))
        return Q_EMIT failed(*failure);
    if (!goesOn)
        return;
    const base::Decimal points = *base::Decimal::parse(lines.at(1));
    const supervision::Merit merit{.unit = unitTyped(lines.at(0))->id,
                                   .points = deduction ? *base::Decimal::of(-points.units(), points.scale()) : points,
                                   .reason = lines.at(2),
                                   .document = lines.at(3)};
    const auto failure = attempt(m_context.view.office(), tr("%1: %2", "what, whom").arg(title, lines.at(0)),
                                 [&](store::Office& office) { store::evaluations::addMerit(office, merit, scan); });
    if (failure)
        Q_EMIT failed(*failure);
}

void MeritsPane::addExemption() {
    const plan::Plan& plan = m_context.view.plan();
    const plan::Unit* chosen = m_unit ? plan.unit(*m_unit) : nullptr;
    const auto taskIn = [&plan](const QString& text) -> const plan::Task* {
        const auto id = plan::TaskId::from(text.toLongLong());
        return id ? plan.task(*id) : nullptr;
    };
    const auto problem = [this, &plan, taskIn](const QStringList& typed) -> QString {
        if (!unitTyped(typed.at(0)))
            return tr("Enter a unit of the plan by its name.");
        if (typed.at(1).isEmpty() && typed.at(2).isEmpty())
            return tr("Enter the number of a task, a ten-day period or both.");
        if (!typed.at(1).isEmpty() && !taskIn(typed.at(1)))
            return tr("The plan has no task \"%1\".").arg(typed.at(1));
        const auto period = tenDayTyped(typed.at(2), plan.year());
        if (!typed.at(2).isEmpty() && (!period || period->year() != plan.year()))
            return tr("Enter a ten-day period of the plan's year, such as 2025-06-mid.");
        return typed.at(3).isEmpty() ? tr("Enter the reason.") : QString();
    };
    const QStringList lines = m_context.prompts.askLines(
        tr("Exempt a unit"), tr("What lies beyond a unit's power does not count against it."),
        {tr("Unit"), tr("Number of the task"), tr("Ten-day period"), tr("Reason"), tr("Document, if any")},
        {chosen ? chosen->shortName : QString(), QString(), QString(), QString(), QString()}, problem);
    if (lines.isEmpty())
        return;
    supervision::Exemption exemption{.unit = unitTyped(lines.at(0))->id, .reason = lines.at(3), .document = lines.at(4)};
    if (const plan::Task* task = taskIn(lines.at(1)))
        exemption.task = task->id;
    exemption.period = tenDayTyped(lines.at(2), plan.year());
    const auto failure = attempt(m_context.view.office(), tr("Exempt %1").arg(lines.at(0)),
                                 [&](store::Office& office) { store::evaluations::addExemption(office, exemption); });
    if (failure)
        Q_EMIT failed(*failure);
}

void MeritsPane::removeCurrent() {
    const int row = m_table->currentSourceRow();
    if (row < 0 || !m_context.view.office().isWritable())
        return;
    const Line line = m_model.row(row);
    const auto failure = attempt(m_context.view.office(), tr("Remove an entry of %1").arg(line.unit), [&](store::Office& office) {
        if (line.merit)
            store::evaluations::removeMerit(office, line.merit->id);
        else
            store::evaluations::removeExemption(office, line.exemption->id);
    });
    if (failure)
        Q_EMIT failed(*failure);
}

void MeritsPane::openCurrent() {
    const int row = m_table->currentSourceRow();
    if (row >= 0 && m_model.row(row).merit && !m_model.row(row).merit->hash.isEmpty())
        Q_EMIT linkActivated(targetOf({m_model.row(row).merit->hash, m_model.row(row).merit->fileName}));
}

} // namespace xundu::ui
