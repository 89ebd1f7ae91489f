#include "ui/models/SourceLink.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

const QString scheme = QStringLiteral("original:");

} // namespace

QString targetOf(const OriginalLink& link) { return QStringLiteral("%1%2/%3").arg(scheme, link.hash, link.name); }

std::optional<OriginalLink> originalAt(const QString& target) {
    if (!target.startsWith(scheme))
        return std::nullopt;
    const QString rest = target.mid(scheme.size());
    const auto slash = rest.indexOf(u'/');
    return OriginalLink{rest.left(slash), rest.mid(slash + 1)};
}

std::optional<OriginalLink> originalOf(const progress::Source& source) {
    return source.hash.isEmpty() ? std::nullopt : std::optional(OriginalLink{source.hash, source.file});
}

QString placeWords(const progress::Source& source) {
    return source.file.isEmpty() ? SourceText::tr("entered by the office")
                                 : QStringLiteral("%1 %2!%3").arg(source.file, source.sheet, source.cell);
}

QString saidOtherwise(const progress::Reading& reading) {
    const QString& said = reading.source.said;
    if (said.isEmpty())
        return {};
    const auto entry = progress::parseEntry(said);
    const bool same = entry && entry->value == reading.value && entry->denominator == reading.denominator;
    return same ? QString() : said;
}

} // namespace xundu::ui
