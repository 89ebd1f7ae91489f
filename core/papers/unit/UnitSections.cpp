#include "core/papers/unit/UnitSections.h"

#include "core/papers/Figures.h"
#include "core/papers/official/Causes.h"
#include "core/papers/official/Lagging.h"
#include "core/papers/official/Tables.h"
#include "core/papers/supervision/Assignments.h"
#include "core/papers/unit/UnitIndicators.h"
#include "core/progress/ReportingRecord.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::unit {
namespace {

using official::paragraph;
using official::Phrases;
using official::Section;

constexpr size_t fullTable = 12; // rows; of more tasks or indicators the page lists those that lag

QString count(size_t number, const plan::Unit& unit, const QString& what) {
    return figure(static_cast<int>(number), u"reports@%1:%2"_s.arg(unit.id.value()).arg(what));
}

} // namespace

UnitSections::UnitSections(const Phrases& phrases, plan::UnitId unit)
    : m_phrases(phrases),
      m_unit(*phrases.plan().unit(unit)),
      m_words(phrases.data().wording.wording(u"unit-sheet"_s), m_unit),
      m_duties(plan::dutiesOf(phrases.plan(), unit)) {}

std::vector<Section> UnitSections::all() const {
    std::vector<Section> sections{{text(u"tasks.title"_s), blocksOf(tasks(false))},
                                  {text(u"indicators.title"_s), blocksOf(indicators())},
                                  {m_phrases.text(u"reporting.title"_s), blocksOf({reporting()})},
                                  {text(u"supervision.title"_s), supervisionBlocks()},
                                  {m_phrases.text(u"asks.title"_s), asks()}};
    std::erase_if(sections, [](const Section& section) { return section.blocks.empty(); });
    return sections;
}

Paper UnitSections::onOnePage(const Paper& begun, const std::vector<Section>& sections, const QString& opening) const {
    Paper paper = begun;
    if (!opening.isEmpty())
        paper.blocks.push_back(paragraph(opening));
    official::addSections(paper, m_phrases, sections);
    const auto& isOnePage = m_phrases.data().isOnePage;
    if (!isOnePage || isOnePage(paper))
        return paper;
    paper = begun;
    const auto blocks = brief(opening);
    paper.blocks.insert(paper.blocks.end(), blocks.begin(), blocks.end());
    return paper;
}

std::vector<Block> UnitSections::blocksOf(Told told) {
    std::vector<Block> blocks;
    if (!told.text.isEmpty())
        blocks.push_back(paragraph(told.text));
    if (told.table)
        blocks.push_back(std::move(*told.table));
    return blocks;
}

std::vector<Block> UnitSections::brief(const QString& opening) const {
    Told own = tasks(true);
    Told figures = indicators();
    std::vector<Block> blocks;
    const auto addTable = [&](std::vector<Column> columns, std::vector<Row> rows) {
        blocks.push_back(Table{std::move(columns), heldRows(std::move(rows)), {}});
    };
    addTable({{text(u"column.overall"_s), 68, Align::Left}}, {{{opening + own.text + figures.text + reporting()}}});
    for (auto& table : {&own.table, &figures.table}) {
        if (*table)
            blocks.push_back(std::move(**table));
    }
    QStringList items;
    for (const QString& item : supervision())
        items += m_phrases.sentence({item});
    for (const official::Ask& ask : ownAsks())
        items += text(u"ask.brief"_s, {{u"number"_s, QString::number(ask.task.value())}, {u"text"_s, ask.text}});
    std::vector<Row> rows;
    for (const QString& item : items)
        rows.push_back({{QString::number(rows.size() + 1)}, {item}});
    if (!rows.empty())
        addTable({{m_phrases.text(u"column.number"_s), 5, Align::Center}, {text(u"column.items"_s), 63, Align::Left}},
                 std::move(rows));
    return blocks;
}

