#include "ui/models/Inbox.h"

#include "core/store/Blobs.h"
#include "core/store/Returns.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace xundu::ui {
namespace {

using calendar::TenDay;
using dispatch::CollectResult;
using dispatch::FileResult;
using dispatch::IncomingFile;
using exchange::Correction;
using exchange::Finding;

constexpr std::array bothWays{ReadAs::Written, ReadAs::Proposed};

/// Nothing for what cannot be read or is too large to be a form: collecting says why.
std::optional<QByteArray> bytesAt(const QString& path) {
    QFile file(path);
    if (file.size() > store::blobs::largest || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

bool sameCell(const Correction& a, const Correction& b) { return a.sheet == b.sheet && a.cell == b.cell; }

/// A later word on a cell takes the place of an earlier one.
void put(std::vector<Correction>& corrections, const Correction& correction) {
    std::erase_if(corrections, [&](const Correction& entry) { return sameCell(entry, correction); });
    corrections.push_back(correction);
}

} // namespace

QString WaitingFile::name() const { return QFileInfo(path).fileName(); }

Inbox::Inbox(store::Office& office, Collect collect, QObject* parent)
    : QObject(parent), m_office(office), m_collect(std::move(collect)) {}

Inbox::Arrival Inbox::add(TenDay period, const QStringList& paths) {
    return stage(period, paths, [](const QString&) { return false; });
}

Inbox::Arrival Inbox::addNew(TenDay period, const QStringList& paths) {
    const auto sent = store::returns::sentBackIn(m_office, period);
    return stage(period, paths, [&](const QString& hash) {
        return store::returns::withContent(m_office, hash) ||
               std::any_of(sent.begin(), sent.end(), [&](const auto& entry) { return entry.hash == hash; });
    });
}

Inbox::Arrival Inbox::stage(TenDay period, const QStringList& paths, const std::function<bool(const QString& hash)>& isKnown) {
    Arrival arrival;
    for (const IncomingFile& incoming : dispatch::filesAt(paths)) {
        WaitingFile file{.id = m_nextId, .period = period, .path = incoming.path};
        file.bytes = bytesAt(incoming.path);
        file.hash = file.bytes ? store::blobs::hashOf(*file.bytes) : QString();
        file.arrivedAt = m_office.actor().clock.now();
        const bool waits = std::any_of(m_files.begin(), m_files.end(), [&](const WaitingFile& entry) {
            return file.bytes ? entry.hash == file.hash : entry.path == file.path;
        });
        if (waits || isKnown(file.hash)) {
            ++arrival.known;
            continue;
        }
        ++m_nextId;
        ++arrival.waiting;
        m_files.push_back(std::move(file));
    }
    if (arrival.waiting > 0)
        Q_EMIT changed();
    return arrival;
}

std::vector<const WaitingFile*> Inbox::files(TenDay period) const {
    std::vector<const WaitingFile*> result;
    for (const WaitingFile& file : m_files) {
        if (file.period == period)
            result.push_back(&file);
    }
    return result;
}

const WaitingFile* Inbox::file(int id) const {
    const auto it = std::find_if(m_files.begin(), m_files.end(), [&](const WaitingFile& file) { return file.id == id; });
    return it == m_files.end() ? nullptr : &*it;
}

WaitingFile& Inbox::at(int id) {
    return *std::find_if(m_files.begin(), m_files.end(), [&](const WaitingFile& file) { return file.id == id; });
}

std::map<TenDay, int> Inbox::waitingElsewhere(TenDay period) const {
    std::map<TenDay, int> counts;
    for (const WaitingFile& file : m_files) {
        if (file.period != period)
            ++counts[file.period];
    }
    return counts;
}

void Inbox::decide(int file, Decision decision) {
    auto& decisions = at(file).decisions;
    if (decision.correction)
        std::erase_if(decisions, [&](const Decision& entry) {
            return entry.correction && sameCell(*entry.correction, *decision.correction);
        });
    decisions.push_back(std::move(decision));
}

void Inbox::acceptProposal(int file, const Finding& finding) {
    decide(file, {finding, Decision::Way::Corrected, finding.proposal});
    Q_EMIT changed();
}

void Inbox::acceptAsIs(int file, const Finding& finding) {
    decide(file, {finding, Decision::Way::AcceptedAsIs, std::nullopt});
    Q_EMIT changed();
}

void Inbox::correct(int file, const Finding& finding, const QString& text) {
    decide(file, {finding, Decision::Way::Corrected, Correction{finding.sheet, finding.cell, text}});
    Q_EMIT changed();
}

void Inbox::acceptAll(int file) {
    for (const Finding& finding : exchange::Findings(at(file).asWritten.findings)) {
        if (finding.proposal)
            decide(file, {finding, Decision::Way::Corrected, finding.proposal});
        else if (exchange::severityOf(finding.code) == exchange::Severity::Warning)
            decide(file, {finding, Decision::Way::AcceptedAsIs, std::nullopt});
    }
    Q_EMIT changed();
}

void Inbox::takeBack(int file, std::size_t decision) {
    auto& decisions = at(file).decisions;
    decisions.erase(decisions.begin() + static_cast<std::ptrdiff_t>(decision));
    Q_EMIT changed();
}

void Inbox::choose(int file, bool chosen) {
    at(file).chosen = chosen;
    Q_EMIT changed();
}

void Inbox::moveTo(int file, TenDay period) {
    at(file).period = period;
    Q_EMIT changed();
}

void Inbox::discard(int file) {
    std::erase_if(m_files, [&](const WaitingFile& entry) { return entry.id == file; });
    Q_EMIT changed();
}

void Inbox::discardAll(TenDay period) {
    std::erase_if(m_files, [&](const WaitingFile& entry) { return entry.period == period; });
    Q_EMIT changed();
}

IncomingFile Inbox::incoming(const WaitingFile& file, ReadAs as) {
    IncomingFile result{.path = file.path, .content = file.bytes};
    for (const Decision& decision : file.decisions) {
        if (decision.correction)
            put(result.corrections, *decision.correction);
        else
            result.accepted.push_back(decision.finding);
    }
    if (as == ReadAs::Proposed) {
        for (const Finding& finding : file.asWritten.findings) {
            if (finding.proposal)
                put(result.corrections, *finding.proposal);
        }
    }
    return result;
}

std::vector<WaitingFile*> Inbox::pick(TenDay period, bool chosen) {
    std::vector<WaitingFile*> result;
    for (WaitingFile& file : m_files) {
        if (file.period == period && file.chosen == chosen)
            result.push_back(&file);
    }
    return result;
}

void Inbox::tryFiles(TenDay period, bool chosen, const base::Progress& progress) {
    const auto picked = pick(period, chosen);
    if (picked.empty())
        return;
    for (const ReadAs as : bothWays) { // as written first: its findings hold the proposals
        std::vector<IncomingFile> files;
        for (const WaitingFile* file : picked)
            files.push_back(incoming(*file, as));
        CollectResult result = m_collect(period, files, dispatch::Intent::Try, progress);
        for (std::size_t i = 0; i < picked.size(); ++i)
            (as == ReadAs::Written ? picked[i]->asWritten : picked[i]->asProposed) = result.files.at(i);
        if (chosen)
            m_trials[period].by[static_cast<std::size_t>(as)] = std::move(result);
    }
    for (WaitingFile* file : picked)
        file->wasTried = true;
}

/// What was taken here and is no more in the office file was undone: it waits again.
void Inbox::bringBackUndone(TenDay period) {
    const auto isBack = [&](const WaitingFile& file) {
        return file.period == period && !store::returns::withContent(m_office, file.hash);
    };
    std::copy_if(m_taken.begin(), m_taken.end(), std::back_inserter(m_files), isBack);
    std::erase_if(m_taken, isBack);
}

void Inbox::tryOut(TenDay period, const base::Progress& progress) {
    bringBackUndone(period);
    m_trials.erase(period);
    for (const bool chosen : {true, false})
        tryFiles(period, chosen, progress);
}

const std::optional<CollectResult>& Inbox::trial(TenDay period, ReadAs as) const {
    static const std::optional<CollectResult> none;
    const auto it = m_trials.find(period);
    return it == m_trials.end() ? none : it->second.by[static_cast<std::size_t>(as)];
}

int Inbox::takeable(TenDay period, ReadAs as) const {
    const auto& tried = trial(period, as);
    if (!tried)
        return 0;
    return static_cast<int>(std::count_if(tried->files.begin(), tried->files.end(), [](const FileResult& file) {
        return file.outcome == dispatch::Outcome::Accepted || file.outcome == dispatch::Outcome::AcceptedWithWarnings;
    }));
}

CollectResult Inbox::take(TenDay period, ReadAs as, const base::Progress& progress) {
    const auto picked = pick(period, true);
    std::vector<IncomingFile> files;
    for (const WaitingFile* file : picked)
        files.push_back(incoming(*file, as));
    CollectResult result = m_collect(period, files, dispatch::Intent::Take, progress);
    std::vector<int> gone;
    for (std::size_t i = 0; i < picked.size(); ++i) {
        const dispatch::Outcome outcome = result.files.at(i).outcome;
        if (outcome == dispatch::Outcome::Refused)
            continue;
        gone.push_back(picked[i]->id);
        if (outcome != dispatch::Outcome::Duplicate)
            m_taken.push_back(*picked[i]);
    }
    std::erase_if(m_files, [&](const WaitingFile& file) { return std::find(gone.begin(), gone.end(), file.id) != gone.end(); });
    Q_EMIT changed();
    return result;
}

} // namespace xundu::ui
