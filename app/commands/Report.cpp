#include "app/Arguments.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "ui/print/OfficePapers.h"

#include <QCoreApplication>

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

/// An option of the command and what it is in a request.
struct Narrowing {
    const char* option;
    PaperOption takenAs;
    const char* value; ///< null: a flag
    const char* what;  ///< for the help
    void (*apply)(PaperRequest& request, const plan::Plan& plan, const QString& text);
};

void setUnit(PaperRequest& request, const plan::Plan& plan, const QString& text) { request.unit = unitFrom(plan, text).id; }

void setFrom(PaperRequest& request, const plan::Plan& plan, const QString& text) {
    request.from = periodIn(plan, text);
    if (*request.from > request.period)
        refuse(ReportText::tr("The span begins after its end: %1 comes after %2.")
                   .arg(request.from->displayName(), request.period.displayName()));
}

void setProgramme(PaperRequest& request, const plan::Plan& plan, const QString& text) {
    request.programme = text.toInt();
    if (*request.programme < 1 || *request.programme > static_cast<int>(plan.programmes.size()))
        refuse(
            ReportText::tr("The plan has no programme \"%1\". They are numbered 1 to %2.").arg(text).arg(plan.programmes.size()));
}

void setLights(PaperRequest& request, const plan::Plan&, const QString& text) {
    for (const QString& word : text.split(u',')) {
        const auto found = progress::lightFromCode(word.trimmed());
        if (!found)
            refuse(ReportText::tr("\"%1\" is not a light. It is done, green, yellow, red or none.").arg(word));
        request.lights.push_back(*found);
    }
}

void setColumns(PaperRequest& request, const plan::Plan&, const QString& text) {
    for (const QString& key : text.split(u','))
        request.columns << key.trimmed();
}

void setNumber(PaperRequest& request, const plan::Plan&, const QString& text) { request.number = text; }

void setDate(PaperRequest& request, const plan::Plan&, const QString& text) { request.date = dateFrom(text); }

void setSeal(PaperRequest& request, const plan::Plan&, const QString& text) {
    request.seal = store::papers::sealFrom(text);
    if (!request.seal)
        refuse(ReportText::tr("\"%1\" is no way to seal. It is own, none or on_behalf.").arg(text));
}

void setTiles(PaperRequest& request, const plan::Plan&, const QString&) { request.tiles = true; }

void refuseMeeting(PaperRequest&, const plan::Plan&, const QString& text) {
    refuse(ReportText::tr("No meeting \"%1\" is recorded in the office file.").arg(text));
}

void refuseNotice(PaperRequest&, const plan::Plan&, const QString& text) {
    refuse(ReportText::tr("No letter \"%1\" is recorded in the office file.").arg(text));
}

constexpr Narrowing narrowings[] = {
    {"unit", PaperOption::Unit, "UNIT", QT_TRANSLATE_NOOP("ReportText", "of this unit"), setUnit},
    {"from", PaperOption::From, "PERIOD", QT_TRANSLATE_NOOP("ReportText", "the first ten-day period of the span"), setFrom},
    {"programme", PaperOption::Programme, "N", QT_TRANSLATE_NOOP("ReportText", "only this programme"), setProgramme},
    {"light", PaperOption::Lights, "L,L", QT_TRANSLATE_NOOP("ReportText", "only tasks with these lights"), setLights},
    {"columns", PaperOption::Columns, "KEY,KEY", QT_TRANSLATE_NOOP("ReportText", "only these columns"), setColumns},
    {"number", PaperOption::Number, "TEXT", QT_TRANSLATE_NOOP("ReportText", "the document number; when issued without, the next"),
     setNumber},
    {"date", PaperOption::Date, "DATE", QT_TRANSLATE_NOOP("ReportText", "the day of signing"), setDate},
    {"seal", PaperOption::Seal, "HOW", QT_TRANSLATE_NOOP("ReportText", "own, none or on_behalf; without it as the office has it"),
     setSeal},
    {"tiles", PaperOption::Tiles, nullptr, QT_TRANSLATE_NOOP("ReportText", "in parts for a printer of A4"), setTiles},
    {"meeting", PaperOption::Meeting, "ID", QT_TRANSLATE_NOOP("ReportText", "of this meeting"), refuseMeeting},
    {"notice", PaperOption::Notice, "NUMBER", QT_TRANSLATE_NOOP("ReportText", "this letter"), refuseNotice},
};

