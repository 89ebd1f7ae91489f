#include "ui/pages/tasks/EvidenceTab.h"

#include "core/dispatch/EvidenceFiles.h"
#include "ui/delegates/EditDelegates.h"
#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DropStrip.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/WrappedLabel.h"

#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QVBoxLayout>

namespace xundu::ui {

using store::evidence::Evidence;

namespace {

constexpr int nameColumn = 0, unitColumn = 2;

Column<Evidence> textColumn(const QString& title, int width, std::function<QString(const Evidence&)> text, Ink ink = Ink::Text2) {
    Column<Evidence> column{.title = title, .width = width};
    column.text = std::move(text);
    column.more = [ink](const Evidence&, int role) { return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant(); };
    return column;
}

} // namespace

EvidenceTab::EvidenceTab(const PageContext& context, QWidget* parent)
    : TaskTab(context, parent),
      m_model(columns()),
      m_strip(
          new DropStrip(tr("Drop files here that prove what was done"),
                        tr("photographs, documents, sheets; at most %1 MB each, no programs").arg(store::evidence::largest >> 20),
                        context.theme)),
      m_choose(new Button(tr("Choose files…"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_remove(new Button(tr("Remove"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_refused(new WrappedLabel(Type::Secondary, Ink::Red)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPageSide, 8, metrics::kPageSide, 8);
    column->setSpacing(6);
    m_strip->addButton(m_choose);
    m_strip->addButton(m_remove);
    column->addWidget(m_strip);
    column->addWidget(m_refused);
    column->addWidget(m_table, 1);
    m_refused->hide();
    setAcceptDrops(true);
    dressTable();
    connect(m_choose, &QPushButton::clicked, this, &EvidenceTab::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceTab::removeSelected);
}

void EvidenceTab::dressTable() {
    m_table->setAccessibleName(tr("Evidence of the task"));
    m_table->setStretchColumn(nameColumn);
    new TableTools(context(), *m_table, QStringLiteral("task.evidence"));
    m_table->setItemDelegateForColumn(unitColumn, new ChoiceDelegate(theme(), metrics::kRowList, m_table));
    connect(&m_model, &RowsModelBase::refused, this, &EvidenceTab::failed);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == nameColumn)
            openCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvidenceTab::refreshTools);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &EvidenceTab::removeSelected);
    onEnter(*m_table, [this] { openCurrent(); });
}

std::vector<Column<Evidence>> EvidenceTab::columns() const {
    auto description = textColumn(
        tr("What it proves"), 136, [](const Evidence& row) { return row.description; }, Ink::Text);
    description.editable = [this](const Evidence&) { return isWritable(); };
    description.edit = [this](const Evidence& row, const QVariant& typed) {
        return attempt(view().office(), tr("Describe %1").arg(row.name),
                       [&](store::Office& office) { store::evidence::describe(office, row.id, typed.toString().simplified()); });
    };
    const auto unitName = [this](const Evidence& row) {
        const plan::Unit* unit = row.unit ? view().plan().unit(*row.unit) : nullptr;
        return unit ? unit->shortName : noFigure;
    };
    auto unit = textColumn(tr("Unit"), 80, unitName);
    unit.more = [this](const Evidence&, int role) -> QVariant {
        if (role != ChoicesRole)
            return {};
        QStringList names{noFigure};
        for (const plan::Unit& each : view().plan().units)
            names << each.shortName;
        return names;
    };
    unit.editable = description.editable;
    unit.edit = [this](const Evidence& row, const QVariant& typed) -> std::optional<QString> {
        const QString name = typed.toString().trimmed();
        const plan::Unit* named = view().plan().unitMeant(name);
        if (!named && !name.isEmpty() && name != noFigure)
            return tr("The plan has no unit \"%1\".").arg(name);
        return attempt(view().office(), tr("Unit of %1").arg(row.name), [&](store::Office& office) {
            store::evidence::setUnit(office, row.id, named ? std::optional(named->id) : std::nullopt);
        });
    };
    auto period = textColumn(tr("Period"), 112, [](const Evidence& row) { return row.period.displayName(); });
    period.sort = [](const Evidence& row) { return QVariant(row.period.ordinal()); };
    auto size = textColumn(tr("Size"), 64, [](const Evidence& row) { return QLocale().formattedDataSize(row.size, 0); });
    size.alignment = Qt::AlignRight;
    size.sort = [](const Evidence& row) { return QVariant(row.size); };
    auto added = textColumn(tr("Added"), 96,
                            [](const Evidence& row) { return tr("%1, %2", "day, who").arg(shownDate(row.addedOn), row.by); });
    added.sort = [](const Evidence& row) { return QVariant(row.addedAt); };
    return {textColumn(
                tr("File"), 180, [](const Evidence& row) { return row.name; }, Ink::Accent),
            description,
            unit,
            period,
            size,
            added};
}

QString EvidenceTab::title(const OfficeView& view, plan::TaskId task) {
    return tr("Evidence %1").arg(store::evidence::countOf(view.office(), task, view.period()));
}

void EvidenceTab::show(plan::TaskId task) {
    if (m_task != task)
        m_refused->hide();
    m_task = task;
    replaceRows(*m_table, m_model, store::evidence::evidenceOf(view().office(), task, view().period()),
                [](const Evidence& row) { return row.id; });
    refreshTools();
}

void EvidenceTab::refreshTools() {
    m_choose->setEnabled(isWritable());
    m_remove->setEnabled(isWritable() && !m_table->selectedSourceRows().empty());
}

void EvidenceTab::chooseFiles() {
    take(context().prompts.openFiles(tr("Files that prove what was done"), context().settings.value(settings::exportFolder), {}));
}

void EvidenceTab::take(const QStringList& paths) {
    if (paths.isEmpty() || !m_task)
        return;
    dispatch::TakenEvidence taken;
    const auto problem = attempt([&] { taken = dispatch::addEvidence(view().office(), paths, *m_task, view().period()); });
    if (problem)
        return Q_EMIT failed(*problem);
    m_refused->setWords(taken.refusals.join(u'\n'));
    m_refused->setVisible(!taken.refusals.isEmpty());
}

void EvidenceTab::removeSelected() {
    std::vector<qint64> ids;
    for (const int row : m_table->selectedSourceRows())
        ids.push_back(m_model.row(row).id);
    if (ids.empty() || !isWritable())
        return;
    const QString title = tr("Remove %n file(s) of evidence", nullptr, static_cast<int>(ids.size()));
    if (const auto problem = attempt(view().office(), title, [&](store::Office& office) {
            for (const qint64 id : ids)
                store::evidence::remove(office, id);
        }))
        Q_EMIT failed(*problem);
}

void EvidenceTab::openCurrent() {
    if (const int row = m_table->currentSourceRow(); row >= 0)
        Q_EMIT linkActivated(targetOf({m_model.row(row).hash, m_model.row(row).name}));
}

void EvidenceTab::dragEnterEvent(QDragEnterEvent* event) {
    if (!isWritable() || draggedPaths(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_strip->setDragging(true);
}

void EvidenceTab::dragLeaveEvent(QDragLeaveEvent*) { m_strip->setDragging(false); }

void EvidenceTab::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_strip->setDragging(false);
    take(draggedPaths(event->mimeData()));
}

} // namespace xundu::ui
