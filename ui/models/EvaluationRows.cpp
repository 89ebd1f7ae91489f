#include "ui/models/EvaluationRows.h"

#include "core/supervision/Sentences.h"
#include "ui/delegates/Roles.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

using supervision::Criterion;
using supervision::CriterionScore;
using supervision::UnitScore;

constexpr int decimals = 2;

struct EvaluationText {
    Q_DECLARE_TR_FUNCTIONS(EvaluationText)
};

Column<ScoreRow> pointsColumn(const QString& title, const std::function<base::Fraction(const ScoreRow&)>& points,
                              int width = 84) {
    Column<ScoreRow> column{.title = title, .width = width, .alignment = Qt::AlignRight};
    column.text = [points](const ScoreRow& row) { return shownPoints(points(row)); };
    column.sort = [points](const ScoreRow& row) { return QVariant(points(row).toDouble()); };
    return column;
}

QString taskName(const plan::Plan& plan, plan::TaskId id) {
    const plan::Task* task = plan.task(id);
    return task ? EvaluationText::tr("Task %1 %2").arg(id.value()).arg(task->title) : QString::number(id.value());
}

/// What each kind of line says. One for each criterion's line.
class Lines {
public:
    Lines(const plan::Plan& plan, Criterion criterion, std::vector<WorkingRow>& rows)
        : m_plan(plan), m_criterion(word(criterion)), m_rows(rows) {}

    void operator()(const supervision::TaskLine& line) {
        const QString role = line.role == plan::Role::Lead ? EvaluationText::tr("leads") : EvaluationText::tr("shares in");
        QString how = line.closedOn ? EvaluationText::tr("closed on %1: 100%").arg(shownDay(line.closedOn)) : partWords(line);
        if (how.isEmpty())
            how = EvaluationText::tr("nothing to judge it by");
        const QString counts = line.share
                                   ? EvaluationText::tr("%1 × weight %2").arg(shownPercent(line.share), line.weight.toString())
                                   : EvaluationText::tr("left out");
        add(EvaluationText::tr("%1 (%2)").arg(taskName(m_plan, line.task), role), counts, how, sourcesOf(line), line.task);
    }
    void operator()(const supervision::AnswerLine& line) {
        add(EvaluationText::tr("%1, task %2").arg(line.period.displayName()).arg(line.task.value()), EvaluationText::tr("0 of 1"),
            line.late ? EvaluationText::tr("came late") : EvaluationText::tr("did not come"), {}, line.task);
    }
    void operator()(const supervision::ReturnLine& line) {
        add(line.period.displayName(), EvaluationText::tr("0 of 1"), EvaluationText::tr("doubtful"),
            line.reasons.join(EvaluationText::tr(", ")), {});
    }
    void operator()(const supervision::LetterLine& line) {
        const QString number = supervision::letterName(line.number, line.period);
        QString how = EvaluationText::tr("to be answered by %1").arg(shownDay(line.dueOn));
        if (line.answeredOn)
            how += EvaluationText::tr(", answered on %1").arg(shownDay(line.answeredOn));
        if (!line.escalationNumber.isEmpty())
            how += EvaluationText::tr(", followed by %1").arg(line.escalationNumber);
        add(EvaluationText::tr("%1 %2").arg(supervision::word(line.step), number), outcomeWords(line.outcome), how, number, {});
    }
    void operator()(const supervision::Exemption& exemption) {
        QStringList what;
        if (exemption.period)
            what << exemption.period->displayName();
        if (exemption.task)
            what << taskName(m_plan, *exemption.task);
        add(what.join(EvaluationText::tr(", ")), EvaluationText::tr("exempted"), exemption.reason, exemption.document,
            exemption.task);
    }

private:
    void add(const QString& what, const QString& counts, const QString& how, const QString& source,
             std::optional<plan::TaskId> task) {
        m_rows.push_back({m_criterion, what, counts, how, source, task});
    }

    static QString outcomeWords(supervision::LetterOutcome outcome) {
        switch (outcome) {
        case supervision::LetterOutcome::Answered:
            return EvaluationText::tr("1 of 1");
        case supervision::LetterOutcome::Settled:
            return EvaluationText::tr("1 of 1, settled by itself");
        case supervision::LetterOutcome::Late:
            return EvaluationText::tr("0 of 1, late");
        case supervision::LetterOutcome::Unanswered:
            return EvaluationText::tr("0 of 1, unanswered");
        case supervision::LetterOutcome::Running:
            return EvaluationText::tr("not counted yet");
        }
        return {};
    }

