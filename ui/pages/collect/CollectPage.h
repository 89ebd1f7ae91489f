#pragma once

#include "ui/models/FolderWatch.h"
#include "ui/models/Inbox.h"
#include "ui/pages/Page.h"
#include "ui/pages/collect/FindingGroups.h"
#include "ui/pages/collect/OriginalCard.h"
#include "ui/pages/collect/Returning.h"

#include <QTimer>

class QAction;
class QStackedWidget;

/// @file Collect 收表: returned files are dropped here, checked, tried, and taken or sent back (look.md 7, 6 Collect).

namespace xundu::ui {

class Button;
class DropStrip;
class FilesCard;
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
    static constexpr const char* manual = "collect";
    void focusFirst() override;
    bool mayLeave() override;
    /// Files or folders that were dropped on the window. They wait for the 旬 shown.
    void stage(const QStringList& paths);
    void showUnit(plan::UnitId unit); ///< its first finding, an open one before others; without any its newest file
    void setDragging(bool dragging);  ///< something that could be dropped here is over the window

protected:
    void showEvent(QShowEvent* event) override;
    void fit(const QSize& room) override;

private:
    enum class Part { Findings, Files, Trial };
    void build();
    void buildHeader();
    void connectParts();
    void buildWatchMenu();

    void chooseFiles();
    void chooseFolder();
    void chooseWatchedFolder();
    void remember(const QString& watchedFolder);
    void watch(const QString& folder); ///< empty: none
    void filesArrived(const QStringList& paths);

    void showPart(int part);
    void showSide(bool returning);
    void followChange();
    void tryOut();
    void refresh();
    void refreshCounts();
    /// Work that may let the window answer. What comes due meanwhile is done after it.
    void atWork(const std::function<void()>& work);
    void act(const FindingGroup& group, const FindingRow* row, FindingAction action);
    void actOnWaiting(const FindingGroup& group, const FindingRow* row, FindingAction action);
    void acceptStored(const FindingGroup& group, const FindingRow& row);
    bool mayTake(calendar::TenDay period, ReadAs as) const;
    void take();
    void discardAll();

    void showOriginal();
    std::optional<Original> originalOfFinding() const;
    std::optional<Original> originalOfFile() const;
    void openOriginal();
    void beginReturn(const FindingGroup& group);
    void saveMarkedCopy();
    void endReturn();

    Inbox m_inbox;
    FolderWatch m_watch;
    QTimer m_retry;  ///< several decisions at once are tried together
    QWidget* m_left; ///< all but the trial
    DropStrip* m_strip;
    Button* m_choose;
    Segment* m_parts;        ///< findings, files
    Segment* m_compactParts; ///< and the trial, where there is no room beside
    QStackedWidget* m_stack;
    FindingsCard* m_findings;
    FilesCard* m_files;
    OriginalCard* m_original;
    QStackedWidget* m_side; ///< the trial, or what goes back
    TrialPanel* m_trial;
    ReturnPanel* m_return;
    QAction* m_stopWatching = nullptr;
    Returning m_returning;
    std::optional<Original> m_shown; ///< beside what is chosen in the part that is seen
    QStringList m_arrived;           ///< in the watched folder, while the page was at work
    bool m_busy = false;
    bool m_stale = true; ///< figures, files or decisions changed since the trial that is shown
    bool m_compact = false;
};

} // namespace xundu::ui
