#include "core/papers/summary/Span.h"

#include "core/papers/Words.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::summary {

using calendar::TenDay;
using calendar::TenDayPart;

Span::Span(const PaperData& data, TenDay from, const Wording& words) : m_words(words), m_from(from), m_to(data.now().period) {
    for (const progress::PeriodStatus& status : data.course) {
        if (status.period >= from)
            m_course.push_back(status);
        else
            m_before = &status;
    }
    if (!m_before && data.course.size() > 1)
        m_before = &data.course.front();
}

QString Span::kind() const {
    const bool wholeMonths =
        m_from.part() == TenDayPart::Early && m_to.part() == TenDayPart::Late && m_from.year() == m_to.year();
    const int months = wholeMonths ? m_to.month() - m_from.month() + 1 : 0;
    if (m_from == m_to)
        return u"period"_s;
    if (months == 1)
        return u"month"_s;
    if (months == 3 && m_from.month() % 3 == 1)
        return u"quarter"_s;
    if (months == 6 && m_from.month() % 6 == 1)
        return m_from.month() == 1 ? u"half.first"_s : u"half.second"_s;
    if (months == 12)
        return u"year"_s;
    return m_from == TenDay::firstOf(m_from.year()) ? u"to_date"_s : u"span"_s;
}

QString Span::name() const {
    const QString to = m_from.year() == m_to.year() ? shortName(m_to) : m_to.chineseName();
    // Every form of the name may use what it needs of these.
    const Fields fields{{u"year"_s, QString::number(m_from.year())},
                        {u"month"_s, QString::number(m_from.month())},
                        {u"quarter"_s, chineseNumber((m_from.month() + 2) / 3)},
                        {u"from"_s, shortName(m_from)},
                        {u"to"_s, to}};
    return m_words.text(u"span.name."_s + kind(), fields);
}

QString Span::within() const { return m_words.text(u"span.within."_s + kind()); }

} // namespace xundu::papers::summary
