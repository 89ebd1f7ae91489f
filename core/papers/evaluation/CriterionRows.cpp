#include "core/papers/evaluation/CriterionRows.h"

#include "core/papers/Figures.h"
#include "core/papers/Words.h"
#include "core/papers/evaluation/Points.h"
#include "core/papers/evaluation/TaskRows.h"
#include "core/papers/tables/SheetCells.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::evaluation {
namespace {

using base::Fraction;
using supervision::AnswerLine;
using supervision::Criterion;
using supervision::CriterionScore;
using supervision::Exemption;
using supervision::LetterLine;
using supervision::LetterOutcome;
using supervision::Merit;
using supervision::ReturnLine;
using supervision::Step;
using supervision::TaskLine;
using supervision::UnitScore;

QString markedPoints(plan::UnitId unit, const Fraction& points, const QString& what) {
    return figure(pointsText(points), scoreSource(unit, what));
}

QString keyOf(const LetterLine& letter) {
    switch (letter.outcome) {
    case LetterOutcome::Answered:
        return u"answered"_s;
    case LetterOutcome::Settled:
        return u"settled"_s;
    case LetterOutcome::Late:
        return u"late"_s;
    case LetterOutcome::Unanswered:
        return letter.escalation ? u"escalated"_s : u"unanswered"_s;
    case LetterOutcome::Running:
        return u"running"_s;
    }
    return {};
}

class CriterionRows {
public:
    CriterionRows(const plan::Plan& plan, const Wording& words, const supervision::Evaluation& evaluation, plan::UnitId unit,
                  const CriterionScore& score)
        : m_plan(plan), m_words(words), m_evaluation(evaluation), m_unit(unit), m_score(score), m_code(codeOf(score.criterion)) {}

    std::vector<WorkingRow> compose() {
        m_rows.push_back({.item = m_words.text(u"item.sum"_s),
                          .weight = numberCell(Fraction(m_score.most), u"evaluation:"_s + m_code),
                          .share = percentCell(m_score.share, scoreSource(m_unit, m_code + u"_share"_s)),
                          .process = reckoning()});
        for (const supervision::WorkingLine& line : m_score.working)
            std::visit([this](const auto& each) { add(each); }, line);
        return std::move(m_rows);
    }

private:
    QString day(QDate day) const { return dayInYear(day, m_plan.year()); }

    QString reckoning() const {
        Fields fields{{u"points"_s, markedPoints(m_unit, m_score.points, m_code)}};
        if (!m_score.share)
            return m_words.text(u"full."_s + m_code, fields);
        if (m_score.possible.isZero())
            return m_words.text(u"process."_s + m_code + u".nothing"_s, fields);
        fields[u"gained"_s] = figure(sumText(m_score.gained), scoreSource(m_unit, m_code + u"_gained"_s));
        fields[u"possible"_s] = figure(sumText(m_score.possible), scoreSource(m_unit, m_code + u"_possible"_s));
        fields[u"most"_s] = figure(m_score.most, u"evaluation:"_s + m_code);
        return m_words.text(u"process."_s + m_code, fields);
    }

    void add(const TaskLine& line) {
        for (WorkingRow& row : rowsOf(m_plan, m_words, m_unit, m_evaluation.period, line))
            m_rows.push_back(std::move(row));
    }

    void add(const AnswerLine& line) {
        Fields fields{{u"period"_s, shortName(line.period)}, {u"number"_s, QString::number(line.task.value())}};
        QString item = u"item.answer"_s;
        if (line.unit != m_unit) {
            const plan::Unit* section = m_plan.unit(line.unit);
            fields[u"section"_s] = section ? section->shortName : QString();
            item += u".section"_s;
        }
        m_rows.push_back({.item = m_words.text(item, fields),
                          .process = m_words.text(line.late ? u"answer.late"_s : u"answer.missing"_s),
                          .source = m_words.text(u"source.answer"_s, {{u"period"_s, shortName(line.period)}})});
    }

    void add(const ReturnLine& line) {
        const Fields fields{{u"period"_s, shortName(line.period)}};
        QStringList reasons;
        for (const QString& reason : line.reasons) {
            const QString key = u"reason."_s + reason;
            reasons += m_words.sentences().contains(key) ? m_words.text(key) : unmarked(reason);
        }
        m_rows.push_back({.item = m_words.text(u"item.return"_s, fields),
                          .process = reasons.isEmpty() ? m_words.text(u"reason"_s) : reasons.join(m_words.text(u"list.parts"_s)),
                          .source = m_words.text(u"source.return"_s, fields)});
    }

