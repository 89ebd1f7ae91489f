#include "core/exchange/xlsx/Unreadable.h"

#include <QCoreApplication>

namespace xundu::exchange {
namespace {

struct UnreadableText {
    Q_DECLARE_TR_FUNCTIONS(UnreadableText)
};

} // namespace

Unreadable::Unreadable(FindingCode code, const QString& sentence, const QString& fix, const QString& detail)
    : Error(base::ErrorCode::BadValue, sentence, detail), m_finding{.code = code, .message = sentence, .fix = fix} {}

void refuseForeign(const QString& detail) {
    throw Unreadable(FindingCode::NotAWorkbook, UnreadableText::tr("This is not an .xlsx workbook."),
                     UnreadableText::tr("Take the form that was sent out, filled and saved as .xlsx."), detail);
}

void refuseOldKind() {
    throw Unreadable(FindingCode::NotAWorkbook,
                     UnreadableText::tr("This is a workbook of the old kind (.xls), whatever its name says."),
                     UnreadableText::tr("Open it, choose \"Save as\", the kind Excel workbook (.xlsx), and take that file."));
}

void refuseEncrypted() {
    throw Unreadable(FindingCode::Encrypted, UnreadableText::tr("The workbook is protected by a password for opening."),
                     UnreadableText::tr("Ask the unit to take the password off and to send the file again."));
}

void refuseDamaged(const QString& detail) {
    throw Unreadable(FindingCode::NotAWorkbook, UnreadableText::tr("The workbook is damaged or was not received completely."),
                     UnreadableText::tr("Ask for the file again, or open it, save it as .xlsx and take that file."), detail);
}

void refuseSize(const QString& detail) {
    throw Unreadable(FindingCode::TooLarge, UnreadableText::tr("The workbook holds far more than a form can hold."),
                     UnreadableText::tr("Ask the unit to fill the form as it was sent, without other sheets or pictures."),
                     detail);
}

void refuseMarking(const QString& detail) {
    throw Unreadable(FindingCode::NotAWorkbook, UnreadableText::tr("Cells of this workbook cannot be marked."),
                     UnreadableText::tr("Send the covering text alone; it names the cells."), detail);
}

} // namespace xundu::exchange
