#include "ui/pages/TableTools.h"

#include "core/exchange/MeetingWorkbook.h"
#include "ui/models/Edits.h"
#include "ui/models/TableSheet.h"
#include "ui/pages/AskGrounds.h"
#include "ui/pages/ExportPath.h"
#include "ui/pages/Page.h"
#include "ui/pages/Printing.h"
#include "ui/pages/Printout.h"
#include "ui/print/PagePainter.h"
#include "ui/print/PdfFile.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

namespace xundu::ui {
namespace {

constexpr int restMilliseconds = 500; // widths are remembered when a drag has come to rest

} // namespace

TableTools::TableTools(const PageContext& context, DataTable& table, const QString& key)
    : QObject(&table), m_context(context), m_table(table), m_key(key + u'/' + QString::number(table.rows().columnCount())) {
    QHeaderView& header = *table.horizontalHeader();
    const QByteArray state = context.settings.table(stateKey());
    if (!state.isEmpty() && header.restoreState(state))
        table.fitStretch();
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, &TableTools::showMenu);
    connect(&table, &DataTable::pasteWanted, this, &TableTools::pasteClipboard);
    connect(&table, &DataTable::fillWanted, this, &TableTools::fill);
    connect(&table, &DataTable::columnsChosen, this, &TableTools::remember);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &TableTools::remember);
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMilliseconds);
    connect(&header, &QHeaderView::sectionResized, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &TableTools::remember);
}

Page& TableTools::page() const {
    QWidget* around = m_table.parentWidget();
    while (!qobject_cast<Page*>(around))
        around = around->parentWidget();
    return *qobject_cast<Page*>(around);
}

void TableTools::notice(const QString& whatHappened, const QString& whatNow) const {
    Q_EMIT page().noticed(whatHappened, whatNow);
}

void TableTools::fail(const QString& whatHappened) const {
    Q_EMIT page().failed(whatHappened, tr("Nothing was changed or lost."));
}

void TableTools::remember() { m_context.settings.setTable(stateKey(), m_table.horizontalHeader()->saveState()); }

/// Widths belong to a text size.
QString TableTools::stateKey() const {
    const int size = m_context.theme.textScale;
    return size == 100 ? m_key : QStringLiteral("%1@%2").arg(m_key).arg(size);
}

void TableTools::addActionsTo(QMenu& menu) {
    const auto add = [&](const QString& text, const QKeySequence& keys, auto run) {
        QAction* action = menu.addAction(text, keys, this, run);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here, heard by the table
        return action;
    };
    add(tr("Copy"), QKeySequence::Copy, &TableTools::copy);
    if (m_table.isEditable()) {
        add(tr("Paste…"), QKeySequence::Paste, &TableTools::pasteClipboard);
        add(tr("Fill selected rows"), QKeySequence(Qt::CTRL | Qt::Key_D), &TableTools::fill)
            ->setEnabled(m_table.selectedSourceRows().size() > 1);
    }
    menu.addSeparator();
    menu.addAction(tr("Export as .xlsx…"), this, [this] { exportSheet(QStringLiteral("xlsx")); });
    menu.addAction(tr("Print…"), this, &TableTools::print);
}

void TableTools::showMenu(const QPoint& place) {
    QMenu menu(&m_table);
    Q_EMIT menuOpens(menu);
    menu.addActions(m_table.actions());
    menu.addSeparator(); // not shown where nothing stands above
    addActionsTo(menu);
    menu.exec(m_table.viewport()->mapToGlobal(place));
}

void TableTools::copy() { QApplication::clipboard()->setText(m_table.selectedBlock()); }

void TableTools::pasteClipboard() {
    if (!m_table.isEditable()) {
        notice(tr("Nothing in this table can be typed, so nothing was pasted."));
        return;
    }
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (!data || !data->hasText() || data->text().isEmpty()) {
        notice(tr("The clipboard holds no cells."), tr("Copy them in the spreadsheet first."));
        return;
    }
    if (!m_table.currentIndex().isValid()) {
        notice(tr("No cell is chosen."), tr("Choose the cell where the block shall begin."));
        return;
    }
    take(m_table.landingOf(blockFrom(data->text())));
}

