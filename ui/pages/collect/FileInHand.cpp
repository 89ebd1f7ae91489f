#include "ui/pages/collect/FileInHand.h"

#include "core/store/Blobs.h"

namespace xundu::ui {
namespace {

FileInHand waitingInHand(const WaitingFile& file) {
    return {file.name(), file.hash, *file.bytes, Inbox::incoming(file, ReadAs::Written), file.asWritten};
}

FileInHand takenInHand(const store::Office& office, const store::returns::ReturnedFile& file) {
    FileInHand hand{file.name, file.hash, store::blobs::bytesOf(office, file.hash), {}, {}};
    hand.incoming.path = file.name;
    hand.incoming.content = hand.bytes;
    hand.result.path = file.name;
    hand.result.hash = file.hash;
    hand.result.unit = file.unit;
    hand.result.period = file.period;
    hand.result.outcome = dispatch::Outcome::Duplicate;
    return hand;
}

} // namespace

std::optional<FileInHand> fileInHand(const store::Office& office, const Inbox& inbox, const FindingGroup& group) {
    if (group.taken)
        return takenInHand(office, *group.taken);
    const WaitingFile* file = inbox.file(group.waiting);
    return file && file->bytes ? std::optional(waitingInHand(*file)) : std::nullopt;
}

QString unitNameOf(const store::Office& office, const FileInHand& file) {
    const plan::Unit* unit = file.result.unit ? office.plan().unit(*file.result.unit) : nullptr;
    return unit ? unit->shortName : file.name;
}

} // namespace xundu::ui
