#pragma once

#include "core/progress/MeasureStage.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

class QStackedWidget;

/// @file The plan's platforms or projects (重大平台载体, 重大项目) over all tasks, each with the stage it has come to.

namespace xundu::ui {

class DataTable;

struct MeasureEntry {
    plan::TaskId task;
    QString taskTitle;
    plan::Measure measure;
    QStringList units; ///< whom papers name for the task
    progress::Stage stage = progress::Stage::Unset;
    progress::StageCount count;
    std::optional<plan::Milestone> at;           ///< where it stands
    std::optional<progress::MeasureNote> note{}; ///< the newest by the 旬 shown
};

QString word(progress::Stage stage);

class MeasureLedger : public QWidget {
    Q_OBJECT
public:
    explicit MeasureLedger(const PageContext& context, QWidget* parent = nullptr);

    struct Filter {
        plan::MeasureKind kind = plan::MeasureKind::Platform;
        std::optional<progress::Stage> stage{};
        std::optional<plan::UnitId> lead{};
        QString text{};
    };
    void setFilter(const Filter& filter);
    void setCompact(bool compact); ///< without what the task's own page tells
    int shown() const;
    int all() const { return m_all; } ///< of the kind

Q_SIGNALS:
    void taskWanted(qint64 task);
    void refreshed();
    void showAllWanted();
    void failed(const QString& sentence);

private:
    void refresh();
    bool accepts(const plan::Task& task, const MeasureEntry& entry) const;
    void openCurrent();

    PageContext m_context;
    Filter m_filter;
    RowsModel<MeasureEntry> m_model;
    DataTable* m_table;
    QStackedWidget* m_stack; ///< the table, or that nothing fits
    int m_all = 0;
    bool m_compact = false;
};

} // namespace xundu::ui
