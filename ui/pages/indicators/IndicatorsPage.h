#pragma once

#include "ui/models/IndicatorRows.h"
#include "ui/pages/Page.h"
#include "ui/pages/PageContext.h"

/// @file Indicators: all of the plan in one table; below, the chosen one with its curve, its light and who reported what.

namespace xundu::ui {

class DataTable;
class FilterCombo;
class IndicatorDetail;
class Label;
class SearchField;

class IndicatorsPage : public Page {
    Q_OBJECT
public:
    explicit IndicatorsPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Indicators; }
    void focusFirst() override;
    void showIndicator(const plan::IndicatorCode& code);

Q_SIGNALS:
    void exportWanted(); ///< the indicator table of this 旬

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHeader();
    void refresh();
    void choose(int row);

    PageContext m_context;
    RowsModel<IndicatorRow> m_model;
    DataTable* m_table;
    IndicatorDetail* m_detail;
    FilterCombo* m_light;
    SearchField* m_search;
    Label* m_note;
    bool m_stale = true; ///< figures changed while the page was not seen
};

} // namespace xundu::ui
