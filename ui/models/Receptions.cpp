#include "ui/models/Receptions.h"

#include "core/store/Closings.h"
#include "core/store/Reports.h"
#include "ui/models/Edits.h"

namespace xundu::ui {

using calendar::TenDay;

namespace {

std::vector<progress::UnitAnswers> answersOf(const dispatch::Reception& reception) {
    std::vector<progress::UnitAnswers> result;
    for (const dispatch::UnitReception& unit : reception.units) {
        progress::UnitAnswers answers{unit.unit, {}, {}, {}};
        for (const dispatch::TaskMark& mark : unit.marks) {
            if (mark.required)
                (!mark.answered ? answers.missing : mark.late ? answers.late : answers.onTime).push_back(mark.task);
        }
        result.push_back(std::move(answers));
    }
    return result;
}

} // namespace

Receptions::Receptions(OfficeView& view, QObject* parent) : QObject(parent), m_view(view), m_period(view.period()) {
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Receptions::readNext);
    connect(&view, &OfficeView::changed, this, [this] {
        if (m_period == m_view.period()) // another 旬 is shown: the data are the same
            m_read.clear();
        m_period = m_view.period();
    });
}

std::optional<TenDay> Receptions::firstUnknown() const {
    for (TenDay period = m_view.plan().firstReport(); period < m_view.period(); ++period) {
        if (!m_read.contains(period))
            return period;
    }
    return std::nullopt;
}

void Receptions::follow() {
    if (isWhole())
        Q_EMIT whole();
    else
        m_turn.start(0);
}

void Receptions::readNext() {
    const auto problem = attempt([this] {
        if (const auto period = firstUnknown())
            m_read.insert_or_assign(
                *period,
                dispatch::receptionOf(
                    m_view.office(),
                    progress::PeriodStatus{.period = *period, .dueOn = store::reports::dueDayOf(m_view.office(), *period)}));
    });
    if (problem)
        Q_EMIT failed(*problem);
    else
        follow();
}

std::vector<const dispatch::Reception*> Receptions::known() const {
    std::vector<const dispatch::Reception*> result;
    for (const auto& [period, reception] : m_read) {
        if (period < m_view.period())
            result.push_back(&reception);
    }
    result.push_back(&m_view.reception());
    return result;
}

std::vector<progress::PeriodAnswers> Receptions::answersDue() const {
    std::vector<progress::PeriodAnswers> result;
    const QDate today = m_view.office().actor().clock.today();
    for (const dispatch::Reception* reception : known()) {
        if (reception->dueOn < today || store::closings::closing(m_view.office(), reception->period))
            result.push_back({reception->period, answersOf(*reception)});
    }
    return result;
}

} // namespace xundu::ui
