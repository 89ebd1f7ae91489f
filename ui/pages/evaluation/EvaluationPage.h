#pragma once

#include "ui/models/EvaluationRows.h"
#include "ui/pages/Page.h"

#include <QTimer>

class QStackedWidget;
class QTabBar;

/// @file 评价: what each unit scores by the rules in force or by those that are tried, with the working and the proofs.

namespace xundu::ui {

class DataTable;
class MeritsPane;
class RulesPane;

class EvaluationPage : public Page {
    Q_OBJECT
public:
    explicit EvaluationPage(const PageContext& context, QWidget* parent = nullptr);

    static QString name();
    static constexpr Icon drawing = Icon::Evaluation;
    static constexpr const char* manual = "evaluation";
    void focusFirst() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildScores();
    QWidget* buildDetail();
    void refresh(); ///< facts have changed
    void fill();    ///< by the rules that are typed
    void choose(int row);

    std::optional<supervision::EvaluationFacts> m_facts;
    std::optional<supervision::Evaluation> m_inForce;
    RowsModel<ScoreRow> m_scores;
    RowsModel<WorkingRow> m_working;
    DataTable* m_table;
    DataTable* m_workingTable;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    MeritsPane* m_merits;
    RulesPane* m_rules;
    QTimer m_soon; ///< the what-if follows where typing comes to rest
    bool m_stale = true;
};

} // namespace xundu::ui
