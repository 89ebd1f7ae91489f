#include "app/Arguments.h"
#include "app/SupervisionJson.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "core/dispatch/Following.h"
#include "core/dispatch/Ladder.h"
#include "core/store/Action.h"
#include "core/supervision/Sentences.h"
#include "ui/print/Letters.h"

#include <QCoreApplication>
#include <QDir>

namespace xundu::app {
namespace {

struct NoticesText {
    Q_DECLARE_TR_FUNCTIONS(NoticesText)
};

using supervision::FollowUp;
using supervision::FollowUpKind;
using supervision::Notice;

const QString periodOption = QStringLiteral("period");
const QString issueOption = QStringLiteral("issue");
const QString outOption = QStringLiteral("out");

/// N=TEXT; N alone gives no text.
struct Words {
    QString number;
    QString text;
};
Words wordsIn(const QString& value) { return {value.section(u'=', 0, 0).trimmed(), value.section(u'=', 1).trimmed()}; }

/// By its number; by its unit the one of --period, for the internal list has no number.
Notice letterNamed(const store::Office& office, const Call& call, const QString& text) {
    const plan::Unit* unit = office.plan().unitNamed(text);
    if (!unit)
        return store::notices::numbered(office, text);
    const calendar::TenDay period = periodIn(office.plan(), call.required(periodOption));
    for (Notice& notice : store::notices::notices(office)) {
        if (notice.unit == unit->id && notice.period == period)
            return std::move(notice);
    }
    throw base::Error(
        base::ErrorCode::BadCall,
        NoticesText::tr("No letter to %1 of %2 is recorded in the office file.").arg(unit->shortName, period.displayName()));
}

void reply(store::Office& office, const Call& call, const QString& value) {
    const auto [number, text] = assignmentFrom(QStringLiteral("reply"), value);
    dispatch::follow(office, letterNamed(office, call, number), {.kind = FollowUpKind::Replied, .text = text}, scanOf(call));
}

/// DATE=REASON; STATE: how far things are.
void extend(store::Office& office, const Call& call, const QString& value) {
    const auto [number, rest] = assignmentFrom(QStringLiteral("extend"), value);
    const auto [date, words] = assignmentFrom(QStringLiteral("extend"), rest);
    dispatch::follow(office, letterNamed(office, call, number),
                     {.kind = FollowUpKind::Extended,
                      .text = words.section(u'|', 0, 0).trimmed(),
                      .state = words.section(u'|', 1).trimmed(),
                      .dueOn = dateFrom(date)});
}

void reopen(store::Office& office, const Call& call, const QString& value) {
    const auto [number, text] = assignmentFrom(QStringLiteral("reopen"), value);
    dispatch::follow(office, letterNamed(office, call, number), {.kind = FollowUpKind::Reopened, .text = text});
}

/// Who closes a 督办 by command says that its answer was verified: both are recorded. Without a proof the last answer is it.
void close(store::Office& office, const Call& call, const QString& value) {
    const Words words = wordsIn(value);
    const Notice notice = letterNamed(office, call, words.number);
    const auto stage = supervision::trackingOf(notice).stage;
    QString proof = words.text;
    for (const FollowUp& step : notice.followUps) {
        if (words.text.isEmpty() && step.kind == FollowUpKind::Replied)
            proof = step.text;
    }
    if (stage == supervision::Stage::Answered && supervision::closingOf(notice) == supervision::Closing::Verified)
        dispatch::follow(office, notice, {.kind = FollowUpKind::Verified, .text = proof});
    dispatch::follow(office, notice, {.kind = FollowUpKind::Closed, .text = proof}, scanOf(call));
}

struct Step {
    const char* option;
    const char* value;
    const char* what; ///< for the help
    void (*take)(store::Office& office, const Call& call, const QString& value);
};
constexpr Step steps[] = {
    {"reply", "N=TEXT",
     QT_TRANSLATE_NOOP("NoticesText", "what was answered to letter N, its number or, in this period, its unit"), reply},
    {"extend", "N=DATE=REASON|STATE",
     QT_TRANSLATE_NOOP("NoticesText", "another day for letter N, asked for before the old one; with how far things are"), extend},
    {"close", "N=PROOF", QT_TRANSLATE_NOOP("NoticesText", "letter N is done; a supervision counts as verified by who closes it"),
     close},
    {"reopen", "N=REASON", QT_TRANSLATE_NOOP("NoticesText", "letter N is not done after all"), reopen},
};

/// All that was asked for, or nothing.
bool takeSteps(store::Office& office, const Call& call) {
    store::Action action(office, NoticesText::tr("Follow up letters"));
    bool any = false;
    for (const Step& step : steps) {
        for (const QString& value : call.options.values(QLatin1String(step.option))) {
            step.take(office, call, value);
            any = true;
        }
    }
    action.commit();
    return any;
}

bool isStepAsked(const Call& call) {
    return std::any_of(std::begin(steps), std::end(steps),
                       [&](const Step& step) { return call.options.isSet(QLatin1String(step.option)); });
}

QJsonObject answer(const Call& call, store::Course& course, calendar::TenDay period, const supervision::Ladder& ladder,
                   const std::vector<ui::print::WrittenLetter>& written) {
    const store::Office& office = course.office();
    const supervision::LadderFacts facts = dispatch::ladderFacts(course, period);
    const SupervisionContext context{office.plan(), facts, call.clock.today()};
    QJsonArray proposals;
    for (const supervision::Proposal& proposal : ladder.proposals) {
        QJsonObject object = jsonOf(proposal, context);
        for (const ui::print::WrittenLetter& letter : written) {
            if (letter.unit == proposal.unit) {
                object.insert(QLatin1String("path"), letter.path);
                object.insert(QLatin1String("number"), letter.number);
            }
        }
        proposals.append(object);
    }
    QJsonArray withheld;
    for (const supervision::Withheld& each : ladder.withheld)
        withheld.append(jsonOf(each, context));
    QJsonArray letters;
    for (const Notice& notice : facts.notices)
        letters.append(jsonOf(notice, context));
    return {{QLatin1String("period"), period.code()},
            {QLatin1String("issued"), call.options.isSet(issueOption)},
            {QLatin1String("proposals"), proposals},
            {QLatin1String("withheld"), withheld},
            {QLatin1String("letters"), letters}};
}

void tell(const Call& call, const store::Office& office, const std::vector<ui::print::WrittenLetter>& written) {
    for (const ui::print::WrittenLetter& letter : written)
        call.out << QStringLiteral("%1  %2  %3")
                        .arg(office.plan().unit(letter.unit)->shortName, letter.number, QDir::toNativeSeparators(letter.path))
                 << Qt::endl;
}

} // namespace

void declareNotices(QCommandLineParser& parser) {
    parser.addOptions({{periodOption, NoticesText::tr("the ten-day period"), QStringLiteral("PERIOD")},
                       {issueOption, NoticesText::tr("number the proposed letters and record them as issued")},
                       {outOption, NoticesText::tr("the folder to write the letters to; it is made"), QStringLiteral("DIR")}});
    for (const Step& step : steps)
        parser.addOption({QLatin1String(step.option), NoticesText::tr(step.what), QLatin1String(step.value)});
    declareScan(parser);
    declareJson(parser);
}

int runNotices(const Call& call) {
    const QString periodText = call.required(periodOption);
    const bool issues = call.options.isSet(issueOption);
    const bool writes = issues || call.options.isSet(outOption) || !isStepAsked(call);
    const QString folder = writes ? call.required(outOption) : QString();
    if (issues && isStepAsked(call)) // each is all or nothing for itself
        throw base::Error(
            base::ErrorCode::BadCall,
            NoticesText::tr("Letters are issued in one call and answers recorded in another: leave --issue or the others away."));
    const bool changes = issues || isStepAsked(call);
    const auto office = call.open(changes ? store::OpenMode::Write : store::OpenMode::Read);
    const calendar::TenDay period = periodIn(office->plan(), periodText);
    if (isStepAsked(call))
        takeSteps(*office, call);
    store::Course course(*office);
    const supervision::Ladder ladder = dispatch::ladderOf(course, period);
    std::vector<plan::UnitId> units;
    for (const supervision::Proposal& proposal : ladder.proposals)
        units.push_back(proposal.unit);
    std::vector<ui::print::WrittenLetter> written;
    const QString doubt =
        issues ? ui::print::doubtAboutLetters(*office, ui::print::numbersFor(*office, period, units)) : QString();
    if (issues && !units.empty())
        written = ui::print::issueLetters(*office, period, units, folder);
    else if (writes)
        written = ui::print::writeLetters(course, period, units, folder);
    if (!doubt.isEmpty())
        call.warn(doubt);
    course.forget();
    if (call.options.isSet(QStringLiteral("json")))
        call.say(answer(call, course, period, ladder, written));
    else
        tell(call, *office, written);
    return Done;
}

} // namespace xundu::app
