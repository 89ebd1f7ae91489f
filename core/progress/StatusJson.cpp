#include "core/progress/StatusJson.h"

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xundu::progress {
namespace {

struct StatusJsonText {
    Q_DECLARE_TR_FUNCTIONS(StatusJsonText)
};

using base::Fraction;

// Writing. What is absent is left out.

template <class T>
QJsonArray listOf(const std::vector<T>& values, QJsonValue (*write)(const T&)) {
    QJsonArray list;
    for (const T& value : values)
        list.append(write(value));
    return list;
}

void add(QJsonObject& object, const char* key, const std::optional<Fraction>& value) {
    if (value)
        object.insert(QLatin1String(key), value->toString());
}

QJsonValue taskJson(const plan::TaskId& task) { return task.value(); }

QJsonValue missingJson(const MissingReport& entry) {
    return QJsonObject{{QLatin1String("unit"), entry.unit.value()}, {QLatin1String("tasks"), listOf(entry.tasks, taskJson)}};
}

QJsonValue answersJson(const UnitAnswers& answers) {
    return QJsonObject{{QLatin1String("unit"), answers.unit.value()},
                       {QLatin1String("on_time"), listOf(answers.onTime, taskJson)},
                       {QLatin1String("late"), listOf(answers.late, taskJson)},
                       {QLatin1String("missing"), listOf(answers.missing, taskJson)}};
}

QJsonObject reportingJson(const Reporting& reporting) {
    return {{QLatin1String("expected"), reporting.expected},
            {QLatin1String("received"), reporting.received},
            {QLatin1String("late"), reporting.late},
            {QLatin1String("missing"), listOf(reporting.missing, missingJson)}};
}

QJsonValue reasonJson(const Reason& reason) {
    QJsonObject object{{QLatin1String("code"), codeOf(reason.code)},
                       {QLatin1String("light"), codeOf(reason.light)},
                       {QLatin1String("overdue"), reason.overdue},
                       {QLatin1String("exactly_equal"), reason.exactlyEqual},
                       {QLatin1String("capped"), reason.capped},
                       {QLatin1String("note"), reason.note},
                       {QLatin1String("by"), reason.by}};
    if (reason.indicator)
        object.insert(QLatin1String("indicator"), reason.indicator->value());
    if (reason.milestone)
        object.insert(QLatin1String("milestone"), reason.milestone->value());
    if (!reason.milestoneText.isEmpty())
        object.insert(QLatin1String("milestone_text"), reason.milestoneText);
    if (reason.milestoneDue)
        object.insert(QLatin1String("milestone_due"), reason.milestoneDue->toString(Qt::ISODate));
    if (reason.assessment)
        object.insert(QLatin1String("assessment"), codeOf(*reason.assessment));
    add(object, "lag_points", reason.lagPoints);
    return object;
}

QJsonValue standingJson(const TaskStanding& task) {
    return QJsonObject{{QLatin1String("task"), task.task.value()},
                       {QLatin1String("light"), codeOf(task.light)},
                       {QLatin1String("computed"), codeOf(task.computed)},
                       {QLatin1String("overridden"), task.overridden},
                       {QLatin1String("stale"), task.stale},
                       {QLatin1String("self_assessed"), task.selfAssessed},
                       {QLatin1String("reasons"), listOf(task.reasons, reasonJson)}};
}

QJsonValue readingJson(const Reading& reading) {
    QJsonObject object{{QLatin1String("indicator"), reading.indicator.value()},
                       {QLatin1String("unit"), reading.unit.value()},
                       {QLatin1String("period"), reading.period.code()},
                       {QLatin1String("value"), textOf(entryOf(reading))},
                       {QLatin1String("corrected"), reading.corrected}};
    const Source& source = reading.source;
    if (source != Source())
        object.insert(QLatin1String("source"), QJsonArray{source.file, source.sheet, source.cell, source.hash, source.said});
    return object;
}

QJsonValue standingJson(const IndicatorStanding& indicator) {
    QJsonObject object{{QLatin1String("code"), indicator.code.value()},
                       {QLatin1String("light"), codeOf(indicator.light)},
                       {QLatin1String("stale"), indicator.stale},
                       {QLatin1String("reason"), reasonJson(indicator.reason)}};
    if (const auto& value = indicator.value)
        object.insert(QLatin1String("value"), QJsonObject{{QLatin1String("number"), value->value.toString()},
                                                          {QLatin1String("as_of"), value->asOf.code()},
                                                          {QLatin1String("summed"), value->summed},
                                                          {QLatin1String("from"), listOf(value->from, readingJson)}});
    add(object, "progress", indicator.progress);
    add(object, "expected", indicator.expected);
    add(object, "lag_points", indicator.lagPoints);
    add(object, "needed_per_period", indicator.neededPerPeriod);
    add(object, "forecast", indicator.forecast);
    add(object, "recent_per_period", indicator.recentPerPeriod);
    return object;
}

// Reading. Nothing is taken on trust.

[[noreturn]] void refuse(const QString& detail) {
    throw base::Error(
        base::ErrorCode::Damaged,
        StatusJsonText::tr("The stored figures of a closed ten-day period cannot be read. Go back to a backup; keep "
                           "the damaged file."),
        detail);
}

template <class T>
T must(std::optional<T> value, const QString& what) {
    if (!value)
        refuse(what);
    return *std::move(value);
}

/// One object's members by their type.
class Members {
public:
    explicit Members(const QJsonValue& value) : m_object(value.toObject()) {
        if (!value.isObject())
            refuse(QStringLiteral("not an object"));
    }
    bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    QJsonValue of(const char* key, QJsonValue::Type type) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.type() != type)
            refuse(QLatin1String(key));
        return value;
    }
    QString text(const char* key) const { return of(key, QJsonValue::String).toString(); }
    bool flag(const char* key) const { return of(key, QJsonValue::Bool).toBool(); }
    qint64 integer(const char* key) const {
        const QJsonValue value = of(key, QJsonValue::Double);
        if (value.toInteger(0) != value.toInteger(1)) // no whole number: each time the other answer
            refuse(QLatin1String(key));
        return value.toInteger();
    }
    template <class T>
    T code(const char* key, std::optional<T> (*read)(const QString&)) const {
        return must(read(text(key)), QLatin1String(key));
    }
    template <class T>
    T name(const char* key) const {
        if constexpr (std::is_same_v<std::decay_t<decltype(std::declval<T>().value())>, QString>)
            return must(T::from(text(key)), QLatin1String(key));
        else
            return must(T::from(integer(key)), QLatin1String(key));
    }
    QDate day(const char* key) const {
        const QDate day = QDate::fromString(text(key), Qt::ISODate);
        if (!day.isValid())
            refuse(QLatin1String(key));
        return day;
    }
    calendar::TenDay period(const char* key) const { return code<calendar::TenDay>(key, calendar::TenDay::parse); }
    Fraction number(const char* key) const { return code<Fraction>(key, Fraction::parse); }
    std::optional<Fraction> numberIfAny(const char* key) const { return has(key) ? std::optional(number(key)) : std::nullopt; }
    template <class T>
    std::vector<T> list(const char* key, T (*read)(const QJsonValue&)) const {
        std::vector<T> values;
        for (const QJsonValue entry : of(key, QJsonValue::Array).toArray())
            values.push_back(read(entry));
        return values;
    }

private:
    QJsonObject m_object;
};

