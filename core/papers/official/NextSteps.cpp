#include "core/papers/official/NextSteps.h"

#include "core/papers/official/Lagging.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {

std::vector<Block> nextSection(const Phrases& phrases, bool asks, Detail detail) {
    std::vector<plan::TaskId> lagging;
    for (const progress::TaskStanding& task : phrases.now().tasks) {
        if (isLagging(task.light))
            lagging.push_back(task.task);
    }
    const bool red = std::any_of(phrases.now().tasks.begin(), phrases.now().tasks.end(),
                                 [](const progress::TaskStanding& task) { return task.light == progress::Light::Red; });
    const Fields who{{u"who"_s, phrases.who()}};
    QString text;
    if (!lagging.empty() && detail == Detail::CountsOnly) {
        text += phrases.text(u"next.lagging.all"_s, who);
    } else if (!lagging.empty()) {
        Fields fields = who;
        fields[u"numbers"_s] = phrases.numbers(lagging);
        text += phrases.text(lagging.size() == 1 ? u"next.lagging.one"_s : u"next.lagging"_s, fields);
    }
    if (red)
        text += phrases.text(u"next.red"_s, who);
    if (phrases.now().reporting.received < phrases.now().reporting.expected)
        text += phrases.text(u"next.missing"_s);
    if (asks)
        text += phrases.text(u"next.asks"_s);
    if (text.isEmpty())
        return {};
    return {paragraph(text)};
}

} // namespace xundu::papers::official
