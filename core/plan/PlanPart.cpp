#include "core/plan/PlanPart.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xundu::plan {
namespace {

struct PartText {
    Q_DECLARE_TR_FUNCTIONS(PartText)
};

QString quoted(const char* key) { return u'"' + QLatin1String(key) + u'"'; }

} // namespace

PlanPart::PlanPart(const QJsonValue& value, QString place) : m_object(value.toObject()), m_place(std::move(place)) {
    if (!value.isObject())
        refuse(PartText::tr("this must be an object in braces."));
}

void PlanPart::refuse(const QString& sentence) const {
    throw base::Error(base::ErrorCode::BadValue, PartText::tr("%1: %2", "place, sentence").arg(m_place, sentence));
}

void PlanPart::refuseWord(const char* key, const QString& word) const {
    refuse(PartText::tr("%1 cannot be \"%2\".").arg(quoted(key), word));
}

bool PlanPart::has(const char* key) {
    m_asked.insert(QLatin1String(key));
    const QJsonValue found = m_object.value(QLatin1String(key));
    return !found.isUndefined() && !found.isNull();
}

QJsonValue PlanPart::value(const char* key) {
    if (!has(key))
        refuse(PartText::tr("%1 is missing.").arg(quoted(key)));
    return m_object.value(QLatin1String(key));
}

QString PlanPart::word(const char* key) {
    const QJsonValue found = value(key);
    if (!found.isString() || base::cleaned(found.toString()).isEmpty())
        refuse(PartText::tr("%1 must be a text that is not empty.").arg(quoted(key)));
    return found.toString();
}

QString PlanPart::text(const char* key) { return base::polished(word(key)); }

QString PlanPart::code(const char* key) {
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"));
    const QString found = word(key);
    if (!shape.match(found).hasMatch())
        refuse(PartText::tr("%1 is made of letters, digits and hyphens; \"%2\" is not.").arg(quoted(key), found));
    return found;
}

qint64 PlanPart::whole(const char* key) {
    const qint64 number = value(key).toInteger(0);
    if (number < 1)
        refuse(PartText::tr("%1 must be a whole number from 1 up.").arg(quoted(key)));
    return number;
}

base::Decimal PlanPart::decimal(const char* key) {
    const QJsonValue found = value(key);
    const auto number = found.isDouble() ? base::Decimal::fromDouble(found.toDouble()) : std::nullopt;
    if (!number)
        refuse(PartText::tr("%1 must be a number below 1000000000000 with at most six decimals.").arg(quoted(key)));
    return *number;
}

QDate PlanPart::date(const char* key) {
    const QString found = word(key);
    const QDate day = QDate::fromString(found, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        refuse(PartText::tr("%1 must be a day such as 2025-12-31; \"%2\" is none.").arg(quoted(key), found));
    return day;
}

QJsonArray PlanPart::list(const char* key) {
    if (!has(key))
        return {};
    const QJsonValue found = value(key);
    if (!found.isArray())
        refuse(PartText::tr("%1 must be a list.").arg(quoted(key)));
    return found.toArray();
}

QStringList PlanPart::texts(const char* key) {
    QStringList result;
    for (const QJsonValue entry : list(key)) {
        const QString text = base::polished(entry.toString());
        if (text.isEmpty())
            refuse(PartText::tr("%1 may hold only texts that are not empty.").arg(quoted(key)));
        result << text;
    }
    return result;
}

bool PlanPart::flag(const char* key) {
    if (!has(key))
        return false;
    const QJsonValue found = value(key);
    if (!found.isBool())
        refuse(PartText::tr("%1 must be true or false.").arg(quoted(key)));
    return found.toBool();
}

void PlanPart::finish() const {
    for (const QString& key : m_object.keys()) {
        if (!m_asked.contains(key))
            refuse(PartText::tr("\"%1\" means nothing here.").arg(key));
    }
}

} // namespace xundu::plan
