#include "core/exchange/form/HiddenSheet.h"

#include "core/exchange/form/FormLayout.h"

namespace xundu::exchange {
namespace {

std::optional<SentNumbers> numbersOf(const QString& target, const QString& previous, const QString& expected) {
    const auto number = base::Decimal::parse(target);
    if (!number)
        return std::nullopt;
    return SentNumbers{*number, progress::parseEntry(previous), base::Decimal::parse(expected)};
}

} // namespace

std::optional<HiddenIdentity> identityOn(const SheetGrid& grid) {
    const auto text = [&](int row, int column) {
        const Cell* cell = grid.at({row, column});
        return cell ? cell->text.trimmed() : QString();
    };
    if (text(0, 0) != layout::identityMark())
        return std::nullopt;
    HiddenIdentity identity{.version = text(0, 1).toInt()};
    for (int row = 1; row < grid.rows(); ++row) {
        const QString key = text(row, 0);
        const QString value = text(row, 1);
        if (key == layout::officeKey()) {
            identity.office = value.toLongLong();
        } else if (key == layout::formKey()) {
            identity.form = value.toLongLong();
        } else if (key == layout::unitKey()) {
            identity.unit = value.toLongLong();
        } else if (key == layout::periodKey()) {
            identity.period = calendar::TenDay::parse(value);
        } else if (key == layout::taskKey()) {
            if (const auto task = plan::TaskId::from(value.toLongLong()))
                identity.tasks.push_back({*task, text(row, 2)});
        } else if (key == layout::indicatorKey()) {
            if (const auto code = plan::IndicatorCode::from(value))
                identity.indicators.push_back({*code, numbersOf(text(row, 2), text(row, 3), text(row, 4))});
        }
    }
    return identity;
}

} // namespace xundu::exchange
