#include "ui/models/Grounds.h"

#include "core/base/Text.h"
#include "ui/models/Shown.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

constexpr int longest = 200; // characters

/// A number as it is, a day in words.
QString toldValue(const QString& stored) {
    const QDate day = QDate::fromString(stored, Qt::ISODate);
    return stored.isEmpty() ? QString(noFigure) : day.isValid() ? toldDay(day) : stored;
}

struct GroundsText {
    Q_DECLARE_TR_FUNCTIONS(GroundsText)
};

} // namespace

QString groundsProblem(const store::plans::Reasoned& why, Grounds wanted) {
    const QString reason = base::cleaned(why.reason), document = base::cleaned(why.document);
    if (wanted >= Grounds::Reason && reason.isEmpty())
        return GroundsText::tr("This is changed only for a reason: give it.");
    if (reason.size() > longest)
        return GroundsText::tr("A reason has at most %1 characters; this one has %2.").arg(longest).arg(reason.size());
    if (wanted >= Grounds::Document && document.isEmpty())
        return GroundsText::tr("Give the number of the document that allows it.");
    if (document.size() > longest)
        return GroundsText::tr("A document's number has at most %1 characters; this one has %2.")
            .arg(longest)
            .arg(document.size());
    return {};
}

QString toldGrounds(const store::plans::Reasoned& why) {
    const QString reason = base::cleaned(why.reason), document = base::cleaned(why.document);
    return document.isEmpty() ? reason : GroundsText::tr("%1 (%2)", "reason, document").arg(reason, document);
}

QString toldChange(const store::plans::ChangeNote& note) {
    return GroundsText::tr("%1 → %2, %3: %4", "before, after, day, grounds")
        .arg(toldValue(note.from), toldValue(note.to), toldDay(note.on), toldGrounds(note.why));
}

QStringList toldChanges(const store::Office& office, const std::function<bool(const store::plans::ChangeNote&)>& wanted) {
    QStringList told;
    for (const store::plans::ChangeNote& note : store::plans::changeNotes(office)) {
        if (wanted(note))
            told << toldChange(note);
    }
    return told;
}

QString typedText(const QVariant& typed) {
    return typed.canConvert<GroundedText>() ? typed.value<GroundedText>().text : typed.toString();
}

std::optional<store::plans::Reasoned> groundsOf(const QVariant& typed, const AskGrounds& ask, const QString& what,
                                                Grounds wanted) {
    if (typed.canConvert<GroundedText>())
        return typed.value<GroundedText>().why;
    return ask(what, wanted);
}

} // namespace xundu::ui
