#pragma once

#include "core/base/Decimal.h"
#include "core/calendar/TenDay.h"
#include "core/plan/PlanNames.h"
#include "core/progress/Light.h"

#include <QByteArray>
#include <QDateTime>

#include <SQLiteCpp/Statement.h>

#include <type_traits>

namespace SQLite {
class Database;
}

/// @file A statement that speaks our values and throws our errors. For the files of this folder alone.

namespace xundu::store {

/// Where SQLite's failures become base::Error: NotADatabase, Damaged, NotFound, ReadOnly, CannotWrite, Locked, Internal.
[[noreturn]] void raiseSqlite(int extendedCode, const QString& message, const QString& path);
/// The same, for the last failure of a connection.
[[noreturn]] void raiseSqlite(const SQLite::Database& database, int code);
/// The file a connection works on, under the name the user knows.
QString pathOf(const SQLite::Database& database);
void execute(const SQLite::Database& database, const QByteArray& statements);
[[noreturn]] void raiseDamaged(const QString& path, const QString& detail);
/// Says who closed it and when. @pre the 旬 is closed
[[noreturn]] void raisePeriodClosed(const SQLite::Database& database, calendar::TenDay period);

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsNamed : std::false_type {};
template <class Tag>
struct IsNamed<base::Id<Tag>> : std::true_type {};
template <class Tag>
struct IsNamed<base::Key<Tag>> : std::true_type {};

/// Parameters are bound and columns taken from left to right. A decimal is two of either, units and scale; an absent text is the
/// empty one.
class Query {
public:
    Query(const SQLite::Database& database, const char* sql);

    template <class... Values>
    Query& with(const Values&... values) {
        restart();
        (bind(values), ...);
        return *this;
    }
    /// For statements that give no rows. @return how many rows it changed
    template <class... Values>
    int run(const Values&... values) {
        with(values...);
        return runToEnd();
    }
    /// @return whether there is a row; its columns are taken from the first on
    bool step();

    /// The next column. Throws Error(Damaged) where it does not hold such a value.
    template <class T>
    T take() {
        if constexpr (IsOptional<T>::value) {
            using Inner = typename T::value_type;
            if (!isNull())
                return take<Inner>();
            m_column += std::is_same_v<Inner, base::Decimal> ? 2 : 1;
            return std::nullopt;
        } else if constexpr (std::is_same_v<T, bool>) {
            return integer() != 0;
        } else if constexpr (std::is_same_v<T, int>) {
            return static_cast<int>(integer());
        } else if constexpr (std::is_same_v<T, qint64>) {
            return integer();
        } else if constexpr (std::is_same_v<T, QString>) {
            return text();
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            return bytes();
        } else if constexpr (std::is_same_v<T, QDate>) {
            return QDate::fromString(text(), Qt::ISODate);
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            return QDateTime::fromString(text(), Qt::ISODateWithMs);
        } else if constexpr (std::is_same_v<T, base::Decimal>) {
            const qint64 units = integer();
            return must(base::Decimal::of(units, static_cast<int>(integer())));
        } else if constexpr (std::is_same_v<T, calendar::TenDay>) {
            return must(calendar::TenDay::fromOrdinal(static_cast<int>(integer())));
        } else if constexpr (std::is_same_v<T, progress::Light>) {
            return must(progress::lightFromCode(text()));
        } else if constexpr (std::is_same_v<T, progress::Assessment>) {
            return must(progress::assessmentFromCode(text()));
        } else if constexpr (std::is_enum_v<T>) {
            return must(plan::fromCode<T>(text()));
        } else {
            static_assert(IsNamed<T>::value);
            return must(T::from(nameValue<T>()));
        }
    }
    bool isNull();

private:
    void restart();
    int runToEnd();
    void bindInteger(qint64 value);
    void bindText(const QString& value);
    void bindBytes(const QByteArray& value);
    void bindNull();

    template <class T>
    void bind(const T& value) {
        if constexpr (IsOptional<T>::value) {
            if (value) {
                bind(*value);
            } else {
                bindNull();
                if constexpr (std::is_same_v<typename T::value_type, base::Decimal>)
                    bindNull();
            }
        } else if constexpr (std::is_integral_v<T>) {
            bindInteger(value);
        } else if constexpr (std::is_same_v<T, QString>) {
            bindText(value);
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            bindBytes(value);
        } else if constexpr (std::is_same_v<T, QDate>) {
            value.isValid() ? bindText(value.toString(Qt::ISODate)) : bindNull();
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            bindText(value.toString(Qt::ISODateWithMs));
        } else if constexpr (std::is_same_v<T, base::Decimal>) {
            bindInteger(value.units());
            bindInteger(value.scale());
        } else if constexpr (std::is_same_v<T, calendar::TenDay>) {
            m_period = value;
            bindInteger(value.ordinal());
        } else if constexpr (std::is_enum_v<T>) {
            bindText(codeOf(value));
        } else {
            static_assert(IsNamed<T>::value);
            bind(value.value());
        }
    }

    qint64 integer();
    QString text();
    QByteArray bytes();
    template <class T>
    auto nameValue() {
        if constexpr (std::is_same_v<std::decay_t<decltype(std::declval<T>().value())>, QString>)
            return text();
        else
            return integer();
    }
    template <class T>
    T must(std::optional<T> value) {
        if (!value)
            refuseColumn();
        return *value;
    }
    [[noreturn]] void refuseColumn() const;
    template <class Work>
    auto translated(Work work);

    const SQLite::Database& m_database;
    SQLite::Statement m_statement;
    std::optional<calendar::TenDay> m_period; ///< the last one bound
    int m_parameter = 0;
    int m_column = 0;
};

/// All reads while it lives see one state of the file. Nests within an Action.
class Snapshot {
public:
    explicit Snapshot(const SQLite::Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    const SQLite::Database& m_database;
};

} // namespace xundu::store
