#include "core/papers/check/Pieces.h"

#include "core/base/Text.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::check {
namespace {

const QString clauseEnds = u"，。；：！？（）,;:!?()\t\n"_s;

QString lettersOf(QStringView text) {
    QString letters = base::comparable(text.toString());
    return letters.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
}

QString sourceAt(const Line& line, const Number& number) {
    for (const Figure& figure : line.figures) {
        if (figure.begin < number.begin + number.length && number.begin < figure.begin + figure.length)
            return figure.source;
    }
    return {};
}

/// Puts a line's text and numbers into pieces one after the other.
class Cutter {
public:
    Cutter(const Line& line, bool byClauses) : m_line(line), m_byClauses(byClauses) {}

    std::vector<Piece> cut() {
        qsizetype from = 0;
        for (const Number& number : numbersIn(m_line.text)) {
            addText(from, number.begin);
            m_piece.form += u'[' + number.value + u']';
            m_piece.key += u'#';
            m_piece.mentions.push_back({&m_line, number, sourceAt(m_line, number)});
            from = number.begin + number.length;
        }
        addText(from, m_line.text.size());
        finish();
        return std::move(m_pieces);
    }

private:
    void addText(qsizetype from, qsizetype to) {
        for (qsizetype at = from; m_byClauses && at < to; ++at) {
            if (!clauseEnds.contains(m_line.text[at]))
                continue;
            addWords(from, at);
            finish();
            from = at + 1;
        }
        addWords(from, to);
    }
    void addWords(qsizetype from, qsizetype to) {
        const QString letters = lettersOf(QStringView(m_line.text).sliced(from, to - from));
        m_piece.form += letters;
        m_piece.key += letters;
    }
    void finish() {
        if (!m_piece.mentions.empty())
            m_pieces.push_back(std::move(m_piece));
        m_piece = {};
    }

    const Line& m_line;
    bool m_byClauses;
    Piece m_piece;
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<Piece> piecesOf(const std::vector<Line>& lines) {
    std::vector<Piece> pieces;
    for (const Line& line : lines) {
        for (Piece& piece : Cutter(line, false).cut())
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::vector<Piece> clausesOf(const Line& line) { return Cutter(line, true).cut(); }

} // namespace xundu::papers::check
