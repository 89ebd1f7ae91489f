#include "ui/pages/notices/NoticesPage.h"

#include "core/base/WholeFile.h"
#include "core/dispatch/Following.h"
#include "core/dispatch/Ladder.h"
#include "core/store/Action.h"
#include "core/store/IssuedPapers.h"
#include "core/supervision/Sentences.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/pages/AskFollowUp.h"
#include "ui/pages/ExportPath.h"
#include "ui/pages/Printing.h"
#include "ui/pages/Printout.h"
#include "ui/pages/TableTools.h"
#include "ui/pages/notices/NoticeDetail.h"
#include "ui/print/Letters.h"
#include "ui/print/PagePainter.h"
#include "ui/print/PdfFile.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/Halves.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/Stack.h"

#include <QDir>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace xundu::ui {

namespace {

QString viewName(NoticeView view, int count) {
    switch (view) {
    case NoticeView::Proposed:
        return NoticesPage::tr("Proposed %1").arg(count);
    case NoticeView::NotProposed:
        return NoticesPage::tr("Not proposed %1").arg(count);
    case NoticeView::Open:
        return NoticesPage::tr("Open %1").arg(count);
    case NoticeView::Overdue:
        return NoticesPage::tr("Overdue %1").arg(count);
    case NoticeView::Done:
        return NoticesPage::tr("Done %1").arg(count);
    }
    return {};
}

/// Sentence and hint where a view has no rows.
std::pair<QString, QString> emptyWords(NoticeView view) {
    switch (view) {
    case NoticeView::Proposed:
        return {NoticesPage::tr("No letter is proposed."),
                NoticesPage::tr("Letters are proposed from the due day of the period's forms on: for what is missing, red or "
                                "overdue and not yet written about.")};
    case NoticeView::NotProposed:
        return {NoticesPage::tr("Nothing was held back."),
                NoticesPage::tr("Here stands what a letter tells of already, and what you chose not to write about.")};
    case NoticeView::Open:
        return {NoticesPage::tr("No letter is open."), NoticesPage::tr("Letters stand here from issue until they are done.")};
    case NoticeView::Overdue:
        return {NoticesPage::tr("No answer is overdue."), NoticesPage::tr("An answer is overdue from the day after its limit.")};
    case NoticeView::Done:
        return {NoticesPage::tr("No letter is done yet."),
                NoticesPage::tr("Reminders and urgings are settled by themselves; a supervision is closed with its proof.")};
    }
    return {};
}

} // namespace

NoticesPage::NoticesPage(const PageContext& context, QWidget* parent)
    : Page(context, name(), parent),
      m_model(noticeColumns(context.view)),
      m_views(new Segment(tr("Letters shown"),
                          {viewName(NoticeView::Proposed, 0), viewName(NoticeView::NotProposed, 0), viewName(NoticeView::Open, 0),
                           viewName(NoticeView::Overdue, 0), viewName(NoticeView::Done, 0)},
                          context.theme)),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_stack(new Stack),
      m_detail(new NoticeDetail(context)),
      m_copies(new Button(tr("Save copies…"), context.theme, Button::Kind::Secondary, Button::Size::Filter)),
      m_print(new Button(tr("Print…"), context.theme, Button::Kind::Secondary, Button::Size::Filter)),
      m_issue(new Button(tr("Issue letters…"), context.theme, Button::Kind::Primary, Button::Size::Filter)) {
    buildHeader();
    auto* detail = new Card(context.theme);
    detail->body()->addWidget(m_detail);
    column().addWidget(halves(buildTable(), detail), 1);
    connectDetail();
    connect(&view(), &OfficeView::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QString NoticesPage::name() { return tr("Notices"); }

void NoticesPage::buildHeader() {
    addToHeader(m_views);
    m_print->setDrawing(Icon::Print);
    m_print->setToolTip(tr("The selected letters, or all that are shown"));
    m_copies->setToolTip(m_print->toolTip());
    m_copies->setDrawing(Icon::Export);
    addAtEnd(m_copies);
    addAtEnd(m_print);
    addAtEnd(m_issue);
    connect(m_views, &Segment::chosen, this, &NoticesPage::fill);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (static_cast<NoticeView>(m_views->current()) == NoticeView::Proposed)
            printDrafts();
        else
            printIssued(chosenRows());
    });
    connect(m_copies, &QPushButton::clicked, this, [this] { saveCopies(issuedPapers(chosenRows())); });
    connect(m_issue, &QPushButton::clicked, this, [this] { issue(chosenUnits()); });
}

