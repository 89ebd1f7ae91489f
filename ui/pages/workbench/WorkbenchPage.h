#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/workbench/Bench.h"

class QVBoxLayout;

/// @file 本旬工作台: the eight steps of the loop with counts and the one next action; what has come in, what changed, who is
/// missing, what is due.

namespace xundu::ui {

class BenchActions;
class ChangesPane;
class DuePane;
class MissingPane;
class NextStrip;
class PaneCard;
class ReceptionPane;
class StepTrack;

class WorkbenchPage : public Page {
    Q_OBJECT
public:
    explicit WorkbenchPage(const PageContext& context, QWidget* parent = nullptr);

    static QString name();
    static constexpr Icon drawing = Icon::Workbench;
    static constexpr const char* manual = "workbench";
    void focusFirst() override;

protected:
    void showEvent(QShowEvent* event) override;
    void fit(const QSize& room) override;

private:
    /// How the parts stand: beside each other; with due days under a tab (under 720 high); all under tabs of one card.
    enum class Arrangement { Wide, Low, Narrow };

    void buildTop();
    void buildParts();
    void connectParts();
    void fillMenu();
    void refresh();
    void arrange(Arrangement arrangement);
    void goAhead();
    void chooseStep(int step);
    void issueForms();
    void remindAll();
    void copyReminder(const std::vector<plan::UnitId>& units);
    void showFirstDoubt();
    bool mayClose() const;
    bool mayIssueBulletin() const;
    void issueBulletin();

    Bench m_bench;
    bool m_stale = true;
    std::optional<Arrangement> m_arrangement;
    BenchActions* m_actions;
    StepTrack* m_track;
    NextStrip* m_strip;
    ReceptionPane* m_reception;
    ChangesPane* m_changes;
    MissingPane* m_missing;
    DuePane* m_due;
    PaneCard* m_main;
    QWidget* m_side;
    QVBoxLayout* m_sideColumn;
    std::vector<PaneCard*> m_sideCards;
};

} // namespace xundu::ui
