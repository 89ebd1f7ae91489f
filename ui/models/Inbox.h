#pragma once

#include "core/dispatch/Collect.h"

#include <QObject>

#include <array>
#include <map>

/// @file Files that wait to be taken: what the office decides about each, and what taking them would change. Nothing of it is in
/// the office file before take().

namespace xundu::ui {

/// What the office says of one finding of a file that waits.
struct Decision {
    enum class Way { AcceptedAsIs, Corrected };
    exchange::Finding finding; ///< names the decision: a finding has one at most
    Way way = Way::AcceptedAsIs;
    std::optional<exchange::Correction> correction; ///< of a corrected one
};

struct WaitingFile {
    /// How it was in the office file before undo brought it back.
    enum class Origin { New, Taken, SentBack };

    int id = 0; ///< within the inbox
    calendar::TenDay period;
    QString path;
    std::optional<QByteArray> bytes; ///< nothing: it could not be read
    QString hash;                    ///< empty where it could not be read
    QDateTime arrivedAt;             ///< by the system's clock
    std::vector<Decision> decisions;
    bool chosen = true;              ///< to be taken with the others
    dispatch::FileResult asWritten;  ///< of the newest trial, the office's decisions applied
    dispatch::FileResult asProposed; ///< with the proposals of all open findings applied as well
    bool wasTried = false;
    Origin origin = Origin::New;

    QString name() const; ///< without folders
    /// Findings of the newest trial that nothing was decided about since.
    exchange::Findings open() const;
};

/// How cells are read: by the office's decisions alone, or with every open proposal as well.
enum class ReadAs { Written, Proposed };

/// Verbs about a file that waits no more do nothing.
class Inbox : public QObject {
    Q_OBJECT
public:
    using Collect = std::function<dispatch::CollectResult(calendar::TenDay, const std::vector<dispatch::IncomingFile>&,
                                                          dispatch::Intent, const base::Progress&)>;

    /// @param collect dispatch::collect on the office. @pre office outlives the inbox
    Inbox(store::Office& office, Collect collect, QObject* parent = nullptr);

    struct Arrival {
        int waiting = 0; ///< new ones
        int known = 0;   ///< same content waits already
    };
    Arrival add(calendar::TenDay period, const QStringList& paths);
    /// The same for files that nobody asked for: those whose content was ever taken or sent back are known as well.
    Arrival addNew(calendar::TenDay period, const QStringList& paths);

    /// Of one 旬, in the order they came. Valid until the inbox is told anything.
    std::vector<const WaitingFile*> files(calendar::TenDay period) const;
    const WaitingFile* file(int id) const; ///< null: it waits no more
    /// Other 旬 that files wait for, with how many.
    std::map<calendar::TenDay, int> waitingElsewhere(calendar::TenDay period) const;

    /// Takes the finding's proposal as the office's word. @pre it has one
    void acceptProposal(int file, const exchange::Finding& finding);
    /// @pre the finding is a warning
    void acceptAsIs(int file, const exchange::Finding& finding);
    /// The office's own word in the finding's cell. @pre it has a cell
    void correct(int file, const exchange::Finding& finding, const QString& text);
    /// Proposals where there are any, warnings as they are; errors without a proposal stay.
    void acceptAll(int file, const exchange::Findings& findings);
    /// Forgets what was decided about the finding.
    void takeBack(int file, const exchange::Finding& finding);
    void choose(int file, bool chosen);
    void moveTo(int file, calendar::TenDay period);
    void discard(int file);
    void discardAll(calendar::TenDay period);
    /// It was recorded as sent back and waits no more; undo of that brings it back.
    void leaveSentBack(int file);

    /// Tries the files of a 旬 again. Throws as dispatch::collect does.
    void tryOut(calendar::TenDay period, const base::Progress& progress = {});
    /// What taking the chosen files would change; nothing: none of the 旬 waits, or it was not tried yet.
    const std::optional<dispatch::CollectResult>& trial(calendar::TenDay period, ReadAs as) const;
    /// How many of the chosen files would be taken.
    int takeable(calendar::TenDay period, ReadAs as) const;
    /// Takes the chosen files that are not refused: one action, one undo. They wait no more; undo brings them back, redo takes
    /// them away again. Throws as dispatch::collect does; then nothing is changed.
    dispatch::CollectResult take(calendar::TenDay period, ReadAs as, const base::Progress& progress = {});

    /// As it would be handed to dispatch::collect.
    static dispatch::IncomingFile incoming(const WaitingFile& file, ReadAs as);

Q_SIGNALS:
    void changed(); ///< other files or decisions: what was tried no longer holds

private:
    Arrival stage(calendar::TenDay period, const QStringList& paths, const std::function<bool(const QString& hash)>& isKnown);
    WaitingFile* find(int id); ///< null: it waits no more
    void decide(int file, Decision decision);
    void leave(int file, WaitingFile::Origin how);
    bool waits(const WaitingFile& file) const; ///< this content, or this path where it could not be read
    bool isInOffice(const WaitingFile& file) const;
    void followUndo();
    void keepTried(const std::vector<WaitingFile>& tried);
    /// Copies: collecting may let the window answer and the inbox change meanwhile.
    std::vector<WaitingFile> pick(calendar::TenDay period, bool chosen) const;

    store::Office& m_office;
    Collect m_collect;
    std::vector<WaitingFile> m_files;
    std::vector<WaitingFile> m_left; ///< taken or sent back in this session: undo brings them back
    int m_nextId = 1;
    struct Trial {
        std::array<std::optional<dispatch::CollectResult>, 2> by; ///< by ReadAs
    };
    std::map<calendar::TenDay, Trial> m_trials;
};

} // namespace xundu::ui
