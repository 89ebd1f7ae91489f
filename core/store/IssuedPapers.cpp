#include "core/store/IssuedPapers.h"

#include "core/store/Action.h"
#include "core/store/Blobs.h"
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

const QByteArray paperColumns = "p.id, p.period, p.kind, p.name, p.sha256, p.rule_version, p.issued_on, p.issued_at, p.issued_by";

IssuedPaper takePaper(Query& query) {
    return {query.take<qint64>(),  query.take<calendar::TenDay>(), query.take<QString>(),
            query.take<QString>(), query.take<QString>(),          query.take<int>(),
            query.take<QDate>(),   query.take<QDateTime>(),        query.take<QString>()};
}

/// Of all indicators: what a paper of any kind may have printed.
std::vector<Figure> allFiguresOf(const progress::PeriodStatus& status) {
    std::set<plan::IndicatorCode> all;
    for (const progress::IndicatorStanding& standing : status.indicators)
        all.insert(standing.code);
    return figuresOf(status, all);
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

IssuedPaper issue(Office& office, IssuedPaper paper, const QByteArray& bytes, const std::vector<Figure>& figures) {
    requirePlanYear(office, paper.period);
    Action action(office, IssuedPaperText::tr("Issue %1").arg(paper.name), Finality::Final);
    paper.id = randomId();
    paper.hash = blobs::keep(office, bytes);
    paper.issuedOn = office.actor().clock.today();
    paper.issuedAt = systemTime(office);
    paper.by = office.actor().name;
    Query(writing(office), "INSERT INTO issued_paper (id, year, period, kind, name, sha256, rule_version, issued_on, issued_at, "
                           "issued_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(paper.id, paper.period.year(), paper.period, paper.kind, paper.name, paper.hash, paper.ruleVersion, paper.issuedOn,
             paper.issuedAt, paper.by);
    Query insert(writing(office), "INSERT INTO issued_figure (paper, indicator, unit, period, value) VALUES (?, ?, ?, ?, ?)");
    for (const Figure& figure : figures)
        insert.run(paper.id, figure.indicator, figure.unit, figure.period, figure.value);
    action.commit();
    return paper;
}

std::vector<IssuedPaper> issuedIn(const Office& office, calendar::TenDay period) {
    Query query(office.database(),
                ("SELECT " + paperColumns + " FROM issued_paper p WHERE p.period = ? ORDER BY p.issued_at, p.id").constData());
    query.with(period);
    std::vector<IssuedPaper> papers;
    while (query.step())
        papers.push_back(takePaper(query));
    return papers;
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
