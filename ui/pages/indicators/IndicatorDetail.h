#pragma once

#include "ui/models/RowsModel.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

/// @file One indicator: why its light shines, its curve, and what each unit has reported of it.

namespace xundu::ui {

class AccentLink;
class CurveChart;
class DataTable;
class Label;
class LightCard;

/// A unit's newest reading beside its share of the target.
struct UnitRow {
    plan::Unit unit;
    bool isSource = false;
    std::optional<progress::Reading> reading;
    std::optional<base::Fraction> value;
    std::optional<base::Decimal> share;
    QString verdict; ///< 牵头填报, share done, passes or not
};

class IndicatorDetail : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorDetail(const PageContext& context, QWidget* parent = nullptr);
    void show(const plan::IndicatorCode& code);

Q_SIGNALS:
    void taskWanted(qint64 task);

private:
    void showUnits(const plan::Indicator& indicator);
    void showPhrases(const plan::Indicator& indicator);

    PageContext m_context;
    RowsModel<UnitRow> m_units;
    Label* m_title;
    QWidget* m_links;
    Label* m_phrases;
    LightCard* m_card;
    CurveChart* m_curve;
    DataTable* m_table;
    Label* m_sum;
};

} // namespace xundu::ui
