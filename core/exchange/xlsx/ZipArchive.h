#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

/// @file Reading a zip archive that lies in memory, under limits. Nothing is ever unpacked to disk. For the reader of workbooks
/// alone.

namespace xundu::archive {
struct ZipMemory;
}

namespace xundu::exchange {

/// What a file may cost. Chosen so that reading one stays under 256 MiB and five seconds, whatever it claims to hold.
struct ReadLimits {
    qint64 file = 50LL << 20;      ///< bytes as it lies on disk
    qint64 inflated = 160LL << 20; ///< bytes of all parts that are read
    qint64 strings = 64LL << 20;   ///< bytes of the shared strings
    int stringCount = 2'000'000;
};

class ZipArchive {
public:
    /// Reads the directory alone. Throws Unreadable: NotAWorkbook for what is no zip or a broken one, Encrypted, TooLarge.
    ZipArchive(QByteArray bytes, const ReadLimits& limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Names as offices write them: without a leading slash, compared without regard to case.
    bool holds(const QString& part) const;
    QStringList names() const; ///< of all parts, by the same measure: lower case, in no order
    /// The name by which the archive lists a part; as asked for where it holds none.
    QString listedName(const QString& part) const;
    /// A part in pieces, in order; a sink that returns false ends the reading. The part's check sum is verified at its end.
    /// Throws Unreadable: NotAWorkbook where the part is missing or damaged, TooLarge.
    void read(const QString& part, const std::function<bool(const char* data, int size)>& sink);
    QByteArray whole(const QString& part); ///< throws as read() does

private:
    struct Place; ///< of an entry in the directory
    void listEntries();

    ReadLimits m_limits;
    qint64 m_left; ///< bytes that may still be inflated
    std::unique_ptr<archive::ZipMemory> m_memory;
    void* m_zip = nullptr;
    QHash<QString, Place> m_entries;
};

} // namespace xundu::exchange
