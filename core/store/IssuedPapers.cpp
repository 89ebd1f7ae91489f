#include "core/store/IssuedPapers.h"

#include "core/base/Error.h"
#include "core/store/Action.h"
#include "core/store/Blobs.h"
#include "core/store/PaperStyle.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::store::papers {
namespace {

struct IssuedPaperText {
    Q_DECLARE_TR_FUNCTIONS(IssuedPaperText)
};

using xundu::papers::DocumentNumber;

const QByteArray paperColumns =
    "p.id, p.period, p.kind, p.name, p.sha256, p.rule_version, p.issued_on, p.issued_at, p.issued_by, "
    "p.number, p.origin";

IssuedPaper takePaper(Query& query) {
    return {query.take<qint64>(),  query.take<calendar::TenDay>(), query.take<QString>(),
            query.take<QString>(), query.take<QString>(),          query.take<int>(),
            query.take<QDate>(),   query.take<QDateTime>(),        query.take<QString>(),
            query.take<QString>(), query.take<QString>()};
}

std::vector<IssuedPaper> takePapers(Query& query) {
    std::vector<IssuedPaper> papers;
    while (query.step())
        papers.push_back(takePaper(query));
    return papers;
}

/// Of all indicators: what a paper of any kind may have printed.
std::vector<Figure> allFiguresOf(const progress::PeriodStatus& status) {
    std::set<plan::IndicatorCode> all;
    for (const progress::IndicatorStanding& standing : status.indicators)
        all.insert(standing.code);
    return figuresOf(status, all);
}

/// The highest number of the series and year that the file of the year before gave; 0: none.
int usedBefore(const Office& office, const DocumentNumber& of) {
    Query query(office.database(), "SELECT number FROM used_number WHERE series = ? AND year = ?");
    return query.with(of.series, of.year).step() ? query.take<int>() : 0;
}

} // namespace

std::vector<Figure> figuresOf(const progress::PeriodStatus& status, const std::set<plan::IndicatorCode>& printed) {
    std::vector<Figure> figures;
    for (const progress::IndicatorStanding& standing : status.indicators) {
        if (!standing.value || !printed.contains(standing.code))
            continue;
        for (const progress::Reading& reading : standing.value->from)
            figures.push_back({reading.indicator, reading.unit, reading.period, progress::textOf(progress::entryOf(reading))});
    }
    return figures;
}

DocumentNumber nextNumber(const Office& office, const QString& series, int year) {
    DocumentNumber next{series, year, 1};
    const auto count = [&](const QString& text) {
        const auto number = DocumentNumber::parse(text);
        if (number && number->series == series && number->year == year)
            next.number = std::max(next.number, number->number + 1);
    };
    count(office.plan().document.documentNumber);
    Query query(office.database(), "SELECT number FROM issued_paper WHERE number <> ''");
    while (query.step())
        count(query.take<QString>());
    next.number = std::max(next.number, usedBefore(office, next) + 1);
    return next;
}

QString printedNumber(const Office& office, const QString& text) {
    if (text.trimmed().isEmpty())
        return {};
    const auto number = DocumentNumber::parse(text);
    if (!number)
        refuse(IssuedPaperText::tr("\"%1\" is no document number. It is written like %2.")
                   .arg(text.trimmed(), DocumentNumber{style(office).series, office.plan().year(), 1}.text()));
    return number->text();
}

QString freeNumber(const Office& office, const QString& text) {
    QString printed = printedNumber(office, text);
    const auto number = DocumentNumber::parse(printed);
    if (!number)
        return {};
    if (DocumentNumber::parse(office.plan().document.documentNumber) == number)
        refuse(IssuedPaperText::tr("%1 is the plan's own number. Take another.").arg(printed));
    if (number->number <= usedBefore(office, *number))
        refuse(IssuedPaperText::tr("%1 was given in the office file of the year before. The next free number is %2.")
                   .arg(printed, nextNumber(office, number->series, number->year).text()));
    Query query(office.database(), ("SELECT " + paperColumns + " FROM issued_paper p WHERE p.number = ?").constData());
    if (query.with(printed).step()) {
        const IssuedPaper holder = takePaper(query);
        refuse(IssuedPaperText::tr("%1 is taken by %2, issued on %3 by %4. The next free number is %5.")
                   .arg(printed, holder.name, holder.issuedOn.toString(Qt::ISODate), holder.by,
                        nextNumber(office, number->series, number->year).text()));
    }
    return printed;
}

