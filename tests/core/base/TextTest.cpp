#include "core/base/Text.h"

#include "tests/support/Catch.h"

using namespace xundu;

TEST_CASE("Text") {
    SECTION("comparable folds width and drops white space") {
        CHECK(base::comparable(QStringLiteral(" 咸宁 高新区　管委会\n")) == QStringLiteral("咸宁高新区管委会"));
        CHECK(base::comparable(QStringLiteral("Ｑ１（２０２５）")) == QStringLiteral("Q1(2025)"));
        CHECK(base::comparable(QStringLiteral("市人社局(人才办)")) == base::comparable(QStringLiteral("市人社局（人才办）")));
        CHECK(base::comparable(QStringLiteral("a\u00A0b\tc")) == QStringLiteral("abc"));
        CHECK(base::comparable({}).isEmpty());
        CHECK(base::comparable(QStringLiteral("咸安区")) != base::comparable(QStringLiteral("咸宁区")));
    }

    SECTION("withFullWidthPunctuation changes five signs and no other") {
        CHECK(base::withFullWidthPunctuation(QStringLiteral("一,二;三:四(五)")) == QStringLiteral("一，二；三：四（五）"));
        CHECK(base::withFullWidthPunctuation(QStringLiteral("增长1.4%、3-5家。“甲”/乙!")) ==
              QStringLiteral("增长1.4%、3-5家。“甲”/乙!"));
        CHECK(base::withFullWidthPunctuation(QStringLiteral("已是，（全角）")) == QStringLiteral("已是，（全角）"));
        const QChar expected[] = {QChar(0xFF0C), QChar(0xFF1B), QChar(0xFF1A), QChar(0xFF08), QChar(0xFF09)};
        CHECK(base::withFullWidthPunctuation(QStringLiteral(",;:()")) == QString(expected, 5));
    }

    SECTION("cleaned keeps lines and drops control characters") {
        CHECK(base::cleaned(QStringLiteral("一\r\n二\r三\n四")) == QStringLiteral("一\n二\n三\n四"));
        CHECK(base::cleaned(QStringLiteral("甲\u0001\u0008乙\u007F\u0085")) == QStringLiteral("甲乙"));
        CHECK(base::cleaned(QStringLiteral("\n  正文 \n\n")) == QStringLiteral("正文"));
        CHECK(base::cleaned(QStringLiteral("a\tb\t")) == QStringLiteral("a b"));
        CHECK(base::cleaned(QStringLiteral("1\uFFF92\uFFFB3")) == QStringLiteral("123"));
        CHECK(base::cleaned(QStringLiteral("𠮷野 😀")) == QStringLiteral("𠮷野 😀"));
    }

    SECTION("briefly keeps twenty characters of one line, and no half of one") {
        CHECK(base::briefly(QStringLiteral(" 加快\n建设 ")) == QStringLiteral("加快 建设"));
        CHECK(base::briefly(QString(20, u'字')) == QString(20, u'字'));
        CHECK(base::briefly(QString(21, u'字')) == QString(20, u'字') + u'…');
        CHECK(base::briefly(QString(19, u'字') + QStringLiteral("𠮷野")) == QString(19, u'字') + u'…');
    }
}
