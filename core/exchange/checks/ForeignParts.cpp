#include "core/exchange/checks/Check.h"

namespace xundu::exchange {
namespace {

Finding foreign(ForeignPart part) {
    const auto finding = [](const QString& kind, const QString& message, const QString& fix) {
        Finding about{FindingCode::ForeignParts, message, fix};
        about.value = kind; // accepting one kind accepts no other
        return about;
    };
    switch (part) {
    case ForeignPart::Macros:
        return finding(QStringLiteral("macros"), CheckText::tr("The file holds macros: they were not run."),
                       CheckText::tr("Nothing to mend. Do not let them run when you open it elsewhere."));
    case ForeignPart::Links:
        return finding(QStringLiteral("links"),
                       CheckText::tr("The file is linked to other workbooks: the links were not followed, and cells were read as "
                                     "they were last saved."),
                       CheckText::tr("Look whether this period's values come from there."));
    case ForeignPart::ClimbingNames:
        break;
    }
    return finding(QStringLiteral("paths"),
                   CheckText::tr("Parts of the file name places outside of it: they were not looked at."),
                   CheckText::tr("Make sure that the file really came from the unit."));
}

} // namespace

void checkForeignParts(const CheckInput& input, Findings& findings) {
    for (const ForeignPart part : input.form.foreign)
        findings.push_back(foreign(part));
}

} // namespace xundu::exchange
