#pragma once

#include "core/progress/FormRecord.h"
#include "core/store/Office.h"

#include <map>

/// @file The year's course, read from an office file.

namespace xundu::store {

/// How things stood at the end of each 旬, as reported where it is closed, and what units said in it. Each is read
/// when it is first asked for and kept until forget(): what shows or prints the same year shares one course. References last as
/// long. Throws Error as closings::statusShown() does.
class Course {
public:
    /// @pre the office outlives it
    explicit Course(const Office& office) : m_office(office) {}

    const Office& office() const { return m_office; }
    const progress::PeriodStatus& status(calendar::TenDay period);

    /// Of each 旬 with duties up to this one, oldest first; of this one alone before the first.
    std::vector<progress::PeriodStatus> statusesUpTo(calendar::TenDay period);
    /// Of those of the same 旬 that are closed or whose forms were due before today, oldest first.
    std::vector<progress::PeriodAnswers> answersDueUpTo(calendar::TenDay period);
    /// Of the same 旬 as statusesUpTo(), oldest first.
    std::vector<progress::ProgressReport> reportsUpTo(calendar::TenDay period);

    /// The office file has changed.
    void forget();

private:
    std::vector<calendar::TenDay> periodsUpTo(calendar::TenDay period) const;

    const Office& m_office;
    std::map<calendar::TenDay, progress::PeriodStatus> m_statuses;
    std::map<calendar::TenDay, std::vector<progress::ProgressReport>> m_reports;
};

} // namespace xundu::store
