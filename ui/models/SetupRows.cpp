#include "ui/models/SetupRows.h"

#include "core/store/Plans.h"
#include "ui/delegates/EditDelegates.h"
#include "ui/delegates/Roles.h"
#include "ui/models/Edits.h"
#include "ui/models/PaceWords.h"
#include "ui/models/Shown.h"
#include "ui/models/TypedNumber.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::ui {
namespace {

struct SetupText {
    Q_DECLARE_TR_FUNCTIONS(SetupText)
};

using ColumnOf = Column<SetupRow>;

constexpr plan::PaceKind paceChoices[] = {plan::PaceKind::Even, plan::PaceKind::YearEnd, plan::PaceKind::Level,
                                          plan::PaceKind::Unset};

std::optional<QString> refusal(const QString& problem) { return problem.isEmpty() ? std::nullopt : std::optional(problem); }

std::optional<QString> changeTarget(OfficeView& view, const AskGrounds& ask, const SetupRow& row, const QVariant& typed) {
    const QString text = typedText(typed);
    if (const auto problem = refusal(targetProblem(text)))
        return problem;
    const base::Decimal target = *numberTyped(text);
    if (target == row.indicator.target)
        return std::nullopt;
    const QString title = SetupText::tr("Target of %1: %2 → %3")
                              .arg(row.indicator.code.value(), row.indicator.target.toString(), target.toString());
    const auto why = row.indicator.hasTarget() ? groundsOf(typed, ask, title, Grounds::Document)
                                               : std::optional(store::plans::Reasoned{}); // the first one changes nothing
    if (!why)
        return QString();
    return attempt(view.office(), title,
                   [&](store::Office& office) { store::plans::setTarget(office, row.indicator.code, target, *why); });
}

std::optional<QString> changeBaseline(OfficeView& view, const SetupRow& row, const QVariant& typed) {
    const QString text = typed.toString();
    if (const auto problem = refusal(numberProblem(text)))
        return problem;
    return attempt(view.office(), SetupText::tr("Baseline of %1").arg(row.indicator.code.value()), [&](store::Office& office) {
        store::plans::setBaseline(office, row.indicator.code, isCleared(text) ? std::nullopt : numberTyped(text));
    });
}

std::optional<QString> changePace(OfficeView& view, const SetupRow& row, const QVariant& typed) {
    const QString text = typed.toString();
    if (const auto problem = refusal(paceProblem(view.plan(), text)))
        return problem;
    return attempt(view.office(), SetupText::tr("Pace of %1").arg(row.indicator.code.value()), [&](store::Office& office) {
        store::plans::setPace(office, row.indicator.code, *paceFromWords(text, office.plan().year()));
    });
}

std::optional<QString> changeSource(OfficeView& view, const SetupRow& row, const QVariant& typed) {
    const QString name = typed.toString().trimmed();
    if (const auto problem = refusal(sourceProblem(view.plan(), name)))
        return problem;
    return attempt(view.office(), SetupText::tr("Source unit of %1").arg(row.indicator.code.value()), [&](store::Office& office) {
        store::plans::setSource(office, row.indicator.code, office.plan().unitMeant(name)->id);
    });
}

QString openWord(Open what) {
    switch (what) {
    case Open::Target:
        return SetupText::tr("target");
    case Open::Baseline:
        return SetupText::tr("baseline");
    case Open::Pace:
        return SetupText::tr("pace");
    case Open::Source:
        return SetupText::tr("source to be confirmed");
    }
    return {};
}

ColumnOf plainColumn(const QString& title, int width, std::function<QString(const SetupRow&)> text, Ink ink = Ink::Text2) {
    ColumnOf column{.title = title, .width = width};
    column.text = std::move(text);
    column.more = [ink](const SetupRow&, int role) { return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant(); };
    return column;
}

ColumnOf targetColumn(OfficeView& view, const AskGrounds& ask) {
    ColumnOf column = plainColumn(
        SetupText::tr("Target"), 92, [](const SetupRow& row) { return shownTarget(row.indicator); }, Ink::Text);
    column.alignment = Qt::AlignRight;
    column.sort = [](const SetupRow& row) { return row.indicator.target.toDouble(); };
    column.more = [](const SetupRow& row, int role) -> QVariant {
        switch (role) {
        case Qt::EditRole:
            return row.indicator.hasTarget() ? row.indicator.target.toString() : QString();
        case GroundsRole:
            return static_cast<int>(row.indicator.hasTarget() ? Grounds::Document : Grounds::None);
        case Qt::ToolTipRole:
            return row.indicator.originalTarget ? SetupText::tr("at first %1").arg(row.indicator.originalTarget->toString())
                                                : QVariant();
        default:
            return {};
        }
    };
    column.editable = [&view](const SetupRow&) { return view.office().isWritable(); };
    column.edit = [&view, ask](const SetupRow& row, const QVariant& typed) { return changeTarget(view, ask, row, typed); };
    return column;
}

ColumnOf baselineColumn(OfficeView& view) {
    ColumnOf column = plainColumn(
        SetupText::tr("Baseline"), 90, [](const SetupRow& row) { return shown(row.indicator.baseline); }, Ink::Text);
    column.alignment = Qt::AlignRight;
    column.sort = [](const SetupRow& row) {
        return row.indicator.baseline ? QVariant(row.indicator.baseline->toDouble()) : QVariant();
    };
    column.more = [](const SetupRow& row, int role) -> QVariant {
        if (role == Qt::ToolTipRole && row.indicator.previousEnd)
            return SetupText::tr("the year before ended at %1 (%2)")
                .arg(row.indicator.previousEnd->value.toString(), row.indicator.previousEnd->asOf.displayName());
        return role == Qt::EditRole ? QVariant(row.indicator.baseline ? row.indicator.baseline->toString() : QString())
                                    : QVariant();
    };
    column.editable = [&view](const SetupRow& row) {
        return view.office().isWritable() && progress::needsBaseline(row.indicator);
    };
    column.edit = [&view](const SetupRow& row, const QVariant& typed) { return changeBaseline(view, row, typed); };
    return column;
}

ColumnOf paceColumn(OfficeView& view) {
    ColumnOf column = plainColumn(
        SetupText::tr("Pace"), 150, [](const SetupRow& row) { return shownPace(row.indicator.pace); }, Ink::Text);
    column.more = [](const SetupRow& row, int role) -> QVariant {
        if (role == ChoicesRole) {
            QStringList words;
            for (const plan::PaceKind kind : paceChoices)
                words << word(kind);
            if (row.indicator.pace.kind == plan::PaceKind::Steps)
                words.prepend(shownPace(row.indicator.pace));
            return words;
        }
        return {};
    };
    column.editable = [&view](const SetupRow&) { return view.office().isWritable(); };
    column.edit = [&view](const SetupRow& row, const QVariant& typed) { return changePace(view, row, typed); };
    return column;
}

ColumnOf sourceColumn(OfficeView& view) {
    ColumnOf column = plainColumn(
        SetupText::tr("Source unit"), 130,
        [](const SetupRow& row) {
            if (row.source.isEmpty())
                return SetupText::tr("each unit itself");
            return row.indicator.sourceInferred ? SetupText::tr("%1 (inferred)").arg(row.source) : row.source;
        },
        Ink::Text);
    column.more = [&view](const SetupRow& row, int role) -> QVariant {
        if (role == ChoicesRole) {
            QStringList names;
            for (const plan::Unit& unit : view.plan().units)
                names << unit.shortName;
            return names;
        }
        return role == Qt::EditRole ? QVariant(row.source) : QVariant();
    };
    column.editable = [&view](const SetupRow& row) {
        return view.office().isWritable() && row.indicator.kind != plan::IndicatorKind::EveryUnit;
    };
    column.edit = [&view](const SetupRow& row, const QVariant& typed) { return changeSource(view, row, typed); };
    return column;
}

} // namespace

