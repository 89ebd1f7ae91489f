#include "ui/pages/indicators/UnitRows.h"

#include "core/plan/Duty.h"
#include "core/plan/Shares.h"
#include "core/store/Corrections.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/models/TypedNumber.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::ui {
namespace {

struct IndicatorUnitText {
    Q_DECLARE_TR_FUNCTIONS(IndicatorUnitText)
};

using base::Fraction;
using plan::UnitId;
using progress::Reading;

std::vector<Reading> newestReadings(const OfficeView& view, const plan::Indicator& indicator) {
    return store::reports::newestReadings(view.office(), indicator.code, view.period());
}

std::vector<UnitId> unitsBehind(const OfficeView& view, const plan::Indicator& indicator, const std::vector<Reading>& newest,
                                bool withCounties) {
    std::vector<UnitId> units = plan::readingUnits(view.plan(), indicator);
    if (withCounties && plan::canBeShared(indicator)) {
        for (const plan::Unit& unit : view.plan().units) {
            if (plan::entersSums(unit) && std::find(units.begin(), units.end(), unit.id) == units.end())
                units.push_back(unit.id);
        }
    }
    for (const Reading& reading : newest) {
        if (std::find(units.begin(), units.end(), reading.unit) == units.end())
            units.push_back(reading.unit);
    }
    std::sort(units.begin(), units.end(), [&](UnitId a, UnitId b) {
        const bool first = a == indicator.source, second = b == indicator.source;
        return first != second ? first : a < b;
    });
    return units;
}

/// Both truths of a corrected reading.
void addCorrection(const OfficeView& view, const plan::Indicator& indicator, UnitRow& row) {
    const Reading& known = *row.newest;
    const auto corrections = store::corrections::correctionsOf(view.office(), known.indicator, known.unit, known.period);
    const auto reported = store::reports::readingAsReported(view.office(), known.indicator, known.unit, known.period);
    row.reported = progress::valueOf(reported.value(), indicator);
    const store::corrections::Correction& last = corrections.back();
    row.correction = IndicatorUnitText::tr("%1 (%2, %3)", "reason, who, day").arg(last.reason, last.by, shownDate(last.on));
}

QString newestWord(const UnitRow& row) {
    return row.reported ? QStringLiteral("%1 → %2").arg(shown(row.reported), shown(row.value)) : shown(row.value);
}

UnitRow rowOf(const OfficeView& view, const plan::Indicator& indicator, UnitId id, const std::vector<Reading>& newest) {
    UnitRow row{.indicator = indicator.code,
                .unit = *view.plan().unit(id),
                .isSource = id == indicator.source,
                .inferred = indicator.sourceInferred};
    row.canShare = plan::canBeShared(indicator) && plan::entersSums(row.unit);
    const auto share = std::find_if(indicator.allocations.begin(), indicator.allocations.end(),
                                    [&](const plan::Allocation& entry) { return entry.unit == id; });
    if (share != indicator.allocations.end())
        row.share = share->target;
    const auto reading = std::find_if(newest.begin(), newest.end(), [&](const Reading& entry) { return entry.unit == id; });
    if (reading == newest.end())
        return row;
    row.newest = *reading;
    row.value = progress::valueOf(*reading, indicator);
    if (reading->corrected)
        addCorrection(view, indicator, row);
    if (row.share && !row.share->isZero())
        row.done = Fraction::of(*row.value, *row.share);
    if (indicator.kind == plan::IndicatorKind::EveryUnit)
        row.passes = progress::reaches(indicator, *row.value, 0);
    return row;
}

QString doneWord(const UnitRow& row) {
    if (row.passes)
        return *row.passes ? IndicatorUnitText::tr("passes") : IndicatorUnitText::tr("short");
    return shownPercent(row.done);
}

QVariant number(const std::optional<Fraction>& value) { return value ? QVariant(value->toDouble()) : QVariant(); }

Column<UnitRow> figureColumn(const QString& title, int width, std::function<QString(const UnitRow&)> text,
                             std::function<QVariant(const UnitRow&)> sort) {
    Column<UnitRow> column{.title = title, .width = width, .alignment = Qt::AlignRight};
    column.text = std::move(text);
    column.sort = std::move(sort);
    column.more = [](const UnitRow&, int role) { return role == InkRole ? QVariant(static_cast<int>(Ink::Text2)) : QVariant(); };
    return column;
}

/// Where the number stands: the cell, a link where the office keeps the original.
Column<UnitRow> sourceColumn() {
    Column<UnitRow> column{.title = IndicatorUnitText::tr("Source"), .width = 62};
    column.text = [](const UnitRow& row) {
        if (!row.newest)
            return noFigure;
        const progress::Source& source = row.newest->source;
        return source.file.isEmpty() ? IndicatorUnitText::tr("office") : source.cell;
    };
    column.more = [](const UnitRow& row, int role) -> QVariant {
        if (role == InkRole)
            return static_cast<int>(row.newest && originalOf(row.newest->source) ? Ink::Accent : Ink::Text3);
        if (role != Qt::ToolTipRole || !row.newest)
            return {};
        const QString said = saidOtherwise(*row.newest);
        const QString place = placeWords(row.newest->source);
        return said.isEmpty() ? place : IndicatorUnitText::tr("%1: the unit wrote “%2”").arg(place, said);
    };
    return column;
}

QString passSummary(const OfficeView& view, const plan::Indicator& indicator, const std::vector<Reading>& newest) {
    const auto members = view.plan().group(*indicator.everyUnit)->members.size();
    const auto passed = std::count_if(newest.begin(), newest.end(), [&](const Reading& reading) {
        return progress::reaches(indicator, progress::valueOf(reading, indicator), 0);
    });
    return IndicatorUnitText::tr("%1 of %2 units pass, %3 without a reading")
        .arg(passed)
        .arg(members)
        .arg(members - newest.size());
}

bool isZone(const OfficeView& view, const Reading& reading) {
    const plan::Unit* unit = view.plan().unit(reading.unit);
    return unit && unit->kind == plan::UnitKind::Zone;
}

std::optional<QString> setShare(OfficeView& view, const UnitRow& row, const QString& typed) {
    if (QString problem = numberProblem(typed); !problem.isEmpty())
        return problem;
    return attempt(view.office(), IndicatorUnitText::tr("Share of %1 in %2").arg(row.unit.shortName, row.indicator.value()),
                   [&](store::Office& office) {
                       store::plans::setAllocation(office, row.indicator, row.unit.id,
                                                   isCleared(typed) ? std::nullopt : numberTyped(typed));
                   });
}

Column<UnitRow> shareColumn(OfficeView& view) {
    Column<UnitRow> column = figureColumn(
        IndicatorUnitText::tr("Share"), 60, [](const UnitRow& row) { return row.canShare ? shown(row.share) : QString(); },
        [](const UnitRow& row) { return row.share ? QVariant(row.share->toDouble()) : QVariant(); });
    column.more = [](const UnitRow& row, int role) -> QVariant {
        if (role == Qt::EditRole)
            return row.share ? row.share->toString() : QString();
        return role == InkRole ? QVariant(static_cast<int>(row.share ? Ink::Text : Ink::Text3)) : QVariant();
    };
    column.editable = [&view](const UnitRow& row) { return row.canShare && view.office().isWritable(); };
    column.edit = [&view](const UnitRow& row, const QVariant& typed) { return setShare(view, row, typed.toString()); };
    return column;
}

} // namespace

