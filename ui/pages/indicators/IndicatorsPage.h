#pragma once

#include "ui/models/IndicatorRows.h"
#include "ui/pages/Page.h"

#include <set>

class QStackedWidget;

/// @file Indicators: all of the plan in one table; below, the chosen one with its curve, its light and who reported what.

namespace xundu::ui {

class DataTable;
class FilterCombo;
class FilterTag;
class IndicatorDetail;
class SearchField;

class IndicatorsPage : public Page {
    Q_OBJECT
public:
    explicit IndicatorsPage(const PageContext& context, QWidget* parent = nullptr);

    static QString name();
    static constexpr Icon drawing = Icon::Indicators;
    static constexpr const char* manual = "indicators";
    void focusFirst() override;
    /// Takes the filters away and chooses the indicator.
    void showIndicator(const plan::IndicatorCode& code);
    /// Takes the other filters away and shows just these. @param what they are, in a few words; empty: all
    void showOnly(const std::set<plan::IndicatorCode>& codes, const QString& what);

protected:
    void showEvent(QShowEvent* event) override;
    void fit(const QSize& room) override;

private:
    void buildHeader();
    QWidget* buildTable();
    void fillFilters();
    void clearFilters();
    void refresh();
    bool accepts(const IndicatorRow& row) const;
    void applyFilters();
    void selectCurrent();
    void choose(int row);

    std::vector<IndicatorRow> m_all;
    RowsModel<IndicatorRow> m_model;
    DataTable* m_table;
    QStackedWidget* m_stack; ///< the table, or what to do where it is empty
    IndicatorDetail* m_detail;
    FilterCombo* m_light;
    FilterCombo* m_kind;
    SearchField* m_search;
    FilterTag* m_tag;
    std::optional<std::set<plan::IndicatorCode>> m_only; ///< nothing: all
    std::optional<calendar::TenDay> m_onlyIn;            ///< the 旬 in which m_only was chosen: it says nothing of another
    std::optional<plan::IndicatorCode> m_current;
    bool m_filling = false; ///< rows are being replaced: the table's current line means nothing
    bool m_stale = true;    ///< figures changed while the page was not seen
    bool m_compact = false;
};

} // namespace xundu::ui
