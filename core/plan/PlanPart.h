#pragma once

#include "core/base/Decimal.h"
#include "core/plan/PlanNames.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

/// @file One object of a plan file, read key by key. Every refusal is an Error(BadValue) that names the place.

namespace xundu::plan {

class PlanPart {
public:
    /// Refuses a value that is no object. @param place what the object describes, for people: "task 3"
    PlanPart(const QJsonValue& value, QString place);

    /// A better place, once the object's own name is known.
    void setPlace(const QString& place) { m_place = place; }
    const QString& place() const { return m_place; }
    [[noreturn]] void refuse(const QString& sentence) const;

    QString text(const char* key); ///< not empty; cleaned, with full-width punctuation (rules.md 9)
    QString code(const char* key); ///< not empty; letters, digits and hyphens
    qint64 whole(const char* key); ///< 1 and up
    base::Decimal decimal(const char* key);
    QDate date(const char* key);
    QString word(const char* key); ///< not empty, as it stands
    QJsonValue object(const char* key) { return value(key); }
    QJsonArray list(const char* key);   ///< an absent one is empty
    QStringList texts(const char* key); ///< a list of texts; an absent one is empty
    bool flag(const char* key);         ///< an absent one is false
    bool has(const char* key);          ///< there, and not null

    template <class Enum>
    Enum coded(const char* key) {
        const QString text = word(key);
        const std::optional<Enum> found = fromCode<Enum>(text);
        if (!found)
            refuseWord(key, text);
        return *found;
    }

    /// Refuses the object when it holds a key that nobody asked for: a slip of spelling must not pass unseen.
    void finish() const;

private:
    QJsonValue value(const char* key); ///< refuses an absent one and null
    [[noreturn]] void refuseWord(const char* key, const QString& word) const;

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_asked;
};

} // namespace xundu::plan