std::vector<UnitRow> unitRows(const OfficeView& view, const plan::Indicator& indicator, bool withCounties) {
    const auto newest = newestReadings(view, indicator);
    std::vector<UnitRow> rows;
    for (const UnitId unit : unitsBehind(view, indicator, newest, withCounties))
        rows.push_back(rowOf(view, indicator, unit, newest));
    return rows;
}

QString shareSummary(const plan::Indicator& indicator) {
    const auto rest = plan::unallocated(indicator);
    if (!rest)
        return {};
    const QString target = shown(Fraction(indicator.target));
    const QString sum = shown(Fraction(indicator.target) - *rest);
    if (rest->isZero())
        return IndicatorUnitText::tr("the shares add up to the target, %1").arg(target);
    return rest->isNegative() ? IndicatorUnitText::tr("the shares add up to %1, %2 more than the target of %3")
                                    .arg(sum, shown(Fraction() - *rest), target)
                              : IndicatorUnitText::tr("the shares add up to %1, %2 of the target of %3 are left over")
                                    .arg(sum, shown(*rest), target);
}

std::optional<QString> spreadEvenly(OfficeView& view, const plan::Indicator& indicator) {
    std::vector<plan::UnitId> counties;
    for (const plan::Unit& unit : view.plan().units) {
        if (unit.kind == plan::UnitKind::County)
            counties.push_back(unit.id);
    }
    if (counties.empty())
        return IndicatorUnitText::tr("The plan has no county to break the target down to.");
    const plan::Indicator before = indicator; // what the verbs change
    return attempt(view.office(), IndicatorUnitText::tr("Break %1 down evenly").arg(before.code.value()),
                   [&](store::Office& office) {
                       for (const plan::Allocation& share : before.allocations)
                           store::plans::setAllocation(office, before.code, share.unit, std::nullopt);
                       for (const plan::Allocation& share : plan::evenShares(before.target, counties))
                           store::plans::setAllocation(office, before.code, share.unit, share.target);
                   });
}

