#include "core/papers/official/Lagging.h"
#include "tests/core/papers/StatusSample.h"
#include "tests/ui/print/Printed.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("numbers and lights of the lagging table stay whole, with and without a column of leads") {
    plan::Plan plan = plan::builtInPlan();
    plan.leadsConfirmed = GENERATE(false, true);
    for (plan::Indicator& indicator : plan.indicators) {
        if (indicator.code.value() == u"I12-2")
            indicator.target = decimal("7000");
    }
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGRGGGG");
    makeMatchesRed(now);
    standing(now, "I12-2").value->value = base::Fraction(5860);
    const papers::PaperData data{.plan = &plan, .course = {now}};
    const papers::official::Phrases phrases(data);
    const Printed printed({papers::official::laggingTable(phrases)});
    const auto words = pdfWords(printed.path);
    for (const QString& whole : {u"5860/7000"_s, u"严重滞后"_s, u"完成/目标"_s}) {
        INFO(whole.toStdString());
        CHECK(lineWith(words, whole).text == whole);
    }
}
