#include "ui/models/OfficeView.h"

#include "core/dispatch/Ladder.h"

namespace xundu::ui {

OfficeView::OfficeView(store::Office& office)
    : m_office(office),
      m_course(office),
      m_period(office.plan().periodShownOn(office.actor().clock.today())),
      m_status{.period = m_period},
      m_reception{.period = m_period} {
    connect(&office, &store::Office::changed, this, &OfficeView::readAgain);
    refresh();
}

void OfficeView::readAgain() {
    m_course.forget();
    m_ladderFacts.reset();
    Q_EMIT outdated();
    refresh();
}

void OfficeView::endWaiting() {
    if (!m_yearAwaited)
        return;
    m_yearAwaited = false;
    Q_EMIT yearRead();
}

bool OfficeView::isTodayOutsideYear() const { return m_office.actor().clock.today().year() != plan().year(); }

void OfficeView::setPeriod(calendar::TenDay period) {
    if (period == m_period || period.year() != plan().year())
        return;
    m_period = period;
    refresh();
}

const supervision::LadderFacts& OfficeView::ladderFacts() const {
    if (!m_ladderFacts)
        m_ladderFacts = dispatch::ladderFacts(m_course, m_period);
    return *m_ladderFacts;
}

void OfficeView::refresh() {
    m_ladderFacts.reset();
    m_status = m_course.status(m_period);
    m_previous.reset();
    if (m_period > calendar::TenDay::firstOf(plan().year()))
        m_previous = m_course.status(m_period.plus(-1));
    m_reception = dispatch::receptionOf(m_office, m_status);
    Q_EMIT changed();
}

} // namespace xundu::ui