/// The kinds that take the option, by their codes.
QString kindsTaking(PaperOption option) {
    QStringList codes;
    for (const PaperFormat& format : paperFormats()) {
        if (format.takesOption(option))
            codes << QLatin1String(format.code);
    }
    return codes.isEmpty() ? ReportText::tr("no paper yet") : codes.join(QStringLiteral(", "));
}

calendar::TenDay periodOf(const Call& call, const plan::Plan& plan) {
    const QString to = QStringLiteral("to");
    const QString period = QStringLiteral("period");
    if (call.options.isSet(to) && call.options.isSet(period))
        refuse(ReportText::tr("--to and --period both name the last ten-day period. Give one of them."));
    const QString option = call.options.isSet(to) ? to : period;
    return call.options.isSet(option) ? periodIn(plan, call.options.value(option)) : plan.periodShownOn(call.clock.today());
}

PaperRequest requestOf(const Call& call, const plan::Plan& plan, const PaperFormat& format) {
    if (call.options.isSet(QStringLiteral("to")) && !format.takesOption(PaperOption::From))
        refuse(ReportText::tr("--%1 does not go with %2. It goes with: %3.")
                   .arg(QStringLiteral("to"), QLatin1String(format.code), kindsTaking(PaperOption::From)));
    PaperRequest request{.kind = format.kind, .period = periodOf(call, plan)};
    for (const Narrowing& narrowing : narrowings) {
        const QString option = QLatin1String(narrowing.option);
        if (!call.options.isSet(option))
            continue;
        if (!format.takesOption(narrowing.takenAs))
            refuse(ReportText::tr("--%1 does not go with %2. It goes with: %3.")
                       .arg(option, QLatin1String(format.code), kindsTaking(narrowing.takenAs)));
        narrowing.apply(request, plan, call.options.value(option));
    }
    return request;
}

} // namespace

void declareReport(QCommandLineParser& parser) {
    parser.addOptions(
        {{QStringLiteral("period"), ReportText::tr("the ten-day period; without it the current one"), QStringLiteral("PERIOD")},
         {QStringLiteral("to"), ReportText::tr("the last ten-day period of a span"), QStringLiteral("PERIOD")},
         {QStringLiteral("out"), ReportText::tr("the file to write"), QStringLiteral("FILE")},
         {QStringLiteral("issue"), ReportText::tr("record it as issued: its period can then no longer be opened again")}});
    for (const Narrowing& narrowing : narrowings) {
        QCommandLineOption option(QLatin1String(narrowing.option),
                                  ReportText::tr("%1 (%2)").arg(ReportText::tr(narrowing.what), kindsTaking(narrowing.takenAs)));
        if (narrowing.value)
            option.setValueName(QLatin1String(narrowing.value));
        parser.addOption(option);
    }
}

int runReport(const Call& call) {
    const PaperFormat& format = kindFrom(call.argument(1, ReportText::tr("The kind of paper")));
    const QString path = call.required(QStringLiteral("out"));
    requireSuffix(format, path);
    const bool issues = call.options.isSet(QStringLiteral("issue"));
    const auto office = call.open(issues ? store::OpenMode::Write : store::OpenMode::Read);
    const PaperRequest request = requestOf(call, office->plan(), format);
    if (issues)
        issuePaper(*office, request, path);
    else
        writePaper(*office, request, path);
    return Done;
}

} // namespace xundu::app
