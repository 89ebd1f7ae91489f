#include "app/Arguments.h"
#include "app/PaperOptions.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "core/papers/check/Comparison.h"
#include "core/papers/check/DocxReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace xundu::app {
namespace {

struct CheckPaperText {
    Q_DECLARE_TR_FUNCTIONS(CheckPaperText)
};

using namespace ui::print;
using papers::check::Comparison;
using papers::check::Difference;

/// As the options say it, else as the document does.
PaperRequest requestOf(const Call& call, const plan::Plan& plan, const QString& origin) {
    const QString kind = QStringLiteral("kind");
    const QString period = QStringLiteral("period");
    const bool isSaid = call.options.isSet(kind) || call.options.isSet(period);
    std::optional<PaperRequest> request =
        isSaid ? PaperRequest{.kind = paperKindFrom(call.required(kind)).kind, .period = periodFrom(call.required(period))}
               : requestFrom(origin);
    if (!request)
        throw base::Error(
            base::ErrorCode::BadCall,
            CheckPaperText::tr("The text document no longer says which paper it was. Say it with --kind and --period."));
    applyPaperOptions(*request, call, plan);
    return *request;
}

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject jsonOf(const Comparison& comparison, const QString& origin) {
    QJsonArray differences;
    for (const Difference& difference : comparison.differences)
        differences.append(QJsonObject{{QLatin1String("where"), difference.where},
                                       {QLatin1String("expected"), textOrNull(difference.expected)},
                                       {QLatin1String("found"), textOrNull(difference.found)},
                                       {QLatin1String("source"), textOrNull(difference.source)}});
    return {{QLatin1String("paper"), origin},
            {QLatin1String("compared"), comparison.compared},
            {QLatin1String("equal"), comparison.equal},
            {QLatin1String("differences"), differences}};
}

} // namespace

void declareCheckPaper(QCommandLineParser& parser) {
    parser.addOptions(
        {{QStringLiteral("kind"), CheckPaperText::tr("the kind of paper, where the document lost it"), QStringLiteral("KIND")},
         {QStringLiteral("period"), CheckPaperText::tr("the ten-day period, where the document lost it"),
          QStringLiteral("PERIOD")}});
    declarePaperOptions(parser);
    declareJson(parser);
}

int runCheckPaper(const Call& call) {
    const auto edited = papers::check::readDocxFile(call.argument(1, CheckPaperText::tr("The edited text document")));
    const auto office = call.open(store::OpenMode::Read);
    const PaperRequest request = requestOf(call, office->plan(), edited.origin);
    requireTextDocument(request.kind);
    const ComposedPaper composed = composePaper(*office, request);
    const Comparison comparison = papers::check::compare(ofTheData(composed), edited.lines);
    if (call.options.isSet(QStringLiteral("json"))) {
        call.say(jsonOf(comparison, composed.paper.origin));
    } else {
        call.out << CheckPaperText::tr("Numbers compared: %1, as the data have them: %2.")
                        .arg(comparison.compared)
                        .arg(comparison.equal)
                 << Qt::endl;
        for (const Difference& difference : comparison.differences)
            call.out << papers::check::sentenceOf(difference) << Qt::endl;
    }
    return comparison.differences.empty() ? Done : PartlyRefused;
}

} // namespace xundu::app
