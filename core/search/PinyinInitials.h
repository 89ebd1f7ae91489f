#pragma once

#include <QCollator>
#include <QHash>
#include <QString>

#include <vector>

/// @file The first letters of what a Chinese name is read like: 咸安区 is found by xaq.

namespace xundu::search {

/// Letters come from CLDR's Chinese order, which sorts characters by their reading and marks where each letter begins (U+FDD0 and
/// the letter); Qt brings it along. A character with several readings that names use has several letters.
class PinyinInitials {
public:
    PinyinInitials();

    /// Of each character of a folded text the letters it may stand for, in lower case: of a Latin letter or digit itself, of what
    /// has no reading none.
    std::vector<QString> of(const QString& folded) const;

private:
    QString lettersOf(char32_t character) const;

    QCollator m_collator;
    mutable QHash<char32_t, QString> m_known;
};

} // namespace xundu::search
