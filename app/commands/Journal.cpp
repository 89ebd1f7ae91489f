#include "core/store/Journal.h"

#include "app/commands/Commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace xundu::app {
namespace {

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

/// A closing keeps the whole status of its 旬: the beginning stands for it.
QJsonValue valueOf(const store::FieldChange& change, const QVariant& value) {
    constexpr qsizetype beginning = 100;
    const bool isStatus = change.table == QStringLiteral("closing") && change.column == QStringLiteral("status");
    const QString text = value.toString();
    if (!isStatus || text.size() <= beginning)
        return QJsonValue::fromVariant(value);
    return text.first(beginning) + u'…';
}

QJsonObject jsonOf(const store::Office& office, const store::JournalEntry& entry) {
    QJsonArray changes;
    for (const store::FieldChange& change : store::changesOf(office, entry.id))
        changes.append(QJsonObject{{QLatin1String("table"), change.table},
                                   {QLatin1String("key"), change.key},
                                   {QLatin1String("column"), change.column},
                                   {QLatin1String("from"), valueOf(change, change.from)},
                                   {QLatin1String("to"), valueOf(change, change.to)}});
    return {{QLatin1String("id"), entry.id},
            {QLatin1String("at"), entry.at.toString(Qt::ISODate)},
            {QLatin1String("business_date"), entry.businessDate.toString(Qt::ISODate)},
            {QLatin1String("operator"), entry.operatorName},
            {QLatin1String("title"), entry.title},
            {QLatin1String("final"), entry.final},
            {QLatin1String("undone_by"), entry.undoneBy ? QJsonValue(*entry.undoneBy) : QJsonValue()},
            {QLatin1String("changes"), changes}};
}

} // namespace

int runHistory(const Call& call) {
    const auto office = call.open(store::OpenMode::Read);
    const auto entries = store::entries(*office);
    if (call.options.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const store::JournalEntry& entry : entries)
            list.append(jsonOf(*office, entry));
        call.say({{QLatin1String("entries"), list}});
        return Done;
    }
    for (const store::JournalEntry& entry : entries) {
        call.out << QStringLiteral("%1  %2  %3  %4")
                        .arg(entry.id)
                        .arg(entry.at.toString(Qt::ISODate), entry.operatorName, entry.title);
        if (entry.undoneBy)
            call.out << QStringLiteral("  ") << JournalText::tr("(undone by entry %1)").arg(*entry.undoneBy);
        call.out << Qt::endl;
    }
    return Done;
}

int runUndo(const Call& call) {
    const auto office = call.open(store::OpenMode::Write);
    call.out << store::undo(*office).title << Qt::endl;
    return Done;
}

int runRedo(const Call& call) {
    const auto office = call.open(store::OpenMode::Write);
    call.out << store::redo(*office).title << Qt::endl;
    return Done;
}

} // namespace xundu::app