plan::TaskId taskFrom(const QJsonValue& value) { return must(plan::TaskId::from(value.toInteger()), QStringLiteral("task")); }

MissingReport missingFrom(const QJsonValue& value) {
    const Members members(value);
    return {members.name<plan::UnitId>("unit"), members.list("tasks", taskFrom)};
}

UnitAnswers answersFrom(const QJsonValue& value) {
    const Members members(value);
    return {members.name<plan::UnitId>("unit"), members.list("on_time", taskFrom), members.list("late", taskFrom),
            members.list("missing", taskFrom)};
}

Reporting reportingFrom(const QJsonValue& value) {
    const Members members(value);
    return {static_cast<int>(members.integer("expected")), static_cast<int>(members.integer("received")),
            static_cast<int>(members.integer("late")), members.list("missing", missingFrom)};
}

Reason reasonFrom(const QJsonValue& value) {
    const Members members(value);
    Reason reason;
    reason.code = members.code<ReasonCode>("code", reasonFromCode);
    reason.light = members.code<Light>("light", lightFromCode);
    if (members.has("indicator"))
        reason.indicator = members.name<plan::IndicatorCode>("indicator");
    if (members.has("milestone"))
        reason.milestone = members.name<plan::MilestoneId>("milestone");
    if (members.has("milestone_text"))
        reason.milestoneText = members.text("milestone_text");
    if (members.has("milestone_due"))
        reason.milestoneDue = members.day("milestone_due");
    reason.lagPoints = members.numberIfAny("lag_points");
    reason.overdue = static_cast<int>(members.integer("overdue"));
    reason.exactlyEqual = members.flag("exactly_equal");
    reason.capped = members.flag("capped");
    if (members.has("assessment"))
        reason.assessment = members.code<Assessment>("assessment", assessmentFromCode);
    reason.note = members.text("note");
    reason.by = members.text("by");
    return reason;
}

