#include "ui/pages/collect/Returning.h"

#include "core/dispatch/SendBack.h"
#include "core/store/Action.h"
#include "core/store/Blobs.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct ReturningText {
    Q_DECLARE_TR_FUNCTIONS(ReturningText)
};

FileInHand waitingInHand(const WaitingFile& file) {
    return {file.name(), file.hash, *file.bytes, file.asWritten.unit, Inbox::incoming(file, ReadAs::Written), file.asWritten};
}

FileInHand takenInHand(const store::Office& office, calendar::TenDay period, const store::returns::ReturnedFile& file) {
    FileInHand hand{file.name, file.hash, store::blobs::bytesOf(office, file.hash), file.unit, {}, {}};
    hand.incoming.path = file.name;
    hand.incoming.content = hand.bytes;
    hand.result.path = file.name;
    hand.result.hash = file.hash;
    hand.result.unit = file.unit;
    hand.result.period = file.period;
    for (const store::returns::OpenDoubt& doubt : store::returns::openDoubts(office, period)) {
        if (doubt.file.id == file.id)
            hand.result.findings.push_back(findingOf(doubt.finding));
    }
    return hand;
}

QString nameOf(const store::Office& office, const FileInHand& file) {
    const plan::Unit* unit = file.unit ? office.plan().unit(*file.unit) : nullptr;
    return unit ? unit->shortName : file.name;
}

} // namespace

std::optional<FileInHand> fileInHand(const store::Office& office, calendar::TenDay period, const Inbox& inbox,
                                     const FindingGroup& group) {
    if (group.taken)
        return takenInHand(office, period, *group.taken);
    const WaitingFile* file = inbox.file(group.waiting);
    return file && file->bytes ? std::optional(waitingInHand(*file)) : std::nullopt;
}

ReturnLetter letterFor(const store::Office& office, calendar::TenDay period, const FileInHand& file) {
    const dispatch::SendBackFile prepared = dispatch::prepareReturn(office, period, file.incoming, file.result);
    return {nameOf(office, file), file.name, prepared.text, prepared.markedCopy, prepared.fileName};
}

void recordReturn(store::Office& office, calendar::TenDay period, const FileInHand& file, const QString& text) {
    store::Action action(office, ReturningText::tr("Return a form to %1").arg(nameOf(office, file)));
    store::returns::sendBack(office, {*file.unit, period, file.name, file.hash, text, {}}, file.bytes);
    action.commit();
}

} // namespace xundu::ui
