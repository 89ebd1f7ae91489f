#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>
#include <utility>

/// @file Strong identifiers: a task's number cannot be passed where a unit is meant.

namespace xundu::base {

/// A positive whole number that names something. `from` refuses zero and below.
template <class Tag>
class Id {
public:
    static constexpr std::optional<Id> from(qint64 value) {
        if (value <= 0)
            return std::nullopt;
        return Id(value);
    }
    constexpr qint64 value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    explicit constexpr Id(qint64 value) : m_value(value) {}
    qint64 m_value;
};

/// A non-empty text that names something, such as an indicator's code. `from` trims and refuses the empty text.
template <class Tag>
class Key {
public:
    static std::optional<Key> from(const QString& value) {
        const QString trimmed = value.trimmed();
        if (trimmed.isEmpty())
            return std::nullopt;
        return Key(trimmed);
    }
    const QString& value() const { return m_value; }
    friend bool operator==(const Key& a, const Key& b) { return a.m_value == b.m_value; }
    friend std::strong_ordering operator<=>(const Key& a, const Key& b) {
        const int order = a.m_value.compare(b.m_value);
        return order <=> 0;
    }
    friend size_t qHash(const Key& key, size_t seed = 0) { return ::qHash(key.m_value, seed); }

private:
    explicit Key(QString value) : m_value(std::move(value)) {}
    QString m_value;
};

} // namespace xundu::base
