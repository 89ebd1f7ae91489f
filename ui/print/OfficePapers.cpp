#include "ui/print/OfficePapers.h"

#include "core/base/Error.h"
#include "core/base/WholeFile.h"
#include "core/dispatch/YearsEvaluation.h"
#include "core/exchange/MeetingWorkbook.h"
#include "core/papers/Figures.h"
#include "core/papers/docx/DocxWriter.h"
#include "core/papers/evaluation/Evaluation.h"
#include "core/papers/tables/CountyMatrix.h"
#include "core/papers/tables/Indicators.h"
#include "core/papers/tables/Ledger.h"
#include "core/papers/tables/Measures.h"
#include "core/store/Action.h"
#include "core/store/Closings.h"
#include "core/store/MeasureNotes.h"
#include "core/store/Meetings.h"
#include "core/store/Notices.h"
#include "core/store/Reports.h"
#include "core/store/Verbs.h"
#include "ui/print/ChartPicture.h"
#include "ui/print/FontBook.h"
#include "ui/print/Letters.h"
#include "ui/print/OfficialPapers.h"
#include "ui/print/PdfFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <tuple>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

using calendar::TenDay;
using progress::PeriodStatus;

constexpr unsigned takes(std::initializer_list<PaperOption> options) {
    unsigned mask = 0;
    for (const PaperOption option : options)
        mask |= static_cast<unsigned>(option);
    return mask;
}

papers::SheetBook composeLedger(const Materials& materials) {
    const store::Office& office = materials.office;
    return papers::composeLedger({.plan = &office.plan(),
                                  .status = &materials.status,
                                  .reports = store::reports::newestReports(office, materials.request.period),
                                  .programme = materials.request.programme,
                                  .lights = materials.request.lights,
                                  .demo = office.isDemo(),
                                  .wording = materials.wording});
}

papers::SheetBook composeIndicators(const Materials& materials) {
    return papers::composeIndicators({.plan = &materials.office.plan(),
                                      .status = &materials.status,
                                      .demo = materials.office.isDemo(),
                                      .wording = materials.wording});
}

papers::SheetBook composeCountyMatrix(const Materials& materials) {
    const store::Office& office = materials.office;
    return papers::composeCountyMatrix({.plan = &office.plan(),
                                        .status = &materials.status,
                                        .readings = store::closings::readingsShown(office, materials.status),
                                        .demo = office.isDemo(),
                                        .wording = materials.wording});
}

papers::SheetBook composeMeasures(const Materials& materials) {
    return papers::composeMeasures({.plan = &materials.office.plan(),
                                    .status = &materials.status,
                                    .notes = store::measures::notes(materials.office, materials.request.period),
                                    .demo = materials.office.isDemo(),
                                    .wording = materials.wording});
}

/// As of the 旬's last day.
papers::SheetBook composeEvaluation(const Materials& materials) {
    const supervision::Evaluation evaluation = dispatch::evaluationOf(
        materials.course, materials.request.period, dispatch::evaluationDay(materials.office, materials.request.period));
    return papers::composeEvaluation({.plan = &materials.office.plan(),
                                      .evaluation = &evaluation,
                                      .demo = materials.office.isDemo(),
                                      .wording = materials.wording});
}

papers::SheetBook sheetsOf(const Materials& materials) {
    return papers::withColumns(formatOf(materials.request.kind).composeSheets(materials), materials.request.columns);
}

/// A kind that has sheets is composed as sheets, which its paper shows too.
using Content = std::variant<papers::Paper, papers::SheetBook>;

Content contentOf(const Materials& materials) {
    const PaperFormat& format = formatOf(materials.request.kind);
    if (format.compose)
        return format.compose(materials);
    return sheetsOf(materials);
}

papers::Paper paperOf(const Content& content) {
    const auto* book = std::get_if<papers::SheetBook>(&content);
    return book ? papers::paperOf(*book) : std::get<papers::Paper>(content);
}

using enum PaperOption;

