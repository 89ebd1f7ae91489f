#include "core/papers/meeting/MeetingWords.h"

#include "core/papers/Words.h"

namespace xundu::papers::meeting {

QString nameOf(const Wording& words, const supervision::Meeting& meeting) {
    return meeting.name.isEmpty() ? words.text(QStringLiteral("meeting")) : meeting.name;
}

QString whenOf(const supervision::Meeting& meeting) {
    return meeting.heldOn.isValid() ? dayText(meeting.heldOn) + meeting.time : QString();
}

} // namespace xundu::papers::meeting