std::vector<SetupRow> setupRows(const plan::Plan& plan) {
    std::vector<SetupRow> rows;
    for (const plan::Indicator& indicator : plan.indicators) {
        const plan::Unit* source = indicator.source ? plan.unit(*indicator.source) : nullptr;
        SetupRow row{indicator, source ? source->shortName : QString(), {}};
        if (!indicator.hasTarget())
            row.open.push_back(Open::Target);
        if (progress::needsBaseline(indicator) && !indicator.baseline)
            row.open.push_back(Open::Baseline);
        if (indicator.pace.kind == plan::PaceKind::Unset)
            row.open.push_back(Open::Pace);
        if (source && indicator.sourceInferred)
            row.open.push_back(Open::Source);
        rows.push_back(std::move(row));
    }
    return rows;
}

int countOpen(const std::vector<SetupRow>& rows, Open what) {
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [what](const SetupRow& row) { return row.isOpen(what); }));
}

QString targetProblem(const QString& typed) {
    return isCleared(typed) ? SetupText::tr("A target is a number; it cannot be emptied.") : numberProblem(typed);
}

QString paceProblem(const plan::Plan& plan, const QString& typed) {
    if (paceFromWords(typed, plan.year()))
        return {};
    const auto example = calendar::TenDay::lastOf(plan.year());
    return SetupText::tr("\"%1\" is not a pace. Choose one, or type steps of this year: %2 20, %3 50.")
        .arg(typed.trimmed(), example.plus(-18).displayName(), example.displayName());
}

