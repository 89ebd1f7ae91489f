#include "ui/models/FindingWords.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

using exchange::FindingCode;

QString wordOfError(FindingCode code) {
    switch (code) {
    case FindingCode::NotAWorkbook:
        return FindingText::tr("Not a workbook");
    case FindingCode::Encrypted:
        return FindingText::tr("Protected by a password");
    case FindingCode::TooLarge:
        return FindingText::tr("File too large");
    case FindingCode::NotOurForm:
        return FindingText::tr("Not a form of this office");
    case FindingCode::OtherOffice:
        return FindingText::tr("Form of another office file");
    case FindingCode::WrongPeriod:
        return FindingText::tr("Form of another period");
    case FindingCode::PeriodClosed:
        return FindingText::tr("The period is closed");
    case FindingCode::UnknownUnit:
        return FindingText::tr("Unit unknown");
    case FindingCode::OldForm:
        return FindingText::tr("Form of an older version");
    case FindingCode::NotANumber:
        return FindingText::tr("Not a number");
    case FindingCode::FormulaError:
        return FindingText::tr("Formula with an error");
    case FindingCode::FormulaWithoutValue:
        return FindingText::tr("Formula without a value");
    case FindingCode::HedgedNumber:
        return FindingText::tr("Number is not exact");
    case FindingCode::UnitMismatch:
        return FindingText::tr("Another unit of measure");
    case FindingCode::OutOfRange:
        return FindingText::tr("Number cannot be");
    default:
        return FindingText::tr("Two answers to one question");
    }
}

QString wordOfWarning(FindingCode code) {
    switch (code) {
    case FindingCode::ValueFell:
        return FindingText::tr("Cumulative value fell");
    case FindingCode::UnitSlip:
        return FindingText::tr("Perhaps the wrong unit of measure");
    case FindingCode::TextRepeated:
        return FindingText::tr("Same words as last time");
    case FindingCode::DoneButOngoing:
        return FindingText::tr("Figure and words disagree");
    case FindingCode::Jump:
        return FindingText::tr("Grew unusually much");
    case FindingCode::NumberFromText:
        return FindingText::tr("Number read out of text");
    case FindingCode::MissingRow:
        return FindingText::tr("Row is missing");
    case FindingCode::BlankRow:
        return FindingText::tr("Row left empty");
    case FindingCode::ExtraRow:
        return FindingText::tr("Row that was not asked for");
    case FindingCode::DisagreesWithLead:
        return FindingText::tr("Differs from the source unit");
    case FindingCode::Late:
        return FindingText::tr("Came late");
    case FindingCode::NotCounted:
        return FindingText::tr("Does not enter the total");
    default:
        return FindingText::tr("Told by its heading alone");
    }
}

} // namespace

QString word(FindingCode code) {
    return exchange::severityOf(code) == exchange::Severity::Error ? wordOfError(code) : wordOfWarning(code);
}

QString word(dispatch::Outcome outcome) {
    switch (outcome) {
    case dispatch::Outcome::Accepted:
        return FindingText::tr("can be taken");
    case dispatch::Outcome::AcceptedWithWarnings:
        return FindingText::tr("can be taken, with doubts");
    case dispatch::Outcome::Refused:
        return FindingText::tr("cannot be taken");
    case dispatch::Outcome::Duplicate:
        return FindingText::tr("taken before");
    }
    return {};
}

QString headline(const exchange::Finding& finding, const plan::Plan& plan) {
    QString about;
    if (finding.indicator) {
        const plan::Indicator* indicator = plan.indicator(*finding.indicator);
        about = indicator ? indicator->name : finding.indicator->value();
    } else if (finding.task) {
        const plan::Task* task = plan.task(*finding.task);
        about = task ? task->title : QString::number(finding.task->value());
    }
    return about.isEmpty() ? word(finding.code) : FindingText::tr("%1: %2").arg(word(finding.code), about);
}

QString placeName(const exchange::Finding& finding) {
    return finding.cell.isEmpty() ? finding.sheet : QStringLiteral("%1!%2").arg(finding.sheet, finding.cell);
}

bool isHint(FindingCode code) {
    switch (code) {
    case FindingCode::Late:
    case FindingCode::IdentityLost:
    case FindingCode::NotCounted:
    case FindingCode::BlankRow:
    case FindingCode::ExtraRow:
        return true;
    default:
        return false;
    }
}

} // namespace xundu::ui