    QString partWords(const supervision::TaskLine& line) const {
        QStringList parts;
        for (const supervision::IndicatorPart& part : line.indicators) {
            const QString value = part.value ? shown(part.value) : noFigure;
            const QString of = part.by == supervision::Measured::OwnShare  ? EvaluationText::tr("own share")
                               : part.by == supervision::Measured::OwnPass ? EvaluationText::tr("own mark")
                                                                           : EvaluationText::tr("city");
            const QString name = m_plan.indicator(part.code)->name;
            parts << (part.share ? EvaluationText::tr("%1 (%2) %3").arg(name, of, reckoning(part, value))
                                 : EvaluationText::tr("%1 (%2) no figure, left out").arg(name, of));
        }
        for (const supervision::MilestonePart& part : line.milestones) {
            const QString name = m_plan.milestone(part.id)->text;
            parts << (part.share ? EvaluationText::tr("%1 = %2").arg(name, shownPercent(part.share))
                                 : EvaluationText::tr("%1 not due yet, left out").arg(name));
        }
        return parts.join(EvaluationText::tr("; "));
    }

    /// Value, target and what both are counted from; then what of it counts.
    static QString reckoning(const supervision::IndicatorPart& part, const QString& value) {
        if (!part.progress) // whether it passes
            return EvaluationText::tr("%1 = %2").arg(value, shownPercent(part.share));
        const QString share = part.baseline
                                  ? EvaluationText::tr("(%1−%2)/(%3−%2) = %4")
                                        .arg(value, shown(part.baseline), shown(part.target), shownPercent(part.progress))
                                  : EvaluationText::tr("%1/%2 = %3").arg(value, shown(part.target), shownPercent(part.progress));
        return *part.progress == *part.share ? share : EvaluationText::tr("%1, counts %2").arg(share, shownPercent(part.share));
    }

    QString sourcesOf(const supervision::TaskLine& line) const {
        QStringList places;
        for (const supervision::IndicatorPart& part : line.indicators) {
            for (const progress::Reading& reading : part.from)
                places << EvaluationText::tr("%1 %2: %3")
                              .arg(m_plan.indicator(part.code)->name, reading.period.displayName(), placeWords(reading.source));
        }
        return places.join(EvaluationText::tr("; "));
    }

    const plan::Plan& m_plan;
    QString m_criterion;
    std::vector<WorkingRow>& m_rows;
};

/// The criterion itself, before what it is made of.
WorkingRow headRow(const CriterionScore& score) {
    const QString share =
        score.share
            ? EvaluationText::tr("%1 ÷ %2 = %3").arg(shown(score.gained), shown(score.possible), shownPercent(score.share))
            : EvaluationText::tr("nothing to judge by: full points");
    return {word(score.criterion),
            EvaluationText::tr("together"),
            EvaluationText::tr("%1 of %2 points").arg(shownPoints(score.points)).arg(score.most),
            share,
            {},
            {}};
}

Column<WorkingRow> textColumn(const QString& title, int width, QString WorkingRow::*text, Ink ink = Ink::Text2) {
    Column<WorkingRow> column{.title = title, .width = width};
    column.text = [text](const WorkingRow& row) { return row.*text; };
    column.more = [ink, text](const WorkingRow& row, int role) -> QVariant {
        if (role == InkRole)
            return static_cast<int>(ink);
        return role == Qt::ToolTipRole && !(row.*text).isEmpty() ? QVariant(row.*text) : QVariant();
    };
    return column;
}

} // namespace

QString word(Criterion criterion) {
    switch (criterion) {
    case Criterion::Completion:
        return EvaluationText::tr("Completion of tasks");
    case Criterion::OnTime:
        return EvaluationText::tr("Reports on time");
    case Criterion::Quality:
        return EvaluationText::tr("Quality of returns");
    case Criterion::Answered:
        return EvaluationText::tr("Letters answered");
    }
    return {};
}

QString shownPoints(const base::Fraction& points) {
    const auto rounded = points.rounded(decimals);
    return rounded ? QString::number(rounded->toDouble(), 'f', decimals) : noFigure;
}

