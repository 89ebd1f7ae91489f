#include "core/exchange/form/FormLayout.h"

#include "core/base/Text.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange::layout {

using plan::IndicatorKind;
using progress::Assessment;

QString mainSheet() { return u"填报"_s; }
QString mattersSheet() { return u"督办和交办事项"_s; }
QString helpSheet() { return u"说明"_s; }
QString identitySheet() { return u"_xundu"_s; }
QString identityMark() { return u"xundu-form"_s; }

const QStringList& taskHeaders() {
    static const QStringList words{u"任务编号"_s, u"任务"_s,     u"职责"_s,       u"上期进展"_s, u"本期进展"_s,
                                   u"存在问题"_s, u"下步打算"_s, u"需协调事项"_s, u"自评"_s,     u"无变化"_s};
    return words;
}

const QStringList& indicatorHeaders() {
    static const QStringList words{u"指标编号"_s, u"指标"_s,     u"计量单位"_s, u"口径"_s, u"年度目标"_s,
                                   u"上期值"_s,   u"序时应达"_s, u"本期值"_s,   u"备注"_s};
    return words;
}

QString meaning(IndicatorKind kind) {
    switch (kind) {
    case IndicatorKind::Cumulative:
        return u"自年初累计"_s;
    case IndicatorKind::Stock:
    case IndicatorKind::YearlyStock:
    case IndicatorKind::Milestone:
        return u"期末数"_s;
    case IndicatorKind::Ratio:
    case IndicatorKind::EveryUnit:
    case IndicatorKind::Growth:
        return u"比例"_s;
    }
    return {};
}

QString word(Assessment assessment) {
    switch (assessment) {
    case Assessment::Normal:
        return u"正常"_s;
    case Assessment::Behind:
        return u"滞后"_s;
    case Assessment::FarBehind:
        return u"严重滞后"_s;
    case Assessment::Done:
        return u"完成"_s;
    }
    return {};
}

QString withoutFullStop(const QString& text) {
    constexpr QStringView stops = u"。．.；;，,、！!";
    return !text.isEmpty() && stops.contains(text.back()) ? text.chopped(1) : text;
}

std::optional<Assessment> assessmentNamed(const QString& text) {
    const QString plain = withoutFullStop(base::comparable(text));
    for (const Assessment each : {Assessment::Normal, Assessment::Behind, Assessment::FarBehind, Assessment::Done}) {
        if (plain == word(each))
            return each;
    }
    return std::nullopt;
}

QString officeKey() { return u"office"_s; }
QString formKey() { return u"form"_s; }
QString unitKey() { return u"unit"_s; }
QString periodKey() { return u"period"_s; }
QString taskKey() { return u"task"_s; }
QString indicatorKey() { return u"indicator"_s; }

} // namespace xundu::exchange::layout
