#include "core/store/DemoOffice.h"

#include "core/base/Error.h"
#include "core/calendar/DueDay.h"
#include "core/plan/Duty.h"
#include "core/plan/PlanNames.h"
#include "core/store/Action.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace xundu::store {
namespace {

struct DemoText {
    Q_DECLARE_TR_FUNCTIONS(DemoText)
};

using calendar::TenDay;

/// A small number that varies with the place, the same in every run.
int variation(const QString& place, int most) {
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha1);
    return 2 + static_cast<uchar>(hash.at(0)) % (most - 1);
}

class Demo {
public:
    explicit Demo(Office& office) : m_office(office) {
        QFile file(QStringLiteral(":/xundu/demo-2025.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw base::Error(base::ErrorCode::Internal, DemoText::tr("The demo returns are missing from the program."));
        m_data = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue period : m_data[QLatin1String("periods")].toArray())
            m_periods.push_back(TenDay::parse(period.toString()).value());
    }

    void setUp();
    void report(TenDay period);
    const std::vector<TenDay>& periods() const { return m_periods; }

private:
    QJsonObject part(const char* name) const { return m_data[QLatin1String(name)].toObject(); }
    const plan::Plan& plan() const { return m_office.plan(); }
    /// The entry of a list of exceptions that names this task, unit and 旬.
    std::optional<QJsonObject> exception(const char* list, const plan::Duty& duty, TenDay period) const;
    std::optional<progress::Entry> reading(const QString& code, int index) const;
    QString filled(QString text, const plan::Duty& duty, TenDay period) const;
    progress::ProgressReport reportOf(const plan::Duty& duty, TenDay period) const;
    void saveReading(const QString& code, plan::UnitId unit, TenDay period, const progress::Entry& entry);
    void saveReadings(TenDay period);
    int indexOf(TenDay period) const {
        return static_cast<int>(std::find(m_periods.begin(), m_periods.end(), period) - m_periods.begin());
    }

    Office& m_office;
    QJsonObject m_data;
    std::vector<TenDay> m_periods;
};

plan::IndicatorCode codeFrom(const QString& text) { return plan::IndicatorCode::from(text).value(); }

void Demo::setUp() {
    plans::markDemo(m_office);
    const QJsonObject baselines = part("baselines");
    for (auto it = baselines.begin(); it != baselines.end(); ++it)
        plans::setBaseline(m_office, codeFrom(it.key()), base::Decimal::fromDouble(it.value().toDouble()));
    const QJsonObject paces = part("paces");
    for (auto it = paces.begin(); it != paces.end(); ++it)
        plans::setPace(m_office, codeFrom(it.key()), plan::parsePace(it.value().toString()).value());
    const QJsonObject milestones = part("milestones");
    for (auto it = milestones.begin(); it != milestones.end(); ++it) {
        const auto id = plan::MilestoneId::from(it.key()).value();
        plans::setMilestoneDue(m_office, id, QDate::fromString(it.value()[QLatin1String("due")].toString(), Qt::ISODate));
        if (const auto done = it.value()[QLatin1String("done")]; done.isString())
            plans::setMilestoneDone(m_office, id, QDate::fromString(done.toString(), Qt::ISODate));
    }
    const QJsonObject shares = part("shares");
    for (auto it = shares.begin(); it != shares.end(); ++it) {
        const QJsonObject units = it.value().toObject();
        for (auto share = units.begin(); share != units.end(); ++share)
            plans::setAllocation(m_office, codeFrom(it.key()), plan().unitNamed(share.key())->id,
                                 base::Decimal::fromDouble(share.value().toDouble()));
    }
}

std::optional<QJsonObject> Demo::exception(const char* list, const plan::Duty& duty, TenDay period) const {
    for (const QJsonValue value : m_data[QLatin1String(list)].toArray()) {
        QJsonObject entry = value.toObject();
        const plan::Unit* unit = plan().unitNamed(entry[QLatin1String("unit")].toString());
        if (unit && unit->id == duty.unit && entry[QLatin1String("task")].toInt() == duty.task.value() &&
            entry[QLatin1String("period")].toString() == period.code())
            return entry;
    }
    return std::nullopt;
}

std::optional<progress::Entry> Demo::reading(const QString& code, int index) const {
    const QJsonValue value = part("readings")[code].toArray().at(index);
    if (value.isString())
        return progress::parseEntry(value.toString());
    const auto number = base::Decimal::fromDouble(value.toDouble());
    return value.isDouble() && number ? std::optional(progress::Entry{*number, std::nullopt}) : std::nullopt;
}

QString Demo::filled(QString text, const plan::Duty& duty, TenDay period) const {
    static const QRegularExpression field(QStringLiteral("\\{(\\+?)(I[0-9]{2}-[0-9])\\}"));
    const int index = indexOf(period);
    for (auto match = field.match(text); match.hasMatch(); match = field.match(text)) {
        const auto now = reading(match.captured(2), index);
        const auto before = index > 0 ? reading(match.captured(2), index - 1) : std::nullopt;
        base::Fraction value = now ? base::Fraction(now->value) : base::Fraction(0);
        if (!match.captured(1).isEmpty() && before)
            value = value - base::Fraction(before->value);
        text.replace(match.capturedStart(), match.capturedLength(), value.rounded(2).value().toString());
    }
    const QString place = QStringLiteral("%1/%2/%3").arg(duty.task.value()).arg(duty.unit.value()).arg(period.code());
    text.replace(QStringLiteral("{n}"), QString::number(variation(place, 9)));
    text.replace(QStringLiteral("{m}"), QString::number(variation(place + u'm', 5)));
    return text;
}

progress::ProgressReport Demo::reportOf(const plan::Duty& duty, TenDay period) const {
    const auto late = exception("late", duty, period);
    const QDate due = calendar::dueDay(period, {}, m_office.calendar());
    progress::ProgressReport report{period, duty.task, duty.unit};
    report.receivedOn = late ? due.addDays(late->value(QLatin1String("days")).toInt()) : due;
    const QString word = part("assessments")[QString::number(duty.task.value())][period.code()].toString();
    if (duty.role == plan::Role::Lead)
        report.assessment = progress::assessmentFromCode(word);
    if (exception("unchanged", duty, period)) {
        report.unchanged = true;
        return report;
    }
    const QString marker = m_data[QLatin1String("marker")].toString();
    const auto pick = [&](const QJsonArray& texts) {
        return texts.isEmpty() ? QString()
                               : texts.at((indexOf(period) + static_cast<int>(duty.unit.value())) % texts.size()).toString();
    };
    const auto say = [&](const QString& text) { return text.isEmpty() ? QString() : marker + filled(text, duty, period); };
    if (duty.role == plan::Role::Co) {
        report.progress = say(pick(m_data[QLatin1String("co_texts")].toArray()));
        return report;
    }
    const QJsonObject texts = part("lead_texts")[QString::number(duty.task.value())].toObject();
    report.progress = say(pick(texts[QLatin1String("progress")].toArray()));
    report.problems = say(pick(texts[QLatin1String("problems")].toArray()));
    report.next = say(pick(texts[QLatin1String("next")].toArray()));
    report.coordination = say(pick(texts[QLatin1String("coordination")].toArray()));
    return report;
}

void Demo::saveReading(const QString& code, plan::UnitId unit, TenDay period, const progress::Entry& entry) {
    reports::save(m_office, progress::Reading{codeFrom(code), unit, period, entry.value, entry.denominator, {}});
}

void Demo::saveReadings(TenDay period) {
    const QJsonObject readings = part("readings");
    for (auto it = readings.begin(); it != readings.end(); ++it) {
        const plan::Indicator* indicator = plan().indicator(codeFrom(it.key()));
        if (const auto entry = reading(it.key(), indexOf(period)); entry && indicator && indicator->source)
            saveReading(it.key(), *indicator->source, period, *entry);
    }
    const QJsonObject byUnit = part("unit_readings")[period.code()].toObject();
    for (auto it = byUnit.begin(); it != byUnit.end(); ++it) {
        const QJsonObject units = it.value().toObject();
        for (auto unit = units.begin(); unit != units.end(); ++unit) {
            if (const auto entry = progress::parseEntry(unit.value().toVariant().toString()))
                saveReading(it.key(), plan().unitNamed(unit.key())->id, period, *entry);
        }
    }
}

void Demo::report(TenDay period) {
    for (const plan::Duty& duty : plan::duties(plan())) {
        if (plan::isOwed(duty.frequency, period, plan().firstReport()) && !exception("missing", duty, period))
            reports::save(m_office, reportOf(duty, period));
    }
    saveReadings(period);
}

} // namespace

std::unique_ptr<Office> createDemoOffice(const QString& path, const plan::Plan& plan, const Actor& actor) {
    auto office = Office::create(path, plan, actor);
    try {
        Demo demo(*office);
        Action setUp(*office, DemoText::tr("Demo: baselines, paces and dates"));
        demo.setUp();
        setUp.commit();
        for (const TenDay period : demo.periods()) {
            Action returns(*office, DemoText::tr("Demo: returns of %1").arg(period.displayName()));
            demo.report(period);
            returns.commit();
        }
    } catch (...) {
        office.reset();
        QFile::remove(path);
        throw;
    }
    return office;
}

} // namespace xundu::store
