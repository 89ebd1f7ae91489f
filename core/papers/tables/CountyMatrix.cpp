#include "core/papers/tables/CountyMatrix.h"

#include "core/papers/Figures.h"
#include "core/papers/tables/CountyFigures.h"
#include "core/papers/tables/SheetCells.h"
#include "core/papers/tables/SheetHead.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using base::Fraction;
using plan::Indicator;
using plan::IndicatorKind;

using ToCell = Cell (*)(const std::optional<Fraction>& figure, const QString& source);

Cell amount(const std::optional<Fraction>& figure, const QString& source) { return numberCell(figure, source); }

class CountyMatrix {
public:
    explicit CountyMatrix(const CountyMatrixInput& input)
        : m_input(input), m_words(input.wording.wording(u"county-matrix"_s)), m_units(unitsWithShares(*input.plan)) {}

    SheetBook compose() {
        const plan::Plan& plan = *m_input.plan;
        const calendar::TenDay period = m_input.status->period;
        const QString title = m_words.text(u"title"_s, {{u"plan"_s, plan.document.title}});
        SheetBook book = bookOf(plan, period, title, m_input.demo, m_input.wording);
        for (const Indicator& indicator : plan.indicators)
            add(indicator, book.figures);
        std::vector<Column> columns = this->columns();
        widen(columns, m_rows);
        book.sheets.push_back({.name = m_words.text(u"sheet"_s),
                               .title = title,
                               .subtitle = subtitleOf(plan, period, m_input.demo, m_input.wording),
                               .table = {std::move(columns), heldRows(std::move(m_rows)), notes(!book.figures.empty())},
                               .rowNames = 4});
        return book;
    }

private:
    std::vector<Column> columns() const {
        std::vector<Column> columns;
        addColumn(columns, m_words, u"code"_s, 8, Align::Center);
        addColumn(columns, m_words, u"name"_s, 30, Align::Left);
        addColumn(columns, m_words, u"unit"_s, 10, Align::Center);
        addColumn(columns, m_words, u"item"_s, 10, Align::Center);
        for (const plan::Unit* unit : m_units)
            columns.push_back({unit->shortName, 13, Align::Right, u"unit-%1"_s.arg(unit->id.value())});
        addColumn(columns, m_words, u"sum"_s, 13, Align::Right);
        addColumn(columns, m_words, u"city"_s, 10, Align::Right);
        addColumn(columns, m_words, u"rest"_s, 10, Align::Right);
        return columns;
    }

    void add(const Indicator& indicator, std::set<plan::IndicatorCode>& shown) {
        const progress::IndicatorStanding* known = m_input.status->indicator(indicator.code);
        const progress::IndicatorStanding standing = known ? *known : progress::IndicatorStanding{.code = indicator.code};
        const CountyShare share = countyShare(*m_input.plan, indicator, m_units, m_input.readings, standing);
        if (share.values.isEmpty() && (share.shares.isEmpty() || indicator.everyUnit))
            return;
        shown.insert(indicator.code);
        addRow(indicator, u"value"_s, share.values, amount);
        for (size_t i = 0; i < m_units.size(); ++i) {
            const plan::Unit& unit = *m_units[i];
            if (share.values.units[i] && unit.kind == plan::UnitKind::Zone && !m_zones.contains(unit.shortName))
                m_zones += unit.shortName;
        }
        if (share.shares.isEmpty())
            return;
        addRow(indicator, u"share"_s, share.shares, amount);
        m_stockIsShared |= indicator.kind == IndicatorKind::Stock;
        if (!share.done.isEmpty())
            addRow(indicator, u"done"_s, share.done, percentCell);
    }

    void addRow(const Indicator& indicator, const QString& item, const CountyFigures& figures, ToCell cell) {
        const QString what = item == u"value"_s ? u"value"_s : item == u"share"_s ? u"target"_s : u"progress"_s;
        const auto source = [&](const QString& of) { return u"%1%2:%3"_s.arg(indicator.code.value(), of, what); };
        Row row{{.text = indicator.code.value()},
                {.text = indicator.striving ? m_words.text(u"striving"_s, {{u"indicator"_s, indicator.name}}) : indicator.name},
                {.text = indicator.unit},
                {.text = m_words.text(u"item."_s + item)}};
        for (size_t i = 0; i < m_units.size(); ++i)
            row.push_back(cell(figures.units[i], source(u"@%1"_s.arg(m_units[i]->id.value()))));
        row.push_back(cell(figures.sum, source(u"@sum"_s)));
        row.push_back(cell(figures.city, source({})));
        row.push_back(cell(figures.rest, source(u"@rest"_s)));
        if (indicator.everyUnit && cell == amount)
            countUnits(row[row.size() - 2]);
        m_rows.push_back(std::move(row));
    }

    /// For every_unit the city's figures count units, whatever the indicator is measured in.
    void countUnits(Cell& city) const {
        auto* quantity = std::get_if<Quantity>(&city.exact);
        if (!quantity)
            return;
        const QString units = m_words.text(u"units"_s);
        city.text += units;
        quantity->format += u"\"%1\""_s.arg(units);
    }

    QStringList notes(bool hasRows) const {
        if (!hasRows)
            return {m_words.text(u"none"_s)};
        QStringList notes{m_words.text(u"note.rest"_s)};
        if (m_stockIsShared)
            notes += m_words.text(u"note.ratio"_s);
        if (!m_zones.isEmpty())
            notes += m_words.text(u"note.zone"_s, {{u"zone"_s, m_zones.join(m_words.text(u"list.words"_s))}});
        return notes;
    }

    const CountyMatrixInput& m_input;
    Wording m_words;
    std::vector<const plan::Unit*> m_units;
    std::vector<Row> m_rows;
    QStringList m_zones; ///< with a value
    bool m_stockIsShared = false;
};

} // namespace

SheetBook composeCountyMatrix(const CountyMatrixInput& input) {
    Q_ASSERT(input.plan && input.status);
    return CountyMatrix(input).compose();
}

} // namespace xundu::papers
