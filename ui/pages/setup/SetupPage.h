#pragma once

#include "ui/models/SetupRows.h"
#include "ui/pages/Page.h"

class QCheckBox;
class QStackedWidget;

/// @file Set-up: baselines, paces and source units in one table that lists what is still to decide; leads and dates above it.

namespace xundu::ui {

class Button;
class DataTable;
class Label;
class MessageBar;
class OpenPoints;
class SearchField;

class SetupPage : public Page {
    Q_OBJECT
public:
    explicit SetupPage(const PageContext& context, QWidget* parent = nullptr);

    static QString name();
    static constexpr Icon drawing = Icon::Rule;
    static constexpr const char* manual = "setup";
    void focusFirst() override;

private:
    void buildHeader();
    QWidget* buildTable();
    void dressTable();
    void connectParts();
    void refresh();
    void applyFilters();
    bool accepts(const SetupRow& row) const;
    void showSentence(const QString& sentence);
    void editCurrent();
    std::vector<SetupRow> selectedInferred() const;
    void confirmSources();
    void confirmLeads();
    void editDocument();
    void setFirstReport(calendar::TenDay period);
    /// Runs a change; what stops it goes to the shell's message bar.
    void change(const std::function<std::optional<QString>()>& work);

    std::vector<SetupRow> m_all;
    RowsModel<SetupRow> m_model;
    DataTable* m_table;
    QStackedWidget* m_stack; ///< the table, or that nothing is left
    MessageBar* m_readOnly;
    OpenPoints* m_points;
    SearchField* m_search;
    QCheckBox* m_onlyOpen;
    Button* m_document;
    Button* m_takeEnds;
    Button* m_confirmSources;
    Label* m_hint;
};

} // namespace xundu::ui
