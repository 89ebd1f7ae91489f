#include "core/dispatch/Ladder.h"

#include "core/store/Assignments.h"
#include "core/store/Notices.h"

namespace xundu::dispatch {

supervision::LadderFacts ladderFacts(store::Course& course, calendar::TenDay period) {
    const store::Office& office = course.office();
    return {course.statusesUpTo(period), store::assignments::assignments(office), store::notices::notices(office),
            store::notices::droppedMatters(office), office.actor().clock.today()};
}

supervision::Ladder ladderOf(store::Course& course, calendar::TenDay period) {
    return supervision::ladderOf(course.office().plan(), ladderFacts(course, period));
}

} // namespace xundu::dispatch
