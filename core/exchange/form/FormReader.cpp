#include "core/exchange/form/FormReader.h"

#include "core/base/Error.h"
#include "core/exchange/form/FormHead.h"
#include "core/exchange/form/FormTable.h"
#include "core/exchange/form/HiddenSheet.h"
#include "core/exchange/form/NumberText.h"
#include "core/exchange/form/RowNames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

using layout::IndicatorColumn;
using layout::TaskColumn;

struct FormReaderText {
    Q_DECLARE_TR_FUNCTIONS(FormReaderText)
};

constexpr int at(TaskColumn column) { return static_cast<int>(column); }
constexpr int at(IndicatorColumn column) { return static_cast<int>(column); }

void join(FilledCell& cell, const FilledCell& more) {
    const bool isUnreadable = more.kind == CellKind::Error || (more.formula && more.kind == CellKind::Empty);
    if (cell.isBlank() || isUnreadable)
        cell = more;
    else if (!more.isBlank() && more.text != cell.text)
        cell.text += u'\n' + more.text;
}

bool saysTheSame(const ReturnedTask& a, const ReturnedTask& b) {
    return a.progress.text == b.progress.text && a.problems.text == b.problems.text && a.next.text == b.next.text &&
           a.coordination.text == b.coordination.text && a.assessment.text == b.assessment.text &&
           a.marksUnchanged() == b.marksUnchanged();
}

/// Collects the tables of all visible sheets into one form.
class Collector {
public:
    explicit Collector(const plan::Plan& plan) : m_names(plan) {}

    /// Finds the tables of a sheet, and what is said above them. @pre the sheet is there until they are read
    void find(const SheetGrid& grid);
    /// Reads what was found. Once only.
    ReturnedForm read();

private:
    /// A table as it was found: its columns and the rows from below its header to the next one.
    struct Found {
        const QStringList& headers;
        TableColumns columns;
        int headerRow;
        bool isOfTasks() const { return &headers == &layout::taskHeaders(); }
    };

    struct FoundSheet {
        const SheetGrid* grid;
        std::vector<int> rows; ///< that hold something
        std::vector<Found> tables;
    };

    static std::vector<Found> tablesOn(const SheetGrid& grid, const std::vector<int>& rows);
    bool hasHead(const FoundSheet& sheet) const;
    void readTables(const FoundSheet& sheet);
    void addTitle(const SheetGrid& grid, int endRow);
    void missColumns(const SheetGrid& grid, const Found& table, const QList<int>& answers, int needed);
    void addTasks(const SheetGrid& grid, const FormTable& table);
    void addTask(const FormTable& table, int row, ReturnedTask task);
    void compareColumns(const FormTable& table, int row, const ReturnedTask& task);
    void addIndicators(const SheetGrid& grid, const FormTable& table);
    void compareColumns(const FormTable& table, int row, const ReturnedIndicator& indicator);
    void addIndicator(ReturnedIndicator indicator);
    void addStray(const QString& sheet, const FilledCell& cell) {
        if (!cell.isBlank() && cell.kind != CellKind::Empty && m_form.stray.size() < mostTold)
            m_form.stray.push_back({sheet, cell.place, cell.text});
    }
    void contradict(const ContradictingRow& row) {
        if (m_form.contradicting.size() < mostTold)
            m_form.contradicting.push_back(row);
    }

    template <class Row>
    static void keepAside(Row& known, Row row) {
        if (known.aside.size() < mostTold)
            known.aside.push_back(std::move(row));
    }

    static constexpr size_t mostTold = 200; ///< more of a kind help nobody

    RowNames m_names;
    std::vector<FoundSheet> m_sheets;
    struct {
        bool tasks = false;
        bool indicators = false;
    } m_headed; ///< tables that were read on a sheet with a head: what comes behind them has none
    ReturnedForm m_form;
};

void Collector::addTitle(const SheetGrid& grid, int endRow) {
    m_form.sheet = grid.name();
    for (const Cell& cell : grid.cells()) {
        if (cell.place.row >= endRow)
            break;
        m_form.title += cell.text + u'\n';
    }
}

std::vector<Collector::Found> Collector::tablesOn(const SheetGrid& grid, const std::vector<int>& rows) {
    std::vector<Found> tables;
    for (const int row : rows) {
        const QStringList& ofTasks = layout::taskHeaders();
        const QStringList& ofIndicators = layout::indicatorHeaders();
        if (auto columns = TableColumns::headedBy(grid, row, ofTasks, {at(TaskColumn::Progress), at(TaskColumn::Unchanged)}))
            tables.push_back({ofTasks, std::move(*columns), row});
        else if (auto others = TableColumns::headedBy(grid, row, ofIndicators, {at(IndicatorColumn::Value)}))
            tables.push_back({ofIndicators, std::move(*others), row});
    }
    return tables;
}

