#include "core/exchange/marking/Comments.h"
#include "core/exchange/marking/XmlEdit.h"
#include "core/exchange/xlsx/Unreadable.h"

#include <algorithm>

using namespace std::string_view_literals;

namespace xundu::exchange {
namespace {

/// What a comment says, without reading aids.
class TextListener : public XmlListener {
public:
    QByteArray utf8;
    void start(std::string_view element, const XmlAttributes&) override {
        m_phonetic += element == "rPh"sv;
        m_inText = element == "t"sv && m_phonetic == 0;
    }
    void end(std::string_view element) override {
        m_phonetic -= element == "rPh"sv;
        m_inText = false;
    }
    void text(std::string_view piece) override {
        if (m_inText)
            utf8.append(piece.data(), static_cast<qsizetype>(piece.size()));
    }

private:
    int m_phonetic = 0;
    bool m_inText = false;
};

QString textOf(const QByteArray& comment) {
    TextListener listener;
    PlacedXml(listener, comment).read();
    return QString::fromUtf8(listener.utf8);
}

QByteArray textElement(const QByteArray& prefix, const QString& text) {
    return '<' + prefix + "t xml:space=\"preserve\">" + asXml(text) + "</" + prefix + "t>";
}

/// The last piece of a comment's text, directly in it or in a run.
const XmlElement* lastPiece(const XmlOutline& outline, const XmlElement& text) {
    const XmlElement* last = nullptr;
    for (const XmlElement* child : outline.children(text)) {
        const XmlElement* piece = child->name == "r" ? outline.child(*child, "t") : child->name == "t" ? child : nullptr;
        last = piece ? piece : last;
    }
    return last;
}

Splice joined(const QByteArray& xml, const XmlOutline& outline, const XmlElement& comment, const QString& more) {
    const QByteArray prefix = prefixOf(comment.startTag(xml));
    const XmlElement* text = outline.child(comment, "text");
    if (!text)
        return appended(xml, comment, '<' + prefix + "text>" + textElement(prefix, more) + "</" + prefix + "text>");
    const XmlElement* piece = lastPiece(outline, *text);
    if (!piece)
        return appended(xml, *text, textElement(prefix, more));
    return appended(xml, *piece, asXml(u'\n' + more));
}

/// Authors are counted from 0. @return what adds the author where he is none of them
std::optional<Splice> addAuthor(const QByteArray& xml, const XmlOutline& outline, const QString& author, qsizetype& number) {
    const XmlElement* list = outline.child(outline.root(), "authors");
    if (!list)
        refuseMarking(QStringLiteral("comments without authors"));
    const auto authors = outline.children(*list);
    const QByteArray ours = asXml(author);
    const auto known = std::find_if(authors.begin(), authors.end(), [&](const XmlElement* each) {
        const QByteArray name = xml.mid(each->contentBegin, each->contentEnd - each->contentBegin);
        return name == ours || name == author.toUtf8();
    });
    number = known - authors.begin();
    if (known != authors.end())
        return std::nullopt;
    const QByteArray tag = prefixOf(list->startTag(xml)) + "author>";
    return appended(xml, *list, '<' + tag + ours + "</" + tag);
}

} // namespace

AddedComments withComments(const QByteArray& xml, const CellNotes& notes, const QString& author) {
    const XmlOutline outline(xml);
    const XmlElement* list = outline.child(outline.root(), "commentList");
    if (!list)
        refuseMarking(QStringLiteral("comments without a list"));
    AddedComments result{{}, notes};
    std::vector<Splice> splices;
    for (const XmlElement* comment : outline.children(*list)) {
        const auto place = CellPlace::named(attributeOf(comment->startTag(xml), "ref").value_or(QByteArray()).toStdString());
        const auto note = place ? result.newOnes.find(*place) : result.newOnes.end();
        if (note == result.newOnes.end())
            continue;
        if (!textOf(comment->bytes(xml)).contains(note->second.text))
            splices.push_back(joined(xml, outline, *comment, note->second.text));
        result.newOnes.erase(note);
    }
    qsizetype number = 0;
    const auto withAuthor = addAuthor(xml, outline, author, number);
    const QByteArray prefix = prefixOf(list->startTag(xml));
    QByteArray content;
    for (const auto& [place, note] : result.newOnes)
        content += '<' + prefix + "comment ref=\"" + place.name().toLatin1() + "\" authorId=\"" + QByteArray::number(number) +
                   "\"><" + prefix + "text>" + textElement(prefix, note.text) + "</" + prefix + "text></" + prefix + "comment>";
    if (!content.isEmpty()) {
        splices.push_back(appended(xml, *list, content));
        if (withAuthor)
            splices.push_back(*withAuthor);
    }
    result.xml = spliced(xml, splices);
    return result;
}

QByteArray noComments(const QByteArray& space) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + space +
           "\"><authors></authors><commentList></commentList></comments>";
}

} // namespace xundu::exchange
