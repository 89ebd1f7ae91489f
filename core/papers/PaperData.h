#pragma once

#include "core/papers/Wording.h"
#include "core/progress/Standing.h"
#include "core/supervision/Notice.h"

#include <functional>

/// @file What official papers are composed from: the same values whatever the kind.

namespace xundu::papers {

struct Paper;

/// How an office's papers look around their text.
struct OfficialFrame {
    QString mark;                ///< 发文机关标志; empty: no head
    QString number{};            ///< 发文字号; empty: none yet
    QString signature{};         ///< at the sign-off, with 代章 where another seals on its behalf; empty: the plan's office
    bool sealed = true;          ///< the sign-off leaves room for the seal
    QString copies{};            ///< 抄送 without its label and closing mark; empty: none
    QString printedBy{};         ///< 印发机关; empty: the plan's office
    std::optional<QDate> date{}; ///< of signing; else the last day of the paper's 旬
    bool demo = false;           ///< the returns are invented: said on every page
};

struct PaperData {
    const plan::Plan* plan = nullptr; ///< never null
    /// Consecutive 旬, oldest first: the paper tells how things stand at the end of the last. Not empty. What was earlier than
    /// the first is unknown to the paper.
    std::vector<progress::PeriodStatus> course;
    std::vector<progress::ProgressReport> reports{};    ///< what units said in the 旬 of the course
    std::vector<progress::Reading> readings{};          ///< the newest of each unit at or before the last 旬
    std::vector<supervision::Assignment> assignments{}; ///< all that were given by the paper's date
    std::vector<supervision::Notice> notices{};         ///< all that went out by then
    WordingBook wording{};
    OfficialFrame frame{};
    std::function<bool(const Paper&)> isOnePage{}; ///< laid out; nothing: nobody asks how long a paper gets

    const progress::PeriodStatus& now() const { return course.back(); }
    /// Of the 旬 before the last; null: none is known.
    const progress::PeriodStatus* last() const { return course.size() > 1 ? &course[course.size() - 2] : nullptr; }
    QDate date() const { return frame.date.value_or(now().period.lastDay()); }
};

} // namespace xundu::papers