std::vector<Column<UnitRow>> unitColumns(OfficeView& view) {
    Column<UnitRow> name{.title = IndicatorUnitText::tr("Unit"), .width = 168};
    name.text = [](const UnitRow& row) {
        if (!row.isSource)
            return row.unit.shortName;
        return (row.inferred ? IndicatorUnitText::tr("%1 (source, inferred)") : IndicatorUnitText::tr("%1 (source)"))
            .arg(row.unit.shortName);
    };
    name.sort = [](const UnitRow& row) { return QVariant(row.isSource ? 0 : row.unit.id.value()); };
    Column<UnitRow> newest =
        figureColumn(IndicatorUnitText::tr("Newest"), 66, newestWord, [](const UnitRow& row) { return number(row.value); });
    newest.more = [](const UnitRow& row, int role) -> QVariant {
        if (role == TypeRole)
            return static_cast<int>(Type::BodyStrong);
        if (role == Qt::ToolTipRole && row.reported)
            return IndicatorUnitText::tr("Corrected, %1: %2").arg(newestWord(row), row.correction);
        return role == InkRole && !row.value ? QVariant(static_cast<int>(Ink::Text3)) : QVariant();
    };
    return {name,
            shareColumn(view),
            newest,
            figureColumn(IndicatorUnitText::tr("Done"), 56, doneWord, [](const UnitRow& row) { return number(row.done); }),
            figureColumn(
                IndicatorUnitText::tr("As of"), 64,
                [](const UnitRow& row) { return row.newest ? shownAsOf(row.newest->period) : noFigure; },
                [](const UnitRow& row) { return row.newest ? QVariant(row.newest->period.ordinal()) : QVariant(); }),
            sourceColumn()};
}

QString unitSummary(const OfficeView& view, const plan::Indicator& indicator) {
    const auto newest = newestReadings(view, indicator);
    if (indicator.kind == plan::IndicatorKind::EveryUnit)
        return passSummary(view, indicator, newest);
    QStringList parts;
    plan::Indicator counties = indicator; // without a source the rules add counties and zone up
    counties.source.reset();
    const auto sum = progress::cityValue(view.plan(), counties, newest);
    const auto* standing = view.status().indicator(indicator.code);
    if (sum) {
        parts << IndicatorUnitText::tr("counties and zone together %1").arg(shown(sum->value));
        if (standing && standing->value && !standing->value->summed)
            parts << IndicatorUnitText::tr("city %1, left over %2")
                         .arg(shown(standing->value->value), shown(standing->value->value - sum->value));
        if (std::any_of(sum->from.begin(), sum->from.end(), [&](const Reading& reading) { return isZone(view, reading); }))
            parts << IndicatorUnitText::tr("the zone's figures may lie inside a county's");
    } else if (!indicator.allocations.empty()) {
        parts << IndicatorUnitText::tr("no county or zone has a reading yet");
    }
    return parts.join(IndicatorUnitText::tr("; "));
}

} // namespace xundu::ui
