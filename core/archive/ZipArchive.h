#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

/// @file Reading a zip archive that lies in memory, under limits. Nothing is ever unpacked to disk.

namespace xundu::archive {

struct ZipMemory;

/// What an archive may cost.
struct ZipLimits {
    qint64 file = 50LL << 20;      ///< bytes as it lies on disk
    qint64 inflated = 160LL << 20; ///< bytes of all parts that are read
};

enum class ZipFault {
    NoArchive,    ///< no zip at all
    OldContainer, ///< a compound file: what office programs wrote before 2007
    Encrypted,    ///< by a password for opening
    Damaged,      ///< broken off, or damaged inside; also a part that is missing
    TooLarge,     ///< more than the limits allow, or claims to be
};

/// Throws what the reader of the archive calls the fault. @param detail for the log
using ZipRefusal = void (*)(ZipFault fault, const QString& detail);

class ZipArchive {
public:
    /// Reads the directory alone. Throws what the refusal throws, as all below.
    ZipArchive(QByteArray bytes, const ZipLimits& limits, ZipRefusal refusal);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Names as offices write them: without a leading slash, compared without regard to case.
    bool holds(const QString& part) const;
    QStringList names() const; ///< of all parts, by the same measure: lower case, in no order
    /// The name by which the archive lists a part; as asked for where it holds none.
    QString listedName(const QString& part) const;
    /// A part in pieces, in order; a sink that returns false ends the reading. The part's check sum is verified at its end.
    void read(const QString& part, const std::function<bool(const char* data, int size)>& sink);
    QByteArray whole(const QString& part);

private:
    struct Place; ///< of an entry in the directory
    void listEntries();
    [[noreturn]] void refuse(ZipFault fault, const QString& detail = {}) const;
    void requireZip(const QByteArray& bytes, qint64 largest) const;

    ZipRefusal m_refusal;
    qint64 m_left; ///< bytes that may still be inflated
    std::unique_ptr<ZipMemory> m_memory;
    void* m_zip = nullptr;
    QHash<QString, Place> m_entries;
};

} // namespace xundu::archive
