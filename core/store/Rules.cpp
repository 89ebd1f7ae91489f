#include "core/store/Rules.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Action.h"
#include "core/store/PlanTables.h"
#include "core/store/Query.h"
#include "core/store/Reports.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::store::rules {
namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

using base::Error;
using base::ErrorCode;
using calendar::TenDay;

constexpr int longestDelay = 15; // days from a 旬's end to the day its forms are due, either way

bool isPercent(int number) { return number >= 0 && number <= 100; }

std::optional<TenDay> lastClosed(const Office& office) {
    Query query(office.database(), "SELECT max(period) FROM closing");
    return query.step() ? query.take<std::optional<TenDay>>() : std::nullopt;
}

int write(Office& office, progress::RuleBook book) {
    const std::vector<progress::RuleBook>& books = office.ruleBooks();
    book.version =
        std::max_element(books.begin(), books.end(), [](const auto& a, const auto& b) { return a.version < b.version; })
            ->version +
        1;
    book.documentNumber = base::cleaned(book.documentNumber);
    saveRuleBook(writing(office), book);
    office.forgetValues();
    return book.version;
}

} // namespace

std::optional<QString> problemWith(const progress::RuleBook& book) {
    if (base::cleaned(book.documentNumber).isEmpty())
        return RuleText::tr("Rules change by a document: give its number.");
    if (!isPercent(book.yellowFrom) || !isPercent(book.redAbove) || !isPercent(book.noReadingFrom) ||
        !isPercent(book.aroundPercent))
        return RuleText::tr("Percentages lie between 0 and 100.");
    if (book.redAbove < book.yellowFrom)
        return RuleText::tr("Red begins above %1 points and yellow from %2: red cannot begin before yellow.")
            .arg(book.redAbove)
            .arg(book.yellowFrom);
    if (book.redAfterOverdue < 0 || book.redAfterOverdue > 36)
        return RuleText::tr("A milestone turns red after 0 to 36 ten-day periods.");
    if (std::abs(book.due.daysAfterEnd) > longestDelay)
        return RuleText::tr("Forms are due at most %1 days before or after the end of their ten-day period.").arg(longestDelay);
    return std::nullopt;
}

int add(Office& office, progress::RuleBook book) {
    if (const auto problem = problemWith(book))
        refuse(*problem);
    requirePlanYear(office, book.start);
    const auto closed = lastClosed(office);
    if (closed && book.start <= *closed)
        throw Error(ErrorCode::PeriodClosed,
                    RuleText::tr("%1 is closed and keeps its rules: a new version begins later.").arg(closed->displayName()));
    const std::vector<progress::RuleBook>& books = office.ruleBooks();
    for (const progress::RuleBook& other : books) {
        if (other.start > book.start)
            refuse(RuleText::tr("Version %1 begins with %2: a newer one cannot begin before it.")
                       .arg(other.version)
                       .arg(other.start.displayName()));
    }
    return write(office, std::move(book));
}

progress::PeriodStatus previewOf(Office& office, progress::RuleBook book, TenDay period) {
    requireOpen(office, period);
    if (const auto problem = problemWith(book))
        refuse(*problem);
    const Action look(office, RuleText::tr("Preview of rules")); // taken back
    book.start = period;
    write(office, std::move(book));
    return reports::statusOf(office, period);
}

} // namespace xundu::store::rules
