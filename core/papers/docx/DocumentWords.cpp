#include "core/papers/docx/DocumentWords.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::docx {
namespace {

QString percent(double part) { return QString::number(std::round(part * 1000) / 10) + u'%'; }

} // namespace

QStringList DocumentWords::annexes(const AnnexNote& note) const {
    if (note.titles.size() == 1)
        return note.titles;
    QStringList lines;
    for (const QString& title : note.titles)
        lines << m_words.text(u"annexes.numbered"_s, {{u"number"_s, QString::number(lines.size() + 1)}, {u"title"_s, title}});
    return lines;
}

QString DocumentWords::cell(const Cell& cell) const {
    if (!cell.light)
        return cell.text;
    const QString text = m_lights.withShape(*cell.light, cell.text);
    return cell.stale ? m_words.text(u"light.stale"_s, {{u"light"_s, text}}) : text;
}

QString DocumentWords::bar(const LightBars::Bar& bar) const {
    using progress::Light;
    QStringList counts;
    for (const Light light : {Light::Done, Light::Green, Light::Yellow, Light::Red, Light::None}) {
        const int count = bar.counts[static_cast<size_t>(light)];
        if (count > 0)
            counts << m_words.text(u"picture.count"_s,
                                   {{u"light"_s, m_lights.word(light)}, {u"count"_s, QString::number(count)}});
    }
    return m_words.text(counts.isEmpty() ? u"picture.bar.empty"_s : u"picture.bar"_s,
                        {{u"label"_s, bar.label}, {u"words"_s, counts.join(m_words.text(u"picture.and"_s))}});
}

QString DocumentWords::bar(const PaceBars::Bar& bar) const {
    QStringList words{bar.words, m_words.text(u"picture.progress"_s, {{u"percent"_s, percent(bar.progress)}})};
    if (bar.expected)
        words << m_words.text(u"picture.expected"_s, {{u"percent"_s, percent(*bar.expected)}});
    words << m_lights.word(bar.light);
    return m_words.text(u"picture.bar"_s, {{u"label"_s, bar.label}, {u"words"_s, words.join(m_words.text(u"picture.and"_s))}});
}

QString DocumentWords::chart(const Chart& chart) const {
    const QStringList bars = std::visit(
        [this](const auto& series) {
            QStringList all;
            for (const auto& each : series.bars)
                all << bar(each);
            return all;
        },
        chart.series);
    return m_words.text(u"picture"_s, {{u"title"_s, chart.title}, {u"bars"_s, bars.join(m_words.text(u"picture.next"_s))}});
}

} // namespace xundu::papers::docx
