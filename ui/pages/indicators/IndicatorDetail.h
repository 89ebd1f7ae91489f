#pragma once

#include "ui/pages/PageContext.h"
#include "ui/pages/indicators/UnitRows.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QVBoxLayout;

/// @file One indicator: why its light shines, its curve, the plan's words, and what each unit has reported of it.

namespace xundu::ui {

class Button;
class Chip;
class CurveChart;
class DataTable;
class IconView;
class Heading;
class Label;
class WrappedLabel;
class LightCard;

class IndicatorDetail : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorDetail(const PageContext& context, QWidget* parent = nullptr);
    /// @pre the plan has the indicator
    void show(const plan::IndicatorCode& code);

Q_SIGNALS:
    void taskWanted(qint64 task);
    void linkActivated(const QString& target);
    void failed(const QString& whatHappened, const QString& whatToDo);
    void noticed(const QString& whatHappened, const QString& whatNow);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHeader();
    QWidget* buildSide();
    void showHeader(const plan::Indicator& indicator, const progress::IndicatorStanding& standing);
    void showFacts(const plan::Indicator& indicator, const progress::IndicatorStanding& standing);
    void showUnits(const plan::Indicator& indicator);
    void arrange();
    void fitTable();
    void dressTable();
    void showShares(const plan::Indicator& indicator);
    void openSource();
    void refreshActions();
    void correctCurrent();

    PageContext m_context;
    RowsModel<UnitRow> m_units;
    Heading* m_name;
    Chip* m_chip;
    Label* m_target;
    QWidget* m_links;
    LightCard* m_card;
    CurveChart* m_curve;
    WrappedLabel* m_phrases;
    WrappedLabel* m_figures;
    DataTable* m_table;
    QAction* m_correct; ///< the current unit's reading, in a closed 旬
    QWidget* m_shares;  ///< how the shares stand to the target, and what makes them
    IconView* m_sharesFit;
    IconView* m_sharesDiffer;
    WrappedLabel* m_shareWords;
    Button* m_breakDown;
    Button* m_spread;
    WrappedLabel* m_sum;
    std::optional<plan::IndicatorCode> m_code;
    std::optional<plan::IndicatorCode> m_brokenDown; ///< counties are listed although none has a share yet
    QWidget* m_side = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace xundu::ui
