#pragma once

#include "core/dispatch/SendBack.h"
#include "ui/models/FolderWatch.h"
#include "ui/models/Inbox.h"
#include "ui/pages/Page.h"
#include "ui/pages/collect/FileInHand.h"
#include "ui/pages/collect/FileRows.h"
#include "ui/pages/collect/FindingGroups.h"
#include "ui/pages/collect/OriginalCard.h"

#include <QTimer>

class QAction;
class QStackedWidget;

/// @file Collect 收表: returned files are dropped here, checked, tried, and taken or sent back (look.md 7, 6 Collect).

namespace xundu::ui {

class DataTable;
class DropStrip;
class EmptyState;
class FindingsCard;
class OriginalCard;
class ReturnPanel;
class Segment;
class TrialPanel;

class CollectPage : public Page {
    Q_OBJECT
public:
    explicit CollectPage(const PageContext& context, QWidget* parent = nullptr);
    /// @param collect in place of dispatch::collect
    CollectPage(const PageContext& context, Inbox::Collect collect, QWidget* parent = nullptr);

    static QString name();
    static constexpr Icon drawing = Icon::Collect;
    void focusFirst() override;
    bool mayLeave() override;
    /// Files or folders that were dropped on the window. They wait for the 旬 shown.
    void stage(const QStringList& paths);
    void showUnit(plan::UnitId unit); ///< its first open finding
    void setDragging(bool dragging);  ///< something that could be dropped here is over the window

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Part { Findings, Files, Trial };
    static constexpr std::size_t manyFiles = 20; ///< beyond which checking and taking show how far they are

    void build();
    QWidget* buildFiles();
    void buildHeader();
    void connectParts();
    void buildWatchMenu();

    void chooseFiles();
    void chooseFolder();
    void chooseWatchedFolder();
    void startWatching(const QString& folder);
    void filesArrived(const QStringList& paths);

    void showPart(int part);
    void tryOut();
    void refresh();
    void refreshCounts();
    void act(const FindingGroup& group, const FindingRow* row, FindingAction action);
    void actOnWaiting(const FindingGroup& group, const FindingRow* row, FindingAction action);
    void acceptStored(const FindingGroup& group, const FindingRow& row);
    void take();
    void discardAll();

    void showOriginal();
    void showOriginalOfFile();
    void openOriginal();
    void beginReturn(const FindingGroup& group);
    void saveMarkedCopy();
    void recordReturned();
    void endReturn();
    const FileRow* currentFile() const; ///< null: none is chosen
    /// Runs what may be refused; the sentence goes to the shell.
    bool guarded(const std::function<void()>& work);

    Inbox m_inbox;
    FolderWatch m_watch;
    QTimer m_retry; ///< several decisions at once are tried together
    RowsModel<FileRow> m_fileRows;
    QWidget* m_left; ///< all but the trial
    DropStrip* m_strip;
    Segment* m_parts;        ///< findings, files
    Segment* m_compactParts; ///< and the trial, where there is no room beside
    QStackedWidget* m_stack;
    FindingsCard* m_findings;
    DataTable* m_files;
    QStackedWidget* m_filesOrNothing;
    OriginalCard* m_original;
    QStackedWidget* m_side; ///< the trial, or what goes back
    TrialPanel* m_trial;
    ReturnPanel* m_return;
    QAction* m_stopWatching = nullptr;
    std::optional<FileInHand> m_returning; ///< nothing: no file is going back
    dispatch::SendBackFile m_sent;         ///< of the file that is going back
    int m_returningFile = 0;               ///< its id within the inbox; 0: it was taken
    std::optional<Original> m_shown;
    bool m_compact = false;
};

} // namespace xundu::ui