TaskStanding taskStandingFrom(const QJsonValue& value) {
    const Members members(value);
    return {members.name<plan::TaskId>("task"),
            members.code<Light>("light", lightFromCode),
            members.code<Light>("computed", lightFromCode),
            members.flag("overridden"),
            members.flag("stale"),
            members.flag("self_assessed"),
            members.list("reasons", reasonFrom)};
}

QString textFrom(const QJsonValue& value) {
    if (!value.isString())
        refuse(QStringLiteral("source"));
    return value.toString();
}

Source sourceFrom(const Members& members) {
    if (!members.has("source"))
        return {};
    const auto parts = members.list("source", textFrom);
    if (parts.size() != 5)
        refuse(QStringLiteral("source"));
    return {parts[0], parts[1], parts[2], parts[3], parts[4]};
}

Reading readingFrom(const QJsonValue& value) {
    const Members members(value);
    const Entry entry = members.code<Entry>("value", parseEntry);
    return {members.name<plan::IndicatorCode>("indicator"),
            members.name<plan::UnitId>("unit"),
            members.period("period"),
            entry.value,
            entry.denominator,
            sourceFrom(members),
            members.flag("corrected")};
}

std::optional<CityValue> cityValueFrom(const Members& members) {
    if (!members.has("value"))
        return std::nullopt;
    const Members value(members.of("value", QJsonValue::Object));
    return CityValue{value.number("number"), value.period("as_of"), value.flag("summed"), value.list("from", readingFrom)};
}

IndicatorStanding indicatorStandingFrom(const QJsonValue& value) {
    const Members members(value);
    return {members.name<plan::IndicatorCode>("code"),
            cityValueFrom(members),
            members.numberIfAny("progress"),
            members.numberIfAny("expected"),
            members.numberIfAny("lag_points"),
            members.code<Light>("light", lightFromCode),
            members.flag("stale"),
            reasonFrom(members.of("reason", QJsonValue::Object)),
            members.numberIfAny("needed_per_period"),
            members.numberIfAny("forecast"),
            members.numberIfAny("recent_per_period")};
}

} // namespace

QByteArray statusJson(const PeriodStatus& status) {
    const QJsonObject object{{QLatin1String("period"), status.period.code()},
                             {QLatin1String("due_on"), status.dueOn.toString(Qt::ISODate)},
                             {QLatin1String("closed"), status.closed},
                             {QLatin1String("rule_version"), status.ruleVersion},
                             {QLatin1String("reporting"), reportingJson(status.reporting)},
                             {QLatin1String("tasks"), listOf<TaskStanding>(status.tasks, standingJson)},
                             {QLatin1String("indicators"), listOf<IndicatorStanding>(status.indicators, standingJson)},
                             {QLatin1String("answers"), listOf(status.answers, answersJson)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PeriodStatus parseStatus(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        refuse(fault.errorString());
    const Members members(document.object());
    return {members.period("period"),
            members.day("due_on"),
            members.flag("closed"),
            static_cast<int>(members.integer("rule_version")),
            reportingFrom(members.of("reporting", QJsonValue::Object)),
            members.list("tasks", taskStandingFrom),
            members.list("indicators", indicatorStandingFrom),
            members.has("answers") ? members.list("answers", answersFrom) : std::vector<UnitAnswers>()};
}

} // namespace xundu::progress
