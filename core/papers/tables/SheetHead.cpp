#include "core/papers/tables/SheetHead.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {

SheetBook bookOf(const plan::Plan& plan, calendar::TenDay period, const QString& title, bool demo, const WordingBook& wording) {
    const Wording words = wording.wording(u"sheets"_s);
    const LightWords lights(wording);
    return {.title = title,
            .office = plan.taskForce.office,
            .comment = words.text(u"comment"_s, {{u"period"_s, period.chineseName()}}),
            .mark = demo ? lights.demo() : QString(),
            .footer = words.text(u"footer"_s),
            .date = period.lastDay(),
            .lights = lights,
            .words = words};
}

void addColumn(std::vector<Column>& columns, const Wording& words, const QString& key, double width, Align align) {
    columns.push_back({words.text(u"column."_s + key), width, align, key});
}

QString subtitleOf(const plan::Plan& plan, calendar::TenDay period, bool demo, const WordingBook& wording) {
    return wording.wording(u"sheets"_s)
        .text(u"subtitle"_s, {{u"period"_s, period.chineseName()},
                              {u"day"_s, dayText(period.lastDay())},
                              {u"office"_s, plan.taskForce.office},
                              {u"demo"_s, demo ? LightWords(wording).demo() : QString()}});
}

} // namespace xundu::papers