constexpr PaperFormat formats[] = {
    {PaperKind::Bulletin, "bulletin", "pdf docx", takes({Number, Date, Seal, Parts}), bulletinOf, nullptr},
    {PaperKind::Ledger, "ledger", "xlsx pdf", takes({Programme, Lights, Columns}), nullptr, composeLedger},
    {PaperKind::Indicators, "indicators", "xlsx pdf", takes({Columns}), nullptr, composeIndicators},
    {PaperKind::CountyMatrix, "county-matrix", "xlsx pdf", takes({Columns}), nullptr, composeCountyMatrix},
    {PaperKind::UnitSheet, "unit-sheet", "pdf docx", takes({Unit, Date}), unitSheetOf, nullptr},
    {PaperKind::Summary, "summary", "pdf docx", takes({From, Number, Date, Seal}), summaryOf, nullptr},
    {PaperKind::MeetingPack, "meeting-pack", "pdf docx", takes({Meeting, Date}), meetingPackOf, nullptr},
    {PaperKind::Minutes, "minutes", "pdf docx", takes({Meeting, Number, Date}), minutesOf, nullptr},
    {PaperKind::Notice, "notice", "pdf docx", takes({Unit, Notice, Number, Date, Seal}), noticeOf, nullptr},
    {PaperKind::WallChart, "wall-chart", "pdf", takes({Date, Tiles}), wallChartOf, nullptr},
    {PaperKind::Measures, "measures", "xlsx pdf", takes({Columns}), nullptr, composeMeasures},
    {PaperKind::Evaluation, "evaluation", "xlsx pdf", takes({Columns}), nullptr, composeEvaluation},
};

/// A letter and a meeting that are recorded know their 旬; a letter that is still to go out is dated today.
void settle(const store::Office& office, PaperRequest& request) {
    if (!request.notice.isEmpty()) {
        const supervision::Notice notice = store::notices::numbered(office, request.notice);
        request.period = notice.period;
        request.unit = notice.unit;
        request.number = notice.number;
        request.date = notice.issuedOn;
    }
    if (formatOf(request.kind).takesOption(Notice) && !request.date)
        request.date = office.actor().clock.today();
    if (request.meeting) {
        const supervision::Meeting meeting = store::meetings::meeting(office, *request.meeting);
        request.period = meeting.period;
        if (!request.date && meeting.heldOn.isValid())
            request.date = meeting.heldOn;
    }
}

/// What no kind can answer.
void requireAnswerable(const store::Office& office, const PaperRequest& request) {
    store::requirePlanYear(office, request.period);
    if (request.from) {
        store::requirePlanYear(office, *request.from);
        if (*request.from > request.period)
            throw base::Error(base::ErrorCode::BadCall, PaperText::tr("The span begins after its end: %1 comes after %2.")
                                                            .arg(request.from->displayName(), request.period.displayName()));
    }
    if (request.unit && !office.plan().unit(*request.unit))
        throw base::Error(base::ErrorCode::BadCall, PaperText::tr("The plan has no such unit."));
}

/// Takes down in `log` what is filled in, but for sheets: no text of theirs is edited, and their rows are made later, by whoever
/// pulls them, maybe in another thread.
Materials materialsOf(store::Course& course, PaperRequest request, std::shared_ptr<papers::WordingLog> log) {
    const store::Office& office = course.office();
    settle(office, request);
    requireAnswerable(office, request);
    request.number = store::papers::printedNumber(office, request.number);
    if (!formatOf(request.kind).compose)
        log.reset();
    return {office, course, request, course.status(request.period),
            papers::WordingBook(store::papers::ownSentences(office), std::move(log))};
}

ComposedPaper composed(const Materials& materials, const Content& content, const std::shared_ptr<papers::WordingLog>& log) {
    papers::EditedPaper edited =
        papers::withEdits(paperOf(content), store::papers::textEdits(materials.office, draftOf(materials.request)));
    edited.paper.date = materials.request.date.value_or(materials.request.period.lastDay());
    edited.paper.tiles = materials.request.tiles;
    edited.paper.origin = originOf(materials.request);
    return {materials.request,           std::move(edited.paper),     materials.status,
            std::move(edited.originals), std::move(edited.unfitting), std::move(*log)};
}