void Collector::find(const SheetGrid& grid) {
    FoundSheet sheet{&grid, grid.filledRows(), {}};
    sheet.tables = tablesOn(grid, sheet.rows);
    if (sheet.tables.empty())
        return;
    if (m_form.sheet.isEmpty())
        addTitle(grid, sheet.tables.front().headerRow);
    int above = 0;
    for (const Found& found : sheet.tables) {
        if (const auto head = headIn(grid, above, found.headerRow, above == 0))
            m_form.heads.push_back(*head);
        above = found.headerRow + 1;
    }
    m_sheets.push_back(std::move(sheet));
}

bool Collector::hasHead(const FoundSheet& sheet) const {
    return std::any_of(m_form.heads.begin(), m_form.heads.end(),
                       [&](const SheetHead& head) { return head.sheet == sheet.grid->name(); });
}

ReturnedForm Collector::read() {
    const auto loose =
        std::stable_partition(m_sheets.begin(), m_sheets.end(), [this](const FoundSheet& sheet) { return hasHead(sheet); });
    const auto read = [this](const FoundSheet& sheet) { readTables(sheet); };
    std::for_each(m_sheets.begin(), loose, read);
    m_headed = {m_form.hasTasks, m_form.hasIndicators};
    std::for_each(loose, m_sheets.end(), read);
    return std::move(m_form);
}

void Collector::readTables(const FoundSheet& sheet) {
    const SheetGrid& grid = *sheet.grid;
    const std::vector<int>& rows = sheet.rows;
    for (size_t i = 0; i < sheet.tables.size(); ++i) {
        const Found& found = sheet.tables[i];
        const auto first = std::upper_bound(rows.begin(), rows.end(), found.headerRow);
        const auto end =
            i + 1 < sheet.tables.size() ? std::lower_bound(rows.begin(), rows.end(), sheet.tables[i + 1].headerRow) : rows.end();
        const FormTable table(grid, found.columns, {first, end});
        if (found.isOfTasks()) {
            missColumns(grid, found,
                        {at(TaskColumn::Progress), at(TaskColumn::Problems), at(TaskColumn::Next), at(TaskColumn::Coordination),
                         at(TaskColumn::Assessment), at(TaskColumn::Unchanged)},
                        at(TaskColumn::Progress));
            addTasks(grid, table);
        } else {
            missColumns(grid, found, {at(IndicatorColumn::Value), at(IndicatorColumn::Note)}, at(IndicatorColumn::Value));
            addIndicators(grid, table);
        }
    }
}

/// A column that was taken out is not missed, but for the needed one; one whose word may have been changed is.
void Collector::missColumns(const SheetGrid& grid, const Found& table, const QList<int>& answers, int needed) {
    const std::vector<Cell>& strangers = table.columns.strangers();
    for (const int column : answers) {
        if (table.columns.at(column) >= 0 || (column != needed && strangers.empty()))
            continue;
        MissingColumn missing{grid.name(), {table.headerRow, 0}, table.headers.at(column), {}};
        if (!strangers.empty()) {
            missing.place = strangers.front().place;
            missing.found = strangers.front().text;
        }
        m_form.missing.push_back(missing);
    }
}

void Collector::addTasks(const SheetGrid& grid, const FormTable& table) {
    m_form.hasTasks = true;
    for (const int row : table.rows()) {
        const QString title = table.text(row, at(TaskColumn::Title));
        const auto id = m_names.task(table.text(row, at(TaskColumn::Number)), title);
        const auto words = [&](TaskColumn column) { return table.words(row, at(column)); };
        if (id) {
            const ReturnedTask task{grid.name(),
                                    *id,
                                    table.place(row, at(TaskColumn::Number)),
                                    words(TaskColumn::Previous),
                                    words(TaskColumn::Progress),
                                    words(TaskColumn::Problems),
                                    words(TaskColumn::Next),
                                    words(TaskColumn::Coordination),
                                    words(TaskColumn::Assessment),
                                    words(TaskColumn::Unchanged),
                                    table.beside(row)};
            if (const auto titled = m_names.taskTitled(title); titled && titled != id && !task.isBlank())
                contradict({task.sheet, task.place, {}, id, std::nullopt, title});
            compareColumns(table, row, task);
            addTask(table, row, task);
            continue;
        }
        for (const TaskColumn column : {TaskColumn::Progress, TaskColumn::Problems, TaskColumn::Next, TaskColumn::Coordination})
            addStray(grid.name(), words(column));
    }
}

void Collector::addTask(const FormTable& table, int row, ReturnedTask task) {
    const auto known =
        std::find_if(m_form.tasks.begin(), m_form.tasks.end(), [&](const ReturnedTask& each) { return each.task == task.task; });
    if (known == m_form.tasks.end() && m_headed.tasks) {
        for (const FilledCell* answer : task.answers())
            addStray(task.sheet, *answer);
    } else if (known == m_form.tasks.end()) {
        m_form.tasks.push_back(std::move(task));
    } else if (table.continues(row, at(TaskColumn::Number)) && known->sheet == task.sheet) {
        join(known->progress, task.progress);
        join(known->problems, task.problems);
        join(known->next, task.next);
        join(known->coordination, task.coordination);
        join(known->assessment, task.assessment);
        join(known->unchanged, task.unchanged);
        join(known->beside, task.beside);
    } else if (known->isBlank() && (task.isBlank() || m_headed.tasks)) {
        keepAside(*known, std::move(task));
    } else if (known->isBlank()) {
        *known = std::move(task);
    } else if (!task.isBlank() && !saysTheSame(*known, task)) {
        contradict({task.sheet, task.place, known->sheet + u'!' + known->place.name(), task.task, std::nullopt, {}});
    }
}

