#include "ui/pages/notices/NoticesPage.h"

#include "core/dispatch/Following.h"
#include "core/store/Notices.h"
#include "core/supervision/Sentences.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/pages/AskFollowUp.h"
#include "ui/pages/TableTools.h"
#include "ui/pages/notices/LetterFiles.h"
#include "ui/pages/notices/NoticeDetail.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/Halves.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/Stack.h"

#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

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
      m_detailCard(new Card(context.theme)),
      m_detail(new NoticeDetail(context)),
      m_files(new LetterFiles(context, this)),
      m_copies(new Button(tr("Save copies…"), context.theme, Button::Kind::Secondary, Button::Size::Filter)),
      m_print(new Button(tr("Print…"), context.theme, Button::Kind::Secondary, Button::Size::Filter)),
      m_issue(new Button(tr("Issue letters…"), context.theme, Button::Kind::Primary, Button::Size::Filter)) {
    buildHeader();
    m_detailCard->body()->addWidget(m_detail);
    column().addWidget(halves(buildTable(), m_detailCard), 1);
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
    m_print->setToolTip(tr("All letters that are shown; where several are selected, those"));
    m_copies->setToolTip(m_print->toolTip());
    m_copies->setDrawing(Icon::Export);
    addAtEnd(m_copies);
    addAtEnd(m_print);
    addAtEnd(m_issue);
    connect(m_views, &Segment::chosen, this, &NoticesPage::fill);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (shownView() == NoticeView::Proposed)
            m_files->printDrafts(chosenRows());
        else
            m_files->printIssued(chosenRows());
    });
    connect(m_copies, &QPushButton::clicked, this, [this] { m_files->saveCopies(chosenRows()); });
    connect(m_issue, &QPushButton::clicked, this, [this] {
        m_files->issue(shownView() == NoticeView::Proposed ? chosenRows() : rowsIn(m_rows, NoticeView::Proposed));
    });
    connect(m_files, &LetterFiles::failed, this, &Page::failed);
    connect(m_files, &LetterFiles::noticed, this,
            [this](const QString& happened, const QString& whatNow) { Q_EMIT noticed(happened, whatNow); });
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
            m_files->issue({*m_current});
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
            m_files->printIssued({*m_current});
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

NoticeView NoticesPage::shownView() const { return static_cast<NoticeView>(m_views->current()); }

void NoticesPage::showView(NoticeView view) {
    m_views->setCurrent(static_cast<int>(view));
    fill();
}

void NoticesPage::refresh() {
    m_stale = false;
    if (!guarded([this] { m_rows = noticeRows(view()); }))
        m_rows.clear();
    for (int view = 0; view < noticeViews; ++view) {
        const auto each = static_cast<NoticeView>(view);
        m_views->setWords(view, viewName(each, static_cast<int>(rowsIn(m_rows, each).size())));
    }
    fill();
}

void NoticesPage::fill() {
    const NoticeView shown = shownView();
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
    m_issue->setEnabled(view().office().isWritable() && !rowsIn(m_rows, NoticeView::Proposed).empty());
    choose(m_table->currentSourceRow());
}

void NoticesPage::choose(int row) {
    if (m_filling)
        return;
    m_current = row >= 0 && row < m_model.rowCount() ? std::optional(m_model.row(row)) : std::nullopt;
    m_detail->show(m_current);
    m_detailCard->setVisible(m_current.has_value());
}

std::vector<NoticeRow> NoticesPage::chosenRows() const {
    std::vector<int> places = m_table->selectedSourceRows();
    if (places.size() < 2) {
        places.resize(static_cast<size_t>(m_model.rowCount()));
        std::iota(places.begin(), places.end(), 0);
    }
    std::vector<NoticeRow> rows;
    for (const int place : places)
        rows.push_back(m_model.row(place));
    return rows;
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
    guarded([this] {
        for (const store::papers::IssuedPaper& paper : m_files->papersOf({*m_current}))
            Q_EMIT originalWanted(paper.name, paper.hash, {});
    });
}

} // namespace xundu::ui
