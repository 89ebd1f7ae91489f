#include "app/Arguments.h"
#include "app/PaperOptions.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"

#include <QCoreApplication>

namespace xundu::app {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

using namespace ui::print;

[[noreturn]] void refuse(const QString& sentence) { throw base::Error(base::ErrorCode::BadCall, sentence); }

calendar::TenDay periodOf(const Call& call, const plan::Plan& plan) {
    const QString to = QStringLiteral("to");
    const QString period = QStringLiteral("period");
    if (call.options.isSet(to) && call.options.isSet(period))
        refuse(ReportText::tr("--to and --period both name the last ten-day period. Give one of them."));
    const QString option = call.options.isSet(to) ? to : period;
    return call.options.isSet(option) ? periodFrom(call.options.value(option)) : plan.periodShownOn(call.clock.today());
}

PaperRequest requestOf(const Call& call, const plan::Plan& plan, const PaperFormat& format) {
    if (const QString to = QStringLiteral("to"); call.options.isSet(to))
        requireTaken(format, PaperOption::From, to);
    PaperRequest request{.kind = format.kind, .period = periodOf(call, plan)};
    applyPaperOptions(request, call, plan);
    return request;
}

} // namespace

void declareReport(QCommandLineParser& parser) {
    parser.addOptions(
        {{QStringLiteral("period"), ReportText::tr("the ten-day period; without it the current one"), QStringLiteral("PERIOD")},
         {QStringLiteral("to"), ReportText::tr("the last ten-day period of a span"), QStringLiteral("PERIOD")},
         {QStringLiteral("out"), ReportText::tr("the file to write"), QStringLiteral("FILE")},
         {QStringLiteral("issue"), ReportText::tr("record it as issued: its period can then no longer be opened again")}});
    declarePaperOptions(parser);
}

int runReport(const Call& call) {
    const PaperFormat& format = paperKindFrom(call.argument(1, ReportText::tr("The kind of paper")));
    const QString path = call.required(QStringLiteral("out"));
    requireSuffix(format, path);
    const bool issues = call.options.isSet(QStringLiteral("issue"));
    const auto office = call.open(issues ? store::OpenMode::Write : store::OpenMode::Read);
    PaperRequest request = requestOf(call, office->plan(), format);
    if (!issues) {
        writePaper(*office, request, path);
        return Done;
    }
    request.number = numberToIssue(*office, request);
    const QString doubt = store::papers::doubtAbout(*office, request.number);
    issuePaper(*office, request, path);
    if (!doubt.isEmpty())
        call.warn(doubt);
    return Done;
}

} // namespace xundu::app
