#include "app/Arguments.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "ui/print/OfficePapers.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace xundu::app {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

using namespace ui::print;

[[noreturn]] void refuse(const QString& sentence) { throw base::Error(base::ErrorCode::BadCall, sentence); }

const PaperFormat& kindFrom(const QString& text) {
    if (const PaperFormat* format = formatNamed(text))
        return *format;
    QStringList known;
    for (const PaperFormat& format : paperFormats())
        known << QLatin1String(format.code);
    refuse(ReportText::tr("There is no paper \"%1\". There are: %2.").arg(text, known.join(QStringLiteral(", "))));
}

void requireSuffix(const PaperFormat& format, const QString& path) {
    const QStringList suffixes = format.suffixList();
    if (!suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
        refuse(ReportText::tr("The %1 is written as .%2: give --out a name that ends so.")
                   .arg(QLatin1String(format.code), suffixes.join(ReportText::tr(" or ."))));
}

PaperSelection selectionFrom(const Call& call, const plan::Plan& plan, PaperKind kind) {
    const QString programme = QStringLiteral("programme");
    const QString light = QStringLiteral("light");
    PaperSelection selection;
    if ((call.options.isSet(programme) || call.options.isSet(light)) && kind != PaperKind::Ledger)
        refuse(ReportText::tr("--programme and --light narrow the ledger only."));
    if (call.options.isSet(programme)) {
        selection.programme = call.options.value(programme).toInt();
        if (*selection.programme < 1 || *selection.programme > static_cast<int>(plan.programmes.size()))
            refuse(ReportText::tr("The plan has no programme \"%1\". They are numbered 1 to %2.")
                       .arg(call.options.value(programme))
                       .arg(plan.programmes.size()));
    }
    if (call.options.isSet(light)) {
        for (const QString& word : call.options.value(light).split(u',')) {
            const auto found = progress::lightFromCode(word.trimmed());
            if (!found)
                refuse(ReportText::tr("\"%1\" is not a light. It is done, green, yellow, red or none.").arg(word));
            selection.lights.push_back(*found);
        }
    }
    return selection;
}

} // namespace

void declareReport(QCommandLineParser& parser) {
    parser.addOptions(
        {{QStringLiteral("period"), ReportText::tr("the ten-day period; without it the current one"), QStringLiteral("PERIOD")},
         {QStringLiteral("out"), ReportText::tr("the file to write"), QStringLiteral("FILE")},
         {QStringLiteral("programme"), ReportText::tr("only this programme (ledger)"), QStringLiteral("N")},
         {QStringLiteral("light"), ReportText::tr("only tasks with these lights (ledger)"), QStringLiteral("L,L")},
         {QStringLiteral("issue"), ReportText::tr("record it as issued: its period can then no longer be opened again")}});
}

int runReport(const Call& call) {
    const PaperFormat& format = kindFrom(call.argument(1, ReportText::tr("The kind of paper")));
    const QString path = call.required(QStringLiteral("out"));
    requireSuffix(format, path);
    const bool issues = call.options.isSet(QStringLiteral("issue"));
    const auto office = call.open(issues ? store::OpenMode::Write : store::OpenMode::Read);
    const plan::Plan& plan = office->plan();
    const auto period = call.options.isSet(QStringLiteral("period"))
                            ? periodIn(plan, call.options.value(QStringLiteral("period")))
                            : plan.periodShownOn(call.clock.today());
    const PaperSelection selection = selectionFrom(call, plan, format.kind);
    if (issues)
        issuePaper(*office, format.kind, period, path, selection);
    else
        writePaper(*office, format.kind, period, path, selection);
    return Done;
}

} // namespace xundu::app
