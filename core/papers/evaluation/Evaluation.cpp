#include "core/papers/evaluation/Evaluation.h"

#include "core/papers/Figures.h"
#include "core/papers/evaluation/CriterionRows.h"
#include "core/papers/evaluation/Points.h"
#include "core/papers/tables/SheetCells.h"
#include "core/papers/tables/SheetHead.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using namespace evaluation;
using supervision::Criterion;
using supervision::CriterionScore;
using supervision::UnitScore;

class EvaluationSheets {
public:
    explicit EvaluationSheets(const EvaluationInput& input)
        : m_input(input),
          m_plan(*input.plan),
          m_evaluation(*input.evaluation),
          m_words(input.wording.wording(u"evaluation"_s)),
          m_subtitle(subtitle()) {}

    SheetBook compose() const {
        SheetBook book = bookOf(m_plan, m_evaluation.period, title(u"title"_s), m_input.demo, m_input.wording);
        book.sheets = {result(), working(), merits()};
        for (const UnitScore& score : m_evaluation.units)
            addIndicators(score, book.figures);
        return book;
    }

private:
    QString title(const QString& key) const { return m_words.text(key, {{u"plan"_s, m_plan.document.title}}); }

    QString subtitle() const {
        const supervision::EvaluationRules& rules = m_evaluation.rules;
        Fields version{{u"version"_s, QString::number(rules.version)}};
        if (!rules.documentNumber.isEmpty())
            version[u"number"_s] = rules.documentNumber;
        const QString key = rules.documentNumber.isEmpty() ? u"rules.unnumbered"_s : u"rules"_s;
        return m_words.text(u"subtitle"_s, {{u"day"_s, dayText(m_evaluation.asOf)},
                                            {u"draft"_s, m_evaluation.draft ? m_words.text(u"draft"_s) : QString()},
                                            {u"rules"_s, m_words.text(key, version)},
                                            {u"office"_s, m_plan.taskForce.office},
                                            {u"demo"_s, m_input.demo ? LightWords(m_input.wording).demo() : QString()}});
    }

    QString nameOf(plan::UnitId id) const {
        const plan::Unit* unit = m_plan.unit(id);
        return unit ? unit->name : QString();
    }

    Sheet sheet(const QString& key, const QString& titleKey, std::vector<Column> columns, std::vector<Row> rows,
                QStringList notes, int rowNames) const {
        widen(columns, rows);
        return {.name = m_words.text(key),
                .title = title(titleKey),
                .subtitle = m_subtitle,
                .table = {std::move(columns), heldRows(std::move(rows)), std::move(notes)},
                .rowNames = rowNames};
    }

    // 评价结果

    Sheet result() const {
        std::vector<Column> columns;
        addColumn(columns, m_words, u"number"_s, 7, Align::Center);
        addColumn(columns, m_words, u"unit"_s, 26, Align::Left);
        for (const Criterion criterion : supervision::criteria) {
            const QString code = codeOf(criterion);
            const Fields fields{{u"points"_s, QString::number(m_evaluation.rules.pointsOf(criterion))}};
            columns.push_back({m_words.text(u"column."_s + code, fields), 16, Align::Right, code});
        }
        addColumn(columns, m_words, u"bonus"_s, 9);
        addColumn(columns, m_words, u"deduction"_s, 9);
        addColumn(columns, m_words, u"total"_s, 10);
        if (m_evaluation.rules.ranked)
            addColumn(columns, m_words, u"rank"_s, 8);
        std::vector<Row> rows;
        for (const UnitScore& score : m_evaluation.units)
            rows.push_back(row(static_cast<int>(rows.size()) + 1, score));
        return sheet(u"sheet.result"_s, u"title"_s, std::move(columns), std::move(rows), resultNotes(), 2);
    }

    Row row(int number, const UnitScore& score) const {
        Row row{ordinalCell(number), Cell{nameOf(score.unit)}};
        for (const CriterionScore& criterion : score.criteria) {
            Cell cell = pointsCell(criterion.points, scoreSource(score.unit, codeOf(criterion.criterion)));
            if (!criterion.share)
                markFull(cell);
            row.push_back(std::move(cell));
        }
        row.push_back(pointsCell(score.bonus, scoreSource(score.unit, u"bonus"_s)));
        row.push_back(pointsCell(score.deduction, scoreSource(score.unit, u"deduction"_s)));
        row.push_back(pointsCell(score.total, scoreSource(score.unit, u"total"_s)));
        if (score.rank)
            row.push_back(numberCell(base::Fraction(*score.rank), scoreSource(score.unit, u"rank"_s)));
        return row;
    }

    /// Full points for want of a basis are no achievement.
    void markFull(Cell& cell) const {
        const QString mark = m_words.text(u"full"_s);
        cell.text += mark;
        std::get<Quantity>(cell.exact).format += u"\"%1\""_s.arg(mark);
    }