UnitSections::Told UnitSections::tasks(bool brief) const {
    std::vector<const progress::TaskStanding*> standings;
    for (const plan::Duty& duty : m_duties) {
        if (const progress::TaskStanding* standing = m_phrases.now().task(duty.task))
            standings.push_back(standing);
    }
    if (standings.empty())
        return {};
    const QString of = u"tasks@%1"_s.arg(m_unit.id.value());
    const bool listed = standings.size() <= fullTable;
    auto counts = official::countsOf(standings, m_phrases.lights(), of);
    if (listed || brief)
        counts = official::withoutNumbers(std::move(counts));
    QString sentence = m_phrases.countSentence(u"unit.tasks_owed"_s, counts, of + u":all"_s);
    if (!listed) {
        std::erase_if(standings, [](const auto* standing) { return !official::isLagging(standing->light); });
        if (standings.empty())
            return {sentence};
        sentence += text(u"tasks.lagging"_s);
    }
    return {sentence, tasksTable(standings, brief)};
}

Table UnitSections::tasksTable(const std::vector<const progress::TaskStanding*>& standings, bool brief) const {
    const bool confirmed = m_phrases.plan().leadsConfirmed;
    Table table;
    table.columns = {{m_phrases.text(u"column.task"_s), 5, Align::Center},
                     {m_phrases.text(u"column.title"_s), brief ? 18.0 : 20.0, Align::Left}};
    if (confirmed)
        table.columns.push_back({text(u"column.role"_s), 6, Align::Center});
    table.columns.push_back({m_phrases.text(u"column.light"_s), 11, Align::Left});
    table.columns.push_back({text(u"column.cause"_s), brief ? 44.0 : 32.0, Align::Left});
    std::vector<Row> rows;
    for (const progress::TaskStanding* standing : standings) {
        const QString cause = official::causeOf(m_phrases, *standing);
        Row row{{QString::number(standing->task.value())}, {m_phrases.plan().task(standing->task)->title}};
        if (confirmed) {
            const auto duty = std::find_if(m_duties.begin(), m_duties.end(),
                                           [&](const plan::Duty& entry) { return entry.task == standing->task; });
            row.push_back({text(duty->role == plan::Role::Lead ? u"role.lead"_s : u"role.co"_s)});
        }
        row.push_back(official::lit(m_phrases.lights().word(*standing), *standing));
        row.push_back({cause.isEmpty() ? m_phrases.nothing() : cause});
        rows.push_back(std::move(row));
    }
    table.open = heldRows(std::move(rows));
    auto overrides = progress::overrideRuns({&m_phrases.now()});
    std::erase_if(overrides, [&](const progress::OverrideRun& run) {
        return std::none_of(standings.begin(), standings.end(), [&](const auto* standing) { return standing->task == run.task; });
    });
    table.notes = official::overrideNotes(m_phrases, overrides);
    return table;
}

UnitSections::Told UnitSections::indicators() const {
    auto own = indicatorsOf(m_phrases.data(), m_unit.id);
    if (own.empty())
        return {};
    if (own.size() <= fullTable)
        return {{}, unitIndicatorsTable(m_phrases, own, m_unit.id)};
    std::vector<const progress::IndicatorStanding*> standings;
    for (const UnitIndicator& entry : own) {
        if (entry.city)
            standings.push_back(entry.city);
    }
    const QString of = u"indicators@%1"_s.arg(m_unit.id.value());
    const auto counts = official::countsOf(standings, m_phrases.lights(), of);
    QString sentence = m_phrases.countSentence(u"unit.indicators"_s, counts, of + u":all"_s);
    sentence += m_phrases.countSentence(u"unit.shares"_s, shareCounts(m_phrases, own, m_unit.id), of + u":shares"_s);
    std::erase_if(own, [](const UnitIndicator& entry) { return !needsCare(entry); });
    if (own.empty())
        return {sentence};
    const bool shares = std::any_of(own.begin(), own.end(), [](const UnitIndicator& entry) { return !entry.city; });
    sentence += text(shares ? u"indicators.listed"_s : u"indicators.lagging"_s);
    return {sentence, unitIndicatorsTable(m_phrases, own, m_unit.id)};
}

