#include "ui/pages/notices/NoticeDetail.h"

#include "core/supervision/Sentences.h"
#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/pages/AskFollowUp.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"

#include <QMenu>
#include <QVBoxLayout>

namespace xundu::ui {

namespace {

constexpr int whatColumn = 0, becameColumn = 3, stepWordsColumn = 2, fileColumn = 3;

template <class Row>
Column<Row> textColumn(const QString& title, int width, std::function<QString(const Row&)> text, Ink ink = Ink::Text2) {
    Column<Row> column{.title = title, .width = width, .text = std::move(text)};
    column.more = [ink](const Row&, int role) { return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant(); };
    return column;
}

QString headWords(const NoticeRow& row) {
    if (!row.notice)
        return NoticeDetail::tr("%1, %2: %3", "unit, step, state")
            .arg(row.unitName, supervision::word(row.step), stateWords(row));
    return NoticeDetail::tr("%1, %2, %3, issued on %4: %5", "number, unit, step, day, state")
        .arg(supervision::letterName(row.notice->number, row.notice->period), row.unitName, supervision::word(row.step),
             shownDate(row.notice->issuedOn), stateWords(row));
}

QString becameWords(const NoticeRow& row, std::size_t matter) {
    if (!row.notice || matter >= row.standing.settledIn.size())
        return {};
    const auto settled = row.standing.settledIn[matter];
    return settled ? NoticeDetail::tr("settled in %1").arg(settled->displayName()) : NoticeDetail::tr("goes on");
}

} // namespace

NoticeDetail::NoticeDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_head(new Label({}, Type::BodyStrong)),
      m_actions(new QWidget),
      m_matters(matterColumns()),
      m_steps(stepColumns()),
      m_matterTable(new DataTable(m_matters, context.theme, metrics::kRowList)),
      m_stepTable(new DataTable(m_steps, context.theme, metrics::kRowList)) {
    m_head->setWordWrap(true);
    m_buttons = new FlowLayout(m_actions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kCardPadding, metrics::kCardPadding, metrics::kCardPadding, metrics::kCardPadding);
    column->setSpacing(metrics::kCardGap);
    column->addWidget(m_head);
    column->addWidget(m_actions);
    column->addWidget(m_matterTable, 1);
    column->addWidget(m_stepTable, 1);
    buildTables(context);
}

std::vector<Column<NoticeDetail::MatterLine>> NoticeDetail::matterColumns() {
    return {textColumn<MatterLine>(
                tr("What it is about"), 300, [](const MatterLine& line) { return line.what; }, Ink::Text),
            textColumn<MatterLine>(tr("Step"), 96, [](const MatterLine& line) { return line.step; }),
            textColumn<MatterLine>(tr("Why"), 400, [](const MatterLine& line) { return line.why; }),
            textColumn<MatterLine>(tr("What became of it"), 130, [](const MatterLine& line) { return line.became; })};
}

std::vector<Column<NoticeDetail::StepLine>> NoticeDetail::stepColumns() {
    auto day = textColumn<StepLine>(tr("Day"), 100, [](const StepLine& line) { return shownDay(line.on); });
    return {day, textColumn<StepLine>(tr("What"), 96, [](const StepLine& line) { return line.what; }),
            textColumn<StepLine>(
                tr("Words"), 300, [](const StepLine& line) { return line.words; }, Ink::Text),
            textColumn<StepLine>(
                tr("Scan"), 150, [](const StepLine& line) { return line.file; }, Ink::Accent),
            textColumn<StepLine>(tr("Entered by"), 90, [](const StepLine& line) { return line.by; })};
}

void NoticeDetail::buildTables(const PageContext& context) {
    m_matterTable->setAccessibleName(tr("What the letter is about"));
    m_matterTable->setStretchColumn(whatColumn);
    auto* tools = new TableTools(context, *m_matterTable, QStringLiteral("notices.matters"));
    connect(tools, &TableTools::menuOpens, this, [this](QMenu& menu) {
        const int row = m_matterTable->currentSourceRow();
        if (row >= 0 && m_matters.row(row).task)
            menu.addAction(tr("Show the task"), this, [this, row] { Q_EMIT taskWanted(m_matters.row(row).task->value()); });
    });
    onEnter(*m_matterTable, [this] {
        const int row = m_matterTable->currentSourceRow();
        if (row >= 0 && m_matters.row(row).task)
            Q_EMIT taskWanted(m_matters.row(row).task->value());
    });
    m_stepTable->setAccessibleName(tr("What became of the letter"));
    m_stepTable->setStretchColumn(stepWordsColumn);
    new TableTools(context, *m_stepTable, QStringLiteral("notices.steps"));
    connect(m_stepTable, &QTableView::clicked, this, [this](const QModelIndex& cell) {
        if (cell.column() == fileColumn)
            openScan();
    });
    onEnter(*m_stepTable, [this] { openScan(); });
}

void NoticeDetail::openScan() {
    const int row = m_stepTable->currentSourceRow();
    if (row >= 0 && !m_steps.row(row).hash.isEmpty())
        Q_EMIT linkActivated(targetOf({m_steps.row(row).hash, m_steps.row(row).file}));
}

void NoticeDetail::show(const std::optional<NoticeRow>& row) {
    m_head->setText(row ? headWords(*row) : QString());
    const bool hadFocus = m_actions->isAncestorOf(window()->focusWidget());
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    m_matterTable->setVisible(row.has_value());
    m_stepTable->setVisible(row && row->notice);
    m_matterTable->setColumnHidden(becameColumn, !row || !row->notice);
    if (!row) {
        m_matters.setRows({});
        m_steps.setRows({});
        return;
    }
    fillMatters(*row);
    fillSteps(*row);
    fillActions(*row, m_context.view.ladderFacts().today);
    if (hadFocus && m_buttons->count() > 0)
        m_buttons->itemAt(0)->widget()->setFocus(); // else it would go to whatever is next in the window
}

void NoticeDetail::fillMatters(const NoticeRow& row) {
    const supervision::LadderFacts& facts = m_context.view.ladderFacts();
    const plan::Plan& plan = m_context.view.plan();
    std::vector<MatterLine> lines;
    for (std::size_t i = 0; i < row.matters.size(); ++i) {
        const supervision::Matter& matter = row.matters[i];
        lines.push_back({matter.task, supervision::sentence(matter, plan, facts.assignments), supervision::word(matter.step),
                         row.withheld ? supervision::reason(*row.withheld, facts) : supervision::reason(matter, facts.notices),
                         becameWords(row, i)});
    }
    m_matters.setRows(std::move(lines));
}

void NoticeDetail::fillSteps(const NoticeRow& row) {
    std::vector<StepLine> lines;
    for (const supervision::FollowUp& step : row.notice ? row.notice->followUps : std::vector<supervision::FollowUp>()) {
        QString words = step.text;
        if (step.dueOn)
            words = tr("until %1: %2. So far: %3").arg(shownDate(*step.dueOn), step.text, step.state);
        lines.push_back({step.on, supervision::word(step.kind), words, step.fileName, step.hash, step.by});
    }
    m_steps.setRows(std::move(lines));
}

Button* NoticeDetail::addAction(const QString& words, const std::function<void()>& action) {
    auto* button = new Button(words, m_context.theme, Button::Kind::Secondary, Button::Size::Small);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void NoticeDetail::fillActions(const NoticeRow& row, QDate today) {
    const bool writable = m_context.view.office().isWritable();
    if (row.view == NoticeView::Proposed) {
        addAction(tr("Preview and edit the text…"), [this] { Q_EMIT previewWanted(); });
        if (writable) {
            addAction(row.internal ? tr("Issue this list…") : tr("Issue this letter…"), [this] { Q_EMIT issueWanted(); });
            addAction(tr("Do not write about it…"),
                      [this] { Q_EMIT dropWanted(std::max(0, m_matterTable->currentSourceRow())); });
        }
    } else if (row.withheld && row.withheld->dropped != 0) {
        if (writable)
            addAction(tr("Propose it again"), [this] { Q_EMIT takeUpWanted(); });
    } else if (row.notice) {
        addAction(tr("Open the letter"), [this] { Q_EMIT paperWanted(); });
        addAction(tr("Print the letter…"), [this] { Q_EMIT printWanted(); });
        if (writable) {
            for (const auto kind : stepsAfter(row.tracking, supervision::closingOf(*row.notice), today))
                addAction(actionWord(kind), [this, kind] { Q_EMIT followUpWanted(kind); });
        }
    }
}

} // namespace xundu::ui