/// 机关代字 of the paper's number; empty: it is not given one by us.
QString seriesOf(const store::Office& office, const PaperRequest& request) {
    const PaperFormat& format = formatOf(request.kind);
    if (!format.takesOption(Number) || format.takesOption(Meeting)) // meetings count their own
        return {};
    const store::papers::PaperStyle style = store::papers::style(office);
    if (!format.takesOption(Notice))
        return style.series;
    const plan::Unit* unit = request.unit ? office.plan().unit(*request.unit) : nullptr;
    return unit && unit->officeHost ? QString() : style.letterSeries; // rules.md 6: none to itself
}

QString suffixOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

/// The readings behind the city's values that the paper prints, and units' own that it prints beside them.
std::vector<store::papers::Figure> figuresIn(const store::Office& office, const ComposedPaper& paper) {
    std::vector<store::papers::Figure> figures = store::papers::figuresOf(paper.status, paper.paper.figures);
    const std::set<QString> sources = papers::sourcesIn(paper.paper);
    using Key = std::tuple<plan::IndicatorCode, plan::UnitId, calendar::TenDay>;
    std::set<Key> known;
    for (const store::papers::Figure& figure : figures)
        known.emplace(figure.indicator, figure.unit, figure.period);
    for (const progress::Reading& reading : store::closings::readingsShown(office, paper.status)) {
        const bool printed = sources.contains(u"%1@%2:value"_s.arg(reading.indicator.value()).arg(reading.unit.value()));
        if (printed && known.emplace(reading.indicator, reading.unit, reading.period).second)
            figures.push_back({reading.indicator, reading.unit, reading.period, progress::textOf(progress::entryOf(reading))});
    }
    return figures;
}

} // namespace

QString PaperFormat::fileName(const plan::Plan& plan, const PaperRequest& request) const {
    const plan::Unit* unit = request.unit ? plan.unit(*request.unit) : nullptr;
    return papers::Wording::builtIn(u"papers"_s)
        .text(u"file."_s + QLatin1String(code),
              {{u"period"_s, request.period.chineseName()}, {u"unit"_s, unit ? unit->shortName : QString()}});
}

std::span<const PaperFormat> paperFormats() { return formats; }

const PaperFormat& formatOf(PaperKind kind) { return formats[static_cast<std::size_t>(kind)]; }

const PaperFormat* formatNamed(const QString& code) {
    for (const PaperFormat& format : formats) {
        if (code == QLatin1String(format.code))
            return &format;
    }
    return nullptr;
}

ComposedPaper composePaper(const store::Office& office, const PaperRequest& request) {
    store::Course course(office);
    return composePaper(course, request);
}

ComposedPaper composePaper(store::Course& course, const PaperRequest& request) {
    const auto log = std::make_shared<papers::WordingLog>();
    const Materials materials = materialsOf(course, request, log);
    return composed(materials, contentOf(materials), log);
}

std::vector<papers::Column> columnsToChoose(store::Course& course, PaperRequest request) {
    const auto composeSheets = formatOf(request.kind).composeSheets;
    if (!composeSheets)
        return {};
    return papers::optionalColumnsOf(composeSheets(materialsOf(course, std::move(request), nullptr)));
}

papers::Paper ofTheData(const ComposedPaper& composed) {
    std::vector<papers::TextEdit> back;
    for (const auto& [block, original] : composed.originals) {
        if (const auto text = papers::editableText(composed.paper.blocks[block]))
            back.push_back({*text, original});
    }
    return papers::withEdits(composed.paper, back).paper;
}

store::papers::Draft draftOf(const PaperRequest& request) {
    return {QLatin1String(formatOf(request.kind).code), request.period, subjectOf(request)};
}