QString UnitSections::reporting() const {
    const PaperData& data = m_phrases.data();
    QString sentence;
    for (const progress::UnitAnswers& answers : data.now().answers) {
        if (answers.unit != m_unit.id)
            continue;
        Fields fields{{u"required"_s, count(static_cast<size_t>(answers.required()), m_unit, u"expected"_s)}};
        const QString one = answers.required() == 1 ? u".one"_s : QString();
        if (answers.missing.empty()) {
            sentence += text(u"reporting.complete"_s + one, fields);
        } else {
            const size_t received = answers.onTime.size() + answers.late.size();
            if (received > 0) {
                fields[u"received"_s] = count(received, m_unit, u"received"_s);
                fields[u"missing"_s] = count(answers.missing.size(), m_unit, u"missing"_s);
            }
            fields[u"numbers"_s] = m_phrases.numbers(answers.missing);
            fields[u"due"_s] = monthDayText(data.now().dueOn);
            sentence += text(received > 0 ? u"reporting.partly"_s : u"reporting.none"_s + one, fields);
        }
        if (!answers.late.empty())
            sentence += text(u"reporting.late"_s, {{u"late"_s, count(answers.late.size(), m_unit, u"late"_s)},
                                                   {u"numbers"_s, m_phrases.numbers(answers.late)}});
    }
    for (const progress::ReportingRecord& record : progress::recordsOf(*data.plan, data.course)) {
        if (record.unit != m_unit.id || data.course.size() < 2)
            continue;
        const auto total = [&](int number, const QString& what) {
            return count(static_cast<size_t>(number), m_unit, what + u"_so_far"_s);
        };
        const Fields fields{{u"from"_s, shortName(data.course.front().period)},
                            {u"required"_s, total(record.counts.required, u"expected"_s)},
                            {u"onTime"_s, total(record.counts.onTime, u"on_time"_s)}};
        const QString complete = record.counts.required == 1 ? u"record.complete.one"_s : u"record.complete"_s;
        sentence += text(record.counts.onTime == record.counts.required ? complete : u"record"_s, fields);
    }
    return sentence;
}

/// Letters that go on, and what meetings and leaders gave it to do.
QStringList UnitSections::supervision() const {
    const PaperData& data = m_phrases.data();
    QStringList items;
    for (const supervision::Notice& notice : data.notices) {
        if (notice.unit != m_unit.id || notice.number.isEmpty())
            continue;
        const auto standing = supervision::standingOf(notice, data.course, data.assignments, data.date());
        if (standing.state != supervision::NoticeState::Open)
            continue;
        const auto by = supervision::trackingOf(notice).dueOn;
        const QString key = !by ? u"notice"_s : standing.overdue ? u"notice.overdue"_s : u"notice.by"_s;
        Fields fields{{u"number"_s, notice.number}, {u"day"_s, monthDayText(notice.issuedOn)}};
        if (by)
            fields[u"by"_s] = monthDayText(*by);
        items += text(key, fields);
    }
    for (const supervision::Assignment& assignment : data.assignments) {
        if (supervision::isOf(assignment, m_unit.id, *data.plan, data.now().period) &&
            !supervision::trackingOf(assignment).isDone())
            items += text(u"assignment"_s, {{u"origin"_s, official::originText(m_phrases, assignment)},
                                            {u"text"_s, quotable(inSentence(assignment.text))},
                                            {u"state"_s, official::stateText(m_phrases, assignment)}});
    }
    return items;
}

std::vector<Block> UnitSections::supervisionBlocks() const {
    const QStringList items = supervision();
    std::vector<Block> blocks;
    for (const QString& item : items)
        blocks.push_back(paragraph(items.size() > 1
                                       ? text(u"supervision.numbered"_s, {{u"index"_s, QString::number(blocks.size() + 1)},
                                                                          {u"item"_s, m_phrases.sentence({item})}})
                                       : m_phrases.sentence({item})));
    return blocks;
}

std::vector<Block> UnitSections::asks() const {
    std::vector<Block> blocks;
    for (const official::Ask& ask : ownAsks())
        blocks.push_back(paragraph(text(u"ask"_s, {{u"number"_s, QString::number(ask.task.value())}, {u"text"_s, ask.text}})));
    return blocks;
}

std::vector<official::Ask> UnitSections::ownAsks() const {
    auto asks = official::asksOf(m_phrases.plan(), m_phrases.data().reports);
    std::erase_if(asks, [this](const official::Ask& ask) { return ask.unit != m_unit.id; });
    return asks;
}

} // namespace xundu::papers::unit
