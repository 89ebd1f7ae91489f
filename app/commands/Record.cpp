#include "app/Arguments.h"
#include "app/OldFigures.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/progress/Plausibility.h"
#include "core/store/Action.h"
#include "core/store/Recording.h"
#include "core/store/Reports.h"

#include <QCoreApplication>

namespace xundu::app {
namespace {

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

[[noreturn]] void refuse(const QString& sentence) { throw base::Error(base::ErrorCode::BadCall, sentence); }

std::optional<QString> given(const Call& call, const char* option) {
    const QString name = QLatin1String(option);
    return call.options.isSet(name) ? std::optional(call.options.value(name)) : std::nullopt;
}

store::reports::Return returnFrom(const Call& call, const plan::Plan& plan) {
    store::reports::Return answer{periodIn(plan, call.required(QStringLiteral("period"))),
                                  taskFrom(plan, call.required(QStringLiteral("task"))).id,
                                  unitFrom(plan, call.required(QStringLiteral("unit"))).id};
    answer.progress = given(call, "progress");
    answer.problems = given(call, "problems");
    answer.next = given(call, "next");
    answer.coordination = given(call, "coordination");
    answer.unchanged = call.options.isSet(QStringLiteral("unchanged"));
    if (const auto word = given(call, "assess")) {
        answer.assessment = progress::assessmentFromCode(*word);
        if (!answer.assessment)
            refuse(RecordText::tr("\"%1\" is not an assessment. It is normal, behind, far_behind or done.").arg(*word));
    }
    for (const QString& text : call.options.values(QStringLiteral("value"))) {
        const auto [code, number] = assignmentFrom(QStringLiteral("value"), text);
        answer.values.push_back({indicatorFrom(plan, code).code, entryFrom(number)});
    }
    return answer;
}

} // namespace

void declareRecord(QCommandLineParser& parser) {
    parser.addOptions({{QStringLiteral("period"), RecordText::tr("the ten-day period"), QStringLiteral("PERIOD")},
                       {QStringLiteral("task"), RecordText::tr("the task's number"), QStringLiteral("N")},
                       {QStringLiteral("unit"), RecordText::tr("who reports"), QStringLiteral("UNIT")},
                       {QStringLiteral("progress"), RecordText::tr("progress made"), QStringLiteral("TEXT")},
                       {QStringLiteral("problems"), RecordText::tr("problems met"), QStringLiteral("TEXT")},
                       {QStringLiteral("next"), RecordText::tr("next steps"), QStringLiteral("TEXT")},
                       {QStringLiteral("coordination"), RecordText::tr("what needs coordination"), QStringLiteral("TEXT")},
                       {QStringLiteral("unchanged"), RecordText::tr("nothing new")},
                       {QStringLiteral("assess"), RecordText::tr("normal, behind, far_behind or done"), QStringLiteral("WORD")},
                       {QStringLiteral("value"), RecordText::tr("a reading; may be repeated"), QStringLiteral("CODE=NUM")}});
}

int runRecord(const Call& call) {
    const auto office = call.open(store::OpenMode::Write);
    const auto answer = returnFrom(call, office->plan());
    const auto before = store::reports::statusOf(*office, answer.period);
    const auto doubts = store::reports::record(*office, answer);
    for (const progress::Doubt& doubt : doubts)
        call.warn(RecordText::tr("warning (%1): %2").arg(codeOf(doubt.code), doubt.sentence));
    warnOfOldFigures(call, *office, before, store::reports::statusOf(*office, answer.period));
    return Done;
}

} // namespace xundu::app