    QString numberOf(const QString& number) const { return number.isEmpty() ? m_words.text(u"internal"_s) : number; }

    void add(const LetterLine& line) {
        const QString step = m_words.text(line.step == Step::Supervise ? u"step.supervise"_s : u"step.urge"_s);
        m_rows.push_back({.item = m_words.text(u"item.letter"_s, {{u"step"_s, step}, {u"number"_s, numberOf(line.number)}}),
                          .process = outcome(line),
                          .source = m_words.text(u"source.letter"_s, {{u"period"_s, shortName(line.period)}})});
    }

    QString outcome(const LetterLine& line) const {
        Fields due{{u"due"_s, day(line.dueOn)}};
        if (line.dueOn != line.originalDueOn)
            due[u"original"_s] = day(line.originalDueOn);
        Fields fields{{u"due"_s, m_words.text(due.contains(u"original"_s) ? u"due.extended"_s : u"due"_s, due)}};
        if (line.answeredOn)
            fields[u"day"_s] = day(*line.answeredOn);
        if (line.escalation)
            fields[u"number"_s] = numberOf(line.escalationNumber);
        return m_words.text(u"outcome."_s + keyOf(line), fields);
    }

    void add(const Exemption& exemption) {
        m_rows.push_back({.item = exemptionText(m_words, u"item.exemption"_s, exemption),
                          .process = exemption.reason,
                          .source = exemption.document});
    }

    const plan::Plan& m_plan;
    const Wording& m_words;
    const supervision::Evaluation& m_evaluation;
    plan::UnitId m_unit;
    const CriterionScore& m_score;
    QString m_code;
    std::vector<WorkingRow> m_rows;
};

} // namespace

std::vector<WorkingRow> rowsOf(const plan::Plan& plan, const Wording& words, const supervision::Evaluation& evaluation,
                               plan::UnitId unit, const CriterionScore& score) {
    return CriterionRows(plan, words, evaluation, unit, score).compose();
}

std::vector<WorkingRow> meritRows(const Wording& words, const UnitScore& score) {
    std::vector<WorkingRow> rows;
    for (const Merit& merit : score.merits) {
        const Fraction points = merit.isDeduction() ? Fraction(0) - Fraction(merit.points) : Fraction(merit.points);
        const Fields fields{{u"points"_s, figure(sumText(points), u"merit#%1:points"_s.arg(merit.id))}};
        rows.push_back({.item = merit.reason,
                        .process = words.text(merit.isDeduction() ? u"merit.deduction"_s : u"merit.bonus"_s, fields),
                        .source = proofOf(words, merit)});
    }
    if (score.bonuses != score.bonus)
        rows.push_back(
            {.item = words.text(u"item.bonuses"_s),
             .process = words.text(u"merit.most"_s,
                                   {{u"sum"_s, figure(sumText(score.bonuses), scoreSource(score.unit, u"bonuses"_s))},
                                    {u"points"_s, figure(sumText(score.bonus), scoreSource(score.unit, u"bonus"_s))}})});
    return rows;
}

WorkingRow totalRow(const Wording& words, const UnitScore& score) {
    Fields fields{{u"bonus"_s, markedPoints(score.unit, score.bonus, u"bonus"_s)},
                  {u"deduction"_s, markedPoints(score.unit, score.deduction, u"deduction"_s)},
                  {u"total"_s, markedPoints(score.unit, score.total, u"total"_s)}};
    for (const CriterionScore& criterion : score.criteria) {
        const QString code = codeOf(criterion.criterion);
        fields[code] = markedPoints(score.unit, criterion.points, code);
    }
    return {.item = words.text(u"item.sum"_s), .process = words.text(score.cutAtZero ? u"total.cut"_s : u"total"_s, fields)};
}

QString proofOf(const Wording& words, const Merit& merit) {
    if (merit.fileName.isEmpty())
        return merit.document;
    return words.text(u"source.document"_s, {{u"document"_s, merit.document}, {u"file"_s, unmarked(merit.fileName)}});
}

QString exemptionText(const Wording& words, const QString& prefix, const Exemption& exemption) {
    Fields fields;
    if (exemption.task)
        fields[u"number"_s] = QString::number(exemption.task->value());
    if (exemption.period)
        fields[u"period"_s] = shortName(*exemption.period);
    const QString of = exemption.task && exemption.period ? u".answer"_s : exemption.task ? u".task"_s : u".period"_s;
    return words.text(prefix + of, fields);
}

} // namespace xundu::papers::evaluation