QString nextNumber(const store::Office& office, const PaperRequest& request) {
    const QString series = seriesOf(office, request);
    if (series.isEmpty())
        return {};
    PaperRequest settled = request;
    settle(office, settled);
    return store::papers::nextNumber(office, series, settled.date.value_or(settled.period.lastDay()).year()).text();
}

QString numberToIssue(const store::Office& office, const PaperRequest& request) {
    return request.number.trimmed().isEmpty() ? nextNumber(office, request) : store::papers::freeNumber(office, request.number);
}

void requireSuffix(const PaperFormat& format, const QString& path) {
    const QStringList suffixes = format.suffixList();
    if (!suffixes.contains(suffixOf(path)))
        throw base::Error(
            base::ErrorCode::BadCall,
            PaperText::tr("This paper is written as .%1: take a name that ends so.").arg(suffixes.join(PaperText::tr(" or ."))));
}

void requireTextDocument(PaperKind kind) {
    if (!formatOf(kind).suffixList().contains(u"docx"))
        throw base::Error(base::ErrorCode::BadCall,
                          PaperText::tr("This kind of paper is not written as a text document: there is nothing to check."));
}

WrittenPaper bytesOf(store::Course& course, const PaperRequest& request, const QString& suffix) {
    loadStandIns();
    const auto log = std::make_shared<papers::WordingLog>();
    const Materials materials = materialsOf(course, request, log);
    const Content content = contentOf(materials);
    WrittenPaper result{composed(materials, content, log), {}};
    if (suffix == u"docx") {
        result.bytes = papers::docxOf(result.paper.paper, picturesOf);
        return result;
    }
    const QTemporaryDir aside;
    QFile made(aside.filePath(u"paper."_s + suffix));
    if (!aside.isValid())
        throw base::Error(base::ErrorCode::CannotWrite,
                          PaperText::tr("The paper could not be made: %1.").arg(aside.errorString()));
    if (suffix == u"xlsx")
        exchange::writeBook(std::get<papers::SheetBook>(content), made.fileName());
    else
        writePdf(result.paper.paper, made.fileName());
    if (!made.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::CannotWrite,
                          PaperText::tr("The paper could not be made: %1.").arg(made.errorString()));
    result.bytes = made.readAll();
    return result;
}

void writePaper(const store::Office& office, const PaperRequest& request, const QString& path) {
    requireSuffix(formatOf(request.kind), path);
    store::Course course(office);
    base::writeWhole(path, bytesOf(course, request, suffixOf(path)).bytes);
}

store::papers::IssuedPaper recordIssued(store::Office& office, store::Course& course, const PaperRequest& request,
                                        const QString& path, const std::function<void(const QByteArray&)>& keep) {
    const WrittenPaper written = bytesOf(course, request, suffixOf(path));
    const auto issued = store::papers::record(office,
                                              {.period = written.paper.request.period,
                                               .kind = QLatin1String(formatOf(request.kind).code),
                                               .name = QFileInfo(path).fileName(),
                                               .ruleVersion = written.paper.status.ruleVersion,
                                               .number = request.number,
                                               .origin = written.paper.paper.origin},
                                              written.bytes, figuresIn(office, written.paper));
    if (request.kind == PaperKind::Notice && request.notice.isEmpty())
        recordLetter(office, course, written.paper.request, issued.id);
    keep(written.bytes);
    return issued;
}

store::papers::IssuedPaper issuePaper(store::Office& office, PaperRequest request, const QString& path) {
    requireSuffix(formatOf(request.kind), path);
    store::requireReported(office, request.period);
    store::Action action(office, {}, store::Finality::Final);
    request.number = numberToIssue(office, request);
    store::Course course(office);
    QByteArray bytes;
    const auto issued = recordIssued(office, course, request, path, [&](const QByteArray& made) { bytes = made; });
    action.setTitle(store::papers::titleOf(issued));
    base::writeWhole(path, bytes, [&] { action.commit(); });
    return issued;
}

} // namespace xundu::ui::print
