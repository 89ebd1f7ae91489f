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

std::vector<IncomingFile> allIncoming(const std::vector<WaitingFile>& files, ReadAs as) {
    std::vector<IncomingFile> result;
    for (const WaitingFile& file : files)
        result.push_back(Inbox::incoming(file, as));
    return result;
}

} // namespace

QString WaitingFile::name() const { return QFileInfo(path).fileName(); }

exchange::Findings WaitingFile::open() const {
    exchange::Findings open = asWritten.findings;
    std::erase_if(open, [this](const Finding& finding) {
        return std::any_of(decisions.begin(), decisions.end(), [&](const Decision& entry) { return entry.finding == finding; });
    });
    return open;
}

Inbox::Inbox(store::Office& office, Collect collect, QObject* parent)
    : QObject(parent), m_office(office), m_collect(std::move(collect)) {
    connect(&office, &store::Office::changed, this, &Inbox::followUndo);
}

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
        if (waits(file) || isKnown(file.hash)) {
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

bool Inbox::waits(const WaitingFile& file) const {
    return std::any_of(m_files.begin(), m_files.end(),
                       [&](const WaitingFile& entry) { return file.bytes ? entry.hash == file.hash : entry.path == file.path; });
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

WaitingFile* Inbox::find(int id) {
    const auto it = std::find_if(m_files.begin(), m_files.end(), [&](const WaitingFile& file) { return file.id == id; });
    return it == m_files.end() ? nullptr : &*it;
}

std::map<TenDay, int> Inbox::waitingElsewhere(TenDay period) const {
    std::map<TenDay, int> counts;
    for (const WaitingFile& file : m_files) {
        if (file.period != period)
            ++counts[file.period];
    }
    return counts;
}

void Inbox::decide(int id, Decision decision) {
    WaitingFile* file = find(id);
    if (!file)
        return;
    std::erase_if(file->decisions, [&](const Decision& entry) {
        return entry.finding == decision.finding ||
               (entry.correction && decision.correction && sameCell(*entry.correction, *decision.correction));
    });
    file->decisions.push_back(std::move(decision));
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

void Inbox::acceptAll(int file, const exchange::Findings& findings) {
    for (const Finding& finding : findings) {
        if (finding.proposal)
            decide(file, {finding, Decision::Way::Corrected, finding.proposal});
        else if (exchange::severityOf(finding.code) == exchange::Severity::Warning)
            decide(file, {finding, Decision::Way::AcceptedAsIs, std::nullopt});
    }
    Q_EMIT changed();
}

void Inbox::takeBack(int id, const Finding& finding) {
    WaitingFile* file = find(id);
    if (!file)
        return;
    std::erase_if(file->decisions, [&](const Decision& entry) { return entry.finding == finding; });
    Q_EMIT changed();
}

void Inbox::choose(int id, bool chosen) {
    WaitingFile* file = find(id);
    if (!file)
        return;
    file->chosen = chosen;
    Q_EMIT changed();
}

void Inbox::moveTo(int id, TenDay period) {
    WaitingFile* file = find(id);
    if (!file)
        return;
    file->period = period;
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

void Inbox::leave(int id, WaitingFile::Origin how) {
    WaitingFile* file = find(id);
    if (!file)
        return;
    file->origin = how;
    m_left.push_back(*file);
    m_files.erase(m_files.begin() + (file - m_files.data()));
}

void Inbox::leaveSentBack(int file) {
    leave(file, WaitingFile::Origin::SentBack);
    Q_EMIT changed();
}

IncomingFile Inbox::incoming(const WaitingFile& file, ReadAs as) {
    IncomingFile result{.path = file.path, .content = file.bytes};
    std::vector<std::pair<Finding, Correction>> mended;
    for (const Decision& decision : file.decisions) {
        if (decision.correction)
            mended.emplace_back(decision.finding, *decision.correction);
        else
            result.accepted.push_back(decision.finding);
    }
    if (as == ReadAs::Proposed) {
        for (const Finding& finding : file.open()) {
            if (finding.proposal)
                mended.emplace_back(finding, *finding.proposal);
        }
    }
    for (const auto& [finding, correction] : mended)
        put(result.corrections, correction);
    for (const auto& [finding, correction] : mended) {
        const auto last = std::find_if(result.corrections.begin(), result.corrections.end(),
                                       [&cell = correction](const Correction& entry) { return sameCell(entry, cell); });
        result.mended.push_back({finding, last->text});
    }
    return result;
}

std::vector<WaitingFile> Inbox::pick(TenDay period, bool chosen) const {
    std::vector<WaitingFile> picked;
    std::copy_if(m_files.begin(), m_files.end(), std::back_inserter(picked),
                 [&](const WaitingFile& file) { return file.period == period && file.chosen == chosen; });
    return picked;
}

bool Inbox::isInOffice(const WaitingFile& file) const {
    if (file.origin == WaitingFile::Origin::Taken)
        return store::returns::withContent(m_office, file.hash).has_value();
    const auto sent = store::returns::sentBackIn(m_office, file.period);
    return std::any_of(sent.begin(), sent.end(), [&](const auto& entry) { return entry.hash == file.hash; });
}

/// What left and is no more in the office file was undone: it waits again. What came back so and is there once more was redone.
void Inbox::followUndo() {
    const auto move = [this](std::vector<WaitingFile>& from, std::vector<WaitingFile>& to, const auto& which) {
        const auto moved = std::stable_partition(from.begin(), from.end(), [&](const WaitingFile& file) { return !which(file); });
        const bool any = moved != from.end();
        std::move(moved, from.end(), std::back_inserter(to));
        from.erase(moved, from.end());
        return any;
    };
    const bool redone = move(
        m_files, m_left, [this](const WaitingFile& file) { return file.origin != WaitingFile::Origin::New && isInOffice(file); });
    std::erase_if(m_left, [this](const WaitingFile& file) { return waits(file) && !isInOffice(file); });
    const bool undone = move(m_left, m_files, [this](const WaitingFile& file) { return !isInOffice(file); });
    if (redone || undone)
        Q_EMIT changed();
}

void Inbox::tryOut(TenDay period, const base::Progress& progress) {
    m_trials.erase(period);
    const int all = 2 * static_cast<int>(files(period).size());
    int before = 0;
    const auto tell = [&](int done, int) { return !progress || progress(before + done, all); };
    for (const bool chosen : {true, false}) {
        auto picked = pick(period, chosen);
        if (picked.empty())
            continue;
        Trial trial;
        for (const ReadAs as : bothWays) { // as written first: its findings hold the proposals
            CollectResult result = m_collect(period, allIncoming(picked, as), dispatch::Intent::Try, tell);
            for (std::size_t i = 0; i < picked.size(); ++i)
                (as == ReadAs::Written ? picked[i].asWritten : picked[i].asProposed) = result.files.at(i);
            trial.by[static_cast<std::size_t>(as)] = std::move(result);
            before += static_cast<int>(picked.size());
        }
        keepTried(picked);
        if (chosen)
            m_trials[period] = std::move(trial);
    }
}

/// Files that went away meanwhile are passed over.
void Inbox::keepTried(const std::vector<WaitingFile>& tried) {
    for (const WaitingFile& each : tried) {
        WaitingFile* file = find(each.id);
        if (!file)
            continue;
        file->asWritten = each.asWritten;
        file->asProposed = each.asProposed;
        file->wasTried = true;
    }
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
    CollectResult result = m_collect(period, allIncoming(picked, as), dispatch::Intent::Take, progress);
    m_trials.erase(period);
    for (std::size_t i = 0; i < picked.size(); ++i) {
        const dispatch::Outcome outcome = result.files.at(i).outcome;
        if (outcome == dispatch::Outcome::Duplicate)
            std::erase_if(m_files, [&](const WaitingFile& file) { return file.id == picked[i].id; });
        else if (outcome != dispatch::Outcome::Refused)
            leave(picked[i].id, WaitingFile::Origin::Taken);
    }
    Q_EMIT changed();
    return result;
}

} // namespace xundu::ui
