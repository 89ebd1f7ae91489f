#pragma once

#include "core/base/Fraction.h"
#include "core/progress/Reading.h"

/// @file Lights and why they shine (rules.md 4).

namespace xundu::progress {

/// In order of need: of two parts the greater governs.
enum class Light { None, Done, Green, Yellow, Red };

QString codeOf(Light light); ///< none done green yellow red
std::optional<Light> lightFromCode(const QString& code);

enum class ReasonCode {
    Lag,
    OverdueMilestone,
    DuePassed,
    NoReading,
    NoTarget, ///< of a year that goes on from another: the office has not set it yet
    NoBaseline,
    NoPace,
    NoDatedMilestone,
    NotDueYet,
    TargetReached,
    SelfAssessed,
    Override,
};

QString codeOf(ReasonCode code); ///< lag overdue_milestone due_passed no_reading … (cli.md)
std::optional<ReasonCode> reasonFromCode(const QString& code);

/// One part's verdict with the figures that led to it. Figures that do not apply are empty.
struct Reason {
    ReasonCode code = ReasonCode::Lag;
    Light light = Light::None; ///< what this part alone would show
    std::optional<plan::IndicatorCode> indicator;
    std::optional<plan::MilestoneId> milestone;
    std::optional<base::Fraction> lagPoints; ///< for Lag, NoReading
    int overdue = 0;                         ///< 旬, for OverdueMilestone
    bool exactlyEqual = false;               ///< `>` with the value on the target: green, one short (差1)
    bool capped = false;                     ///< a striving target that would be red
    std::optional<Assessment> assessment;    ///< for SelfAssessed
    QString note;                            ///< for Override: the office's reason
    QString by;                              ///< for Override: who
    QString milestoneText{};                 ///< as the milestone read then …
    std::optional<QDate> milestoneDue{};     ///< … and when it was due
    friend bool operator==(const Reason&, const Reason&) = default;
};

/// What the milestone of a reason read, and when it was due, in the 旬 that the reason is of. Where a file of an older program
/// kept neither: as the plan has it now; an empty text: it is gone.
struct ToldMilestone {
    QString text;
    std::optional<QDate> dueOn;
};
/// @pre the reason names a milestone
ToldMilestone milestoneOf(const Reason& reason, const plan::Plan& plan);

/// A reason as one plain sentence for commands and screens, in the program's language.
QString sentence(const Reason& reason, const plan::Plan& plan);
/// 完成 正常 滞后 严重滞后 未亮灯, or the English word: in the program's language.
QString word(Light light);
/// The word that stands in for 未亮灯 where the reason is known: 待统计 待定序时 待定目标 缺基数 未定节点.
QString wordForNone(ReasonCode code);

} // namespace xundu::progress
