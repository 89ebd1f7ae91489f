#include "core/exchange/form/FormReader.h"

#include "core/base/Text.h"
#include "core/exchange/form/FormTable.h"
#include "core/exchange/form/NumberText.h"
#include "core/exchange/form/RowNames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

using layout::IndicatorColumn;
using layout::TaskColumn;

constexpr int at(TaskColumn column) { return static_cast<int>(column); }
constexpr int at(IndicatorColumn column) { return static_cast<int>(column); }

void join(FilledCell& cell, const FilledCell& more) {
    if (cell.isBlank())
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

    void addSheet(const SheetGrid& grid);
    ReturnedForm& form() { return m_form; }

private:
    /// A table as it was found: its columns and the rows from below its header to the next one.
    struct Found {
        const QStringList& headers;
        TableColumns columns;
        int headerRow;
        bool isOfTasks() const { return &headers == &layout::taskHeaders(); }
    };

    static std::vector<Found> tablesOn(const SheetGrid& grid, const std::vector<int>& rows);
    void addTitle(const SheetGrid& grid, int endRow);
    void addHead(const SheetGrid& grid, int row, int endRow, bool isFirst);
    void missColumns(const SheetGrid& grid, const Found& table, const QList<int>& answers, int needed);
    void addTasks(const SheetGrid& grid, const FormTable& table);
    void addTask(const FormTable& table, int row, ReturnedTask task);
    void compareColumns(const FormTable& table, int row, const ReturnedTask& task);
    void addIndicators(const SheetGrid& grid, const FormTable& table);
    void compareColumns(const FormTable& table, int row, const ReturnedIndicator& indicator);
    void addIndicator(ReturnedIndicator indicator);
    void addStray(const SheetGrid& grid, const FilledCell& cell) {
        if (!cell.isBlank() && cell.kind != CellKind::Empty && m_form.stray.size() < mostTold)
            m_form.stray.push_back({grid.name(), cell.place, cell.text});
    }
    void contradict(const ContradictingRow& row) {
        if (m_form.contradicting.size() < mostTold)
            m_form.contradicting.push_back(row);
    }

    static constexpr size_t mostTold = 200; ///< more of a kind help nobody

    RowNames m_names;
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

/// @param isFirst above the first table of a sheet a 旬 may stand anywhere; below, where units write, only behind its own word
void Collector::addHead(const SheetGrid& grid, int row, int endRow, bool isFirst) {
    static const QRegularExpression head(u"^\\s*(?:填报单位|旬\\s*:)"_s);
    // Up to the next word of the head, a day, a comma or the end; without a note about the seal.
    static const QRegularExpression unit(
        u"填报单位\\s*(?:\\([^)]*\\)\\s*)?:\\s*(.*?)\\s*(?:\\(?[盖公]章\\)?\\s*)?(?:[,;]|旬\\s*:|\\s\\S*:|[0-9]{4}年|\\n|$)"_s);
    static const QRegularExpression period(u"[0-9]{4}年[0-9]{1,2}月[上中下]旬"_s);
    SheetHead found{grid.name(), {}, {}, std::nullopt};
    for (const Cell& cell : grid.cells()) {
        if (cell.place.row < row)
            continue;
        if (cell.place.row >= endRow)
            break;
        const QString text = cell.text.normalized(QString::NormalizationForm_KC);
        if (!isFirst && !head.match(text).hasMatch())
            continue;
        const auto dated = period.match(text);
        if (dated.hasMatch() && !found.period) {
            found.period = calendar::TenDay::parse(dated.captured());
            found.place = found.unitName.isEmpty() ? cell.place : found.place;
        }
        if (const auto match = unit.match(text); match.hasMatch() && found.unitName.isEmpty()) {
            found.unitName = match.captured(1);
            found.place = found.unitName.isEmpty() ? found.place : cell.place;
        }
    }
    if (!found.unitName.isEmpty() || found.period)
        m_form.heads.push_back(found);
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

void Collector::addSheet(const SheetGrid& grid) {
    const std::vector<int> rows = grid.filledRows();
    const std::vector<Found> tables = tablesOn(grid, rows);
    if (!tables.empty() && m_form.sheet.isEmpty())
        addTitle(grid, tables.front().headerRow);
    int above = 0;
    for (size_t i = 0; i < tables.size(); ++i) {
        const Found& found = tables[i];
        addHead(grid, above, found.headerRow, i == 0);
        above = found.headerRow + 1;
        const auto first = std::upper_bound(rows.begin(), rows.end(), found.headerRow);
        const auto end = i + 1 < tables.size() ? std::lower_bound(rows.begin(), rows.end(), tables[i + 1].headerRow) : rows.end();
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
                                    words(TaskColumn::Progress),
                                    words(TaskColumn::Problems),
                                    words(TaskColumn::Next),
                                    words(TaskColumn::Coordination),
                                    words(TaskColumn::Assessment),
                                    words(TaskColumn::Unchanged)};
            if (const auto titled = m_names.taskTitled(title); titled && titled != id && !task.isBlank())
                contradict({task.sheet, task.place, {}, id, std::nullopt, title});
            compareColumns(table, row, task);
            addTask(table, row, task);
            continue;
        }
        for (const TaskColumn column : {TaskColumn::Progress, TaskColumn::Problems, TaskColumn::Next, TaskColumn::Coordination})
            addStray(grid, words(column));
    }
}

