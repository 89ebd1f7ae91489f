#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

/// @file One pass over an XML text that comes in pieces. For the reader of workbooks alone.

namespace xundu::exchange {

class WorkbookArchive;

/// The attributes of an element, as they stand; good while the element's start is told.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** list) : m_list(list) {}
    /// By local name, whatever its prefix; empty where there is none.
    std::string_view operator[](std::string_view name) const;

private:
    const char** m_list;
};

/// A whole number as an attribute writes it; `otherwise` for what is none.
int numberOf(std::string_view digits, int otherwise);

/// What hears the text. Names come without prefix.
class XmlListener {
public:
    virtual ~XmlListener() = default;
    virtual void start(std::string_view element, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view element) = 0;
    virtual void text(std::string_view piece) = 0; ///< UTF-8; one text may come in several pieces
};

/// Where a tag stands in the bytes fed so far, its brackets included.
struct TagPlace {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Refuses what a workbook never has: a document type, and with it every entity of its own.
class XmlStream {
public:
    explicit XmlStream(XmlListener& listener);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Throws Unreadable(NotAWorkbook) for what is no XML, and whatever the listener throws.
    void feed(const char* data, int size);
    void finish(); ///< says that the text is complete; throws as feed() does

    /// Of the start or end that the listener is being told. <a/> is told as both: its end is an empty place behind it.
    TagPlace tag() const;

private:
    struct State;
    void parse(const char* data, int size, bool last);
    std::unique_ptr<State> m_state;
};

/// Tells a whole part. Throws Unreadable.
void readPart(WorkbookArchive& archive, const QString& part, XmlListener& listener);

} // namespace xundu::exchange
