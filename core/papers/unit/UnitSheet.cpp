#include "core/papers/unit/UnitSheet.h"

#include "core/papers/unit/UnitSections.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {

Paper composeUnitSheet(const PaperData& data, plan::UnitId unit) {
    Q_ASSERT(data.plan && !data.course.empty() && data.plan->unit(unit));
    const official::Phrases phrases(data);
    const unit::UnitSections sections(phrases, unit);
    const Fields fields{{u"unit"_s, phrases.unitName(unit)},
                        {u"period"_s, data.now().period.chineseName()},
                        {u"office"_s, data.plan->taskForce.office},
                        {u"action"_s, phrases.action()},
                        {u"day"_s, monthDayText(data.now().period.lastDay())}};
    Paper paper = official::begin(phrases, {}, sections.text(u"name"_s, fields),
                                  {sections.text(u"title.unit"_s, fields), sections.text(u"title.period"_s, fields),
                                   sections.text(u"title.rest"_s, fields)});
    const auto all = sections.all();
    paper = sections.onOnePage(paper, all, sections.text(all.empty() ? u"nothing"_s : u"opening"_s, fields));
    official::finish(paper, phrases);
    return paper;
}

} // namespace xundu::papers
