#include "core/papers/docx/DocxWriter.h"

#include "core/papers/docx/Body.h"
#include "core/papers/docx/PackageParts.h"

namespace xundu::papers {

QByteArray docxOf(const Paper& paper, const DrawChart& drawChart) {
    const docx::Body body = docx::bodyOf(paper, drawChart);
    std::vector<docx::Part> parts = docx::pageParts(paper);
    parts.insert(parts.end(), body.pictures.begin(), body.pictures.end());
    return archive::zipOf(docx::packaged(paper, body.document, parts));
}

} // namespace xundu::papers