void Collector::compareColumns(const FormTable& table, int row, const ReturnedTask& task) {
    int column = at(TaskColumn::Progress);
    for (const FilledCell* answer : task.answers()) {
        if (const auto other = table.contradicting(row, column++, *answer))
            contradict({task.sheet, other->place, task.sheet + u'!' + answer->place.name(), task.task, std::nullopt, {}});
    }
}

void Collector::addIndicators(const SheetGrid& grid, const FormTable& table) {
    m_form.hasIndicators = true;
    const auto codeAt = [&](int row) {
        return m_names.indicator(table.text(row, at(IndicatorColumn::Code)), table.text(row, at(IndicatorColumn::Name)));
    };
    std::vector<int> named;
    std::copy_if(table.rows().begin(), table.rows().end(), std::back_inserter(named),
                 [&](int row) { return codeAt(row).has_value(); });
    for (const int row : table.rows()) {
        const FilledCell value = table.figure(row, at(IndicatorColumn::Value), named);
        const auto code = codeAt(row);
        if (!code) {
            if (!value.shared)
                addStray(grid.name(), value);
            continue;
        }
        const ReturnedIndicator indicator{grid.name(),
                                          *code,
                                          table.place(row, at(IndicatorColumn::Code)),
                                          table.words(row, at(IndicatorColumn::Unit)),
                                          table.words(row, at(IndicatorColumn::Target)),
                                          table.words(row, at(IndicatorColumn::Previous)),
                                          table.words(row, at(IndicatorColumn::Expected)),
                                          value,
                                          table.words(row, at(IndicatorColumn::Note)),
                                          table.beside(row)};
        const QString title = table.text(row, at(IndicatorColumn::Name));
        if (const auto titled = m_names.indicatorTitled(title); titled && titled != code && !value.isBlank())
            contradict({indicator.sheet, indicator.place, {}, std::nullopt, code, title});
        compareColumns(table, row, indicator);
        addIndicator(indicator);
    }
}

void Collector::compareColumns(const FormTable& table, int row, const ReturnedIndicator& indicator) {
    if (const auto other = table.contradicting(row, at(IndicatorColumn::Value), indicator.value))
        contradict({indicator.sheet,
                    other->place,
                    indicator.sheet + u'!' + indicator.value.place.name(),
                    std::nullopt,
                    indicator.code,
                    {}});
}

void Collector::addIndicator(ReturnedIndicator indicator) {
    const auto known = std::find_if(m_form.indicators.begin(), m_form.indicators.end(),
                                    [&](const ReturnedIndicator& each) { return each.code == indicator.code; });
    if (known == m_form.indicators.end() && m_headed.indicators)
        addStray(indicator.sheet, indicator.value);
    else if (known == m_form.indicators.end())
        m_form.indicators.push_back(std::move(indicator));
    else if (known->value.isBlank() && (indicator.value.isBlank() || m_headed.indicators))
        keepAside(*known, std::move(indicator));
    else if (known->value.isBlank())
        *known = std::move(indicator);
    else if (!indicator.value.isBlank() && !saysTheSame(indicator.value, known->value))
        contradict({indicator.sheet,
                    indicator.value.place,
                    known->sheet + u'!' + known->value.place.name(),
                    std::nullopt,
                    indicator.code,
                    {}});
}

void apply(std::vector<SheetGrid>& grids, const std::vector<Correction>& corrections) {
    for (const Correction& correction : corrections) {
        const auto place = CellPlace::named(correction.cell.toStdString());
        const auto grid =
            std::find_if(grids.begin(), grids.end(), [&](const SheetGrid& each) { return each.name() == correction.sheet; });
        const QString named = correction.sheet + u'!' + correction.cell;
        if (!place || grid == grids.end())
            throw base::Error(base::ErrorCode::BadValue,
                              FormReaderText::tr("A correction names %1, which the workbook does not have.").arg(named), named);
        grid->type(*place, correction.text);
    }
}

} // namespace

ReturnedForm readForm(const QByteArray& workbook, const plan::Plan& plan, const std::vector<Correction>& corrections) {
    std::vector<SheetGrid> grids = gridsOf(workbook);
    apply(grids, corrections);
    Collector collector(plan);
    std::optional<HiddenIdentity> hidden;
    bool tooLong = false;
    for (const SheetGrid& grid : grids) {
        const auto identity = identityOn(grid);
        if (identity && !hidden)
            hidden = identity;
        else if (!identity && !grid.isHidden())
            collector.find(grid);
        tooLong = tooLong || (grid.isTooLong() && !grid.isHidden());
    }
    ReturnedForm form = collector.read();
    form.identity = std::move(hidden);
    form.tooLong = tooLong;
    form.foreign = foreignPartsOf(workbook);
    return form;
}

} // namespace xundu::exchange
