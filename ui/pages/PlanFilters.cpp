#include "ui/pages/PlanFilters.h"

#include "ui/models/OfficeView.h"
#include "ui/widgets/FilterCombo.h"

namespace xundu::ui {
namespace {

using Choices = std::vector<FilterCombo::Choice>;

void follow(FilterCombo& combo, OfficeView& view, const std::function<void(Choices&)>& add) {
    const auto offer = [&combo, add] {
        Choices choices{{FilterCombo::tr("all"), 0}};
        add(choices);
        combo.setChoices(choices);
    };
    offer();
    QObject::connect(&view, &OfficeView::changed, &combo, offer);
}

} // namespace

void offerProgrammes(FilterCombo& combo, OfficeView& view) {
    follow(combo, view, [&view](Choices& choices) {
        for (const plan::Programme& programme : view.plan().programmes)
            choices.push_back({programme.shortName.isEmpty() ? programme.name : programme.shortName, programme.number});
    });
}

void offerUnits(FilterCombo& combo, OfficeView& view, const UnitsOf& units) {
    follow(combo, view, [&view, units](Choices& choices) {
        for (const plan::UnitId unit : units(view.plan()))
            choices.push_back({view.plan().unit(unit)->shortName, unit.value()});
    });
}

} // namespace xundu::ui
