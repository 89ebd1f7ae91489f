#pragma once

#include "core/dispatch/SendBack.h"
#include "ui/pages/PageContext.h"
#include "ui/pages/collect/FileInHand.h"

#include <QObject>

/// @file A file on its way back to its unit, until that is recorded or given up.

namespace xundu::ui {

class ReturnPanel;

/// One at a time, for the 旬 that was shown when it began; it ends when another 旬 is shown, or when the file is where it was no
/// more. What goes wrong is thrown as base::Error.
class Returning : public QObject {
    Q_OBJECT
public:
    /// @pre all of them outlive this
    Returning(const PageContext& context, Inbox& inbox, ReturnPanel& panel);

    /// Composes the letter in the panel, in place of one that was begun before. @return whether the file can go back: it is still
    /// there, could be read, and something about it is doubted
    bool begin(const FindingGroup& group);
    bool isOn() const { return m_file.has_value(); }
    /// Asks where the marked copy shall lie. @return where it was written; empty: there is none, or the user thought better of it
    QString saveMarkedCopy();
    /// With the letter as the officer has left it; then it ends. @pre isOn()
    void record();
    void end();

Q_SIGNALS:
    void ended();
    void noticed(const QString& whatHappened, const QString& whatNow);

private:
    void follow();
    bool isThere() const; ///< it waits still, or is still in the office file
    bool canRecord() const;

    PageContext m_context;
    Inbox& m_inbox;
    ReturnPanel& m_panel;
    std::optional<FileInHand> m_file; ///< nothing: no file is going back
    calendar::TenDay m_period;
    dispatch::SendBackFile m_sent;
    int m_waiting = 0; ///< its id within the inbox; 0: it was taken
    bool m_recording = false;
};

} // namespace xundu::ui