void TableTools::fill() {
    const QModelIndex current = m_table.currentIndex();
    if (current.isValid() && m_table.selectedSourceRows().size() > 1)
        take(m_table.landingOf({{editText(current)}}));
}

void TableTools::take(const Landing& landing) {
    store::Office& office = m_context.view.office();
    RowsModelBase& model = m_table.rows();
    std::optional<store::plans::Reasoned> why;
    if (const Grounds wanted = groundsWanted(landing); wanted != Grounds::None) {
        why = askGrounds(m_context.prompts, tr("The block changes targets or due days."), wanted);
        if (!why)
            return;
    }
    const auto problem = attempt([&] {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        PasteTrial trial;
        const auto refused = attempt([&] { trial = tryPaste(office, model, landing, why); });
        QApplication::restoreOverrideCursor();
        if (refused) {
            fail(*refused);
            return;
        }
        if (confirms(trial, landing))
            paste(office, model, trial, tr("Paste %n cell(s): %1", nullptr, trial.changes).arg(m_table.accessibleName()), why);
    });
    if (problem)
        fail(*problem);
}

bool TableTools::confirms(const PasteTrial& trial, const Landing& landing) {
    if (trial.lines.empty()) {
        notice(tr("Everything stands here already: nothing was changed."));
        return false;
    }
    QStringList words{tr("%n cell(s) change.", nullptr, trial.changes)};
    if (trial.refused > 0)
        words << tr("%n cell(s) cannot be taken and stay as they are.", nullptr, trial.refused);
    if (trial.empty > 0)
        words << tr("%n empty cell(s) of the block leave what is there.", nullptr, trial.empty);
    if (landing.rowsBeyond > 0)
        words << tr("%n row(s) of the block lie below the table and are left out.", nullptr, landing.rowsBeyond);
    if (landing.columnsBeyond > 0)
        words << tr("%n column(s) of the block lie beside the table and are left out.", nullptr, landing.columnsBeyond);
    QList<QStringList> rows;
    for (const PasteTrial::Line& line : trial.lines)
        rows << QStringList{line.cell.row, line.column, line.before, line.cell.text.trimmed(), line.problem};
    return m_context.prompts.confirmRows(tr("Paste"), words.join(u'\n'),
                                         {tr("Row"), tr("Column"), tr("Now"), tr("New"), tr("Why not")}, rows,
                                         trial.changes > 0 ? tr("Change %n cell(s)", nullptr, trial.changes) : QString());
}

void TableTools::exportSheet(const QString& suffix) {
    const QString title = m_table.accessibleName();
    const QString name = title + m_context.view.period().displayName() + u'.' + suffix;
    const QString path = askExportPath(m_context, tr("Export"), name, suffix);
    if (path.isEmpty())
        return;
    const auto problem = attempt([&] {
        const papers::SheetBook book = sheetOf(m_context.view, m_table, title);
        if (suffix == u"pdf")
            print::writePdf(papers::paperOf(book), path);
        else
            exchange::writeBook(book, path);
    });
    if (problem)
        fail(*problem);
    else
        notice(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void TableTools::print() {
    bool whole = false;
    const QString title = m_table.accessibleName();
    const auto problem = attempt([&] {
        const print::PagePainter paper(papers::paperOf(sheetOf(m_context.view, m_table, title)));
        whole = askAndPrint(m_context.prompts, {printoutOf(paper)}, [this] { exportSheet(QStringLiteral("pdf")); });
    });
    if (problem)
        fail(*problem);
    else if (whole)
        notice(tr("Sent to the printer: %1").arg(title));
}

} // namespace xundu::ui
