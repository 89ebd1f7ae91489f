#include "core/supervision/Codes.h"

#include <utility>

namespace xundu::supervision {
namespace {

constexpr std::pair<Step, const char*> steps[] = {{Step::Remind, "remind"}, {Step::Urge, "urge"}, {Step::Supervise, "supervise"}};
constexpr std::pair<MatterKind, const char*> matterKinds[] = {
    {MatterKind::MissingReport, "missing"}, {MatterKind::Red, "red"}, {MatterKind::LateAssignment, "late"}};
constexpr std::pair<FollowUpKind, const char*> followUpKinds[] = {
    {FollowUpKind::Replied, "replied"},          {FollowUpKind::Verified, "verified"}, {FollowUpKind::Closed, "closed"},
    {FollowUpKind::LookedAgain, "looked_again"}, {FollowUpKind::Reopened, "reopened"}, {FollowUpKind::Extended, "extended"}};
constexpr std::pair<Origin, const char*> origins[] = {
    {Origin::Meeting, "meeting"}, {Origin::Instruction, "instruction"}, {Origin::Ask, "ask"}};

template <class Enum, size_t size>
QString codeIn(const std::pair<Enum, const char*> (&table)[size], Enum value) {
    for (const auto& [each, code] : table) {
        if (each == value)
            return QLatin1String(code);
    }
    return {};
}

template <class Enum, size_t size>
std::optional<Enum> valueIn(const std::pair<Enum, const char*> (&table)[size], const QString& code) {
    for (const auto& [value, each] : table) {
        if (code == QLatin1String(each))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString codeOf(Step step) { return codeIn(steps, step); }
QString codeOf(MatterKind kind) { return codeIn(matterKinds, kind); }
QString codeOf(FollowUpKind kind) { return codeIn(followUpKinds, kind); }
QString codeOf(Origin origin) { return codeIn(origins, origin); }

std::optional<Step> stepFrom(const QString& code) { return valueIn(steps, code); }
std::optional<MatterKind> matterKindFrom(const QString& code) { return valueIn(matterKinds, code); }
std::optional<FollowUpKind> followUpKindFrom(const QString& code) { return valueIn(followUpKinds, code); }
std::optional<Origin> originFrom(const QString& code) { return valueIn(origins, code); }

} // namespace xundu::supervision
