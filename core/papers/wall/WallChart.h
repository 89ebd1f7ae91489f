#pragma once

#include "core/calendar/TenDay.h"
#include "core/papers/Run.h"
#include "core/progress/Light.h"
#include "core/progress/MilestoneState.h"

#include <array>
#include <optional>
#include <variant>

/// @file 挂图作战图 as content: tasks × the 36 旬 of a year with lights and milestones (documents.md, "wall-chart").

namespace xundu::papers {

struct WallLight {
    progress::Light light = progress::Light::None;
    bool stale = false;      ///< its newest reading is older than its 旬
    bool overridden = false; ///< by the office; a note tells of it
    friend bool operator==(const WallLight&, const WallLight&) = default;
};

using progress::MilestoneState;

struct WallMilestone {
    int number = 0; ///< within its row, from 1
    MilestoneState state = MilestoneState::Planned;
    calendar::TenDay period;                    ///< at whose end it stands; of the chart's year
    std::optional<calendar::TenDay> original{}; ///< where it stood before it was moved; of the chart's year
    QString label;                              ///< of the list: the task's number and its own, 8-1
    QString text;                               ///< with its day
    friend bool operator==(const WallMilestone&, const WallMilestone&) = default;
};

struct WallRow {
    QString number; ///< of the task
    QString title;
    QString units;        ///< as rules.md 8 orders
    QString unitsInBrief; ///< 市科技局等10家; for pages that have no room for all names
    std::array<std::optional<WallLight>, 36>
        lights{};                          ///< by 旬 of the year; nothing before the first report and after the one shown
    std::vector<WallMilestone> milestones; ///< by number, which is their order in time; of one 旬 and state together
};

struct WallGroup {
    QString name; ///< of the programme
    std::vector<WallRow> rows;
};

enum class WallSign { OriginalPlace, ClosedPeriod, Today, Override };

struct WallLegend {
    std::variant<WallLight, MilestoneState, WallSign> sign;
    QString words;
};

/// Stands alone in its paper, whose shape is WallChart, on as many pages as its rows need.
struct WallChart {
    calendar::TenDay shown;        ///< the chart tells how things stand at its end
    calendar::TenDay firstReport;  ///< without duties before it
    QString beforeFirst{};         ///< why no light shines before it
    std::array<bool, 36> closed{}; ///< by 旬 of the year: 定稿
    std::optional<QDate> today{};  ///< nothing: outside the year
    QString title{};
    QString nextTitle{}; ///< of further pages
    QString subtitle{};
    Run counts{};                   ///< tasks by light, milestones by state
    std::array<QString, 4> heads{}; ///< of the columns: programme, number, task, units
    std::array<QString, 12> months{};
    std::array<QString, 3> parts{}; ///< of a month
    std::vector<WallGroup> groups{};
    std::vector<WallLegend> legend{};
    QString listTitle{};
    QString noteLabel{}; ///< of the first note in the list
    QStringList notes{};
    QString signOff{}; ///< office and day
};

} // namespace xundu::papers
