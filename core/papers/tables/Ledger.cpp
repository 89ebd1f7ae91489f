#include "core/papers/tables/Ledger.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/papers/tables/SheetCells.h"
#include "core/papers/tables/SheetHead.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using plan::Programme;
using plan::Task;
using progress::ProgressReport;
using progress::TaskStanding;

struct LedgerText {
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

/// What the rows of a ledger are made from.
class Ledger {
public:
    struct Line {
        const Programme* programme; ///< of m_plan
        const Task* task;
    };

    explicit Ledger(const LedgerInput& input)
        : m_plan(*input.plan),
          m_period(input.status->period),
          m_standings(input.status->tasks),
          m_words(input.wording.wording(u"ledger"_s)),
          m_lights(input.wording) {
        addReports(input.reports);
        for (const Programme& programme : m_plan.programmes) {
            for (const Task& task : programme.tasks) {
                const bool wanted = input.lights.empty() || std::find(input.lights.begin(), input.lights.end(),
                                                                      standingOf(task).light) != input.lights.end();
                if (wanted && input.programme.value_or(programme.number) == programme.number)
                    m_lines.push_back({&programme, &task});
            }
        }
    }
    Ledger(const Ledger&) = delete; // lines point into the plan
    Ledger& operator=(const Ledger&) = delete;

    const std::vector<Line>& lines() const { return m_lines; }
    const plan::Plan& plan() const { return m_plan; }
    QString text(const QString& key, const Fields& fields = {}) const { return m_words.text(key, fields); }

    std::vector<Column> columns() const {
        std::vector<Column> columns;
        addColumn(columns, m_words, u"number"_s, 7, Align::Center);
        addColumn(columns, m_words, u"programme"_s, 12, Align::Left);
        addColumn(columns, m_words, u"task"_s, 17, Align::Left);
        if (m_plan.leadsConfirmed)
            addColumn(columns, m_words, u"lead"_s, 11, Align::Left);
        addColumn(columns, m_words, u"responsible"_s, 18, Align::Left);
        addColumn(columns, m_words, u"target"_s, 26, Align::Left);
        addColumn(columns, m_words, u"progress"_s, 44, Align::Left);
        addColumn(columns, m_words, u"problems"_s, 18, Align::Left);
        addColumn(columns, m_words, u"next"_s, 18, Align::Left);
        addColumn(columns, m_words, u"due"_s, 14, Align::Center);
        addColumn(columns, m_words, u"light"_s, 15, Align::Left); // the shape stands before the word
        return columns;
    }

    Row row(const Line& line) const {
        const Task& task = *line.task;
        const TaskStanding standing = standingOf(task);
        const QString separator = text(u"list.words"_s);
        Row row{ordinalCell(task.id.value()), Cell{line.programme->name}, Cell{task.title},
                Cell{responsibleNames(m_plan, task).join(separator)}};
        if (m_plan.leadsConfirmed)
            row.push_back({printedNames(m_plan, task, plan::Role::Co).join(separator)});
        row.push_back({target(task)});
        row.push_back({said(task.id, &ProgressReport::progress, true)});
        row.push_back({said(task.id, &ProgressReport::problems, false)});
        row.push_back({said(task.id, &ProgressReport::next, false)});
        row.push_back(dateCell(task.dueOn));
        row.push_back({m_lights.word(standing), standing.light, standing.stale});
        return row;
    }

    /// Lights that the office itself set, and what the rules say; or that there is no row.
    QStringList notes(const std::vector<Line>& lines) const {
        if (lines.empty())
            return {text(u"none"_s)};
        QStringList notes;
        for (const Line& line : lines) {
            const TaskStanding standing = standingOf(*line.task);
            if (standing.overridden)
                notes += text(u"note.override"_s, {{u"number"_s, QString::number(line.task->id.value())},
                                                   {u"computed"_s, m_lights.word(standing.computed)}});
        }
        return notes;
    }

private:
    struct Report {
        size_t place; ///< of its unit in the plan
        ProgressReport words;
    };

    void addReports(const std::vector<ProgressReport>& reports) {
        for (const ProgressReport& report : reports) {
            const auto unit = std::find_if(m_plan.units.begin(), m_plan.units.end(),
                                           [&](const plan::Unit& each) { return each.id == report.unit; });
            if (unit != m_plan.units.end())
                m_reports.push_back({static_cast<size_t>(unit - m_plan.units.begin()), report});
        }
        std::stable_sort(m_reports.begin(), m_reports.end(), [](const Report& a, const Report& b) {
            return std::pair(a.words.task, a.place) < std::pair(b.words.task, b.place);
        });
    }

