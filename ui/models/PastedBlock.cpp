#include "ui/models/PastedBlock.h"

#include <optional>

namespace xundu::ui {
namespace {

constexpr QChar quote = u'"';

bool endsCell(QChar next) { return next == u'\t' || next == u'\n' || next.isNull(); }

/// Takes cells from a text, one after the other.
class Reader {
public:
    explicit Reader(const QString& text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return at(m_at); }
    void skip() { ++m_at; }

    QString cell() {
        if (peek() == quote) {
            if (const auto inside = quoted())
                return *inside;
        }
        const qsizetype start = m_at;
        while (!endsCell(peek()))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

private:
    QChar at(qsizetype place) const { return place < m_text.size() ? m_text.at(place) : QChar(); }

    /// Nothing where the quotes do not close before the cell ends: then they are part of a plain text.
    std::optional<QString> quoted() {
        QString inside;
        for (qsizetype place = m_at + 1; place < m_text.size(); ++place) {
            if (m_text.at(place) != quote) {
                inside += m_text.at(place);
            } else if (at(place + 1) == quote) {
                inside += quote;
                ++place;
            } else if (endsCell(at(place + 1))) {
                m_at = place + 1;
                return inside;
            } else {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

QString withPlainLineEnds(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.removeIf([](QChar each) { return each.category() == QChar::Other_Control && each != u'\n' && each != u'\t'; });
    return text;
}

} // namespace

PastedBlock blockFrom(const QString& clipboard) {
    const QString text = withPlainLineEnds(clipboard);
    PastedBlock block;
    Reader reader(text);
    while (!reader.atEnd()) {
        QStringList row{reader.cell()};
        while (reader.peek() == u'\t') {
            reader.skip();
            row << reader.cell();
        }
        block.push_back(row);
        reader.skip();
    }
    return block;
}

} // namespace xundu::ui
