#pragma once

#include "core/store/Office.h"

/// @file Which forms went out. Verbs run inside an Action.

namespace xundu::store::forms {

struct IssuedForm {
    qint64 id = 0; ///< stands in the form's hidden sheet
    plan::UnitId unit;
    calendar::TenDay period;
    QDate issuedOn;
    friend bool operator==(const IssuedForm&, const IssuedForm&) = default;
};

/// A key for a form that is to go out.
qint64 newId();
void save(Office& office, const IssuedForm& form);
/// Of the 旬, in the plan's order of units; a unit as often as forms were issued to it, oldest first.
std::vector<IssuedForm> issuedIn(const Office& office, calendar::TenDay period);

} // namespace xundu::store::forms
