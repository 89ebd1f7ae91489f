#include "ui/pages/AskFollowUp.h"

#include "core/base/Error.h"
#include "core/dispatch/Following.h"
#include "core/store/Evidence.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/models/TypedDay.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

using supervision::FollowUpKind;

constexpr int suggestedDays = 9; // after the first that is possible

struct FollowUpText {
    Q_DECLARE_TR_FUNCTIONS(FollowUpText)
};

QString label(FollowUpKind kind) {
    switch (kind) {
    case FollowUpKind::Replied:
        return FollowUpText::tr("What was answered");
    case FollowUpKind::Verified:
        return FollowUpText::tr("What was looked at, and what was found");
    case FollowUpKind::Closed:
        return FollowUpText::tr("What shows that it is done");
    case FollowUpKind::LookedAgain:
        return FollowUpText::tr("What the second look found");
    case FollowUpKind::Reopened:
        return FollowUpText::tr("Why it is not done after all");
    case FollowUpKind::Extended:
        return FollowUpText::tr("Reason");
    }
    return {};
}

/// Of what is opened again after its day: nothing runs until a new one is set.
QString overWords(FollowUpKind kind, const supervision::Tracking& tracking, QDate today) {
    const bool isOver = kind == FollowUpKind::Reopened && tracking.answeredOn && tracking.dueOn && *tracking.dueOn < today;
    return isOver
               ? FollowUpText::tr("Its day, %1, is over: set a new one by “Extend…” afterwards.").arg(shownDate(*tracking.dueOn))
               : QString();
}

std::optional<AskedFollowUp> askExtension(const PageContext& context, const QString& subject,
                                          const supervision::Tracking& tracking) {
    const QDate first = supervision::firstExtension(tracking, context.view.office().actor().clock.today());
    const int year = context.view.plan().year();
    const auto problem = [first, year](const QStringList& typed) -> QString {
        const auto day = dayTyped(typed.at(0), year);
        if (!day)
            return dayProblem(typed.at(0), year);
        if (*day < first)
            return FollowUpText::tr("The new day has to be %1 or a later one.").arg(shownDate(first));
        if (typed.at(1).isEmpty())
            return FollowUpText::tr("Enter the reason.");
        return typed.at(2).isEmpty() ? FollowUpText::tr("Enter how far things are.") : QString();
    };
    const QStringList lines = context.prompts.askLines(
        titleWord(FollowUpKind::Extended),
        FollowUpText::tr("%1\nThe first day, %2, stays on record.").arg(subject, shownDate(*tracking.originalDueOn)),
        {FollowUpText::tr("New day"), label(FollowUpKind::Extended), FollowUpText::tr("How far things are")},
        {first.addDays(suggestedDays).toString(Qt::ISODate), QString(), QString()}, problem);
    if (lines.isEmpty())
        return std::nullopt;
    return AskedFollowUp{
        {.kind = FollowUpKind::Extended, .text = lines.at(1), .state = lines.at(2), .dueOn = dayTyped(lines.at(0), year)}};
}

} // namespace

std::optional<AskedFollowUp> askFollowUp(const PageContext& context, FollowUpKind kind, const QString& subject,
                                         const supervision::Tracking& tracking) {
    if (kind == FollowUpKind::Extended)
        return tracking.lastDueOn ? askExtension(context, subject, tracking) : std::nullopt;
    const bool onPaper = kind == FollowUpKind::Replied || kind == FollowUpKind::Closed;
    AskedFollowUp asked{{.kind = kind}};
    for (QString problem;;) { // what was typed comes back where the scan was not chosen or will not do
        QStringList words{problem, subject, overWords(kind, tracking, context.view.office().actor().clock.today()), label(kind)};
        words.removeAll(QString());
        asked.step.text = context.prompts.askParagraph(titleWord(kind), words.join(u'\n'), asked.step.text);
        if (asked.step.text.isEmpty())
            return std::nullopt;
        bool chosen = false;
        const auto refused = attempt([&] { chosen = !onPaper || askScan(context, titleWord(kind), asked.scan); });
        if (chosen)
            return asked;
        problem = refused.value_or(QString());
    }
}

bool askScan(const PageContext& context, const QString& title, std::optional<store::Scan>& scan) {
    const int choice = context.prompts.choose(title, FollowUpText::tr("Keep a scan of the paper beside it?"),
                                              {FollowUpText::tr("Without a file"), FollowUpText::tr("Choose a file…")});
    if (choice != 1)
        return choice == 0;
    const QString path =
        context.prompts.openFile(FollowUpText::tr("The scan"), context.settings.value(settings::exportFolder), {});
    if (path.isEmpty())
        return false;
    store::Scan read = dispatch::scanFrom(path);
    if (const QString problem = store::evidence::problemWith(read.name, read.bytes); !problem.isEmpty())
        throw base::Error(base::ErrorCode::BadValue, problem);
    scan = std::move(read);
    return true;
}

std::vector<FollowUpKind> stepsAfter(const supervision::Tracking& tracking, supervision::Closing closing, QDate today) {
    std::vector<FollowUpKind> possible;
    for (const FollowUpKind kind : {FollowUpKind::Replied, FollowUpKind::Verified, FollowUpKind::Closed,
                                    FollowUpKind::LookedAgain, FollowUpKind::Reopened, FollowUpKind::Extended}) {
        supervision::FollowUp step{.kind = kind, .text = QStringLiteral("?"), .state = QStringLiteral("?"), .on = today};
        if (kind == FollowUpKind::Extended && tracking.lastDueOn)
            step.dueOn = supervision::firstExtension(tracking, today);
        if (!supervision::faultOf(tracking, step, closing))
            possible.push_back(kind);
    }
    return possible;
}

QString actionWord(FollowUpKind kind) {
    switch (kind) {
    case FollowUpKind::Replied:
        return FollowUpText::tr("Answer…");
    case FollowUpKind::Verified:
        return FollowUpText::tr("Verify…");
    case FollowUpKind::Closed:
        return FollowUpText::tr("Close…");
    case FollowUpKind::LookedAgain:
        return FollowUpText::tr("Look again…");
    case FollowUpKind::Reopened:
        return FollowUpText::tr("Open again…");
    case FollowUpKind::Extended:
        return FollowUpText::tr("Extend…");
    }
    return {};
}

QString titleWord(FollowUpKind kind) {
    QString words = actionWord(kind);
    words.remove(u'…');
    return words;
}

} // namespace xundu::ui
