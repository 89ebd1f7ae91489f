#include "ui/models/PaceWords.h"

#include "core/base/Text.h"
#include "core/plan/PlanNames.h"
#include "ui/models/Shown.h"

#include <QRegularExpression>

#include <algorithm>

namespace xundu::ui {
namespace {

using calendar::TenDay;

bool same(const QString& typed, const QString& word) { return typed.compare(base::comparable(word), Qt::CaseInsensitive) == 0; }

/// A 旬 by any of its names, then a number: 2025-06-mid=20, 2025年6月中旬20.
std::optional<plan::PaceStep> stepFrom(const QString& part, int year) {
    for (auto period = TenDay::firstOf(year); period <= TenDay::lastOf(year); ++period) {
        for (const QString& name : {period.code(), period.chineseName(), period.englishName()}) {
            const QString plain = base::comparable(name);
            if (!part.startsWith(plain, Qt::CaseInsensitive))
                continue;
            QString rest = part.mid(plain.size());
            if (rest.startsWith(u'=') || rest.startsWith(u':'))
                rest.remove(0, 1);
            const auto value = base::Decimal::parse(rest);
            return value ? std::optional(plan::PaceStep{period, *value}) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<plan::Pace> paceFromWords(const QString& text, int year) {
    QString typed = base::comparable(text);
    for (const auto kind : {plan::PaceKind::Even, plan::PaceKind::YearEnd, plan::PaceKind::Level, plan::PaceKind::Unset}) {
        if (same(typed, word(kind)) || same(typed, plan::codeOf(kind)))
            return plan::Pace{kind, {}};
    }
    const QString steps = plan::codeOf(plan::PaceKind::Steps) + u':';
    if (typed.startsWith(steps, Qt::CaseInsensitive))
        typed.remove(0, steps.size());
    static const QRegularExpression comma(QStringLiteral("[,;、]"));
    plan::Pace pace{plan::PaceKind::Steps, {}};
    for (const QString& part : typed.split(comma)) {
        const auto step = stepFrom(part, year);
        if (!step)
            return std::nullopt;
        pace.steps.push_back(*step);
    }
    std::sort(pace.steps.begin(), pace.steps.end(),
              [](const plan::PaceStep& a, const plan::PaceStep& b) { return a.period < b.period; });
    const auto twice = std::adjacent_find(pace.steps.begin(), pace.steps.end(),
                                          [](const auto& a, const auto& b) { return a.period == b.period; });
    return twice == pace.steps.end() ? std::optional(pace) : std::nullopt;
}

} // namespace xundu::ui
