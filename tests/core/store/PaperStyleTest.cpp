#include "core/store/PaperStyle.h"

#include "core/plan/PlanJson.h"
#include "core/store/Action.h"
#include "core/store/Journal.h"
#include "tests/support/TemporaryOffice.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using store::papers::PaperStyle;
using store::papers::Seal;

namespace {

void set(Office& office, const PaperStyle& style) {
    Action action(office, u"Style"_s);
    store::papers::setStyle(office, style);
    action.commit();
}

} // namespace

TEST_CASE("Papers look as the plan has it until the office says otherwise") {
    TemporaryOffice place(plan::builtInPlan());
    const PaperStyle usual = store::papers::style(place.office());
    CHECK(usual == PaperStyle{.mark = u"咸宁市科技赋能行动工作专班办公室"_s,
                              .series = u"咸科赋能办"_s,
                              .letterSeries = u"咸科赋能督"_s,
                              .seal = Seal::Own,
                              .sealingUnit = place.office().plan().unitNamed(u"市科技局"_s)->id,
                              .printedBy = u"咸宁市科技赋能行动工作专班办公室"_s});
    PaperStyle style = usual;
    style.mark.clear();
    style.series = u"咸赋能"_s;
    style.letterSeries = u"咸赋能督"_s;
    style.copies = u"市委办公室，\n市政府办公室"_s;
    style.seal = Seal::OnBehalf;
    style.printedBy = u"市科技局"_s;
    set(place.office(), style);
    style.copies = u"市委办公室， 市政府办公室"_s;
    CHECK(store::papers::style(place.reopen()) == style);

    SECTION("and is taken back and brought again as one step") {
        CHECK(entries(place.office()).back().title == u"Style"_s);
        undo(place.office());
        CHECK(store::papers::style(place.office()) == usual);
        redo(place.office());
        CHECK(store::papers::style(place.office()) == style);
    }
    SECTION("what is as usual follows the plan") {
        set(place.office(), usual);
        place.tamper("UPDATE plan SET force_office = '新办公室'");
        const PaperStyle followed = store::papers::style(place.reopen());
        CHECK(followed.mark == u"新办公室"_s);
        CHECK(followed.printedBy == u"新办公室"_s);
        CHECK(followed.copies.isEmpty());
    }
}

TEST_CASE("A look that no paper can have is refused") {
    TemporaryOffice place;
    const auto refuses = [&](const auto& change) {
        PaperStyle style = store::papers::style(place.office());
        change(style);
        return codeOfError([&] { set(place.office(), style); });
    };
    CHECK(refuses([](PaperStyle& style) { style.mark = QString(61, u'字'); }) == ErrorCode::BadValue);
    CHECK(refuses([](PaperStyle& style) { style.copies = QString(501, u'字'); }) == ErrorCode::BadValue);
    CHECK(refuses([](PaperStyle& style) { style.series = u"咸〔2025〕"_s; }) == ErrorCode::BadValue);
    CHECK(refuses([](PaperStyle& style) { style.letterSeries = u"咸5"_s; }) == ErrorCode::BadValue);
    CHECK(refuses([](PaperStyle& style) { style.sealingUnit = unitId(99); }) == ErrorCode::BadCall);
    CHECK(entries(place.office()).size() == 1);
    CHECK_FALSE(refuses([](PaperStyle& style) { style.mark = QString(60, u'字'); }));
}
