#include "core/papers/docx/PictureXml.h"

#include "core/papers/docx/Styles.h"
#include "core/papers/docx/WordXml.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::docx {
namespace {

const QString drawings = u"http://schemas.openxmlformats.org/drawingml/2006/"_s;

QString emu(double millimetres) { return QString::number(qRound64(millimetres * 36000)); }

void writeGraphic(WordXml& xml, const QString& relation, const QString& name, const QString& width, const QString& height) {
    xml.open("a:graphic", {{"xmlns:a", drawings + u"main"_s}});
    xml.open("a:graphicData", {{"uri", drawings + u"picture"_s}});
    xml.open("pic:pic", {{"xmlns:pic", drawings + u"picture"_s}});
    xml.open("pic:nvPicPr");
    xml.empty("pic:cNvPr", {{"id", u"0"_s}, {"name", name}});
    xml.empty("pic:cNvPicPr");
    xml.close();
    xml.open("pic:blipFill");
    xml.empty("a:blip", {{"r:embed", relation}});
    xml.open("a:stretch");
    xml.empty("a:fillRect");
    xml.close();
    xml.close();
    xml.open("pic:spPr");
    xml.open("a:xfrm");
    xml.empty("a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
    xml.empty("a:ext", {{"cx", width}, {"cy", height}});
    xml.close();
    xml.open("a:prstGeom", {{"prst", u"rect"_s}});
    xml.empty("a:avLst");
    xml.close(5); // the geometry, spPr, pic, graphicData and graphic
}

} // namespace

void writePicture(WordXml& xml, const QString& relation, int number, QSizeF size, const QString& words) {
    const QString id = docx::number(number);
    const QString width = emu(size.width());
    const QString height = emu(size.height());
    xml.openParagraph(style::picture);
    xml.close();
    xml.open("r");
    xml.open("drawing");
    xml.open("wp:inline", {{"xmlns:wp", drawings + u"wordprocessingDrawing"_s},
                           {"distT", u"0"_s},
                           {"distB", u"0"_s},
                           {"distL", u"0"_s},
                           {"distR", u"0"_s}});
    xml.empty("wp:extent", {{"cx", width}, {"cy", height}});
    xml.empty("wp:docPr", {{"id", id}, {"name", relation}, {"descr", sound(words)}});
    writeGraphic(xml, relation, relation, width, height);
    xml.close(4); // inline, drawing, run and paragraph
}

} // namespace xundu::papers::docx
