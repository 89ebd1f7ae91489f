#include "core/base/Text.h"

namespace xundu::base {

QString comparable(const QString& text) {
    QString result = text.normalized(QString::NormalizationForm_KC);
    result.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return result;
}

QString withPlainDashes(const QString& text) {
    QString result = text;
    for (QChar& c : result) {
        const bool isDash = c.category() == QChar::Punctuation_Dash || c == QChar(u'\u2212');
        if (isDash)
            c = u'-';
    }
    return result;
}

QString withFullWidthPunctuation(const QString& text) {
    QString result = text;
    for (QChar& c : result) {
        switch (c.unicode()) {
        case u',':
            c = QChar(u'\uFF0C');
            break;
        case u';':
            c = QChar(u'\uFF1B');
            break;
        case u':':
            c = QChar(u'\uFF1A');
            break;
        case u'(':
            c = QChar(u'\uFF08');
            break;
        case u')':
            c = QChar(u'\uFF09');
            break;
        default:
            break;
        }
    }
    return result;
}

QString cleaned(const QString& text) {
    QString result = text;
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    result.replace(u'\r', u'\n');
    result.replace(u'\t', u' ');
    // U+FFF9 to U+FFFB are for a program's own use: papers mark figures with them.
    result.removeIf([](QChar c) {
        return (c != u'\n' && c.category() == QChar::Other_Control) || (c.unicode() >= 0xFFF9 && c.unicode() <= 0xFFFB);
    });
    return result.trimmed();
}

QString polished(const QString& text) { return withFullWidthPunctuation(cleaned(text)); }

QString briefly(const QString& text) {
    constexpr qsizetype longest = 20;
    QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    const bool cutsInTwo = line.at(longest - 1).isHighSurrogate(); // a rare character is two of QString's
    return line.first(cutsInTwo ? longest - 1 : longest) + u'…';
}

} // namespace xundu::base
