#pragma once

#include "core/supervision/EvaluationFacts.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

/// @file Bonuses, deductions and exemptions, each with its proof.

namespace xundu::ui {

class Button;
class DataTable;

class MeritsPane : public QWidget {
    Q_OBJECT
public:
    explicit MeritsPane(const PageContext& context, QWidget* parent = nullptr);

    void refresh();
    /// Whom a new entry is for unless said otherwise.
    void setUnit(std::optional<plan::UnitId> unit) { m_unit = unit; }

Q_SIGNALS:
    void failed(const QString& sentence);
    void linkActivated(const QString& target); ///< a copy of a proof

private:
    /// A merit or an exemption.
    struct Line {
        std::optional<supervision::Merit> merit{};
        std::optional<supervision::Exemption> exemption{};
        QString unit{};
    };

    std::vector<Column<Line>> columns() const;
    void addMerit(bool deduction);
    void addExemption();
    void removeCurrent();
    void openCurrent();
    const plan::Unit* unitTyped(const QString& text) const;

    PageContext m_context;
    std::optional<plan::UnitId> m_unit;
    RowsModel<Line> m_model;
    DataTable* m_table;
    std::vector<Button*> m_buttons;
};

} // namespace xundu::ui
