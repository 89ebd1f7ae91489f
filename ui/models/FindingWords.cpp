#include "ui/models/FindingWords.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct FindingWordText {
    Q_DECLARE_TR_FUNCTIONS(FindingWordText)
};

using exchange::FindingCode;

QString wordOfError(FindingCode code) {
    switch (code) {
    case FindingCode::NotAWorkbook:
        return FindingWordText::tr("Not a workbook");
    case FindingCode::Encrypted:
        return FindingWordText::tr("Protected by a password");
    case FindingCode::TooLarge:
        return FindingWordText::tr("File too large");
    case FindingCode::NotOurForm:
        return FindingWordText::tr("Not a form of this office");
    case FindingCode::OtherOffice:
        return FindingWordText::tr("Form of another office file");
    case FindingCode::WrongPeriod:
        return FindingWordText::tr("Form of another period");
    case FindingCode::PeriodClosed:
        return FindingWordText::tr("The period is closed");
    case FindingCode::UnknownUnit:
        return FindingWordText::tr("Unit unknown");
    case FindingCode::OldForm:
        return FindingWordText::tr("Form of an older version");
    case FindingCode::NotANumber:
        return FindingWordText::tr("Not a number");
    case FindingCode::FormulaError:
        return FindingWordText::tr("Formula with an error");
    case FindingCode::FormulaWithoutValue:
        return FindingWordText::tr("Formula without a value");
    case FindingCode::HedgedNumber:
        return FindingWordText::tr("Number is not exact");
    case FindingCode::UnitMismatch:
        return FindingWordText::tr("Another unit of measure");
    case FindingCode::OutOfRange:
        return FindingWordText::tr("Number cannot be");
    case FindingCode::BlankAgain:
        return FindingWordText::tr("Empty, beside an earlier return");
    default:
        return FindingWordText::tr("Two answers to one question");
    }
}

QString wordOfWarning(FindingCode code) {
    switch (code) {
    case FindingCode::ValueFell:
        return FindingWordText::tr("Cumulative value fell");
    case FindingCode::UnitSlip:
        return FindingWordText::tr("Perhaps the wrong unit of measure");
    case FindingCode::TextRepeated:
        return FindingWordText::tr("Same words as last time");
    case FindingCode::DoneButOngoing:
        return FindingWordText::tr("Figure and words disagree");
    case FindingCode::Jump:
        return FindingWordText::tr("Grew unusually much");
    case FindingCode::NumberFromText:
        return FindingWordText::tr("Number read out of text");
    case FindingCode::MissingRow:
        return FindingWordText::tr("Row is missing");
    case FindingCode::BlankRow:
        return FindingWordText::tr("Row left empty");
    case FindingCode::ExtraRow:
        return FindingWordText::tr("Row that was not asked for");
    case FindingCode::DisagreesWithLead:
        return FindingWordText::tr("Differs from the source unit");
    case FindingCode::Late:
        return FindingWordText::tr("Came late");
    case FindingCode::MisplacedValue:
        return FindingWordText::tr("Written in the wrong place?");
    case FindingCode::UnknownAssessment:
        return FindingWordText::tr("Assessment not understood");
    case FindingCode::BlankForm:
        return FindingWordText::tr("Nothing is filled in");
    case FindingCode::FractionalCount:
        return FindingWordText::tr("Count with a fraction");
    case FindingCode::ForeignParts:
        return FindingWordText::tr("Holds what a form does not need");
    case FindingCode::AnotherReturn:
        return FindingWordText::tr("Two files of one unit");
    default:
        return FindingWordText::tr("Known by its heading alone");
    }
}

} // namespace

QString word(FindingCode code) {
    return exchange::severityOf(code) == exchange::Severity::Error ? wordOfError(code) : wordOfWarning(code);
}

QString outcomeOf(const dispatch::FileResult& file) {
    switch (file.outcome) {
    case dispatch::Outcome::Accepted:
        return FindingWordText::tr("can be taken");
    case dispatch::Outcome::AcceptedWithWarnings:
        return FindingWordText::tr("can be taken, with doubts");
    case dispatch::Outcome::Refused:
        return FindingWordText::tr("cannot be taken");
    case dispatch::Outcome::Duplicate:
        return file.supersededBy.isEmpty() ? FindingWordText::tr("taken before")
                                           : FindingWordText::tr("taken before, replaced later");
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
    return about.isEmpty() ? word(finding.code) : FindingWordText::tr("%1: %2").arg(word(finding.code), about);
}

QString placeName(const exchange::Finding& finding) {
    return finding.cell.isEmpty() ? finding.sheet : QStringLiteral("%1!%2").arg(finding.sheet, finding.cell);
}

bool isHint(FindingCode code) {
    switch (code) {
    case FindingCode::Late:
    case FindingCode::IdentityLost:
    case FindingCode::BlankRow:
    case FindingCode::ExtraRow:
        return true;
    default:
        return false;
    }
}

} // namespace xundu::ui