QString sourceProblem(const plan::Plan& plan, const QString& typed) {
    return plan.unitMeant(typed.trimmed()) ? QString() : SetupText::tr("The plan has no unit \"%1\".").arg(typed.trimmed());
}

bool offersBaseline(const SetupRow& row) { return row.isOpen(Open::Baseline) && row.indicator.previousEnd; }

std::optional<QString> takePreviousEnds(OfficeView& view, const std::vector<SetupRow>& rows) {
    return attempt(view.office(), SetupText::tr("Take last year's values as baselines"), [&](store::Office& office) {
        for (const SetupRow& row : rows) {
            if (offersBaseline(row))
                store::plans::setBaseline(office, row.indicator.code, row.indicator.previousEnd->value);
        }
    });
}

std::optional<QString> confirmSources(OfficeView& view, const std::vector<SetupRow>& rows) {
    return attempt(view.office(), SetupText::tr("Confirm source units"), [&](store::Office& office) {
        for (const SetupRow& row : rows) {
            if (row.isOpen(Open::Source))
                store::plans::setSource(office, row.indicator.code, *row.indicator.source);
        }
    });
}

std::vector<ColumnOf> setupColumns(OfficeView& view, const AskGrounds& ask) {
    ColumnOf open = plainColumn(SetupText::tr("Still to decide"), 170, [](const SetupRow& row) {
        QStringList words;
        for (const Open what : row.open)
            words << openWord(what);
        return words.join(SetupText::tr(", "));
    });
    open.more = [](const SetupRow& row, int role) -> QVariant {
        const bool matters = row.isOpen(Open::Target) || row.isOpen(Open::Baseline) || row.isOpen(Open::Pace);
        return role == InkRole && matters ? QVariant(static_cast<int>(Ink::Accent)) : QVariant();
    };
    return {plainColumn(
                SetupText::tr("Code"), 66, [](const SetupRow& row) { return row.indicator.code.value(); }, Ink::Text3),
            plainColumn(
                SetupText::tr("Indicator"), 220, [](const SetupRow& row) { return row.indicator.name; }, Ink::Text),
            targetColumn(view, ask),
            plainColumn(SetupText::tr("Kind"), 120, [](const SetupRow& row) { return word(row.indicator.kind); }),
            baselineColumn(view),
            paceColumn(view),
            sourceColumn(view),
            open};
}

SetupColumns setupPlaces() { return {1, 2, 4, 5, 6}; }

} // namespace xundu::ui
