#include "core/exchange/xlsx/ForeignParts.h"

#include "core/exchange/xlsx/WorkbookArchive.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

bool isOf(ForeignPart kind, const QString& name) {
    switch (kind) {
    case ForeignPart::Macros:
        return name.endsWith(u"vbaproject.bin"_s);
    case ForeignPart::Links:
        return name.startsWith(u"xl/externallinks/"_s);
    case ForeignPart::ClimbingNames:
        return name.split(u'/').contains(u".."_s);
    }
    return false;
}

} // namespace

std::vector<ForeignPart> foreignPartsOf(const QByteArray& workbook) {
    const QStringList names = WorkbookArchive(workbook, {}).names();
    std::vector<ForeignPart> found;
    for (const ForeignPart kind : {ForeignPart::Macros, ForeignPart::Links, ForeignPart::ClimbingNames}) {
        if (std::any_of(names.begin(), names.end(), [kind](const QString& name) { return isOf(kind, name); }))
            found.push_back(kind);
    }
    return found;
}

} // namespace xundu::exchange
