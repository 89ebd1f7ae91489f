#pragma once

#include "ui/models/NoticeRows.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

/// @file Below the letters: what the chosen one is about and why, what became of it, and what can be done now.

namespace xundu::ui {

class Button;
class DataTable;
class FlowLayout;
class Label;

class NoticeDetail : public QWidget {
    Q_OBJECT
public:
    /// @pre everything in context outlives the detail
    explicit NoticeDetail(const PageContext& context, QWidget* parent = nullptr);

    /// @param row nothing: none is chosen
    void show(const std::optional<NoticeRow>& row);

Q_SIGNALS:
    void issueWanted();
    void previewWanted();
    void dropWanted(int matter); ///< place among the row's matters
    void takeUpWanted();
    void followUpWanted(xundu::supervision::FollowUpKind kind);
    void paperWanted(); ///< the letter as it went out, to be looked at
    void printWanted(); ///< the same on paper
    void taskWanted(qint64 task);
    void linkActivated(const QString& target); ///< a scan

private:
    struct MatterLine {
        std::optional<plan::TaskId> task;
        QString what;
        QString step;
        QString why;
        QString became;
    };
    struct StepLine {
        QDate on;
        QString what;
        QString words;
        QString file;
        QString hash;
        QString by;
    };

    static std::vector<Column<MatterLine>> matterColumns();
    static std::vector<Column<StepLine>> stepColumns();
    void buildTables(const PageContext& context);
    void fillMatters(const NoticeRow& row);
    void fillSteps(const NoticeRow& row);
    void fillActions(const NoticeRow& row, QDate today);
    Button* addAction(const QString& words, const std::function<void()>& action);
    void openScan();

    PageContext m_context;
    Label* m_head;
    QWidget* m_actions; ///< made anew for each row
    FlowLayout* m_buttons = nullptr;
    RowsModel<MatterLine> m_matters;
    RowsModel<StepLine> m_steps;
    DataTable* m_matterTable;
    DataTable* m_stepTable;
};

} // namespace xundu::ui
