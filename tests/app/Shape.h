#pragma once

#include "tests/support/Program.h"

/// @file Whether JSON has the shape that the contract names.

namespace xundu::tests {

/// What differs from the shape; empty: nothing. A shape lists every key once: "number:n title:s due_on:s?", with n number, s
/// text, b boolean, l list, o object, and ? where null may stand.
inline QString mismatch(const QJsonObject& object, const char* shape) {
    QStringList faults;
    QStringList keys;
    for (const QString& part : QString::fromUtf8(shape).split(u' ')) {
        const QString key = part.section(u':', 0, 0);
        const QString type = part.section(u':', 1);
        const QJsonValue value = object.value(key);
        const bool fits = (type.endsWith(u'?') && value.isNull()) || (type.startsWith(u'n') && value.isDouble()) ||
                          (type.startsWith(u's') && value.isString()) || (type.startsWith(u'b') && value.isBool()) ||
                          (type.startsWith(u'l') && value.isArray()) || (type.startsWith(u'o') && value.isObject());
        if (!fits)
            faults << key;
        keys << key;
    }
    for (const QString& key : object.keys()) {
        if (!keys.contains(key))
            faults << u'+' + key;
    }
    return faults.join(u' ');
}

/// The same for each object of a list; the first that differs tells.
inline QString mismatchIn(const QJsonValue& list, const char* shape) {
    for (const QJsonValue& entry : list.toArray()) {
        const QString fault = mismatch(entry.toObject(), shape);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

inline QStringList texts(const QJsonValue& list) {
    QStringList result;
    for (const QJsonValue& entry : list.toArray())
        result << entry.toString();
    return result;
}

} // namespace xundu::tests
