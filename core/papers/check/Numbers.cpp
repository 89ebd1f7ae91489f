#include "core/papers/check/Numbers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::check {
namespace {

class Scanner {
public:
    explicit Scanner(const QString& text) : m_text(text) {}

    std::vector<Number> all() {
        while (m_at < m_text.size()) {
            if (isDigit(m_at))
                takeDigits();
            else if (isThirdOfMonth(m_at))
                takeThirdOfMonth();
            else if (numerals.contains(m_text[m_at]))
                takeNumerals();
            else
                ++m_at;
        }
        return std::move(m_numbers);
    }

private:
    inline static const QString numerals = u"〇零一二三四五六七八九两十百千万亿"_s;
    inline static const QString thirds = u"上中下"_s;
    inline static const QString digitNames = u"〇一二三四五六七八九"_s;

    bool isDigit(qsizetype at) const { return at >= 0 && at < m_text.size() && m_text[at].isDigit(); }
    bool isOneOf(qsizetype at, const QString& signs) const { return at >= 0 && at < m_text.size() && signs.contains(m_text[at]); }
    QChar digit(qsizetype at) const { return QChar(u'0' + m_text[at].digitValue()); }

    /// The place behind spaces, which may stand before a sign that belongs to digits.
    qsizetype pastSpaces(qsizetype at) const {
        while (at < m_text.size() && m_text[at].isSpace() && !isOneOf(at, u"\t\n"_s))
            ++at;
        return at;
    }

    /// A comma of thousands has three digits behind it, and a fourth only behind another comma.
    bool isThousands(qsizetype at) const {
        return isOneOf(at, u",，"_s) && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4) &&
               (m_text[at] == u',' || m_text[at - 1].unicode() > 0xFF00); // a wide comma only between wide digits
    }
    /// 3.5, but not what 2025.6.20 and 1.2.3 have.
    bool isDecimals(qsizetype at) const {
        if (!isOneOf(at, u".．"_s) || !isDigit(at + 1) || m_dotted)
            return false;
        qsizetype end = at + 1;
        while (isDigit(end))
            ++end;
        return !(isOneOf(end, u".．"_s) && isDigit(end + 1));
    }
    /// 3-5, 1月-6月, A-1 and 10%-20% have none.
    bool isMinus(qsizetype at) const {
        if (!isOneOf(at, u"-–−－﹣"_s))
            return false;
        const QChar before = at > 0 ? m_text[at - 1] : QChar(u' ');
        const bool latin = before.isLetter() && before.unicode() < 0x80;
        return !(before.isDigit() || latin || u"-%％年月日号旬"_s.contains(before));
    }

    void takeDigits() {
        const qsizetype begin = isMinus(m_at - 1) ? m_at - 1 : m_at;
        m_dotted = isOneOf(m_at - 1, u".．"_s) && isDigit(m_at - 2);
        QString whole, decimals;
        qsizetype commas = 0;
        for (; isDigit(m_at) || (whole.size() <= 3 * (commas + 1) && isThousands(m_at)); ++m_at) {
            if (isDigit(m_at))
                whole += digit(m_at);
            else
                ++commas;
        }
        if (isDecimals(m_at)) {
            for (++m_at; isDigit(m_at); ++m_at)
                decimals += digit(m_at);
        }
        takeMultiples(whole, decimals);
        QString value = plain(whole, decimals);
        if (!m_text[begin].isDigit() && value != u"0")
            value.prepend(u'-');
        if (const qsizetype sign = pastSpaces(m_at); isOneOf(sign, u"%％‰"_s)) {
            value += m_text[sign] == u'‰' ? u'‰' : u'%';
            m_at = sign + 1;
        }
        m_numbers.push_back({begin, m_at - begin, value});
    }

    /// By how many places what stands there multiplies the digits before it; 百分点 is no hundred.
    qsizetype placesAt(qsizetype at) const {
        if (at >= m_text.size())
            return 0;
        switch (m_text[at].unicode()) {
        case u'百':
            return isOneOf(at + 1, u"分"_s) ? 0 : 2;
        case u'千':
            return 3;
        case u'万':
            return 4;
        case u'亿':
            return 8;
        default:
            return 0;
        }
    }
    void takeMultiples(QString& whole, QString& decimals) {
        constexpr int most = 3; // 百万亿
        for (int i = 0; i < most; ++i) {
            const qsizetype at = pastSpaces(m_at);
            const qsizetype places = placesAt(at);
            if (places == 0)
                return;
            shift(whole, decimals, places);
            m_at = at + 1;
        }
    }
    static void shift(QString& whole, QString& decimals, qsizetype places) {
        decimals = decimals.leftJustified(std::max(places, decimals.size()), u'0');
        whole += decimals.first(places);
        decimals.remove(0, places);
    }
    static QString plain(QString whole, QString decimals) {
        while (whole.size() > 1 && whole.front() == u'0')
            whole.remove(0, 1);
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        return decimals.isEmpty() ? whole : whole + u'.' + decimals;
    }

    /// 上旬, 中旬 and 下旬 of a month; 与上旬相比 is of none.
    bool isThirdOfMonth(qsizetype at) const {
        return isOneOf(at, thirds) && isOneOf(at + 1, u"旬"_s) && isOneOf(at - 1, u"月"_s);
    }
    void takeThirdOfMonth() {
        m_numbers.push_back({m_at, 2, QString::number(thirds.indexOf(m_text[m_at]) + 1)});
        m_at += 2;
    }

    /// Only where they count: 一 is in too many words (统一, 进一步, 一年来).
    void takeNumerals() {
        const qsizetype begin = m_at;
        while (isOneOf(m_at, numerals))
            ++m_at;
        const QString run = m_text.sliced(begin, m_at - begin);
        const bool counts = isOneOf(m_at, u"旬年月日号季"_s) && !(run == u"一" && m_text[m_at] == u'年');
        const qint64 value = counts ? valueOf(run) : 0;
        if (value > 0)
            m_numbers.push_back({begin, m_at - begin, QString::number(value)});
    }
    static qint64 digitOf(QChar c) { return c == u'零' ? 0 : c == u'两' ? 2 : digitNames.indexOf(c); }
    /// 二〇二五, 三十, 一百二十; 0 for what holds no digit (千, 万), is too long or too large to be a date or an ordinal.
    static qint64 valueOf(const QString& run) {
        if (run.size() > 8 || run.contains(u'万') || run.contains(u'亿'))
            return 0;
        qint64 sum = 0, last = 0;
        bool units = false, any = false;
        for (const QChar c : run) {
            const qint64 unit = c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
            any = any || unit == 0 || unit == 10;
            if (unit > 0) {
                sum += std::max<qint64>(last, 1) * unit;
                last = 0;
                units = true;
            } else {
                last = units ? digitOf(c) : last * 10 + digitOf(c);
            }
        }
        return any ? sum + last : 0;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    bool m_dotted = false; ///< the digits follow others and a dot
    std::vector<Number> m_numbers;
};

} // namespace

std::vector<Number> numbersIn(const QString& text) { return Scanner(text).all(); }

} // namespace xundu::papers::check
