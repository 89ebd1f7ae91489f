#include "core/progress/RuleBook.h"

namespace xundu::progress {

RuleBook defaultRules(int year) { return RuleBook{calendar::TenDay::firstOf(year)}; }

const RuleBook& ruleBookFor(const std::vector<RuleBook>& books, calendar::TenDay period) {
    Q_ASSERT(!books.empty());
    const RuleBook* best = nullptr;
    const RuleBook* earliest = &books.front();
    for (const RuleBook& book : books) {
        if (book.start < earliest->start)
            earliest = &book;
        if (book.start > period)
            continue;
        if (!best || book.start > best->start || (book.start == best->start && book.version > best->version))
            best = &book;
    }
    return best ? *best : *earliest;
}

} // namespace xundu::progress