QWidget* NoticesPage::buildTable() {
    m_table->setAccessibleName(tr("Letters"));
    m_table->setStretchColumn(noticeAboutColumn);
    new TableTools(context(), *m_table, QStringLiteral("notices"));
    m_stack->addWidget(m_table);
    for (int view = 0; view < noticeViews; ++view) {
        const auto [sentence, hint] = emptyWords(static_cast<NoticeView>(view));
        m_empty.push_back(new EmptyState(theme(), Icon::Notices, sentence, hint));
        m_stack->addWidget(m_empty.back());
    }
    connect(m_table, &DataTable::currentRowChanged, this, &NoticesPage::choose);
    onEnter(*m_table, [this] {
        if (m_current && m_current->notice)
            openPaper();
        else if (m_current && m_current->view == NoticeView::Proposed)
            Q_EMIT letterWanted(m_current->unit.value());
    });
    auto* card = new Card(theme());
    card->body()->addWidget(m_stack, 1);
    return card;
}

void NoticesPage::connectDetail() {
    connect(m_detail, &NoticeDetail::issueWanted, this, [this] {
        if (m_current)
            issue({m_current->unit});
    });
    connect(m_detail, &NoticeDetail::previewWanted, this, [this] {
        if (m_current)
            Q_EMIT letterWanted(m_current->unit.value());
    });
    connect(m_detail, &NoticeDetail::dropWanted, this, &NoticesPage::drop);
    connect(m_detail, &NoticeDetail::takeUpWanted, this, &NoticesPage::takeUp);
    connect(m_detail, &NoticeDetail::followUpWanted, this, &NoticesPage::followUp);
    connect(m_detail, &NoticeDetail::paperWanted, this, &NoticesPage::openPaper);
    connect(m_detail, &NoticeDetail::printWanted, this, [this] {
        if (m_current)
            printIssued({m_table->currentSourceRow()});
    });
    connect(m_detail, &NoticeDetail::taskWanted, this, &Page::taskWanted);
    connect(m_detail, &NoticeDetail::linkActivated, this, &NoticesPage::follow);
}

void NoticesPage::focusFirst() { m_table->setFocus(Qt::ShortcutFocusReason); }

void NoticesPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

int NoticesPage::waiting(const OfficeView& view) {
    const std::vector<NoticeRow> all = noticeRows(view);
    return static_cast<int>(rowsIn(all, NoticeView::Proposed).size() + rowsIn(all, NoticeView::Overdue).size());
}

void NoticesPage::showView(NoticeView view) {
    m_views->setCurrent(static_cast<int>(view));
    fill();
}

void NoticesPage::refresh() {
    m_stale = false;
    guarded([this] { m_rows = noticeRows(view()); });
    for (int view = 0; view < noticeViews; ++view) {
        const auto each = static_cast<NoticeView>(view);
        m_views->setWords(view, viewName(each, static_cast<int>(rowsIn(m_rows, each).size())));
    }
    fill();
}

void NoticesPage::fill() {
    const auto shown = static_cast<NoticeView>(m_views->current());
    {
        const QScopedValueRollback filling(m_filling, true);
        replaceRows(*m_table, m_model, rowsIn(m_rows, shown), [](const NoticeRow& row) { return row.key(); });
        if (m_table->currentSourceRow() < 0 && m_model.rowCount() > 0)
            m_table->setCurrentIndex(m_table->model()->index(0, noticeUnitColumn));
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 + m_views->current() : 0);
    const bool issued = shown >= NoticeView::Open;
    m_copies->setVisible(issued);
    m_copies->setEnabled(m_model.rowCount() > 0);
    m_print->setEnabled((issued || shown == NoticeView::Proposed) && m_model.rowCount() > 0);
    m_issue->setEnabled(view().office().isWritable() && !allUnits().empty());
    choose(m_table->currentSourceRow());
}

void NoticesPage::choose(int row) {
    if (m_filling)
        return;
    m_current = row >= 0 && row < m_model.rowCount() ? std::optional(m_model.row(row)) : std::nullopt;
    m_detail->show(m_current);
}

