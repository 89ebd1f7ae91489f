#include "core/store/ReportSearch.h"

#include "core/search/SearchText.h"
#include "core/store/Query.h"
#include "core/store/Reports.h"

#include <algorithm>

namespace xundu::store::reports {
namespace {

using calendar::TenDay;
using progress::ProgressReport;

constexpr int looksAtMost = 500; ///< reports that are read through for a single character

bool says(const ProgressReport& report, const QString& term) {
    const auto holds = [&](const QString& text) { return search::folded(text).contains(term); };
    return holds(report.progress) || holds(report.problems) || holds(report.next) || holds(report.coordination);
}

QStringList singlesAmong(const QStringList& terms) {
    QStringList singles = terms;
    singles.removeIf([](const QString& term) { return search::isIndexed(term); });
    return singles;
}

} // namespace

std::vector<ProgressReport> reportsSaying(const Office& office, const QStringList& terms, int atMost) {
    const QString phrases = search::phrasesOf(terms);
    if (phrases.isEmpty())
        return {};
    const QStringList singles = singlesAmong(terms);
    const int year = office.plan().year();
    const Snapshot snapshot(office.database());
    Query query(office.database(), "SELECT s.period, s.task, s.unit FROM search_text t CROSS JOIN search_row s ON s.id = t.rowid "
                                   "WHERE t.pieces MATCH ? AND t.rowid BETWEEN ? << 32 AND (? << 32) + 4294967295 "
                                   "ORDER BY t.rowid DESC LIMIT ?");
    const auto ask = [&](const QString& question, int limit) {
        query.with(question, TenDay::firstOf(year), TenDay::lastOf(year), limit);
        std::vector<ProgressReport> found;
        int looked = 0;
        for (; std::ssize(found) < atMost && query.step(); ++looked) {
            const auto period = query.take<TenDay>();
            const auto task = query.take<plan::TaskId>();
            auto entry = report(office, period, task, query.take<plan::UnitId>());
            if (entry && std::all_of(singles.begin(), singles.end(), [&](const QString& term) { return says(*entry, term); }))
                found.push_back(std::move(*entry));
        }
        return std::pair(std::move(found), looked);
    };
    auto [found, looked] = ask(phrases, singles.isEmpty() ? atMost : looksAtMost);
    const bool mayBeMore = !singles.isEmpty() && std::ssize(found) < atMost && looked == looksAtMost;
    // a character that is rare among the newest is rare in the index, too: its pieces are few
    return mayBeMore ? ask(phrases + u' ' + search::beginningsOf(singles), atMost).first : found;
}

} // namespace xundu::store::reports
