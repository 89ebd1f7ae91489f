#include "ui/models/Course.h"

#include "ui/models/Edits.h"

namespace xundu::ui {

using calendar::TenDay;

Course::Course(OfficeView& view, QObject* parent) : QObject(parent), m_view(view) {
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Course::readNext);
    connect(&view, &OfficeView::outdated, this, [this] {
        for (auto& [period, entry] : m_entries)
            entry.fresh = false;
    });
}

std::optional<TenDay> Course::nextToRead() const {
    const TenDay first = m_view.plan().firstReport();
    for (TenDay period = m_view.period(); period >= first; --period) {
        const auto entry = m_entries.find(period);
        if (entry == m_entries.end() || !entry->second.fresh)
            return period;
    }
    return std::nullopt;
}

void Course::read() {
    if (nextToRead())
        m_turn.start(0);
    else
        Q_EMIT whole();
}

void Course::readNext() {
    const auto period = nextToRead();
    const auto problem = attempt([&] {
        if (!period)
            return;
        m_entries.insert_or_assign(*period, Entry{m_view.course().status(*period)});
    });
    if (problem) {
        Q_EMIT failed(*problem);
        return;
    }
    if (period)
        Q_EMIT arrived(period->ordinal());
    read();
}

const progress::PeriodStatus* Course::at(TenDay period) const {
    const auto entry = m_entries.find(period);
    return entry == m_entries.end() || period < m_view.plan().firstReport() ? nullptr : &entry->second.status;
}

} // namespace xundu::ui
