#include "ui/print/PaperRequest.h"

#include "ui/print/OfficePapers.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

constexpr std::pair<PaperPart, const char*> parts[] = {{PaperPart::IndicatorAnnex, "indicators"},
                                                       {PaperPart::ReportingAnnex, "reporting"},
                                                       {PaperPart::LaggingItems, "lagging"},
                                                       {PaperPart::UnitRanking, "ranking"}};

QString codeOf(PaperPart part) { return QLatin1String(parts[static_cast<size_t>(part)].second); }

std::optional<PaperPart> partFrom(const QString& code) {
    const auto found =
        std::find_if(std::begin(parts), std::end(parts), [&](const auto& entry) { return code == QLatin1String(entry.second); });
    return found == std::end(parts) ? std::nullopt : std::optional(found->first);
}

QStringList codesOf(const std::vector<progress::Light>& lights) {
    QStringList codes;
    for (const progress::Light light : lights)
        codes << progress::codeOf(light);
    return codes;
}

QStringList codesOf(const std::set<PaperPart>& chosen) {
    QStringList codes;
    for (const PaperPart part : chosen)
        codes << codeOf(part);
    return codes;
}

/// @param value literal, whatever signs it has
void add(QUrlQuery& query, const QString& name, const QString& value) {
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, ",")));
}

/// What narrows the paper, in the order of writing.
void addSubject(QUrlQuery& query, const PaperRequest& request) {
    if (request.from)
        add(query, u"from"_s, request.from->code());
    if (request.unit)
        add(query, u"unit"_s, QString::number(request.unit->value()));
    if (request.programme)
        add(query, u"programme"_s, QString::number(*request.programme));
    if (!request.lights.empty())
        add(query, u"lights"_s, codesOf(request.lights).join(u','));
    if (request.meeting)
        add(query, u"meeting"_s, QString::number(request.meeting->value()));
    if (!request.notice.isEmpty())
        add(query, u"notice"_s, request.notice);
}

/// Reads one item into the request. @return whether it could be understood
bool take(PaperRequest& request, const QString& name, const QString& value) {
    const auto into = [](auto& field, const auto& read) {
        if (read)
            field = *read;
        return read.has_value();
    };
    bool isNumber = true;
    if (name == u"from")
        return into(request.from, calendar::TenDay::parse(value));
    if (name == u"unit")
        return into(request.unit, plan::UnitId::from(value.toLongLong()));
    if (name == u"meeting")
        return into(request.meeting, supervision::MeetingId::from(value.toLongLong()));
    if (name == u"notice") {
        request.notice = value;
    } else if (name == u"programme") {
        request.programme = value.toInt(&isNumber);
    } else if (name == u"lights") {
        for (const QString& code : value.split(u',')) {
            const auto light = progress::lightFromCode(code);
            if (!light)
                return false;
            request.lights.push_back(*light);
        }
    } else if (name == u"columns") {
        request.columns = value.split(u',');
    } else if (name == u"number") {
        request.number = value;
    } else if (name == u"date") {
        request.date = QDate::fromString(value, Qt::ISODate);
        return request.date->isValid();
    } else if (name == u"seal") {
        return into(request.seal, store::papers::sealFrom(value));
    } else if (name == u"tiles") {
        request.tiles = value == u"1";
    } else if (name == u"parts") {
        request.parts.clear();
        for (const QString& code : value.split(u',', Qt::SkipEmptyParts)) {
            const auto part = partFrom(code);
            if (!part)
                return false;
            request.parts.insert(*part);
        }
    }
    return isNumber;
}

} // namespace

QString originOf(const PaperRequest& request) {
    QUrlQuery query;
    add(query, u"kind"_s, QLatin1String(formatOf(request.kind).code));
    add(query, u"period"_s, request.period.code());
    addSubject(query, request);
    if (!request.columns.isEmpty())
        add(query, u"columns"_s, request.columns.join(u','));
    if (!request.number.isEmpty())
        add(query, u"number"_s, request.number);
    if (request.date)
        add(query, u"date"_s, request.date->toString(Qt::ISODate));
    if (request.seal)
        add(query, u"seal"_s, store::papers::codeOf(*request.seal));
    if (request.tiles)
        add(query, u"tiles"_s, u"1"_s);
    if (request.parts != usualParts)
        add(query, u"parts"_s, codesOf(request.parts).join(u','));
    return query.toString(QUrl::PrettyDecoded);
}

std::optional<PaperRequest> requestFrom(const QString& origin) {
    const QUrlQuery query(origin);
    const PaperFormat* format = formatNamed(query.queryItemValue(u"kind"_s, QUrl::FullyDecoded));
    const auto period = calendar::TenDay::parse(query.queryItemValue(u"period"_s, QUrl::FullyDecoded));
    if (!format || !period)
        return std::nullopt;
    PaperRequest request{.kind = format->kind, .period = *period};
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!take(request, name, value))
            return std::nullopt;
    }
    return request;
}

QString subjectOf(const PaperRequest& request) {
    QUrlQuery query;
    addSubject(query, request);
    return query.toString(QUrl::PrettyDecoded);
}

bool isOfOne(const PaperRequest& request) { return request.unit || request.meeting || !request.notice.isEmpty(); }

} // namespace xundu::ui::print
