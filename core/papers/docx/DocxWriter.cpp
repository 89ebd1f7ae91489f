#include "core/papers/docx/DocxWriter.h"

#include "core/archive/Zip.h"
#include "core/papers/docx/Body.h"
#include "core/papers/docx/PageParts.h"
#include "core/papers/docx/Styles.h"

namespace xundu::papers {

QByteArray docxOf(const Paper& paper) {
    using namespace docx;
    return archive::zipOf({{QStringLiteral("[Content_Types].xml"), contentTypes()},
                           {QStringLiteral("_rels/.rels"), relations()},
                           {QStringLiteral("docProps/core.xml"), properties(paper.name, paper.creator)},
                           {QStringLiteral("word/_rels/document.xml.rels"), documentRelations()},
                           {QStringLiteral("word/document.xml"), document(paper)},
                           {QStringLiteral("word/styles.xml"), styles()},
                           {QStringLiteral("word/settings.xml"), settings()},
                           {QStringLiteral("word/header.xml"), header(paper.mark)},
                           {QStringLiteral("word/footer-odd.xml"), footer(PageSide::Odd)},
                           {QStringLiteral("word/footer-even.xml"), footer(PageSide::Even)}});
}

} // namespace xundu::papers
