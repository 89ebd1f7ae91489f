#include "core/dispatch/SendBack.h"

#include "core/dispatch/Intake.h"
#include "core/exchange/marking/ReturnText.h"
#include "core/exchange/xlsx/Unreadable.h"
#include "core/store/Action.h"
#include "core/store/Reports.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace xundu::dispatch {
namespace {

struct SendBackText {
    Q_DECLARE_TR_FUNCTIONS(SendBackText)
};

exchange::Findings openFindings(const store::Office& office, calendar::TenDay period, const QString& hash) {
    exchange::Findings findings;
    for (const store::returns::OpenDoubt& doubt : store::returns::openDoubts(office, period)) {
        if (doubt.file.hash == hash)
            findings.push_back(findingOf(doubt.finding));
    }
    return findings;
}

QString copyName(const QString& path) {
    const QFileInfo file(path);
    return file.completeBaseName() + QStringLiteral("（退回修改）.xlsx");
}

/// A file that cannot be read as a workbook has no cells to mark.
QByteArray marked(const IncomingFile& file, const exchange::Findings& findings) {
    const auto marks = exchange::marksOf(findings);
    if (marks.empty())
        return {};
    return exchange::markedCopy(contentOf(file), marks);
}

} // namespace

exchange::Finding findingOf(const store::returns::StoredFinding& stored) {
    exchange::Finding finding{exchange::findingFromCode(stored.code).value_or(exchange::FindingCode::BlankRow), stored.message,
                              stored.fix, stored.sheet, stored.cell};
    finding.value = stored.value;
    bool isNumber = false;
    const qint64 number = stored.subject.toLongLong(&isNumber);
    if (isNumber)
        finding.task = plan::TaskId::from(number);
    else
        finding.indicator = plan::IndicatorCode::from(stored.subject);
    return finding;
}

SendBackFile prepareReturn(const store::Office& office, calendar::TenDay period, const IncomingFile& file,
                           const FileResult& result) {
    const exchange::Findings findings =
        result.outcome == Outcome::Duplicate ? openFindings(office, period, result.hash) : result.findings;
    const QDate dueOn = store::reports::dueDayOf(office, period);
    const QString unit = result.unit ? office.plan().unit(*result.unit)->name : QString();
    const exchange::ReturnAddress address{unit, period, dueOn < office.actor().clock.today() ? QDate() : dueOn,
                                          office.plan().taskForce.office};
    return {copyName(file.path), exchange::returnText(address, findings), marked(file, findings), findings};
}

void recordSentBack(store::Office& office, calendar::TenDay period, const IncomingFile& file, const FileResult& result,
                    const SendBackFile& sent) {
    if (!result.unit)
        return;
    store::Action action(office, SendBackText::tr("Send back the return of %1").arg(office.plan().unit(*result.unit)->shortName));
    store::returns::sendBack(office, {*result.unit, period, QFileInfo(file.path).fileName(), result.hash, sent.text, {}},
                             contentOf(file));
    action.commit();
}

} // namespace xundu::dispatch
