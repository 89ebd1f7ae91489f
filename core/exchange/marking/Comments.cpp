#include "core/exchange/marking/Comments.h"

#include "core/archive/PartNames.h"

namespace xundu::exchange {

using archive::resolved;

namespace {

constexpr const char* commentsContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
constexpr const char* boxesContent = "application/vnd.openxmlformats-officedocument.vmlDrawing";

} // namespace

QByteArray addComments(Package& package, const QString& sheet, const SheetOutline& outline, const CellNotes& notes,
                       const QString& author) {
    const RelationsPart relations = package.relations(sheet);
    const QByteArray kinds = outline.relationSpace();
    QString comments = relations.targetOf(QStringLiteral("comments"));
    if (!comments.isEmpty()) {
        comments = resolved(sheet, comments);
    } else {
        comments = package.freeName(QStringLiteral("xl/comments%1.xml"));
        package.add(comments, commentsContent, noComments(outline.sheetSpace()));
        package.relate(sheet, kinds + "/comments", comments);
    }
    const AddedComments added = withComments(package.bytes(comments), notes, author);
    package.set(comments, added.xml);
    if (!outline.commentDrawing().isEmpty()) {
        const auto* drawing = relations.withId(outline.commentDrawing());
        const QString boxes = resolved(sheet, drawing ? drawing->target : QString());
        package.set(boxes, withBoxes(package.bytes(boxes), added.newOnes));
        return {};
    }
    const QString boxes = package.freeName(QStringLiteral("xl/drawings/vmlDrawing%1.vml"));
    package.add(boxes, boxesContent, withBoxes(noBoxes(), added.newOnes));
    const QByteArray id = package.relate(sheet, kinds + "/vmlDrawing", boxes);
    return '<' + outline.prefix() + "legacyDrawing xmlns:r=\"" + kinds + "\" r:id=\"" + id + "\"/>";
}

} // namespace xundu::exchange
