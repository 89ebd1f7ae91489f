#include "core/store/PaperStyle.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/papers/DocumentNumber.h"
#include "core/papers/Wording.h"
#include "core/store/Query.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::store::papers {
namespace {

struct PaperStyleText {
    Q_DECLARE_TR_FUNCTIONS(PaperStyleText)
};

constexpr std::pair<Seal, const char*> sealCodes[] = {{Seal::Own, "own"}, {Seal::None, "none"}, {Seal::OnBehalf, "on_behalf"}};

/// The letters' series beside the papers': 咸科赋能督 beside 咸科赋能办.
QString letterSeriesBeside(QString series) {
    const auto words = xundu::papers::Wording::builtIn(QStringLiteral("papers"));
    const QString tail = words.text(QStringLiteral("series.office"));
    if (series.isEmpty())
        return series;
    if (series.endsWith(tail))
        series.chop(tail.size());
    return words.text(QStringLiteral("series.letters"), {{QStringLiteral("stem"), series}});
}

PaperStyle styleOfPlan(const plan::Plan& plan) {
    PaperStyle style{.mark = plan.taskForce.office, .sealingUnit = plan.host()->id, .printedBy = plan.taskForce.office};
    if (const auto number = xundu::papers::DocumentNumber::parse(plan.document.documentNumber))
        style.series = number->series;
    style.letterSeries = letterSeriesBeside(style.series);
    return style;
}

QString lineOf(const QString& text, int most, const QString& what) {
    QString line = base::cleaned(text);
    line.replace(u'\n', u' ');
    if (line.size() > most)
        refuse(PaperStyleText::tr("%1 has %2 characters; there is room for %3.").arg(what).arg(line.size()).arg(most));
    return line;
}

QString seriesOf(const QString& text, const QString& what) {
    const QString series = base::comparable(lineOf(text, 30, what));
    if (!series.isEmpty() && !xundu::papers::DocumentNumber::parse(xundu::papers::DocumentNumber{series, 2025, 1}.text()))
        refuse(
            PaperStyleText::tr("\"%1\" cannot stand before a number. Give letters alone, such as those of the plan's own number.")
                .arg(series));
    return series;
}

} // namespace

QString codeOf(Seal seal) { return QLatin1String(sealCodes[static_cast<size_t>(seal)].second); }

std::optional<Seal> sealFrom(const QString& code) {
    const auto found = std::find_if(std::begin(sealCodes), std::end(sealCodes),
                                    [&](const auto& entry) { return code == QLatin1String(entry.second); });
    return found == std::end(sealCodes) ? std::nullopt : std::optional(found->first);
}

PaperStyle style(const Office& office) {
    PaperStyle style = styleOfPlan(office.plan());
    Query query(office.database(), "SELECT mark, series, letter_series, copies, seal, sealing_unit, printed_by FROM paper_style "
                                   "WHERE year = ?");
    if (!query.with(office.plan().year()).step())
        return style;
    const auto take = [&](QString& text) { text = query.take<std::optional<QString>>().value_or(text); };
    take(style.mark);
    const auto series = query.take<std::optional<QString>>();
    if (series) {
        style.series = *series;
        style.letterSeries = letterSeriesBeside(*series);
    }
    take(style.letterSeries);
    style.copies = query.take<QString>();
    style.seal = sealFrom(query.take<QString>()).value_or(style.seal);
    style.sealingUnit = query.take<std::optional<plan::UnitId>>().value_or(style.sealingUnit);
    take(style.printedBy);
    return style;
}

void setStyle(Office& office, const PaperStyle& style) {
    const PaperStyle usual = styleOfPlan(office.plan());
    const auto unlessUsual = [](const auto& value, const auto& usualValue) {
        return value == usualValue ? std::nullopt : std::optional(value);
    };
    const QString mark = lineOf(style.mark, 60, PaperStyleText::tr("The head"));
    const QString series = seriesOf(style.series, PaperStyleText::tr("The series of papers"));
    const QString letters = seriesOf(style.letterSeries, PaperStyleText::tr("The series of letters"));
    const QString copies = lineOf(style.copies, 500, PaperStyleText::tr("The list of copies"));
    const QString printedBy = lineOf(style.printedBy, 60, PaperStyleText::tr("The printing office"));
    requireUnit(office, style.sealingUnit);
    Query(writing(office),
          "INSERT INTO paper_style (year, mark, series, letter_series, copies, seal, sealing_unit, printed_by) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (year) DO UPDATE SET mark = excluded.mark, series = excluded.series, "
          "letter_series = excluded.letter_series, copies = excluded.copies, seal = excluded.seal, "
          "sealing_unit = excluded.sealing_unit, printed_by = excluded.printed_by")
        .run(office.plan().year(), unlessUsual(mark, usual.mark), unlessUsual(series, usual.series),
             unlessUsual(letters, letterSeriesBeside(series)), copies, codeOf(style.seal),
             unlessUsual(style.sealingUnit, usual.sealingUnit), unlessUsual(printedBy, usual.printedBy));
}

} // namespace xundu::store::papers
