#pragma once

#include "ui/models/SetupRows.h"
#include "ui/pages/Page.h"
#include "ui/pages/PageContext.h"

class QCheckBox;
class QHBoxLayout;

/// @file Set-up: baselines, paces and source units in one table that lists what is still to decide; leads and dates beside it.

namespace xundu::ui {

class Button;
class DataTable;
class Label;

class SetupPage : public Page {
    Q_OBJECT
public:
    explicit SetupPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Settings; }
    void focusFirst() override;

private:
    QWidget* buildOpenPoints();
    void refresh();
    void refreshOpenPoints(const std::vector<SetupRow>& rows);
    void confirmLeads();
    void showUndatedTask();

    PageContext m_context;
    RowsModel<SetupRow> m_model;
    DataTable* m_table;
    QCheckBox* m_onlyOpen;
    Label* m_baselines;
    Label* m_paces;
    Label* m_sources;
    Label* m_leads;
    Button* m_confirm;
    Button* m_undated;
    Label* m_first;
};

} // namespace xundu::ui
