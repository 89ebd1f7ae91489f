#include "core/papers/docx/DocxWriter.h"
#include "tests/core/papers/DocxParts.h"
#include "tests/core/papers/PaperSample.h"

#include <QMap>
#include <QSet>
#include <QXmlStreamReader>

#include <functional>

/// @file WPS and Word refuse a document whose elements stand in another order than the schema's. The orders are those of the
/// complex types of ISO/IEC 29500-1:2016, annex A (CT_PPr, CT_RPr, CT_TblPr, CT_TcPr, CT_SectPr, CT_Style, CT_Settings …) and of
/// 29500-4 for what is transitional.

using namespace xundu;
using namespace xundu::papers;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Rule {
    const char* element;
    const char* children; ///< in their order; a | between those that may stand in any order
};

constexpr Rule order[] = {
    {"document", "background body"},
    {"hdr", "p|tbl|sdt"},
    {"ftr", "p|tbl|sdt"},
    {"body", "p|tbl|sdt sectPr"},
    {"p", "pPr r|hyperlink|fldSimple|ins|del"},
    {"fldSimple", "fldData r"},
    {"r", "rPr t|br|tab|drawing|fldChar|instrText"},
    {"pPr", "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
            "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
            "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
            "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"},
    {"rPr", "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
            "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
            "eastAsianLayout specVanish oMath"},
    {"pBdr", "top left bottom right between bar"},
    {"tabs", "tab"},
    {"tbl", "tblPr tblGrid tr"},
    {"tblGrid", "gridCol"},
    {"tblPr", "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
              "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"},
    {"tblBorders", "top left start bottom right end insideH insideV"},
    {"tblCellMar", "top left start bottom right end"},
    {"tr", "tblPrEx trPr tc"},
    {"trPr", "cnfStyle|divId|gridBefore|gridAfter|wBefore|wAfter|cantSplit|trHeight|tblHeader|tblCellSpacing|jc|hidden"},
    {"tc", "tcPr p|tbl"},
    {"tcPr", "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"},
    {"sectPr", "headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols "
               "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"},
    {"styles", "docDefaults latentStyles style"},
    {"docDefaults", "rPrDefault pPrDefault"},
    {"rPrDefault", "rPr"},
    {"pPrDefault", "pPr"},
    {"style", "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal "
              "rsid pPr rPr tblPr trPr tcPr tblStylePr"},
    {"settings", "writeProtection view zoom evenAndOddHeaders defaultTabStop characterSpacingControl compat rsids themeFontLang"},
    {"compat", "compatSetting"},
    {"drawing", "inline"},
    {"inline", "extent effectExtent docPr cNvGraphicFramePr graphic"},
    {"graphic", "graphicData"},
    {"graphicData", "pic"},
    {"pic", "nvPicPr blipFill spPr"},
    {"nvPicPr", "cNvPr cNvPicPr"},
    {"blipFill", "blip srcRect stretch"},
    {"stretch", "fillRect"},
    {"spPr", "xfrm prstGeom"},
    {"xfrm", "off ext"},
    {"prstGeom", "avLst"},
};

struct AttributeRule {
    const char* element;
    const char* names;
};

constexpr AttributeRule attributes[] = {
    {"framePr", "w h hRule wrap vAnchor hAnchor x xAlign y yAlign hSpace vSpace"},
    {"tblpPr", "leftFromText rightFromText topFromText bottomFromText vertAnchor horzAnchor tblpX tblpXSpec tblpY tblpYSpec"},
    {"spacing", "before beforeLines after afterLines line lineRule val"},
    {"ind", "left leftChars right rightChars hanging hangingChars firstLine firstLineChars"},
    {"pgSz", "w h orient"},
    {"pgMar", "top right bottom left header footer gutter"},
    {"style", "type styleId default customStyle"},
    {"trHeight", "val hRule"},
};

const char* childrenOf(const QString& element) {
    for (const Rule& rule : order) {
        if (element == QLatin1String(rule.element))
            return rule.children;
    }
    return nullptr;
}

/// The place of a child among its parent's; -1: it has none there.
int rankOf(const QString& child, const char* children) {
    const QStringList groups = QString::fromLatin1(children).split(u' ');
    for (int rank = 0; rank < groups.size(); ++rank) {
        if (groups[rank].split(u'|').contains(child))
            return rank;
    }
    return -1;
}

void checkAttributes(const QXmlStreamReader& xml) {
    for (const AttributeRule& rule : attributes) {
        if (xml.name() != QLatin1String(rule.element))
            continue;
        for (const auto& attribute : xml.attributes()) {
            INFO(attribute.qualifiedName().toString().toStdString());
            CHECK(QString::fromLatin1(rule.names).split(u' ').contains(attribute.name().toString()));
        }
    }
}

