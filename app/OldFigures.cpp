#include "app/OldFigures.h"

#include <QCoreApplication>

namespace xundu::app {
namespace {

struct OldFigureText {
    Q_DECLARE_TR_FUNCTIONS(OldFigureText)
};

} // namespace

QString lineOf(const store::papers::Carrier& carrier) {
    return OldFigureText::tr("still prints %1: %2, issued %3")
        .arg(carrier.value, carrier.paper.name, carrier.paper.issuedOn.toString(Qt::ISODate));
}

void warnOfOldFigures(const Call& call, const store::Office& office, const progress::PeriodStatus& before,
                      const progress::PeriodStatus& after) {
    for (const store::papers::Carrier& carrier : store::papers::carryingOld(office, before, after))
        call.warn(OldFigureText::tr("warning: an issued paper %1.").arg(lineOf(carrier)));
}

} // namespace xundu::app
