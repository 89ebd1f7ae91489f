#include "core/dispatch/SendBack.h"

#include "core/dispatch/Intake.h"
#include "core/dispatch/WrittenFiles.h"
#include "core/exchange/marking/ReturnText.h"
#include "core/exchange/xlsx/Unreadable.h"
#include "core/store/Action.h"
#include "core/store/Reports.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace xundu::dispatch {
namespace {

struct SendBackText {
    Q_DECLARE_TR_FUNCTIONS(SendBackText)
};

using calendar::TenDay;
using store::returns::OpenDoubt;
using store::returns::SentBack;

exchange::Findings openFindings(const store::Office& office, TenDay period, const QString& hash) {
    exchange::Findings findings;
    for (const OpenDoubt& doubt : store::returns::openDoubts(office, period)) {
        if (doubt.file.hash == hash)
            findings.push_back(findingOf(office, doubt.finding));
    }
    return findings;
}

/// Whether the unit is to answer it, and not only to know of it.
bool asks(const exchange::Finding& finding) {
    using exchange::FindingCode;
    return finding.code != FindingCode::Late && finding.code != FindingCode::NumberFromText &&
           finding.code != FindingCode::ForeignParts;
}

/// Other files of the unit with open doubts that ask for an answer.
QStringList doubtedFiles(const store::Office& office, TenDay period, const FileResult& result) {
    QStringList names;
    for (const OpenDoubt& doubt : store::returns::openDoubts(office, period)) {
        if (doubt.file.unit == result.unit && doubt.file.hash != result.hash && !names.contains(doubt.file.name) &&
            asks(findingOf(office, doubt.finding)))
            names << doubt.file.name;
    }
    return names;
}

/// Programs open a workbook with macros only under its own suffix.
QString copyName(const QString& path) {
    const QFileInfo file(path);
    const QString macros = QStringLiteral("xlsm");
    const bool hasMacros = file.suffix().compare(macros, Qt::CaseInsensitive) == 0;
    return file.completeBaseName() + QStringLiteral("（退回修改）.") + (hasMacros ? macros : QStringLiteral("xlsx"));
}

/// What the unit can do something about.
exchange::Findings toTell(exchange::Findings findings) {
    std::erase_if(findings, [](const exchange::Finding& finding) { return finding.code == exchange::FindingCode::Late; });
    return findings;
}

/// Nothing where there is no cell to mark or none can be: the text names the cells, and is worded by whether a copy goes with it.
QByteArray marked(const IncomingFile& file, const exchange::Findings& findings) {
    const auto marks = exchange::marksOf(findings);
    if (marks.empty())
        return {};
    const QByteArray content = contentOf(file);
    try {
        return exchange::markedCopy(content, marks);
    } catch (const exchange::Unreadable&) {
        return {};
    }
}

/// The record of today about this file, if any.
std::optional<SentBack> backToday(const store::Office& office, TenDay period, const FileResult& result) {
    const auto sent = store::returns::sentBackIn(office, period);
    const auto found = std::find_if(sent.begin(), sent.end(), [&](const SentBack& each) {
        return each.hash == result.hash && each.sentOn == office.actor().clock.today();
    });
    return found == sent.end() ? std::nullopt : std::optional(*found);
}

QString titleOf(TenDay period, int returns) {
    return SendBackText::tr("Send back %n return(s) of %1", nullptr, returns).arg(period.displayName());
}

void keep(store::Office& office, TenDay period, const IncomingFile& file, const FileResult& result, const QString& text) {
    store::returns::sendBack(office, {result.unit, period, QFileInfo(file.path).fileName(), result.hash, text}, contentOf(file));
}

QStringList write(WrittenFiles& files, const SendBackFile& sent) {
    const QString text = QStringLiteral("txt");
    const QFileInfo copy(files.freePath(sent.name, {text}));
    QStringList written;
    if (!sent.markedCopy.isEmpty()) {
        written << copy.filePath();
        files.write(written.back(), sent.markedCopy);
    }
    written << copy.dir().filePath(copy.completeBaseName() + u'.' + text);
    files.write(written.back(), sent.text.toUtf8() + '\n');
    return written;
}

SendBackResult sendBackOne(store::Office& office, TenDay period, const IncomingFile& file, const FileResult& tried,
                           WrittenFiles& files) {
    using Outcome = SendBackResult::Outcome;
    SendBackResult result{.path = file.path};
    result.findings = tried.findings;
    if (tried.hash.isEmpty()) {
        result.outcome = Outcome::Unreadable;
        return result;
    }
    result.backBefore = backToday(office, period, tried);
    if (result.backBefore) {
        result.outcome = Outcome::BackAlready;
        return result;
    }
    const SendBackFile sent = prepareReturn(office, period, file, tried);
    result.findings = sent.findings;
    if (std::none_of(sent.findings.begin(), sent.findings.end(), asks)) {
        result.outcome = Outcome::NothingDoubtful;
        result.doubtedBefore = doubtedFiles(office, period, tried);
        return result;
    }
    result.written = write(files, sent);
    keep(office, period, file, tried, sent.text);
    return result;
}

} // namespace

exchange::Finding findingOf(const store::Office& office, const store::returns::StoredFinding& stored) {
    const auto code = exchange::findingFromCode(stored.code);
    if (!code)
        store::returns::refuseUnknown(office, stored);
    exchange::Finding finding{*code, stored.message, stored.fix, stored.sheet, stored.cell};
    finding.value = stored.value;
    bool isNumber = false;
    const qint64 number = stored.subject.toLongLong(&isNumber);
    if (isNumber)
        finding.task = plan::TaskId::from(number);
    else
        finding.indicator = plan::IndicatorCode::from(stored.subject);
    return finding;
}

SendBackFile prepareReturn(const store::Office& office, TenDay period, const IncomingFile& file, const FileResult& result) {
    const exchange::Findings findings =
        toTell(result.outcome == Outcome::Duplicate ? openFindings(office, period, result.hash) : result.findings);
    const QDate dueOn = store::reports::dueDayOf(office, period);
    const QString unit = result.unit ? office.plan().unit(*result.unit)->name : QString();
    const exchange::ReturnAddress address{unit, period, dueOn < office.actor().clock.today() ? QDate() : dueOn,
                                          office.plan().taskForce.office, &office.plan()};
    const QByteArray copy = marked(file, findings);
    return {copyName(file.path), exchange::returnText(address, findings, !copy.isEmpty()), copy, findings};
}

std::optional<SentBack> recordSentBack(store::Office& office, TenDay period, const IncomingFile& file, const FileResult& result,
                                       const SendBackFile& sent) {
    if (auto before = backToday(office, period, result))
        return before;
    store::Action action(office, titleOf(period, 1));
    keep(office, period, file, result, sent.text);
    action.commit();
    return std::nullopt;
}

std::vector<SendBackResult> sendBackAll(store::Office& office, TenDay period, const std::vector<IncomingFile>& files,
                                        const QString& folder) {
    store::requirePlanYear(office, period);
    store::requireOpen(office, period);
    const CollectResult tried = collect(office, period, files, Intent::Try);
    WrittenFiles written(folder);
    store::Action action(office, {});
    std::vector<SendBackResult> results;
    int recorded = 0;
    for (size_t i = 0; i < files.size(); ++i) {
        results.push_back(sendBackOne(office, period, files[i], tried.files[i], written));
        recorded += results.back().outcome == SendBackResult::Outcome::Written ? 1 : 0;
    }
    action.setTitle(titleOf(period, recorded));
    action.commit();
    written.finish();
    return results;
}

} // namespace xundu::dispatch
