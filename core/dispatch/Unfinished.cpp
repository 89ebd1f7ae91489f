#include "core/dispatch/Unfinished.h"

namespace xundu::dispatch {

Unfinished unfinishedOf(const Reception& reception, const LoopFacts& facts) {
    Unfinished result{.missing = {},
                      .doubts = reception.doubts(),
                      .sentBack = reception.count(FormState::Returned),
                      .withoutBulletin = !facts.bulletinIssued};
    for (const UnitReception* unit : reception.owing())
        result.missing.push_back({unit->unit, unit->missing()});
    return result;
}

} // namespace xundu::dispatch