QString doubtAbout(const Office& office, const QString& text) {
    const auto number = DocumentNumber::parse(text);
    if (!number)
        return {};
    const DocumentNumber next = nextNumber(office, number->series, number->year);
    if (number->number > next.number)
        return IssuedPaperText::tr("%1 is not the next number: %2 would be. What lies between stays unused.")
            .arg(number->text(), next.text());
    if (number->year > office.plan().year())
        return IssuedPaperText::tr(
                   "%1 is of %2. If the office file of %2 is made already, it does not know of it: go on after it there "
                   "by typing the number.")
            .arg(number->text())
            .arg(number->year);
    return {};
}

IssuedPaper record(Office& office, IssuedPaper paper, const QByteArray& bytes, const std::vector<Figure>& figures) {
    requireReported(office, paper.period);
    paper.number = freeNumber(office, paper.number);
    paper.id = randomId();
    paper.hash = blobs::keep(office, bytes);
    paper.issuedOn = office.actor().clock.today();
    paper.issuedAt = systemTime(office);
    paper.by = office.actor().name;
    Query(writing(office), "INSERT INTO issued_paper (id, year, period, kind, name, sha256, rule_version, issued_on, issued_at, "
                           "issued_by, number, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(paper.id, paper.period.year(), paper.period, paper.kind, paper.name, paper.hash, paper.ruleVersion, paper.issuedOn,
             paper.issuedAt, paper.by, paper.number, paper.origin);
    Query insert(writing(office), "INSERT INTO issued_figure (paper, indicator, unit, period, value) VALUES (?, ?, ?, ?, ?)");
    for (const Figure& figure : figures)
        insert.run(paper.id, figure.indicator, figure.unit, figure.period, figure.value);
    return paper;
}

QString titleOf(const IssuedPaper& paper) {
    return paper.number.isEmpty() ? IssuedPaperText::tr("Issue %1").arg(paper.name)
                                  : IssuedPaperText::tr("Issue %1 (%2)").arg(paper.name, paper.number);
}

IssuedPaper issue(Office& office, IssuedPaper paper, const QByteArray& bytes, const std::vector<Figure>& figures) {
    requireReported(office, paper.period);
    Action action(office, {}, Finality::Final);
    paper = record(office, std::move(paper), bytes, figures);
    action.setTitle(titleOf(paper));
    action.commit();
    return paper;
}

std::vector<IssuedPaper> issuedPapers(const Office& office) {
    Query query(office.database(), ("SELECT " + paperColumns +
                                    " FROM issued_paper p JOIN touched t ON t.table_name = 'issued_paper' AND t.key = "
                                    "CAST(p.id AS TEXT) WHERE p.year = ? ORDER BY t.entry DESC")
                                       .constData());
    query.with(office.plan().year());
    return takePapers(query);
}

QByteArray bytesOf(const Office& office, const IssuedPaper& paper) { return blobs::bytesOf(office, paper.hash); }

std::vector<IssuedPaper> issuedIn(const Office& office, calendar::TenDay period) {
    Query query(office.database(),
                ("SELECT " + paperColumns + " FROM issued_paper p WHERE p.period = ? ORDER BY p.issued_at, p.id").constData());
    query.with(period);
    return takePapers(query);
}

bool isIssued(const Office& office, calendar::TenDay period, const QString& kind) {
    return Query(office.database(), "SELECT 1 FROM issued_paper WHERE period = ? AND kind = ?").with(period, kind).step();
}

std::vector<Carrier> carryingOther(const Office& office, const Figure& figure) {
    Query query(office.database(), ("SELECT " + paperColumns +
                                    ", f.value FROM issued_paper p JOIN issued_figure f ON f.paper = p.id WHERE f.indicator = ? "
                                    "AND f.unit = ? AND f.value <> ? AND f.period <= ? AND (f.period = ? OR p.period >= ?) "
                                    "ORDER BY p.issued_at, p.id")
                                       .constData());
    query.with(figure.indicator, figure.unit, figure.value, figure.period, figure.period, figure.period);
    std::vector<Carrier> carriers;
    while (query.step())
        carriers.push_back({takePaper(query), query.take<QString>()});
    return carriers;
}

std::vector<Carrier> carryingOld(const Office& office, const progress::PeriodStatus& before,
                                 const progress::PeriodStatus& after) {
    const std::vector<Figure> known = allFiguresOf(before);
    std::vector<Carrier> carriers;
    for (const Figure& figure : allFiguresOf(after)) {
        if (std::find(known.begin(), known.end(), figure) != known.end())
            continue;
        const auto others = carryingOther(office, figure);
        carriers.insert(carriers.end(), others.begin(), others.end());
    }
    return carriers;
}

} // namespace xundu::store::papers
