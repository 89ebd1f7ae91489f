#include "core/papers/check/Pieces.h"

#include "core/base/Text.h"
#include "core/papers/check/Lights.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::check {
namespace {

const QString clauseEnds = u"，、。；：！？（）,;:!?()\t\n"_s;
const QString openings = u"（("_s;
const QString closings = u"）)"_s;
const QString bracketEnds = u"）)。\t\n"_s; // a bracket that is not closed in its sentence is none

QString lettersOf(QStringView text) {
    QString letters = base::comparable(text.toString());
    return letters.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
}

/// 1. at the head of a paragraph: office programs number paragraphs by themselves and take away what was typed.
bool isParagraphNumber(const QString& text, const Number& number) {
    constexpr qsizetype mostDigits = 2;
    qsizetype before = number.begin - 1;
    while (before >= 0 && text[before] == u' ')
        --before;
    const bool heads = before < 0 || text[before] == u'\t' || text[before] == u'\n';
    const QStringView digits = QStringView(text).sliced(number.begin, number.length);
    const QStringView behind = QStringView(text).sliced(number.begin + number.length);
    return heads && digits.size() <= mostDigits &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }) && !behind.isEmpty() &&
           u".．、"_s.contains(behind.front()) && !(behind.size() > 1 && behind[1].isDigit());
}

/// What is compared, in the text's order: numbers and a row's lights.
std::vector<Number> comparedIn(const QString& text) {
    std::vector<Number> all = lightsIn(text);
    const std::vector<Number> numbers = numbersIn(text);
    all.insert(all.end(), numbers.begin(), numbers.end());
    std::stable_sort(all.begin(), all.end(), [](const Number& a, const Number& b) { return a.begin < b.begin; });
    qsizetype end = 0;
    std::erase_if(all, [&](const Number& number) {
        if (number.begin < end)
            return true;
        end = number.begin + number.length;
        return false;
    });
    return all;
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
        for (const Number& number : comparedIn(m_line.text)) {
            addText(from, number.begin);
            m_piece.form += u'[' + number.value + u']';
            m_piece.key += u'#';
            const bool given = isParagraphNumber(m_line.text, number);
            m_piece.mentions.push_back({&m_line, number, sourceAt(m_line, number), given});
            from = number.begin + number.length;
            if (given && m_byClauses)
                finish();
        }
        addText(from, m_line.text.size());
        finish();
        return std::move(m_pieces);
    }

private:
    void addText(qsizetype from, qsizetype to) {
        for (qsizetype at = from; m_byClauses && at < to; ++at) {
            if (!endsClause(at))
                continue;
            addWords(from, at);
            finish();
            from = at + 1;
        }
        addWords(from, to);
    }
    /// Within brackets nothing does: what they hold belongs to the words before them.
    bool endsClause(qsizetype at) {
        const QString& text = m_line.text;
        if (!clauseEnds.contains(text[at]))
            return false;
        if (at >= m_reach && openings.contains(text[at])) {
            m_reach = at + 1;
            while (m_reach < text.size() && !bracketEnds.contains(text[m_reach]))
                ++m_reach;
            m_closed = m_reach < text.size() && closings.contains(text[m_reach]);
        }
        return at >= m_reach || !m_closed;
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
    qsizetype m_reach = 0; ///< where the bracket that was found last ends
    bool m_closed = false; ///< it is one
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
