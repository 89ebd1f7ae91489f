#include "core/exchange/xlsx/XmlStream.h"

#include "core/exchange/xlsx/Unreadable.h"
#include "core/exchange/xlsx/WorkbookArchive.h"

#include <charconv>
#include <exception>
#include <expat.h>
#include <new>

namespace xundu::exchange {
namespace {

// What expat must hold of a hostile file at once; no workbook comes near.
constexpr int deepest = 256;
constexpr int longestToken = 1 << 20;

std::string_view localName(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char** entry = m_list; *entry; entry += 2) {
        if (localName(entry[0]) == name)
            return entry[1];
    }
    return {};
}

int numberOf(std::string_view digits, int otherwise) {
    int value = otherwise;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return fault == std::errc() && end == digits.data() + digits.size() ? value : otherwise;
}

/// Expat is C: what the listener throws waits here until expat has returned.
struct XmlStream::State {
    XmlListener& listener;
    XML_Parser parser;
    std::exception_ptr thrown;
    bool documentType = false;
    int depth = 0;
    int silent = 0; ///< bytes since anything was told

    template <class Work>
    void guarded(Work work) noexcept {
        silent = 0;
        if (thrown)
            return;
        try {
            work();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
    static State& of(void* user) { return *static_cast<State*>(user); }
    static void start(void* user, const char* name, const char** attributes) {
        State& state = of(user);
        state.guarded([&] {
            if (++state.depth > deepest)
                refuseDamaged(QStringLiteral("elements nested deeper than %1").arg(deepest));
            state.listener.start(localName(name), XmlAttributes(attributes));
        });
    }
    static void end(void* user, const char* name) {
        State& state = of(user);
        state.guarded([&] {
            --state.depth;
            state.listener.end(localName(name));
        });
    }
    static void text(void* user, const char* data, int size) {
        State& state = of(user);
        state.guarded([&] { state.listener.text({data, static_cast<size_t>(size)}); });
    }
    static void doctype(void* user, const char*, const char*, const char*, int) {
        State& state = of(user);
        state.documentType = true;
        XML_StopParser(state.parser, XML_FALSE);
    }
};

XmlStream::XmlStream(XmlListener& listener)
    : m_state(std::make_unique<State>(State{listener, XML_ParserCreate(nullptr), nullptr})) {
    if (!m_state->parser)
        throw std::bad_alloc();
    XML_SetUserData(m_state->parser, m_state.get());
    XML_SetElementHandler(m_state->parser, State::start, State::end);
    XML_SetCharacterDataHandler(m_state->parser, State::text);
    XML_SetStartDoctypeDeclHandler(m_state->parser, State::doctype);
}

XmlStream::~XmlStream() { XML_ParserFree(m_state->parser); }

void XmlStream::feed(const char* data, int size) { parse(data, size, false); }

void XmlStream::finish() { parse("", 0, true); }

TagPlace XmlStream::tag() const {
    const auto begin = static_cast<qsizetype>(XML_GetCurrentByteIndex(m_state->parser));
    return {begin, begin + XML_GetCurrentByteCount(m_state->parser)};
}

void XmlStream::parse(const char* data, int size, bool last) {
    const XML_Status status = XML_Parse(m_state->parser, data, size, last ? 1 : 0);
    if (m_state->thrown)
        std::rethrow_exception(m_state->thrown);
    m_state->silent += size;
    if (m_state->silent > longestToken)
        refuseDamaged(QStringLiteral("one tag or comment longer than %1 bytes").arg(longestToken));
    if (m_state->documentType)
        refuseDamaged(QStringLiteral("a document type declaration"));
    if (status != XML_STATUS_OK)
        refuseDamaged(QStringLiteral("XML: %1, line %2")
                          .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_state->parser))))
                          .arg(XML_GetCurrentLineNumber(m_state->parser)));
}

void readPart(WorkbookArchive& archive, const QString& part, XmlListener& listener) {
    XmlStream xml(listener);
    archive.read(part, [&](const char* data, int size) {
        xml.feed(data, size);
        return true;
    });
    xml.finish();
}

} // namespace xundu::exchange
