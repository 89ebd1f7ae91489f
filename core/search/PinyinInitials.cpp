#include "core/search/PinyinInitials.h"

#include <QLocale>

namespace xundu::search {
namespace {

constexpr char32_t firstCommon = 0x4E00, lastCommon = 0x9FFF; ///< rarer characters have no reading to sort by

struct OtherReading {
    char16_t character;
    char16_t letter;
};
/// Characters of units, tasks and indicators that names also read otherwise than they are sorted.
constexpr OtherReading otherReadings[] = {
    {u'重', u'c'}, {u'重', u'z'}, {u'长', u'z'}, {u'长', u'c'}, {u'行', u'h'}, {u'行', u'x'}, {u'调', u't'}, {u'调', u'd'},
    {u'会', u'k'}, {u'会', u'h'}, {u'厦', u'x'}, {u'厦', u's'}, {u'朝', u'c'}, {u'朝', u'z'}, {u'参', u's'}, {u'参', u'c'},
    {u'盛', u'c'}, {u'盛', u's'}, {u'省', u'x'}, {u'省', u's'}, {u'单', u's'}, {u'单', u'd'}, {u'乐', u'y'}, {u'乐', u'l'},
    {u'系', u'j'}, {u'系', u'x'}, {u'率', u's'}, {u'率', u'l'}, {u'否', u'p'}, {u'否', u'f'}, {u'校', u'j'}, {u'校', u'x'},
    {u'传', u'z'}, {u'传', u'c'}, {u'藏', u'z'}, {u'藏', u'c'}, {u'弹', u't'}, {u'弹', u'd'}, {u'石', u'd'}, {u'石', u's'},
};

QString marker(char16_t letter) {
    const QChar characters[] = {QChar(0xFDD0), QChar(letter)};
    return QString(characters, 2);
}

} // namespace

PinyinInitials::PinyinInitials() : m_collator(QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China)) {}

std::vector<QString> PinyinInitials::of(const QString& folded) const {
    std::vector<QString> letters;
    const QList<uint> characters = folded.toUcs4();
    letters.reserve(static_cast<size_t>(characters.size()));
    for (const uint character : characters) {
        const auto known = m_known.constFind(character);
        letters.push_back(known != m_known.constEnd() ? *known : *m_known.insert(character, lettersOf(character)));
    }
    return letters;
}

QString PinyinInitials::lettersOf(char32_t character) const {
    if (character < 0x80)
        return QChar::isLetterOrNumber(character) ? QString(QChar(static_cast<char16_t>(character))) : QString();
    if (character < firstCommon || character > lastCommon)
        return {};
    const QChar written(static_cast<char16_t>(character));
    QString letters;
    for (char16_t letter = u'Z'; letter >= u'A' && letters.isEmpty(); --letter) {
        if (m_collator.compare(marker(letter), QString(written)) <= 0)
            letters = QChar(letter).toLower();
    }
    for (const OtherReading& other : otherReadings) {
        if (other.character == written && !letters.contains(QChar(other.letter)))
            letters += QChar(other.letter);
    }
    return letters;
}

} // namespace xundu::search
