#pragma once

#include "ui/models/RowsModel.h"
#include "ui/pages/settings/SettingsSection.h"

/// @file Years of the working calendar: which are known, and importing others.

namespace xundu::ui {

class DataTable;

/// A year whose holidays are known.
struct CalendarRow {
    int year = 0;
    int off = 0;  ///< days without work beside weekends
    int work = 0; ///< weekend days with work
};

class CalendarSection : public SettingsSection {
    Q_OBJECT
public:
    explicit CalendarSection(const PageContext& context, QWidget* parent = nullptr);
    static QString title();
    void refresh() override;

private:
    void importFile();

    RowsModel<CalendarRow> m_model;
    DataTable* m_table;
};

} // namespace xundu::ui