    TaskStanding standingOf(const Task& task) const {
        const auto found = std::find_if(m_standings.begin(), m_standings.end(),
                                        [&](const TaskStanding& standing) { return standing.task == task.id; });
        return found == m_standings.end() ? TaskStanding{.task = task.id} : *found;
    }

    /// The plan's own words on the task's indicators, else its measures.
    QString target(const Task& task) const {
        QStringList parts;
        for (const plan::Indicator* indicator : m_plan.indicatorsOf(task.id)) {
            for (const plan::Mention& mention : indicator->mentions) {
                if (mention.task == task.id && !parts.contains(mention.phrase))
                    parts += mention.phrase;
            }
        }
        if (parts.isEmpty()) {
            for (const plan::Measure& measure : task.measures)
                parts += inSentence(measure.text);
        }
        return parts.join(text(u"list.parts"_s));
    }

    /// What the units say, each under its name where there are several, with its 旬 where it is an earlier one.
    QString said(plan::TaskId task, QString ProgressReport::*field, bool sayUnchanged) const {
        const auto first = std::lower_bound(m_reports.begin(), m_reports.end(), task,
                                            [](const Report& report, plan::TaskId id) { return report.words.task < id; });
        QStringList names;
        QStringList texts;
        for (auto report = first; report != m_reports.end() && report->words.task == task; ++report) {
            QString words = base::cleaned(report->words.*field);
            if (words.isEmpty() && sayUnchanged && report->words.unchanged)
                words = text(u"unchanged"_s);
            if (words.isEmpty())
                continue;
            if (report->words.period < m_period)
                words += text(u"earlier"_s, {{u"period"_s, shortName(report->words.period)}});
            names += m_plan.units[report->place].name;
            texts += words;
        }
        if (texts.size() == 1)
            return texts.front();
        for (qsizetype i = 0; i < texts.size(); ++i)
            texts[i] = text(u"said"_s, {{u"unit"_s, names[i]}, {u"text"_s, texts[i]}});
        return texts.join(u'\n');
    }

    plan::Plan m_plan;
    calendar::TenDay m_period;
    std::vector<TaskStanding> m_standings;
    Wording m_words;
    LightWords m_lights;
    std::vector<Report> m_reports; ///< by task, units in the plan's order
    std::vector<Line> m_lines;
};

Table tableOf(const std::shared_ptr<const Ledger>& ledger, const std::vector<Ledger::Line>& lines) {
    const auto held = std::make_shared<const std::vector<Ledger::Line>>(lines);
    const auto open = [ledger, held]() -> NextRow {
        return [ledger, held, index = size_t{0}]() mutable -> std::optional<Row> {
            return index < held->size() ? std::optional(ledger->row((*held)[index++])) : std::nullopt;
        };
    };
    return {ledger->columns(), open, ledger->notes(lines)};
}

} // namespace

SheetBook composeLedger(const LedgerInput& input) {
    Q_ASSERT(input.plan && input.status);
    const auto& programmes = input.plan->programmes;
    const bool known = !input.programme || std::any_of(programmes.begin(), programmes.end(), [&](const Programme& programme) {
        return programme.number == *input.programme;
    });
    if (!known)
        throw base::Error(base::ErrorCode::BadCall, LedgerText::tr("The plan has no programme %1. They are numbered 1 to %2.")
                                                        .arg(*input.programme)
                                                        .arg(programmes.size()));
    const auto ledger = std::make_shared<const Ledger>(input);
    const calendar::TenDay period = input.status->period;
    const QString title = ledger->text(u"title"_s, {{u"plan"_s, input.plan->document.title}});
    const QString subtitle = subtitleOf(*input.plan, period, input.demo, input.wording);
    SheetBook book = bookOf(*input.plan, period, title, input.demo, input.wording);
    const auto addSheet = [&](const QString& name, const QString& head, const std::vector<Ledger::Line>& lines, bool onPaper) {
        book.sheets.push_back({.name = name,
                               .title = head,
                               .subtitle = subtitle,
                               .table = tableOf(ledger, lines),
                               .rowNames = 3,
                               .onPaper = onPaper});
    };
    addSheet(ledger->text(u"sheet"_s), title, ledger->lines(), true);
    if (input.programme)
        return book;
    for (const Programme& programme : ledger->plan().programmes) {
        std::vector<Ledger::Line> lines = ledger->lines();
        std::erase_if(lines, [&](const Ledger::Line& line) { return line.programme != &programme; });
        const Fields fields{{u"number"_s, chineseNumber(programme.number)}, {u"programme"_s, programme.name}};
        if (!lines.empty())
            addSheet(ledger->text(u"sheet.programme"_s, fields), ledger->text(u"title.programme"_s, fields), lines, false);
    }
    return book;
}

} // namespace xundu::papers
