#pragma once

#include "ui/models/Receptions.h"
#include "ui/pages/Page.h"
#include "ui/pages/units/UnitList.h"

class QStackedWidget;

/// @file Units: whom to call where, in one table; below, the record, the duties and the sections of the chosen one.

namespace xundu::ui {

class Button;
class DataTable;
class FilterCombo;
class Label;
class SearchField;
class UnitDetail;

class UnitsPage : public Page {
    Q_OBJECT
public:
    explicit UnitsPage(const PageContext& context, QWidget* parent = nullptr);

    static QString name();
    static constexpr Icon drawing = Icon::Units;
    static constexpr const char* manual = "units";
    void focusFirst() override;
    /// Takes the filters away and chooses the unit.
    void showUnit(plan::UnitId unit);

protected:
    void showEvent(QShowEvent* event) override;
    void fit(const QSize& room) override;

private:
    using Key = std::pair<bool, qint64>; ///< of ListedUnit

    void buildHeader();
    QWidget* buildTable();
    void dressTable();
    void connectParts();
    void connectDetail();
    void refresh();
    bool accepts(const ListedUnit& row) const;
    void applyFilters();
    void clearFilters();
    void selectCurrent();
    void choose(int row);
    void showSentence(const QString& sentence);
    void editCurrent();
    void addUnit();
    void addGroup();
    void removeCurrent();
    bool change(const QString& title, const std::function<void(store::Office&)>& verbs);

    Receptions m_receptions;
    std::vector<ListedUnit> m_all;
    RowsModel<ListedUnit> m_model;
    DataTable* m_table;
    QStackedWidget* m_stack; ///< the table, or what to do where it is empty
    UnitDetail* m_detail;
    FilterCombo* m_kind;
    SearchField* m_search;
    Button* m_addUnit;
    Button* m_addGroup;
    Label* m_hint;
    std::optional<Key> m_current;
    bool m_filling = false; ///< rows are being replaced: the table's current line means nothing
    bool m_stale = true;    ///< figures changed while the page was not seen
    bool m_compact = false;
};

} // namespace xundu::ui
