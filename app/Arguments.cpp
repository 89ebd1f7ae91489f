#include "app/Arguments.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <QCoreApplication>

namespace xundu::app {
namespace {

struct ArgumentText {
    Q_DECLARE_TR_FUNCTIONS(ArgumentText)
};

[[noreturn]] void refuse(const QString& sentence) { throw base::Error(base::ErrorCode::BadCall, sentence); }

Assignment splitAt(QChar sign, const QString& option, const QString& text) {
    const auto place = text.indexOf(sign);
    Assignment parts{text.left(place).trimmed(), text.mid(place + 1).trimmed()};
    if (place < 0 || parts.left.isEmpty() || parts.right.isEmpty())
        refuse(ArgumentText::tr("--%1 needs two parts joined by \"%2\", not \"%3\".").arg(option, QString(sign), text));
    return parts;
}

} // namespace

QDate dateFrom(const QString& text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.year() < 1900 || date.year() > 2999)
        refuse(ArgumentText::tr("\"%1\" is not a date. Dates are written like 2025-06-20.").arg(text));
    return date;
}

calendar::TenDay periodFrom(const QString& text) {
    const auto period = calendar::TenDay::parse(text);
    if (!period)
        refuse(
            ArgumentText::tr("\"%1\" is not a ten-day period. It is written like 2025-06-mid (early, mid or late).").arg(text));
    return *period;
}

calendar::TenDay periodIn(const plan::Plan& plan, const QString& text) {
    const auto period = periodFrom(text);
    if (period.year() != plan.year())
        refuse(ArgumentText::tr("%1 lies outside the plan's year %2.").arg(period.displayName()).arg(plan.year()));
    return period;
}

const plan::Task& taskFrom(const plan::Plan& plan, const QString& text) {
    bool isNumber = false;
    const auto id = plan::TaskId::from(text.toInt(&isNumber));
    const plan::Task* task = isNumber && id ? plan.task(*id) : nullptr;
    if (!task)
        refuse(ArgumentText::tr("The plan has no task \"%1\". Its tasks are numbered 1 to %2.")
                   .arg(text, QString::number(plan.tasks().size())));
    return *task;
}

const plan::Unit& unitFrom(const plan::Plan& plan, const QString& text) {
    if (const plan::Unit* unit = plan.unitNamed(text))
        return *unit;
    if (plan.groupNamed(text))
        refuse(ArgumentText::tr("\"%1\" is a group of units. Name one of its members.").arg(text));
    QStringList similar;
    const QString wanted = base::comparable(text);
    for (const plan::Unit& unit : plan.units) {
        if (!wanted.isEmpty() && base::comparable(unit.name).contains(wanted))
            similar << unit.name;
    }
    if (similar.isEmpty())
        refuse(ArgumentText::tr("The plan has no unit \"%1\". \"xundu show\" lists the units.").arg(text));
    refuse(ArgumentText::tr("The plan has no unit \"%1\". Perhaps: %2.").arg(text, similar.join(QStringLiteral(", "))));
}

std::vector<plan::UnitId> unitsFrom(const plan::Plan& plan, const QString& text) {
    if (const plan::UnitGroup* group = plan.groupNamed(text))
        return group->members;
    return {unitFrom(plan, text).id};
}

const plan::Indicator& indicatorFrom(const plan::Plan& plan, const QString& text) {
    const auto code = plan::IndicatorCode::from(text.toUpper());
    const plan::Indicator* indicator = code ? plan.indicator(*code) : nullptr;
    if (!indicator)
        refuse(ArgumentText::tr("The plan has no indicator \"%1\". Codes are written like I01-1; \"xundu show\" lists them.")
                   .arg(text));
    return *indicator;
}

base::Decimal numberFrom(const QString& text) {
    const auto value = base::Decimal::parse(text);
    if (!value)
        refuse(ArgumentText::tr(
                   "\"%1\" is not a number. Numbers are written like 12 or 12.5, without units, with at most 6 decimals.")
                   .arg(text));
    return *value;
}

progress::Entry entryFrom(const QString& text) {
    const auto entry = progress::parseEntry(text);
    if (!entry)
        refuse(
            ArgumentText::tr("\"%1\" is not a number. Numbers are written like 12, 12.5 or, for a ratio, 27/60; without units.")
                .arg(text));
    return *entry;
}

Assignment assignmentFrom(const QString& option, const QString& text) { return splitAt(u'=', option, text); }

Assignment pairFrom(const QString& option, const QString& text) { return splitAt(u':', option, text); }

} // namespace xundu::app
