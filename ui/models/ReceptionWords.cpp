#include "ui/models/ReceptionWords.h"

#include <QCoreApplication>

namespace xundu::ui {

using dispatch::FormState;
using dispatch::Mark;

namespace {

struct ReceptionText {
    Q_DECLARE_TR_FUNCTIONS(ReceptionText)
};

} // namespace

ReceptionMark markOf(Mark mark) {
    switch (mark) {
    case Mark::None:
        return ReceptionMark::None;
    case Mark::Silent:
        return ReceptionMark::Silent;
    case Mark::Missing:
        return ReceptionMark::Missing;
    case Mark::Returned:
        return ReceptionMark::Returned;
    case Mark::ToCheck:
        return ReceptionMark::ToCheck;
    case Mark::Accepted:
        return ReceptionMark::Accepted;
    case Mark::Unchanged:
        return ReceptionMark::Unchanged;
    }
    return ReceptionMark::None;
}

QString word(FormState state) {
    switch (state) {
    case FormState::Missing:
        return ReceptionText::tr("missing");
    case FormState::Returned:
        return ReceptionText::tr("sent back");
    case FormState::ToCheck:
        return ReceptionText::tr("to check");
    case FormState::Accepted:
        return ReceptionText::tr("accepted");
    case FormState::Unchanged:
        return ReceptionText::tr("no change");
    case FormState::Silent:
        return ReceptionText::tr("not required");
    }
    return {};
}

QString word(Mark mark) {
    switch (mark) {
    case Mark::None:
        return ReceptionText::tr("no duty");
    case Mark::Silent:
        return ReceptionText::tr("not required, not sent");
    case Mark::Missing:
        return word(FormState::Missing);
    case Mark::Returned:
        return word(FormState::Returned);
    case Mark::ToCheck:
        return word(FormState::ToCheck);
    case Mark::Accepted:
        return word(FormState::Accepted);
    case Mark::Unchanged:
        return word(FormState::Unchanged);
    }
    return {};
}

QString stateWords(const dispatch::UnitReception& unit) {
    QString words = word(unit.state);
    if (unit.doubts > 0)
        words = ReceptionText::tr("%1, %n doubt(s)", nullptr, unit.doubts).arg(words);
    return unit.late ? ReceptionText::tr("%1, late").arg(words) : words;
}

} // namespace xundu::ui
