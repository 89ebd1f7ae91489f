#include "app/PaperOptions.h"

#include "app/Arguments.h"
#include "core/base/Error.h"

#include <QCoreApplication>

namespace xundu::app {
namespace {

struct PaperOptionText {
    Q_DECLARE_TR_FUNCTIONS(PaperOptionText)
};

using namespace ui::print;

[[noreturn]] void refuse(const QString& sentence) { throw base::Error(base::ErrorCode::BadCall, sentence); }

/// An option of the command and what it is in a request.
struct Narrowing {
    const char* option;
    PaperOption takenAs;
    const char* value; ///< null: a flag
    const char* what;  ///< for the help
    void (*apply)(PaperRequest& request, const plan::Plan& plan, const QString& text);
};

void setUnit(PaperRequest& request, const plan::Plan& plan, const QString& text) { request.unit = unitFrom(plan, text).id; }

void setFrom(PaperRequest& request, const plan::Plan&, const QString& text) { request.from = periodFrom(text); }

void setProgramme(PaperRequest& request, const plan::Plan&, const QString& text) {
    bool isNumber = false;
    request.programme = text.toInt(&isNumber);
    if (!isNumber)
        refuse(PaperOptionText::tr("\"%1\" is not the number of a programme.").arg(text));
}

void setLights(PaperRequest& request, const plan::Plan&, const QString& text) {
    request.lights.clear();
    for (const QString& word : text.split(u',')) {
        const auto found = progress::lightFromCode(word.trimmed());
        if (!found)
            refuse(PaperOptionText::tr("\"%1\" is not a light. It is done, green, yellow, red or none.").arg(word));
        request.lights.push_back(*found);
    }
}

void setColumns(PaperRequest& request, const plan::Plan&, const QString& text) {
    request.columns.clear();
    for (const QString& key : text.split(u','))
        request.columns << key.trimmed();
}

void setNumber(PaperRequest& request, const plan::Plan&, const QString& text) { request.number = text; }

void setDate(PaperRequest& request, const plan::Plan&, const QString& text) { request.date = dateFrom(text); }

void setSeal(PaperRequest& request, const plan::Plan&, const QString& text) {
    request.seal = store::papers::sealFrom(text);
    if (!request.seal)
        refuse(PaperOptionText::tr("\"%1\" is no way to seal. It is own, none or on_behalf.").arg(text));
}

void setTiles(PaperRequest& request, const plan::Plan&, const QString&) { request.tiles = true; }

void setMeeting(PaperRequest& request, const plan::Plan&, const QString& text) {
    request.meeting = supervision::MeetingId::from(text.toLongLong());
    if (!request.meeting)
        refuse(PaperOptionText::tr("\"%1\" is not the number of a meeting.").arg(text));
}

void setNotice(PaperRequest& request, const plan::Plan&, const QString& text) { request.notice = text; }

constexpr Narrowing narrowings[] = {
    {"unit", PaperOption::Unit, "UNIT", QT_TRANSLATE_NOOP("PaperOptionText", "of this unit"), setUnit},
    {"from", PaperOption::From, "PERIOD", QT_TRANSLATE_NOOP("PaperOptionText", "the first ten-day period of the span"), setFrom},
    {"programme", PaperOption::Programme, "N", QT_TRANSLATE_NOOP("PaperOptionText", "only this programme"), setProgramme},
    {"light", PaperOption::Lights, "L,L", QT_TRANSLATE_NOOP("PaperOptionText", "only tasks with these lights"), setLights},
    {"columns", PaperOption::Columns, "KEY,KEY", QT_TRANSLATE_NOOP("PaperOptionText", "only these columns"), setColumns},
    {"number", PaperOption::Number, "TEXT",
     QT_TRANSLATE_NOOP("PaperOptionText", "the document number; when issued without, the next"), setNumber},
    {"date", PaperOption::Date, "DATE", QT_TRANSLATE_NOOP("PaperOptionText", "the day of signing"), setDate},
    {"seal", PaperOption::Seal, "HOW",
     QT_TRANSLATE_NOOP("PaperOptionText", "own, none or on_behalf; without it as the office has it"), setSeal},
    {"tiles", PaperOption::Tiles, nullptr, QT_TRANSLATE_NOOP("PaperOptionText", "in parts for a printer of A4"), setTiles},
    {"meeting", PaperOption::Meeting, "ID", QT_TRANSLATE_NOOP("PaperOptionText", "of this meeting"), setMeeting},
    {"notice", PaperOption::Notice, "NUMBER", QT_TRANSLATE_NOOP("PaperOptionText", "this letter"), setNotice},
};

/// By their codes.
QString kindsTaking(PaperOption option) {
    QStringList codes;
    for (const PaperFormat& format : paperFormats()) {
        if (format.takesOption(option))
            codes << QLatin1String(format.code);
    }
    return codes.join(QStringLiteral(", "));
}

} // namespace

const PaperFormat& paperKindFrom(const QString& code) {
    if (const PaperFormat* format = formatNamed(code))
        return *format;
    QStringList known;
    for (const PaperFormat& format : paperFormats())
        known << QLatin1String(format.code);
    refuse(PaperOptionText::tr("There is no paper \"%1\". There are: %2.").arg(code, known.join(QStringLiteral(", "))));
}

void requireTaken(const PaperFormat& format, PaperOption takenAs, const QString& option) {
    if (!format.takesOption(takenAs))
        refuse(PaperOptionText::tr("--%1 does not go with %2. It goes with: %3.")
                   .arg(option, QLatin1String(format.code), kindsTaking(takenAs)));
}

void declarePaperOptions(QCommandLineParser& parser) {
    for (const Narrowing& narrowing : narrowings) {
        QCommandLineOption option(
            QLatin1String(narrowing.option),
            PaperOptionText::tr("%1 (%2)").arg(PaperOptionText::tr(narrowing.what), kindsTaking(narrowing.takenAs)));
        if (narrowing.value)
            option.setValueName(QLatin1String(narrowing.value));
        parser.addOption(option);
    }
}

void applyPaperOptions(PaperRequest& request, const Call& call, const plan::Plan& plan) {
    const PaperFormat& format = formatOf(request.kind);
    for (const Narrowing& narrowing : narrowings) {
        const QString option = QLatin1String(narrowing.option);
        if (!call.options.isSet(option))
            continue;
        requireTaken(format, narrowing.takenAs, option);
        narrowing.apply(request, plan, call.options.value(option));
    }
}

} // namespace xundu::app