    QStringList resultNotes() const {
        const auto& units = m_evaluation.units;
        if (units.empty())
            return {m_words.text(u"none"_s)};
        QStringList notes{m_words.text(u"note.points"_s, {{u"most"_s, QString::number(m_evaluation.rules.bonusMost)}})};
        const bool anyFull = std::any_of(units.begin(), units.end(), [](const UnitScore& score) {
            return std::any_of(score.criteria.begin(), score.criteria.end(),
                               [](const CriterionScore& criterion) { return !criterion.share; });
        });
        if (anyFull)
            notes += m_words.text(u"note.full"_s, {{u"mark"_s, m_words.text(u"full"_s)}});
        if (m_evaluation.rules.ranked)
            notes += m_words.text(u"note.rank"_s);
        if (!m_plan.leadsConfirmed)
            notes += m_words.text(u"note.leads"_s);
        QStringList rounded;
        for (const UnitScore& score : units) {
            if (score.sixDecimals)
                rounded += nameOf(score.unit);
        }
        if (!rounded.isEmpty())
            notes += m_words.text(u"note.six_decimals"_s, {{u"units"_s, rounded.join(m_words.text(u"list.words"_s))}});
        return notes;
    }

    // 计分明细

    Sheet working() const {
        std::vector<Column> columns;
        addColumn(columns, m_words, u"unit"_s, 20, Align::Left);
        addColumn(columns, m_words, u"criterion"_s, 11, Align::Left);
        addColumn(columns, m_words, u"item"_s, 38, Align::Left);
        addColumn(columns, m_words, u"weight"_s, 7);
        addColumn(columns, m_words, u"share"_s, 9);
        addColumn(columns, m_words, u"process"_s, 52, Align::Left);
        addColumn(columns, m_words, u"source"_s, 40, Align::Left);
        std::vector<Row> rows;
        for (const UnitScore& score : m_evaluation.units) {
            for (const CriterionScore& criterion : score.criteria)
                addRows(rows, score.unit, codeOf(criterion.criterion),
                        rowsOf(m_plan, m_words, m_evaluation, score.unit, criterion));
            addRows(rows, score.unit, u"merits"_s, meritRows(m_words, score));
            addRows(rows, score.unit, u"total"_s, {totalRow(m_words, score)});
        }
        QStringList notes{m_words.text(rows.empty() ? u"none"_s : u"note.working"_s)};
        return sheet(u"sheet.working"_s, u"title.working"_s, std::move(columns), std::move(rows), std::move(notes), 3);
    }

    void addRows(std::vector<Row>& rows, plan::UnitId unit, const QString& criterion, std::vector<WorkingRow> lines) const {
        for (WorkingRow& line : lines)
            rows.push_back({Cell{nameOf(unit)}, Cell{m_words.text(u"criterion."_s + criterion)}, Cell{std::move(line.item)},
                            std::move(line.weight), std::move(line.share), Cell{std::move(line.process)},
                            Cell{std::move(line.source)}});
    }

    // 加减分与豁免

    Sheet merits() const {
        std::vector<Column> columns;
        addColumn(columns, m_words, u"unit"_s, 26, Align::Left);
        addColumn(columns, m_words, u"kind"_s, 26, Align::Left);
        addColumn(columns, m_words, u"points"_s, 9);
        addColumn(columns, m_words, u"reason"_s, 44, Align::Left);
        addColumn(columns, m_words, u"document"_s, 36, Align::Left);
        addColumn(columns, m_words, u"date"_s, 14, Align::Center);
        std::vector<Row> rows;
        for (const UnitScore& score : m_evaluation.units) {
            for (const supervision::Merit& merit : score.merits)
                rows.push_back(row(merit, score.unit));
            for (const supervision::Exemption& exemption : score.exemptions)
                rows.push_back({Cell{nameOf(score.unit)}, Cell{exemptionText(m_words, u"kind.exemption"_s, exemption)}, Cell{},
                                Cell{exemption.reason}, Cell{exemption.document}, dateCell(exemption.on)});
        }
        QStringList notes;
        if (rows.empty())
            notes += m_words.text(u"none.merits"_s);
        return sheet(u"sheet.merits"_s, u"title.merits"_s, std::move(columns), std::move(rows), std::move(notes), 2);
    }

    Row row(const supervision::Merit& merit, plan::UnitId unit) const {
        return {Cell{nameOf(unit)},
                Cell{m_words.text(merit.isDeduction() ? u"kind.deduction"_s : u"kind.bonus"_s)},
                numberCell(base::Fraction(merit.points), u"merit#%1:points"_s.arg(merit.id)),
                Cell{merit.reason},
                Cell{proofOf(m_words, merit)},
                dateCell(merit.on)};
    }

    /// Those whose values stand in the working.
    static void addIndicators(const UnitScore& score, std::set<plan::IndicatorCode>& shown) {
        for (const supervision::WorkingLine& line : score.of(Criterion::Completion).working) {
            const auto* task = std::get_if<supervision::TaskLine>(&line);
            if (!task)
                continue;
            for (const supervision::IndicatorPart& part : task->indicators) {
                if (part.value)
                    shown.insert(part.code);
            }
        }
    }

    const EvaluationInput& m_input;
    const plan::Plan& m_plan;
    const supervision::Evaluation& m_evaluation;
    Wording m_words;
    QString m_subtitle;
};

} // namespace

SheetBook composeEvaluation(const EvaluationInput& input) {
    Q_ASSERT(input.plan && input.evaluation);
    return EvaluationSheets(input).compose();
}

} // namespace xundu::papers
