#include "core/search/NameMatch.h"

#include "core/search/SearchText.h"
#include "tests/support/Catch.h"

using namespace Qt::StringLiterals;
using namespace xundu::search;

namespace {

QStringList lettersOf(const QString& name) {
    const auto letters = PinyinInitials().of(folded(name));
    return {letters.begin(), letters.end()};
}

std::optional<Rank> rankOf(const QStringList& names, const QString& question) {
    return SearchedNames(names, PinyinInitials()).rankOf(termsOf(question));
}

} // namespace

TEST_CASE("Initials are those of the readings, several where names read a character in several ways") {
    CHECK(lettersOf(u"咸安区"_s).join(QString()) == u"xaq"_s);
    CHECK(lettersOf(u"赤壁市嘉鱼县通城县崇阳县通山县"_s).join(QString()) == u"cbsjyxtcxcyxtsx"_s);
    CHECK(lettersOf(u"咸宁高新区管委会"_s).mid(0, 7).join(QString()) == u"xngxqgw"_s);
    CHECK(lettersOf(u"阿八擦大额发个哈机卡拉马那哦怕七然三他瓦西一杂"_s).join(QString()) == u"abcdefghjklmnopqrstwxyz"_s);
    CHECK(lettersOf(u"5Ｇ－平"_s) == QStringList{u"5"_s, u"g"_s, u""_s, u"p"_s});
    const QStringList several = lettersOf(u"重长行调"_s);
    for (const auto& [place, readings] : {std::pair{0, u"zc"_s}, {1, u"zc"_s}, {2, u"xh"_s}, {3, u"td"_s}}) {
        for (const QChar reading : readings)
            CHECK(several.at(place).contains(reading));
        CHECK(several.at(place).size() == 2);
    }
    CHECK(lettersOf(u"🙂𠮷"_s) == QStringList{u""_s, u""_s}); // no reading to go by
}

TEST_CASE("Names answer exactly, by their beginning, by initials, or somewhere within") {
    const QStringList district{u"咸安区人民政府"_s, u"咸安区"_s};
    CHECK(rankOf(district, u"咸安区"_s) == Rank::Exact);
    CHECK(rankOf(district, u"咸安"_s) == Rank::Prefix);
    CHECK(rankOf(district, u"xaq"_s) == Rank::AllInitials);
    CHECK(rankOf(district, u"XAQ"_s) == Rank::AllInitials);
    CHECK(rankOf(district, u"xaqr"_s) == Rank::Initials);
    CHECK(rankOf(district, u"rmzf"_s) == Rank::Within);
    CHECK(rankOf(district, u"人民"_s) == Rank::Within);
    CHECK_FALSE(rankOf(district, u"赤壁"_s));
    CHECK(rankOf({u"市科技局"_s}, u"kjj"_s) == Rank::Within);
    CHECK(rankOf({u"市科技局"_s}, u"s"_s) == Rank::Initials);
    CHECK_FALSE(rankOf({u"市科技局"_s}, u"k"_s)); // one letter stands for the beginning
    CHECK(rankOf({u"重大项目"_s}, u"zdxm"_s) == Rank::AllInitials);
    CHECK(rankOf({u"重庆"_s}, u"cq"_s) == Rank::AllInitials);
    CHECK(rankOf({u"5G基站"_s, u"I01-1"_s}, u"i01-1"_s) == Rank::Exact);
    CHECK(rankOf({u"5G基站"_s}, u"5gjz"_s) == Rank::AllInitials);
}

TEST_CASE("Of several terms each must be in a name, and the worst one decides") {
    const QStringList names{u"建好科创供应链平台"_s, u"12"_s};
    CHECK(rankOf(names, u"12 建好"_s) == Rank::Prefix);
    CHECK(rankOf(names, u"建好 平台"_s) == Rank::Within);
    CHECK_FALSE(rankOf(names, u"建好 企业"_s));
    CHECK_FALSE(rankOf(names, u" "_s));
    CHECK_FALSE(rankOf({u""_s}, u"a"_s));
}
