#pragma once

#include "core/progress/Standing.h"
#include "core/store/Office.h"

#include <map>

/// @file What papers tell of the year's course.

namespace xundu::ui::print {

/// How things stood at the end of each 旬, as reported where it is closed, and what units said in it. Each is read once: papers
/// that are composed again and again with other options share one course. Throws Error as store::closings::statusShown does.
class Course {
public:
    /// @pre the office outlives it
    explicit Course(const store::Office& office) : m_office(office) {}

    const store::Office& office() const { return m_office; }
    const progress::PeriodStatus& status(calendar::TenDay period);
    /// Of each 旬 with duties up to this one, oldest first; of this one alone before the first.
    std::vector<progress::PeriodStatus> statusesUpTo(calendar::TenDay period);
    /// Of the same 旬, oldest first.
    std::vector<progress::ProgressReport> reportsUpTo(calendar::TenDay period);
    /// The office file has changed.
    void forget();

private:
    const store::Office& m_office;
    std::map<calendar::TenDay, progress::PeriodStatus> m_statuses;
    std::map<calendar::TenDay, std::vector<progress::ProgressReport>> m_reports;
};

} // namespace xundu::ui::print
