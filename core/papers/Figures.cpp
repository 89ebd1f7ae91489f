#include "core/papers/Figures.h"

namespace xundu::papers {
namespace {

// Unicode 23.8: INTERLINEAR ANNOTATION ANCHOR, SEPARATOR and TERMINATOR
constexpr QChar anchor(0xFFF9);
constexpr QChar separator(0xFFFA);
constexpr QChar terminator(0xFFFB);

} // namespace

QString figure(const QString& number, const QString& source) { return anchor + number + separator + source + terminator; }

QString figure(int number, const QString& source) { return figure(QString::number(number), source); }

QString figure(const QString& number, const plan::IndicatorCode& code, const char* what) {
    return figure(number, sourceOf(code, what));
}

QString sourceOf(const plan::IndicatorCode& code, const char* what) { return code.value() + u':' + QLatin1String(what); }

std::vector<Figure> figuresFrom(QString& text) {
    if (!text.contains(anchor))
        return {};
    std::vector<Figure> figures;
    QString plain;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, from)) {
        const qsizetype middle = text.indexOf(separator, at);
        const qsizetype end = middle < 0 ? -1 : text.indexOf(terminator, middle);
        if (end < 0)
            break; // not of figure()'s making
        plain += QStringView(text).sliced(from, at - from);
        figures.push_back({plain.size(), middle - at - 1, text.sliced(middle + 1, end - middle - 1)});
        plain += QStringView(text).sliced(at + 1, middle - at - 1);
        from = end + 1;
    }
    text = plain + unmarked(text.sliced(from));
    return figures;
}

std::set<QString> sourcesIn(const Paper& paper) {
    std::set<QString> sources;
    const auto add = [&](const std::vector<Figure>& figures) {
        for (const Figure& each : figures)
            sources.insert(each.source);
    };
    for (const Block& block : paper.blocks) {
        if (const auto* text = std::get_if<Paragraph>(&block)) {
            for (const Run& run : text->runs)
                add(run.figures);
        } else if (const auto* table = std::get_if<Table>(&block)) {
            const NextRow next = table->open();
            while (const auto row = next()) {
                for (const Cell& cell : *row)
                    add(cell.figures);
            }
        }
    }
    return sources;
}

QString unmarked(QString text) {
    return text.removeIf([](QChar c) { return c >= anchor && c <= terminator; });
}

} // namespace xundu::papers
