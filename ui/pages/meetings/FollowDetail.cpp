#include "ui/pages/meetings/FollowDetail.h"

#include "core/supervision/Sentences.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/models/TypedUnits.h"

namespace xundu::ui {
namespace {

const QString between = QStringLiteral(" · ");

QString html(const QString& text) { return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

QString link(const QString& name, const QString& hash) {
    return hash.isEmpty()
               ? QString()
               : between +
                     QStringLiteral("<a href=\"%1\">%2</a>").arg(targetOf({hash, name}).toHtmlEscaped(), name.toHtmlEscaped());
}

QString givenWords(const AssignmentRow& row, const plan::Plan& plan) {
    const supervision::Assignment& assignment = row.assignment;
    QStringList words{supervision::word(assignment.origin), shownUnits(plan, assignment.units)};
    if (!assignment.givenBy.isEmpty())
        words << (assignment.origin == supervision::Origin::Ask ? FollowDetail::tr("asked for by %1")
                                                                : FollowDetail::tr("given by %1"))
                     .arg(assignment.givenBy);
    words << FollowDetail::tr("on %1").arg(toldDay(assignment.givenOn));
    if (const plan::Task* task = assignment.task ? plan.task(*assignment.task) : nullptr)
        words << FollowDetail::tr("task %1, %2").arg(task->id.value()).arg(task->title);
    if (row.tracking.isExtended())
        words << FollowDetail::tr("first due by %1").arg(toldDay(row.tracking.originalDueOn));
    if (row.tracking.lookAgainOn)
        words << FollowDetail::tr("second look from %1").arg(toldDay(row.tracking.lookAgainOn));
    return words.join(between);
}

QString stepWords(const supervision::FollowUp& step) {
    QString words = QStringList{toldDay(step.on), supervision::word(step.kind), step.by}.join(between);
    if (step.dueOn)
        words += between + FollowDetail::tr("until %1, so far: %2").arg(toldDay(step.dueOn), step.state);
    return words;
}

} // namespace

FollowDetail::FollowDetail(QWidget* parent) : WrappedLabel(Type::Secondary, Ink::Text2, parent) {
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAccessibleName(tr("The chosen item in full"));
}

void FollowDetail::show(const AssignmentRow* row, const plan::Plan& plan) {
    setFocusPolicy(Qt::NoFocus);
    if (!row) {
        setAccessibleDescription({});
        return setWords(tr("Choose an item to see what became of it."));
    }
    const supervision::Assignment& assignment = row->assignment;
    QStringList paragraphs{QStringLiteral("<b>%1</b>").arg(html(assignment.text)),
                           html(givenWords(*row, plan)) + link(assignment.fileName, assignment.hash)};
    QStringList plain{assignment.text, givenWords(*row, plan)};
    for (const supervision::FollowUp& step : assignment.followUps) {
        paragraphs << html(stepWords(step)) + link(step.fileName, step.hash) + QStringLiteral("<br>") + html(step.text);
        plain << stepWords(step) << step.text;
    }
    setHtml(paragraphs.join(QStringLiteral("<br>")));
    setAccessibleDescription(plain.join(u'\n'));
    if (text().contains(QStringLiteral("<a ")))
        setFocusPolicy(Qt::StrongFocus);
}

} // namespace xundu::ui
