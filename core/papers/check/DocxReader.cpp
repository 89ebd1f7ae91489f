#include "core/papers/check/DocxReader.h"

#include "core/archive/PartNames.h"
#include "core/archive/ZipArchive.h"
#include "core/base/Error.h"
#include "core/papers/check/DocumentText.h"
#include "core/papers/docx/DocxWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace xundu::papers::check {
namespace {

struct DocxReaderText {
    Q_DECLARE_TR_FUNCTIONS(DocxReaderText)
};

QString sentence(archive::ZipFault fault) {
    using archive::ZipFault;
    switch (fault) {
    case ZipFault::NoArchive:
        return DocxReaderText::tr("This is not a text document (.docx).");
    case ZipFault::OldContainer:
        return DocxReaderText::tr(
            "This is a text document of the old kind (.doc, .wps). Open it, save it as .docx and take that file.");
    case ZipFault::Encrypted:
        return DocxReaderText::tr(
            "The text document is protected by a password for opening. Take the password off and save it again.");
    case ZipFault::Damaged:
        return DocxReaderText::tr("The text document is damaged. Open it, save it as .docx and take that file.");
    case ZipFault::TooLarge:
        return DocxReaderText::tr("The text document holds far more than a paper can hold.");
    }
    Q_UNREACHABLE();
}

[[noreturn]] void refuse(archive::ZipFault fault, const QString& detail) {
    throw base::Error(base::ErrorCode::Damaged, sentence(fault), detail);
}

constexpr archive::ZipLimits limits{.file = 50LL << 20, .inflated = 64LL << 20};

class DocxReader {
public:
    explicit DocxReader(const QByteArray& bytes) : m_archive(bytes, limits, refuse) {}

    EditedDocument read() {
        const QString top = QStringLiteral("_rels/.rels");
        const QString document = target(top, {}, QStringLiteral("/officeDocument"));
        if (!m_archive.holds(document))
            refuse(archive::ZipFault::NoArchive, QStringLiteral("no document part"));
        EditedDocument paper;
        DocumentText text(paper.lines, refuse);
        text.read(m_archive.whole(document));
        for (const QString& kind : {QStringLiteral("/footnotes"), QStringLiteral("/endnotes")}) {
            const QString notes = target(archive::relationsOf(document), document, kind);
            if (m_archive.holds(notes))
                text.read(m_archive.whole(notes));
        }
        paper.origin = origin(target(top, {}, QStringLiteral("/custom-properties")));
        return paper;
    }

private:
    /// The first part to which a relation of the kind points; empty where there is none.
    QString target(const QString& relations, const QString& from, const QString& kind) {
        if (!m_archive.holds(relations))
            return {};
        QString found;
        eachElement(relations, [&](QXmlStreamReader& xml) {
            if (found.isEmpty() && xml.attributes().value(QStringLiteral("Type")).endsWith(kind))
                found = archive::resolved(from, xml.attributes().value(QStringLiteral("Target")).toString());
        });
        return found;
    }
    QString origin(const QString& properties) {
        if (!m_archive.holds(properties))
            return {};
        QString value;
        bool own = false;
        eachElement(properties, [&](QXmlStreamReader& xml) {
            if (xml.name() == QLatin1String("property"))
                own = xml.attributes().value(QStringLiteral("name")) == QLatin1String(originProperty);
            else if (own)
                value = xml.readElementText(); // a child is a fault: those of a hostile file are nested without end
        });
        return value;
    }
    template <class Look>
    void eachElement(const QString& part, Look look) {
        QXmlStreamReader xml(m_archive.whole(part));
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                refuse(archive::ZipFault::Damaged, QStringLiteral("a document type declaration"));
            if (token == QXmlStreamReader::StartElement)
                look(xml);
        }
        if (xml.hasError())
            refuse(archive::ZipFault::Damaged, part + QStringLiteral(": ") + xml.errorString());
    }

    archive::ZipArchive m_archive;
};

} // namespace

EditedDocument readDocx(const QByteArray& bytes) { return DocxReader(bytes).read(); }

EditedDocument readDocxFile(const QString& path) {
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = opened ? file.read(limits.file + 1) : QByteArray(); // one more than allowed is refused
    if (file.error() != QFileDevice::NoError)
        throw base::Error(base::ErrorCode::NotFound,
                          DocxReaderText::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return readDocx(bytes);
}

} // namespace xundu::papers::check
