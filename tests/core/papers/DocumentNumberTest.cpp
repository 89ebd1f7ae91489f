#include "core/papers/DocumentNumber.h"

#include "tests/support/Catch.h"

using namespace xundu;
using namespace Qt::Literals::StringLiterals;
using papers::DocumentNumber;

TEST_CASE("A document number is written without zeros in the brackets of the standard") {
    CHECK(DocumentNumber{u"咸科赋能办"_s, 2025, 11}.text() == u"咸科赋能办〔2025〕11号"_s);
}

TEST_CASE("A document number is read as people type it") {
    const DocumentNumber number{u"咸科赋能办"_s, 2025, 1};
    for (const char* typed : {"咸科赋能办〔2025〕1号", " 咸科赋能办 〔2025〕 1号 ", "咸科赋能办[2025]1号",
                              "咸科赋能办（2025）第001号", "咸科赋能办【２０２５】１号", "咸科赋能办［2025］01号"}) {
        INFO(typed);
        CHECK(DocumentNumber::parse(QString::fromUtf8(typed)) == number);
    }
}

TEST_CASE("What lacks a part is no document number") {
    for (const char* typed :
         {"", "11号", "〔2025〕11号", "咸科赋能办11号", "咸科赋能办〔25〕11号", "咸科赋能办〔2025〕号", "咸科赋能办〔2025〕0号",
          "咸科赋能办〔2025〕11", "咸科赋能办〔2025〕十一号", "咸科赋能办〔2025〕123456号", "咸科2办〔2025〕1号"}) {
        INFO(typed);
        CHECK_FALSE(DocumentNumber::parse(QString::fromUtf8(typed)));
    }
}