void checkOrder(const QString& part) {
    struct Open {
        QString name;
        int rank = 0;
    };
    std::vector<Open> open;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            INFO((open.empty() ? name : open.back().name + u'/' + name).toStdString());
            if (!open.empty()) {
                const char* children = childrenOf(open.back().name);
                REQUIRE(children); // an element of which the table knows no child
                const int rank = rankOf(name, children);
                CHECK(rank >= open.back().rank);
                open.back().rank = rank;
            }
            CHECK(xml.namespaceUri().startsWith(u"http://schemas.openxmlformats.org/"_s));
            checkAttributes(xml);
            open.push_back({name});
        } else if (xml.isEndElement()) {
            open.pop_back();
        }
    }
    CHECK(xml.errorString().toStdString().empty());
}

/// All values of an attribute in a part, in their order.
QStringList valuesOf(const QString& part, const QString& element, const QString& attribute) {
    QStringList values;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != element)
            continue;
        for (const auto& each : xml.attributes()) {
            if (each.name() == attribute)
                values << each.value().toString();
        }
    }
    return values;
}

void checkUnique(const QStringList& values) { CHECK(QSet<QString>(values.begin(), values.end()).size() == values.size()); }

QByteArray sampleOf(Masthead::Form form, bool drawn) {
    DrawChart draw;
    if (drawn)
        draw = [](const Chart&) { return std::vector<Picture>{{"png", {156, 40}}}; };
    return docxOf(everyBlock(form), draw);
}

const QString word = u"word/"_s;

} // namespace

TEST_CASE("every part of a text document keeps the schema's order of elements") {
    for (const auto form : {Masthead::Form::Document, Masthead::Form::Letter, Masthead::Form::Minutes}) {
        const QByteArray docx = sampleOf(form, form == Masthead::Form::Document);
        for (const QString& name : opened(docx).names()) {
            INFO(name.toStdString());
            if (name.startsWith(word) && name.endsWith(u".xml"_s))
                checkOrder(partOf(docx, name));
        }
    }
}

TEST_CASE("every part of a text document has a content type, every relation leads to a part") {
    const QByteArray docx = sampleOf(Masthead::Form::Letter, true);
    auto archive = opened(docx);
    const QString types = partOf(docx, u"[Content_Types].xml"_s);
    const QStringList own = valuesOf(types, u"Override"_s, u"PartName"_s);
    const QStringList suffixes = valuesOf(types, u"Default"_s, u"Extension"_s);
    checkUnique(own);
    for (const QString& name : own)
        CHECK(archive.holds(name));
    for (const QString& name : archive.names())
        CHECK((own.contains(u'/' + name, Qt::CaseInsensitive) || suffixes.contains(name.section(u'.', -1)) ||
               name == u"[content_types].xml"_s));
    for (const auto& [part, folder] : {std::pair(u"_rels/.rels"_s, QString()), {u"word/_rels/document.xml.rels"_s, word}}) {
        const QString relations = partOf(docx, part);
        checkUnique(valuesOf(relations, u"Relationship"_s, u"Id"_s));
        for (const QString& target : valuesOf(relations, u"Relationship"_s, u"Target"_s))
            CHECK(archive.holds(folder + target));
    }
}

TEST_CASE("what a text document names is there, and named once") {
    for (const auto form : {Masthead::Form::Document, Masthead::Form::Letter}) {
        const QByteArray docx = sampleOf(form, true);
        const QString text = partOf(docx, u"word/document.xml"_s);
        const QString styles = partOf(docx, u"word/styles.xml"_s);
        const QStringList ids = valuesOf(partOf(docx, u"word/_rels/document.xml.rels"_s), u"Relationship"_s, u"Id"_s);
        QStringList used = valuesOf(text, u"blip"_s, u"embed"_s);
        CHECK(used.size() == 2); // two charts
        for (const char* reference : {"headerReference", "footerReference"})
            used += valuesOf(text, QLatin1String(reference), u"id"_s);
        for (const QString& id : used)
            CHECK(ids.contains(id));
        checkUnique(valuesOf(text, u"docPr"_s, u"id"_s));
        const QStringList styleIds = valuesOf(styles, u"style"_s, u"styleId"_s);
        checkUnique(styleIds);
        checkUnique(valuesOf(styles, u"name"_s, u"val"_s));
        for (const QString& id : valuesOf(text, u"pStyle"_s, u"val"_s))
            CHECK(styleIds.contains(id));
    }
}
