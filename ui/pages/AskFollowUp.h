#pragma once

#include "core/store/Scan.h"
#include "core/supervision/FollowUp.h"
#include "ui/pages/PageContext.h"

/// @file What became of a letter or of an assignment: asked the same way wherever it is entered.

namespace xundu::ui {

struct AskedFollowUp {
    supervision::FollowUp step;
    std::optional<store::Scan> scan{};
};

/// Asks for the words of the step, for an extension also for the new day and how far things are, and for an answer or a proof
/// whether a scan is kept beside it. @param subject what it is about @param tracking as it stands
/// @return nothing: the user thought better of it
std::optional<AskedFollowUp> askFollowUp(const PageContext& context, supervision::FollowUpKind kind, const QString& subject,
                                         const supervision::Tracking& tracking);

/// Whether a scan is kept beside what is entered, and which. Throws Error where it cannot be read.
/// @return false: the user thought better of it
bool askScan(const PageContext& context, const QString& title, std::optional<store::Scan>& scan);

/// Those that may follow, in the order of doing. @param closing of the subject
std::vector<supervision::FollowUpKind> stepsAfter(const supervision::Tracking& tracking, supervision::Closing closing,
                                                  QDate today);
/// Answer…, Close…: of a button.
QString actionWord(supervision::FollowUpKind kind);
/// Answer, Close: of what the button opens.
QString titleWord(supervision::FollowUpKind kind);

} // namespace xundu::ui
