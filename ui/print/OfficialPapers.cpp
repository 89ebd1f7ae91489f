#include "ui/print/OfficialPapers.h"

#include "core/base/Error.h"
#include "core/papers/bulletin/BulletinComposer.h"
#include "core/papers/meeting/MeetingPack.h"
#include "core/papers/meeting/Minutes.h"
#include "core/papers/meeting/Needs.h"
#include "core/papers/summary/SummaryComposer.h"
#include "core/papers/unit/UnitSheet.h"
#include "core/papers/wall/WallChartComposer.h"
#include "core/store/Assignments.h"
#include "core/store/Closings.h"
#include "core/store/Meetings.h"
#include "core/store/Notices.h"
#include "ui/print/FontBook.h"
#include "ui/print/PageFlow.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

struct OfficialText {
    Q_DECLARE_TR_FUNCTIONS(OfficialText)
};

using calendar::TenDay;
using supervision::Assignment;

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

bool isOnePage(papers::Paper paper) {
    loadStandIns();
    papers::takeFigures(paper);
    int pages = 0;
    PageFlow([&](const Page&) { return ++pages == 1; }).run(paper);
    return pages == 1;
}

/// Nothing: none is recorded.
std::optional<supervision::Meeting> meetingOf(const Materials& materials) {
    if (materials.request.meeting)
        return store::meetings::meeting(materials.office, *materials.request.meeting);
    std::optional<supervision::Meeting> last;
    for (supervision::Meeting& each : store::meetings::meetings(materials.office)) {
        if (each.period == materials.request.period)
            last = std::move(each);
    }
    return last;
}

/// Of meetings before this one: those of the last, and of earlier ones what is not closed.
std::vector<Assignment> lastDecisions(const Materials& materials, const papers::PaperData& data,
                                      const supervision::Meeting& meeting) {
    const auto last = store::meetings::before(materials.office, meeting);
    std::vector<Assignment> decisions = data.assignments;
    std::erase_if(decisions, [&](const Assignment& assignment) {
        // one of the year before has no meeting here, nor has a draft an id
        const bool own = assignment.meeting && assignment.meeting == meeting.id;
        const bool earlier = assignment.origin == supervision::Origin::Meeting && !own;
        const bool told = (last && assignment.meeting == last->id) || !supervision::trackingOf(assignment).isDone();
        return !earlier || !told;
    });
    return decisions;
}

} // namespace

papers::PaperData dataOf(const Materials& materials) {
    const store::Office& office = materials.office;
    papers::PaperData data{.plan = &office.plan(),
                           .course = materials.course.statusesUpTo(materials.request.period),
                           .reports = materials.course.reportsUpTo(materials.request.period),
                           .readings = store::closings::readingsShown(office, materials.status),
                           .wording = materials.wording,
                           .frame = frameOf(materials),
                           .isOnePage = isOnePage};
    data.assignments = supervision::knownOn(store::assignments::assignments(office), data.date());
    data.notices = supervision::knownOn(store::notices::notices(office), data.date());
    return data;
}

plan::UnitId unitOf(const Materials& materials) {
    if (!materials.request.unit)
        throw base::Error(base::ErrorCode::BadCall, OfficialText::tr("This paper is of one unit: say which."));
    return *materials.request.unit;
}

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

papers::Paper minutesOf(const Materials& materials) {
    const papers::PaperData data = dataOf(materials);
    const auto held = meetingOf(materials);
    if (!held)
        return papers::composeMinutes(data, papers::proposedMeeting(data), papers::proposedDecisions(data));
    std::vector<Assignment> decisions = data.assignments;
    std::erase_if(decisions, [&](const Assignment& assignment) { return assignment.meeting != held->id; });
    return papers::composeMinutes(data, *held, decisions);
}

papers::Paper wallChartOf(const Materials& materials) {
    return papers::composeWallChart(dataOf(materials), materials.office.actor().clock.today());
}

papers::Paper meetingPackOf(const Materials& materials) {
    const papers::PaperData data = dataOf(materials);
    const supervision::Meeting meeting = meetingOf(materials).value_or(papers::proposedMeeting(data));
    return papers::composeMeetingPack(data, meeting, lastDecisions(materials, data, meeting));
}

} // namespace xundu::ui::print
