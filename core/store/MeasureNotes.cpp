#include "core/store/MeasureNotes.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Query.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::store::measures {
namespace {

constexpr qsizetype longestText = 5000; // characters

struct MeasureNoteText {
    Q_DECLARE_TR_FUNCTIONS(MeasureNoteText)
};

} // namespace

std::vector<progress::MeasureNote> notes(const Office& office, calendar::TenDay until) {
    Query query(office.database(), "SELECT task, measure, period, progress, problems FROM measure_note WHERE year = ? AND "
                                   "period <= ? ORDER BY task, measure, period");
    query.with(office.plan().year(), until);
    std::vector<progress::MeasureNote> result;
    while (query.step())
        result.push_back({query.take<plan::TaskId>(), query.take<int>(), query.take<calendar::TenDay>(), query.take<QString>(),
                          query.take<QString>()});
    return result;
}

void setNote(Office& office, const progress::MeasureNote& note) {
    const auto& measures = requireTask(office, note.task).measures;
    if (std::none_of(measures.begin(), measures.end(), [&](const plan::Measure& each) { return each.number == note.measure; }))
        throw base::Error(base::ErrorCode::BadCall,
                          MeasureNoteText::tr("Task %1 has no measure %2.").arg(note.task.value()).arg(note.measure));
    requirePlanYear(office, note.period);
    const QString progress = base::polished(note.progress);
    const QString problems = base::polished(note.problems);
    if (std::max(progress.size(), problems.size()) > longestText)
        refuse(MeasureNoteText::tr("The text has more than %1 characters.").arg(longestText));
    if (progress.isEmpty() && problems.isEmpty()) {
        Query(writing(office), "DELETE FROM measure_note WHERE year = ? AND task = ? AND measure = ? AND period = ?")
            .run(note.period.year(), note.task, note.measure, note.period);
        return;
    }
    Query(writing(office),
          "INSERT INTO measure_note (year, task, measure, period, progress, problems, noted_on, noted_by) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (year, task, measure, period) DO UPDATE SET progress = excluded.progress, "
          "problems = excluded.problems, noted_on = excluded.noted_on, noted_by = excluded.noted_by")
        .run(note.period.year(), note.task, note.measure, note.period, progress, problems, office.actor().clock.today(),
             office.actor().name);
}

} // namespace xundu::store::measures
