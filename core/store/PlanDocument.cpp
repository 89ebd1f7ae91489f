#include "core/store/PlanDocument.h"

#include "core/base/Text.h"
#include "core/store/Query.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

namespace xundu::store::plans {
namespace {

struct PlanDocumentText {
    Q_DECLARE_TR_FUNCTIONS(PlanDocumentText)
};

} // namespace

void setDocument(Office& office, const plan::PlanDocument& document) {
    const int year = office.plan().year();
    const QString title = base::polished(document.title).simplified();
    if (title.isEmpty())
        refuse(PlanDocumentText::tr("The plan needs a title."));
    if (!document.issuedOn.isValid() || document.issuedOn.year() > year || document.issuedOn.year() < year - 1)
        refuse(PlanDocumentText::tr("The day of issue has to be one of %1 or of the year before.").arg(year));
    Query(writing(office), "UPDATE plan SET title = ?, document_number = ?, index_number = ?, issuer = ?, issued_on = ?, "
                           "published_on = ? WHERE year = ?")
        .run(title, base::cleaned(document.documentNumber).simplified(), base::cleaned(document.indexNumber).simplified(),
             base::cleaned(document.issuer).simplified(), document.issuedOn, document.publishedOn, year);
    office.forgetValues();
}

} // namespace xundu::store::plans