std::vector<plan::UnitId> NoticesPage::allUnits() const {
    std::vector<plan::UnitId> units;
    for (const NoticeRow& row : rowsIn(m_rows, NoticeView::Proposed))
        units.push_back(row.unit);
    return units;
}

std::vector<plan::UnitId> NoticesPage::chosenUnits() const {
    const auto selected = m_table->selectedSourceRows();
    if (m_views->current() != static_cast<int>(NoticeView::Proposed) || selected.size() < 2)
        return allUnits();
    std::vector<plan::UnitId> units;
    for (const int row : selected)
        units.push_back(m_model.row(row).unit);
    return units;
}

void NoticesPage::issue(const std::vector<plan::UnitId>& units) {
    QList<QStringList> lines;
    for (const NoticeRow& row : rowsIn(m_rows, NoticeView::Proposed)) {
        if (std::find(units.begin(), units.end(), row.unit) != units.end())
            lines << QStringList{row.unitName, supervision::word(row.step), matterWords(row), stateWords(row)};
    }
    QStringList words{tr("Each gets the next number and is recorded as issued. This cannot be undone.")};
    if (const QString doubt = print::doubtAboutLetters(view().office(), view().period(), units); !doubt.isEmpty())
        words << doubt;
    if (lines.isEmpty() ||
        !context().prompts.confirmRows(tr("Issue letters"), words.join(u'\n'), {tr("Unit"), tr("Step"), tr("About"), tr("State")},
                                       lines, tr("Issue…")))
        return;
    const QString start = context().settings.value(settings::exportFolder);
    const QString folder =
        context().prompts.chooseFolder(tr("Folder for the letters"), QDir(start).exists() ? start : QDir::homePath());
    if (folder.isEmpty())
        return;
    std::vector<print::WrittenLetter> written;
    bool whole = false;
    const auto problem = attempt([&] {
        whole = context().prompts.progress(tr("Writing letters"), [&](const base::Progress& progress) {
            written = print::issueLetters(view().office(), view().period(), units, folder, progress);
        });
    });
    if (problem)
        Q_EMIT failed(*problem, tr("What was not issued stays proposed."));
    if (problem || !whole)
        return;
    context().settings.set(settings::exportFolder, folder);
    QStringList numbers;
    for (const print::WrittenLetter& letter : written) {
        if (!letter.number.isEmpty())
            numbers << letter.number;
    }
    Q_EMIT noticed(tr("%n letter(s) issued: %1", nullptr, static_cast<int>(written.size())).arg(QDir::toNativeSeparators(folder)),
                   numbers.join(tr(", ")));
}

void NoticesPage::drop(int matter) {
    if (!m_current || matter >= static_cast<int>(m_current->matters.size()))
        return;
    const NoticeRow row = *m_current; // the window may be told of changes while it asks
    const supervision::Matter& which = row.matters.at(static_cast<std::size_t>(matter));
    const QString what = supervision::sentence(which, view().plan(), view().ladderFacts().assignments);
    const QString reason = context().prompts.askText(tr("Do not write about it"), tr("%1\nReason").arg(what), {});
    if (!reason.isEmpty())
        guarded([&] { dispatch::drop(view().office(), row.unit, row.period, which, reason); });
}

void NoticesPage::takeUp() {
    if (!m_current || !m_current->withheld)
        return;
    const qint64 dropped = m_current->withheld->dropped;
    const auto problem = attempt(view().office(), tr("Propose a matter to %1 again").arg(m_current->unitName),
                                 [dropped](store::Office& office) { store::notices::takeUp(office, dropped); });
    if (problem)
        Q_EMIT failed(*problem, tr("Nothing was changed."));
}

void NoticesPage::followUp(supervision::FollowUpKind kind) {
    if (!m_current || !m_current->notice)
        return;
    const supervision::Notice notice = *m_current->notice;
    const QString subject = tr("%1 to %2").arg(supervision::letterName(notice.number, notice.period), m_current->unitName);
    guarded([&] {
        if (const auto asked = askFollowUp(context(), kind, subject, m_current->tracking))
            dispatch::follow(view().office(), notice, asked->step, asked->scan);
    });
}

