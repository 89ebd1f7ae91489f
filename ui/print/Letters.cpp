#include "ui/print/Letters.h"

#include "core/base/Error.h"
#include "core/dispatch/Ladder.h"
#include "core/dispatch/WrittenFiles.h"
#include "core/papers/DocumentNumber.h"
#include "core/store/Action.h"
#include "core/store/Notices.h"
#include "core/store/Verbs.h"
#include "ui/print/OfficePapers.h"
#include "ui/print/OfficialPapers.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

struct LetterText {
    Q_DECLARE_TR_FUNCTIONS(LetterText)
};

using calendar::TenDay;

/// Throws Error(BadCall) where nothing is proposed.
std::vector<supervision::Matter> proposedTo(store::Course& course, TenDay period, plan::UnitId unit) {
    const supervision::Ladder ladder = dispatch::ladderOf(course, period);
    for (const supervision::Proposal& proposal : ladder.proposals) {
        if (proposal.unit == unit)
            return proposal.matters;
    }
    throw base::Error(base::ErrorCode::BadCall, LetterText::tr("There is nothing to write to %1 about in %2.")
                                                    .arg(course.office().plan().unit(unit)->name, period.displayName()));
}

papers::Letter letterOf(const Materials& materials, QDate date) {
    if (!materials.request.notice.isEmpty()) {
        const supervision::Notice notice = store::notices::numbered(materials.office, materials.request.notice);
        const auto workdays = supervision::answerLimit(notice.step);
        return {notice.unit, notice.matters,
                notice.answerBy && workdays ? std::optional(papers::AnswerLimit{*workdays, *notice.answerBy}) : std::nullopt};
    }
    const plan::UnitId unit = unitOf(materials);
    auto matters = proposedTo(materials.course, materials.request.period, unit);
    const auto limit = papers::answerLimit(matters, date, materials.office.calendar());
    return {unit, std::move(matters), limit};
}

PaperRequest requestFor(const store::Office& office, TenDay period, plan::UnitId unit) {
    return {.kind = PaperKind::Notice, .period = period, .unit = unit, .date = office.actor().clock.today()};
}

/// Throws Error(BadValue) where an edited text would go out as it was before the edit.
void requireFitting(store::Course& course, const PaperRequest& request) {
    const store::Office& office = course.office();
    if (store::papers::textEdits(office, draftOf(request)).empty() || composePaper(course, request).unfitting.empty())
        return;
    throw base::Error(
        base::ErrorCode::BadValue,
        LetterText::tr("A text of the letter to %1 was edited, but the letter says something else by now. Look at it again "
                       "on the page Papers; nothing was issued.")
            .arg(office.plan().unit(*request.unit)->name));
}

QString pathFor(const store::Office& office, const PaperRequest& request, const dispatch::WrittenFiles& files) {
    return files.freePath(formatOf(PaperKind::Notice).fileName(office.plan(), request) + u".pdf"_s);
}

} // namespace

papers::Paper noticeOf(const Materials& materials) {
    const TenDay period = materials.request.period;
    const bool isDraft = materials.request.notice.isEmpty();
    if (isDraft && !materials.request.unit && unitsToWriteTo(materials.course, period).empty())
        throw base::Error(base::ErrorCode::BadCall,
                          LetterText::tr("There is nothing to write to any unit about in %1.").arg(period.displayName()));
    const papers::PaperData data = dataOf(materials);
    return papers::composeNotice(data, letterOf(materials, data.date()));
}

std::vector<plan::UnitId> unitsToWriteTo(store::Course& course, TenDay period) {
    std::vector<plan::UnitId> units;
    for (const supervision::Proposal& proposal : dispatch::ladderOf(course, period).proposals)
        units.push_back(proposal.unit);
    return units;
}

void recordLetter(store::Office& office, store::Course& course, const PaperRequest& request, qint64 paper) {
    const plan::UnitId unit = request.unit.value();
    auto matters = proposedTo(course, request.period, unit);
    const auto limit = papers::answerLimit(matters, *request.date, office.calendar());
    const supervision::Step step = supervision::highestOf(matters);
    store::notices::add(office, {.unit = unit,
                                 .period = request.period,
                                 .step = step,
                                 .number = request.number,
                                 .paper = paper,
                                 .issuedOn = office.actor().clock.today(),
                                 .answerBy = limit ? std::optional(limit->by) : std::nullopt,
                                 .matters = std::move(matters)});
}

std::vector<WrittenLetter> writeLetters(store::Course& course, TenDay period, const std::vector<plan::UnitId>& units,
                                        const QString& folder, const base::Progress& progress) {
    dispatch::WrittenFiles files(folder);
    std::vector<WrittenLetter> written;
    for (const plan::UnitId unit : units) {
        base::tell(progress, static_cast<int>(written.size()), static_cast<int>(units.size()));
        const PaperRequest request = requestFor(course.office(), period, unit);
        const QString path = pathFor(course.office(), request, files);
        files.write(path, bytesOf(course, request, u"pdf"_s).bytes);
        written.push_back({unit, {}, path});
    }
    files.finish();
    return written;
}

QStringList numbersFor(const store::Office& office, TenDay period, const std::vector<plan::UnitId>& units) {
    QStringList numbers;
    int given = 0;
    for (const plan::UnitId unit : units) {
        auto number = papers::DocumentNumber::parse(nextNumber(office, requestFor(office, period, unit)));
        if (number)
            number->number += given++;
        numbers << (number ? number->text() : QString());
    }
    return numbers;
}

QString doubtAboutLetters(const store::Office& office, const QStringList& numbers) {
    for (const QString& number : numbers) {
        if (!number.isEmpty())
            return store::papers::doubtAbout(office, number);
    }
    return {};
}

std::vector<WrittenLetter> issueLetters(store::Office& office, TenDay period, const std::vector<plan::UnitId>& units,
                                        const QString& folder, const base::Progress& progress) {
    store::requireReported(office, period);
    dispatch::WrittenFiles files(folder);
    std::vector<WrittenLetter> written;
    store::Action action(
        office, LetterText::tr("Issue %n letter(s) of %1", nullptr, static_cast<int>(units.size())).arg(period.displayName()),
        store::Finality::Final);
    store::Course course(office);
    for (const plan::UnitId unit : units) {
        base::tell(progress, static_cast<int>(written.size()), static_cast<int>(units.size()));
        PaperRequest request = requestFor(office, period, unit);
        request.number = nextNumber(office, request);
        requireFitting(course, request);
        const QString path = pathFor(office, request, files);
        recordIssued(office, course, request, path, [&](const QByteArray& bytes) { files.write(path, bytes); });
        written.push_back({unit, request.number, path});
    }
    action.commit();
    try {
        files.finish();
    } catch (const base::Error& error) {
        throw base::Error(
            error.code(),
            LetterText::tr("The letters are issued and recorded, but not all files came into the folder. Their copies "
                           "can be saved again on the page Notices."),
            error.sentence());
    }
    return written;
}

} // namespace xundu::ui::print
