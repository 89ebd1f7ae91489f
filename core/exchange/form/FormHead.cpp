#include "core/exchange/form/FormHead.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {

std::optional<SheetHead> headIn(const SheetGrid& grid, int row, int endRow, bool isFirst) {
    static const QRegularExpression head(u"^\\s*(?:填报单位|旬\\s*:)"_s);
    // Up to the next word of the head, a day, a comma or the end; without a note about the seal.
    static const QRegularExpression unit(
        u"填报单位\\s*(?:\\([^)]*\\)\\s*)?:\\s*(.*?)\\s*(?:\\(?[盖公]章\\)?\\s*)?(?:[,;]|旬\\s*:|\\s\\S*:|[0-9]{4}年|\\n|$)"_s);
    static const QRegularExpression period(u"[0-9]{4}年[0-9]{1,2}月[上中下]旬"_s);
    SheetHead found{grid.name(), {}, {}, std::nullopt};
    for (const Cell& cell : grid.cells()) {
        if (cell.place.row < row)
            continue;
        if (cell.place.row >= endRow)
            break;
        const QString text = cell.text.normalized(QString::NormalizationForm_KC);
        if (!isFirst && !head.match(text).hasMatch())
            continue;
        const auto dated = period.match(text);
        if (dated.hasMatch() && !found.period) {
            found.period = calendar::TenDay::parse(dated.captured());
            found.place = found.unitName.isEmpty() ? cell.place : found.place;
        }
        if (const auto match = unit.match(text); match.hasMatch() && found.unitName.isEmpty()) {
            found.unitName = match.captured(1);
            found.place = found.unitName.isEmpty() ? found.place : cell.place;
        }
    }
    return !found.unitName.isEmpty() || found.period ? std::optional(found) : std::nullopt;
}

} // namespace xundu::exchange