void Collector::addTask(const FormTable& table, int row, ReturnedTask task) {
    const auto known =
        std::find_if(m_form.tasks.begin(), m_form.tasks.end(), [&](const ReturnedTask& each) { return each.task == task.task; });
    if (known == m_form.tasks.end()) {
        m_form.tasks.push_back(std::move(task));
    } else if (table.continues(row, at(TaskColumn::Number)) && known->sheet == task.sheet) {
        join(known->progress, task.progress);
        join(known->problems, task.problems);
        join(known->next, task.next);
        join(known->coordination, task.coordination);
        join(known->assessment, task.assessment);
        join(known->unchanged, task.unchanged);
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
                addStray(grid, value);
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
                                          table.words(row, at(IndicatorColumn::Note))};
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
    if (known == m_form.indicators.end())
        m_form.indicators.push_back(std::move(indicator));
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

std::optional<HiddenIdentity> identityOn(const SheetGrid& grid) {
    const auto text = [&](int row, int column) {
        const Cell* cell = grid.at({row, column});
        return cell ? cell->text.trimmed() : QString();
    };
    if (text(0, 0) != layout::identityMark())
        return std::nullopt;
    HiddenIdentity identity{.version = text(0, 1).toInt()};
    for (int row = 1; row < grid.rows(); ++row) {
        const QString key = text(row, 0);
        const QString value = text(row, 1);
        if (key == layout::officeKey()) {
            identity.office = value.toLongLong();
        } else if (key == layout::formKey()) {
            identity.form = value.toLongLong();
        } else if (key == layout::unitKey()) {
            identity.unit = value.toLongLong();
        } else if (key == layout::periodKey()) {
            identity.period = calendar::TenDay::parse(value);
        } else if (key == layout::taskKey()) {
            if (const auto task = plan::TaskId::from(value.toLongLong()))
                identity.tasks.push_back(*task);
        } else if (key == layout::indicatorKey()) {
            if (const auto code = plan::IndicatorCode::from(value))
                identity.indicators.push_back(*code);
        }
    }
    return identity;
}

void apply(std::vector<SheetGrid>& grids, const std::vector<Correction>& corrections) {
    for (const Correction& correction : corrections) {
        const auto place = CellPlace::named(correction.cell.toStdString());
        const auto grid =
            std::find_if(grids.begin(), grids.end(), [&](const SheetGrid& each) { return each.name() == correction.sheet; });
        if (place && grid != grids.end())
            grid->type(*place, correction.text);
    }
}

} // namespace

bool saysTheSame(const FilledCell& a, const FilledCell& b) { return a.text == b.text && a.format == b.format; }

bool ReturnedTask::marksUnchanged() const {
    static const QStringList noes{u"否"_s, u"不是"_s, u"无"_s,    u"有"_s, u"×"_s, u"✗"_s,
                                  u"✘"_s,  u"╳"_s,    u"FALSE"_s, u"NO"_s, u"N"_s, u"0"_s};
    static const QRegularExpression saysNone(u"^(?:无|没|未|同上)"_s);
    const QString mark = layout::withoutFullStop(base::comparable(unchanged.text).toUpper());
    const bool tellsOfChange = mark.contains(u"变化"_s) && !mark.contains(saysNone);
    return !mark.isEmpty() && !isStroke(mark) && !noes.contains(mark) && !tellsOfChange;
}

bool ReturnedTask::isBlank() const {
    return progress.isBlank() && problems.isBlank() && next.isBlank() && coordination.isBlank() && assessment.isBlank() &&
           !marksUnchanged();
}

ReturnedForm readForm(const QByteArray& workbook, const plan::Plan& plan, const std::vector<Correction>& corrections) {
    std::vector<SheetGrid> grids = gridsOf(workbook);
    apply(grids, corrections);
    Collector collector(plan);
    ReturnedForm& form = collector.form();
    for (const SheetGrid& grid : grids) {
        const auto identity = identityOn(grid);
        if (identity && !form.identity)
            form.identity = identity;
        else if (!identity && !grid.isHidden())
            collector.addSheet(grid);
        form.tooLong = form.tooLong || (grid.isTooLong() && !grid.isHidden());
    }
    return std::move(form);
}

} // namespace xundu::exchange
