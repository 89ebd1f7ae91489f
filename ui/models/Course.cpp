#include "ui/models/Course.h"

#include "core/store/Closings.h"
#include "core/store/Reports.h"

#include <algorithm>

namespace xundu::ui {

using calendar::TenDay;

Course::Course(OfficeView& view, QObject* parent) : QObject(parent), m_view(view) {
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Course::readNext);
    connect(&view.office(), &store::Office::changed, this, [this] {
        m_turn.stop();
        m_known.clear();
        Q_EMIT outdated();
    });
}

TenDay Course::first() const { return std::min(m_view.plan().firstReport(), m_view.period()); }

std::optional<TenDay> Course::firstUnknown() const {
    for (TenDay period = first(); period <= m_view.period(); ++period) {
        if (!m_known.contains(period))
            return period;
    }
    return std::nullopt;
}

bool Course::isWhole() const { return !firstUnknown(); }

void Course::follow() {
    if (!m_known.contains(m_view.period()))
        read(m_view.period());
    goOn();
}

void Course::readNext() {
    if (const auto period = firstUnknown())
        read(*period);
    goOn();
}

void Course::goOn() {
    if (firstUnknown())
        m_turn.start(0);
    else
        Q_EMIT whole();
}

void Course::read(TenDay period) {
    Known known{period == m_view.period() ? m_view.status() : store::closings::statusShown(m_view.office(), period), {}};
    std::vector<progress::Receipt> receipts;
    for (const store::reports::Answer& answer : store::reports::answersIn(m_view.office(), period))
        receipts.push_back({answer.task, answer.unit, answer.receivedOn, answer.unchanged});
    known.answers = progress::answersIn(m_view.plan(), period, known.status.dueOn, receipts);
    m_known.insert_or_assign(period, std::move(known));
}

std::vector<progress::PeriodStatus> Course::statuses() const {
    std::vector<progress::PeriodStatus> result;
    for (TenDay period = first(); period <= m_view.period(); ++period)
        result.push_back(m_known.at(period).status);
    return result;
}

std::vector<progress::PeriodAnswers> Course::answersDue() const {
    std::vector<progress::PeriodAnswers> result;
    const QDate today = m_view.office().actor().clock.today();
    for (TenDay period = first(); period <= m_view.period(); ++period) {
        const Known& known = m_known.at(period);
        if (known.status.closed || known.status.dueOn < today)
            result.push_back({period, known.answers});
    }
    return result;
}

} // namespace xundu::ui
