#pragma once

#include "core/exchange/xlsx/WorkbookArchive.h"
#include "core/exchange/xlsx/WorkbookParts.h"

#include <QMap>

/// @file A workbook some parts of which are changed or new, with what ties parts together (ECMA-376 part 2). For the marking of
/// workbooks alone.

namespace xundu::exchange {

class Package {
public:
    /// Throws Unreadable, as all below.
    Package(const QByteArray& workbook, const ReadLimits& limits) : m_workbook(workbook), m_archive(workbook, limits) {}

    bool holds(const QString& part) const { return m_parts.contains(m_archive.listedName(part)) || m_archive.holds(part); }
    QByteArray bytes(const QString& part); ///< as it is by now
    void set(const QString& part, const QByteArray& bytes);

    /// @param pattern xl/comments%1.xml; the first number that no part has
    QString freeName(const QString& pattern);
    /// A new part. @param contentType e.g. application/vnd.openxmlformats-officedocument.vmlDrawing
    void add(const QString& part, const QByteArray& contentType, const QByteArray& bytes);

    RelationsPart relations(const QString& of);
    /// @param type the whole of it @return the new relation's id
    QByteArray relate(const QString& from, const QByteArray& type, const QString& to);

    QByteArray finish() const; ///< the workbook; parts that were not set stay byte for byte

private:
    QByteArray m_workbook;
    WorkbookArchive m_archive;
    QMap<QString, QByteArray> m_parts; ///< those set, by their listed name
};

} // namespace xundu::exchange