void NoticesPage::openPaper() {
    if (!m_current || !m_current->notice)
        return;
    for (const store::papers::IssuedPaper& paper : issuedPapers({m_table->currentSourceRow()}))
        Q_EMIT originalWanted(paper.name, paper.hash, {});
}

/// For a computer without a printer.
void NoticesPage::writePdfs(const std::vector<print::PagePainter>& papers) {
    const QString folder = context().prompts.chooseFolder(tr("Folder for the letters"), QDir::homePath());
    if (folder.isEmpty())
        return;
    for (const print::PagePainter& painter : papers)
        print::writePdf(painter.paper(), base::freePath(QDir(folder).filePath(painter.paper().name + QStringLiteral(".pdf"))));
}

/// What is selected, or all of the view.
std::vector<int> NoticesPage::chosenRows() const {
    std::vector<int> rows = m_table->selectedSourceRows();
    if (rows.size() >= 2)
        return rows;
    rows.resize(static_cast<size_t>(m_model.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

void NoticesPage::printDrafts() {
    const std::vector<int> rows = chosenRows();
    guarded([&] {
        std::vector<print::PagePainter> papers;
        std::vector<Printout> printouts;
        const bool whole = context().prompts.progress(tr("Composing letters"), [&](const base::Progress& progress) {
            for (const int number : rows) {
                base::tell(progress, static_cast<int>(papers.size()), static_cast<int>(rows.size()));
                const NoticeRow& row = m_model.row(number);
                const print::PaperRequest request{.kind = print::PaperKind::Notice, .period = row.period, .unit = row.unit};
                printouts.push_back(printoutOf(papers.emplace_back(print::composePaper(view().course(), request).paper)));
            }
        });
        if (whole)
            askAndPrint(context().prompts, printouts, [&] { writePdfs(papers); });
    });
}

/// The letters of these lines as they went out. @pre of a view of issued ones
std::vector<store::papers::IssuedPaper> NoticesPage::issuedPapers(const std::vector<int>& rows) const {
    std::map<qint64, store::papers::IssuedPaper> all;
    for (store::papers::IssuedPaper& paper : store::papers::issuedPapers(view().office()))
        all.emplace(paper.id, std::move(paper));
    std::vector<store::papers::IssuedPaper> papers;
    for (const int row : rows) {
        if (const auto& notice = m_model.row(row).notice)
            papers.push_back(all.at(notice->paper));
    }
    return papers;
}

void NoticesPage::printIssued(const std::vector<int>& rows) {
    std::vector<store::papers::IssuedPaper> papers = issuedPapers(rows);
    const auto documents = std::stable_partition(papers.begin(), papers.end(), isKeptAsPages);
    const auto left = static_cast<int>(std::distance(documents, papers.end()));
    papers.erase(documents, papers.end());
    bool whole = false;
    const bool done = guarded([&] {
        std::vector<Printout> printouts;
        for (const store::papers::IssuedPaper& paper : papers)
            printouts.push_back(printoutOf(view().office(), paper));
        whole = askAndPrint(context().prompts, printouts, [&] { saveCopies(papers); });
    });
    const QString leftOut = tr("%n text document(s) left out: open them, and print them from there.", nullptr, left);
    if (done && whole)
        Q_EMIT noticed(tr("%n letter(s) sent to the printer, as they went out.", nullptr, static_cast<int>(papers.size())),
                       left > 0 ? leftOut : QString());
    else if (papers.empty())
        Q_EMIT failed(tr("There is nothing to print."), leftOut);
}

void NoticesPage::saveCopies(const std::vector<store::papers::IssuedPaper>& papers) {
    const QString start = context().settings.value(settings::exportFolder);
    const QString folder =
        context().prompts.chooseFolder(tr("Folder for the letters"), QDir(start).exists() ? start : QDir::homePath());
    if (folder.isEmpty())
        return;
    const bool done = guarded([&] {
        for (const store::papers::IssuedPaper& paper : papers)
            base::writeWhole(base::freePath(QDir(folder).filePath(paper.name)), store::papers::bytesOf(view().office(), paper));
    });
    if (done)
        Q_EMIT noticed(
            tr("%n copy(ies) saved: %1", nullptr, static_cast<int>(papers.size())).arg(QDir::toNativeSeparators(folder)),
            tr("They are the letters as they went out."));
}

} // namespace xundu::ui
