#pragma once

#include "core/papers/Paper.h"

/// @file Numbers that carry their source through sentences: marked where they are put into words, taken out again as positions
/// once the words stand. The marks are Unicode's interlinear annotation, which no text of a unit may hold.
///
/// A source is what the number is of, a colon, and what of it: `I12-2:value` (an indicator's value, progress, expected, lag,
/// needed, forecast, target; its value `earlier`, its `growth` since), `tasks:red`, `indicators:green` (how many show a light;
/// `all`, `lagging`), `changes:red` (how many turned so), `reports:missing` (answers expected, received, late, missing, on_time),
/// `milestones:overdue`, `asks:open`, `year:gone`. Of one unit's or county's value: `I12-2@7:value`, with the unit's id, and so
/// `reports@7:late`; of counties and zone together `I12-2@sum:value`, of what the city has more than they `I12-2@rest:value`.
/// Of one programme: `tasks#3:red`, with its number.

namespace xundu::papers {

/// The number as it is printed, marked with its source.
QString figure(const QString& number, const QString& source);
QString figure(int number, const QString& source);
QString figure(const QString& number, const plan::IndicatorCode& code, const char* what);
QString sourceOf(const plan::IndicatorCode& code, const char* what);

/// Takes the marks out of the text. @return the figures they marked, in the text's order
std::vector<Figure> figuresFrom(QString& text);
/// Of all figures in paragraphs and tables, each once. Pulls all rows.
std::set<QString> sourcesIn(const Paper& paper);
/// A text that may not pass for marked: without the characters of marks.
QString unmarked(QString text);

} // namespace xundu::papers
