#include "ui/print/OfficialPapers.h"

#include "core/base/Error.h"
#include "core/papers/bulletin/BulletinComposer.h"
#include "core/papers/letters/Notice.h"
#include "core/papers/meeting/MeetingPack.h"
#include "core/papers/meeting/Minutes.h"
#include "core/papers/summary/SummaryComposer.h"
#include "core/papers/unit/UnitSheet.h"
#include "core/papers/wall/WallChartComposer.h"
#include "core/store/Closings.h"
#include "core/supervision/Matters.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

struct OfficialText {
    Q_DECLARE_TR_FUNCTIONS(OfficialText)
};

using calendar::TenDay;

/// As the office's papers look, but for what the request says otherwise.
papers::OfficialFrame frameOf(const Materials& materials) {
    const store::papers::PaperStyle style = store::papers::style(materials.office);
    const store::papers::Seal seal = materials.request.seal.value_or(style.seal);
    const plan::Plan& plan = materials.office.plan();
    const plan::Unit* other = seal == store::papers::Seal::OnBehalf ? plan.unit(style.sealingUnit) : nullptr;
    const papers::Wording words = materials.wording.wording(u"papers"_s);
    const QString& office = plan.taskForce.office;
    return {.mark = style.mark,
            .number = materials.request.number,
            .signature =
                other ? words.text(u"signature.on_behalf"_s, {{u"office"_s, office}, {u"unit"_s, other->shortName}}) : office,
            .sealed = seal != store::papers::Seal::None,
            .copies = style.copies,
            .printedBy = style.printedBy,
            .date = materials.request.date,
            .demo = materials.office.isDemo()};
}

papers::PaperData dataOf(const Materials& materials) {
    const store::Office& office = materials.office;
    return {.plan = &office.plan(),
            .course = materials.course.statusesUpTo(materials.request.period),
            .reports = materials.course.reportsUpTo(materials.request.period),
            .readings = store::closings::readingsShown(office, materials.status),
            .wording = materials.wording,
            .frame = frameOf(materials)};
}

plan::UnitId unitOf(const Materials& materials) {
    if (!materials.request.unit)
        throw base::Error(base::ErrorCode::BadCall, OfficialText::tr("This paper is of one unit: say which."));
    return *materials.request.unit;
}

} // namespace

papers::Paper bulletinOf(const Materials& materials) {
    const auto& parts = materials.request.parts;
    return papers::composeBulletin(dataOf(materials), {.lagging = parts.contains(PaperPart::LaggingItems),
                                                       .ranking = parts.contains(PaperPart::UnitRanking),
                                                       .indicatorAnnex = parts.contains(PaperPart::IndicatorAnnex),
                                                       .reportingAnnex = parts.contains(PaperPart::ReportingAnnex)});
}

papers::Paper summaryOf(const Materials& materials) {
    const TenDay to = materials.status.period;
    const TenDay month = *TenDay::of(to.year(), to.month(), calendar::TenDayPart::Early);
    return papers::composeSummary(dataOf(materials), materials.request.from.value_or(month));
}

papers::Paper unitSheetOf(const Materials& materials) { return papers::composeUnitSheet(dataOf(materials), unitOf(materials)); }

papers::Paper noticeOf(const Materials& materials) {
    const TenDay period = materials.request.period;
    if (!materials.request.unit && unitsToWriteTo(materials.course, period).empty())
        throw base::Error(base::ErrorCode::BadCall,
                          OfficialText::tr("There is nothing to write to any unit about in %1.").arg(period.displayName()));
    const plan::UnitId unit = unitOf(materials);
    papers::PaperData data = dataOf(materials);
    if (data.plan->unit(unit)->officeHost)
        data.frame.mark.clear(); // rules.md 6: to itself the office writes no numbered letter
    const papers::Notice notice = papers::proposedNotice(data, unit, materials.office.calendar());
    if (notice.matters.empty())
        throw base::Error(base::ErrorCode::BadCall, OfficialText::tr("There is nothing to write to %1 about in %2.")
                                                        .arg(data.plan->unit(unit)->name, period.displayName()));
    return papers::composeNotice(data, notice);
}

std::vector<plan::UnitId> unitsToWriteTo(store::Course& course, TenDay period) {
    const plan::Plan& plan = course.office().plan();
    const std::vector<progress::PeriodStatus> statuses = course.statusesUpTo(period);
    std::vector<plan::UnitId> units;
    for (const plan::Unit& unit : plan.units) {
        if (!supervision::mattersOf(plan, statuses, unit.id).empty())
            units.push_back(unit.id);
    }
    return units;
}

papers::Paper minutesOf(const Materials& materials) {
    const papers::PaperData data = dataOf(materials);
    return papers::composeMinutes(data, papers::proposedMeeting(data));
}

papers::Paper wallChartOf(const Materials& materials) {
    return papers::composeWallChart(dataOf(materials), materials.office.actor().clock.today());
}

papers::Paper meetingPackOf(const Materials& materials) {
    const papers::PaperData data = dataOf(materials);
    return papers::composeMeetingPack(data, papers::proposedMeeting(data), {});
}

} // namespace xundu::ui::print