std::vector<ScoreRow> scoreRows(const plan::Plan& plan, const supervision::Evaluation& evaluation,
                                const supervision::Evaluation* before) {
    std::vector<ScoreRow> rows;
    for (const UnitScore& score : evaluation.units) {
        const plan::Unit* unit = plan.unit(score.unit);
        ScoreRow row{score, unit ? unit->shortName : noFigure};
        if (before) {
            for (const UnitScore& other : before->units) {
                if (other.unit == score.unit)
                    row.before = other.shownTotal();
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<ScoreRow>> scoreColumns() {
    std::vector<Column<ScoreRow>> columns{{.title = EvaluationText::tr("Unit"), .width = 180}};
    columns[0].text = [](const ScoreRow& row) { return row.unitName; };
    for (const Criterion criterion : supervision::criteria)
        columns.push_back(pointsColumn(
            word(criterion), [criterion](const ScoreRow& row) { return row.score.of(criterion).points; }, 110));
    columns.push_back(pointsColumn(EvaluationText::tr("Bonus"), [](const ScoreRow& row) { return row.score.bonus; }));
    columns.push_back(pointsColumn(EvaluationText::tr("Deduction"), [](const ScoreRow& row) { return row.score.deduction; }));
    columns.push_back(pointsColumn(EvaluationText::tr("Total"), [](const ScoreRow& row) { return row.score.total; }));
    columns.back().more = [](const ScoreRow& row, int role) -> QVariant {
        if (role == TypeRole)
            return static_cast<int>(Type::BodyStrong);
        return role == Qt::ToolTipRole && row.score.cutAtZero ? QVariant(EvaluationText::tr("below zero: counted as 0"))
                                                              : QVariant();
    };
    Column<ScoreRow> rank{.title = EvaluationText::tr("Rank"), .width = 60, .alignment = Qt::AlignRight};
    rank.text = [](const ScoreRow& row) { return row.score.rank ? QString::number(*row.score.rank) : QString(); };
    rank.sort = [](const ScoreRow& row) { return row.score.rank ? QVariant(*row.score.rank) : QVariant(); };
    columns.push_back(rank);
    Column<ScoreRow> before{.title = EvaluationText::tr("By the rules in force"), .width = 130, .alignment = Qt::AlignRight};
    before.text = [](const ScoreRow& row) { return row.before ? shownPoints(*row.before) : QString(); };
    before.sort = [](const ScoreRow& row) { return row.before ? QVariant(base::Fraction(*row.before).toDouble()) : QVariant(); };
    columns.push_back(before);
    return columns;
}

std::vector<WorkingRow> workingRows(const plan::Plan& plan, const UnitScore& score) {
    std::vector<WorkingRow> rows;
    for (const CriterionScore& criterion : score.criteria) {
        rows.push_back(headRow(criterion));
        Lines lines(plan, criterion.criterion, rows);
        for (const supervision::WorkingLine& line : criterion.working)
            std::visit(lines, line);
    }
    for (const supervision::Merit& merit : score.merits)
        rows.push_back({merit.isDeduction() ? EvaluationText::tr("Deduction") : EvaluationText::tr("Bonus"),
                        merit.reason,
                        merit.points.toString(),
                        {},
                        merit.document,
                        {}});
    if (score.bonus != score.bonuses)
        rows.push_back({EvaluationText::tr("Bonus"),
                        EvaluationText::tr("together"),
                        EvaluationText::tr("%1 of %2 points").arg(shownPoints(score.bonus), shownPoints(score.bonuses)),
                        EvaluationText::tr("no more than this is added"),
                        {},
                        {}});
    return rows;
}

std::vector<Column<WorkingRow>> workingColumns() {
    return {textColumn(EvaluationText::tr("For what"), 160, &WorkingRow::criterion),
            textColumn(EvaluationText::tr("Item"), 240, &WorkingRow::what, Ink::Text),
            textColumn(EvaluationText::tr("Counts"), 150, &WorkingRow::counts, Ink::Text),
            textColumn(EvaluationText::tr("How it was reckoned"), 280, &WorkingRow::how),
            textColumn(EvaluationText::tr("Source"), 220, &WorkingRow::source)};
}

} // namespace xundu::ui
