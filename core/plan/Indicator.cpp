#include "core/plan/Indicator.h"

#include <QStringList>

#include <algorithm>

namespace xundu::plan {

bool Indicator::isGoal() const {
    return std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) { return !mention.task; });
}

std::vector<TaskId> Indicator::tasks() const {
    std::vector<TaskId> result;
    for (const Mention& mention : mentions) {
        if (mention.task)
            result.push_back(*mention.task);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

bool Indicator::countsWholes() const {
    using namespace Qt::Literals::StringLiterals;
    static const QStringList counters{u"家"_s, u"个"_s, u"项"_s,   u"件"_s,   u"人"_s, u"名"_s, u"户"_s,
                                      u"次"_s, u"场"_s, u"场次"_s, u"人次"_s, u"批"_s, u"台"_s, u"套"_s,
                                      u"篇"_s, u"所"_s, u"座"_s,   u"条"_s,   u"支"_s, u"处"_s};
    return counters.contains(unit);
}

} // namespace xundu::plan
