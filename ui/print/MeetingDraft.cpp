#include "ui/print/MeetingDraft.h"

#include "core/papers/meeting/Needs.h"
#include "core/store/PaperWording.h"
#include "ui/print/OfficialPapers.h"

namespace xundu::ui::print {
namespace {

papers::PaperData dataAt(store::Course& course, calendar::TenDay period) {
    const store::Office& office = course.office();
    return dataOf({office,
                   course,
                   {.kind = PaperKind::MeetingPack, .period = period},
                   course.status(period),
                   papers::WordingBook(store::papers::ownSentences(office))});
}

} // namespace

supervision::Meeting draftMeeting(store::Course& course, calendar::TenDay period) {
    return papers::proposedMeeting(dataAt(course, period));
}

std::vector<supervision::Assignment> draftDecisions(store::Course& course, calendar::TenDay period) {
    return papers::proposedDecisions(dataAt(course, period));
}

} // namespace xundu::ui::print
