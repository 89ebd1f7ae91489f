#include "ui/pages/tasks/LettersTab.h"

#include "core/store/Assignments.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Notices.h"
#include "core/supervision/Sentences.h"
#include "ui/delegates/Roles.h"
#include "ui/models/AssignmentRows.h"
#include "ui/models/DataTable.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/EnterKey.h"

#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {

namespace {

constexpr int wordsColumn = 3;

QString namesOf(const plan::Plan& plan, const std::vector<plan::UnitId>& units) {
    QStringList names;
    for (const plan::UnitId unit : units) {
        if (const plan::Unit* found = plan.unit(unit))
            names << found->shortName;
    }
    return names.join(QStringLiteral("、"));
}

} // namespace

LettersTab::LettersTab(const PageContext& context, QWidget* parent)
    : TaskTab(context, parent), m_model(columns()), m_table(new DataTable(m_model, context.theme, metrics::kRowList)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    m_table->setAccessibleName(tr("Letters and items of the task"));
    m_table->setStretchColumn(wordsColumn);
    new TableTools(context, *m_table, QStringLiteral("task.letters"));
    connect(m_table, &QTableView::doubleClicked, this, &LettersTab::openCurrent);
    onEnter(*m_table, [this] { openCurrent(); });
}

std::vector<Column<LettersTab::Line>> LettersTab::columns() {
    const auto column = [](const QString& title, int width, std::function<QString(const Line&)> text, Ink ink = Ink::Text2) {
        Column<Line> result{.title = title, .width = width, .text = std::move(text)};
        result.more = [ink](const Line&, int role) { return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant(); };
        return result;
    };
    auto state = column(tr("State"), 84, [](const Line& line) { return line.state; });
    state.more = [](const Line& line, int role) {
        return role == InkRole ? QVariant(static_cast<int>(line.overdue ? Ink::Red : Ink::Text2)) : QVariant();
    };
    return {column(tr("Kind"), 64, [](const Line& line) { return line.kind; }),
            column(
                tr("Number, or who gave it"), 170, [](const Line& line) { return line.number; }, Ink::Accent),
            column(tr("Units"), 96, [](const Line& line) { return line.units; }),
            column(
                tr("What it is about"), 240, [](const Line& line) { return line.words; }, Ink::Text),
            column(tr("Day"), 88, [](const Line& line) { return shownDay(line.on); }),
            column(tr("Due"), 88, [](const Line& line) { return shownDay(line.due); }),
            state};
}

std::vector<LettersTab::Line> LettersTab::linesOf(const OfficeView& view, plan::TaskId task) {
    const plan::Plan& plan = view.plan();
    const supervision::LadderFacts& facts = view.ladderFacts();
    const auto papers = store::papers::issuedPapers(view.office());
    std::vector<Line> lines;
    for (const supervision::Notice& notice : facts.notices) {
        for (const supervision::Matter& matter : notice.matters) {
            if (matter.task != task)
                continue;
            const auto standing = supervision::standingOf(notice, facts.course, facts.assignments, facts.today);
            const auto paper =
                std::find_if(papers.begin(), papers.end(), [&](const auto& each) { return each.id == notice.paper; });
            Line line{supervision::word(matter.step),
                      supervision::letterName(notice.number, notice.period),
                      namesOf(plan, {notice.unit}),
                      supervision::sentence(matter, plan, facts.assignments),
                      notice.issuedOn,
                      supervision::trackingOf(notice).dueOn,
                      supervision::word(standing.state),
                      standing.overdue};
            if (paper != papers.end()) {
                line.fileName = paper->name;
                line.hash = paper->hash;
            }
            lines.push_back(std::move(line));
        }
    }
    for (const AssignmentRow& row : assignmentRows(facts.assignments, facts.today)) {
        if (row.assignment.task == task)
            lines.push_back({supervision::word(row.assignment.origin), row.assignment.givenBy,
                             namesOf(plan, row.assignment.units), row.assignment.text, row.assignment.givenOn, row.tracking.dueOn,
                             stateWords(row), row.overdue, row.assignment.fileName, row.assignment.hash});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.on > b.on; });
    return lines;
}

QString LettersTab::title(const OfficeView& view, plan::TaskId task) {
    return tr("Letters %1").arg(store::notices::countOf(view.office(), task) + store::assignments::countOf(view.office(), task));
}

void LettersTab::show(plan::TaskId task) { m_model.setRows(linesOf(view(), task)); }

void LettersTab::openCurrent() {
    const int row = m_table->currentSourceRow();
    if (row >= 0 && !m_model.row(row).hash.isEmpty())
        Q_EMIT linkActivated(targetOf({m_model.row(row).hash, m_model.row(row).fileName}));
}

} // namespace xundu::ui
