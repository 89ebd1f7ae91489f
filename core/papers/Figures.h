#pragma once

#include "core/papers/Paper.h"

/// @file Numbers that carry their source through sentences: marked where they are put into words, taken out again as positions
/// once the words stand. The marks are Unicode's interlinear annotation, which no text of a unit may hold.
///
/// A source is what the number is of, a colon, and what of it. Two numbers have one source only where they are one number.
/// - `I12-2:value`, an indicator's value; so its progress, expected, lag, needed, forecast, target, its value `earlier` than the
///   span, its `growth` since
/// - `tasks:red`, `indicators:green`, how many show a light; `all`; `tasks:overridden`, tasks whose light the office set;
///   `tasks:lagging_by_word`, those that lag by neither an indicator nor a milestone; `indicators:lagging`, yellow or red;
///   `indicators:stale`, judged on older values; `indicators:no_pace`, without light for that reason (progress::codeOf)
/// - `changes:red`, how many tasks turned so; `changes:red_run`, how many are red for long; `changes:reached`, how many
///   indicators reached their target; `task:red_for`, for how many 旬 one task is red
/// - `growth:more`, how many indicators grew in the span; so less, `none` (as before), new (had no value before), `unknown`
/// - `reports:missing`, required answers of the 旬: expected, received, late, missing, on_time; `reports:units_missing`,
///   `reports:units_late`, how many units; `reports:span_late` and so on, answers of a summary's span, `span_share` on time;
///   `reports:punctual`, units that were on time throughout it
/// - `milestones:overdue`, how many; so dated, planned, done; `milestone:overdue_by`, by how many 旬 one is
/// - `asks:open`, `year:gone`
/// - `score@7:total` of a unit's evaluation, so its criteria, bonus, deduction and rank, with `_share`, `_gained` and `_possible`
///   of a criterion; `score#12@7:share`, its rate on a task, and of the task's parts by their code; `evaluation:` with a
///   criterion's code, `lead` or `co`, what the rules give; `merit#12:points`
///
/// Of one unit or county: `I12-2@7:value`, with the unit's id, and so `tasks@7:red`, `indicators@7:red`, `indicators@7:shares`,
/// how many shares it has, and of them `share_behind` and so on, `reports@7:late` of the 旬, `reports@7:late_so_far` of all 旬
/// that the paper counts, and `share_so_far`. Of counties and zone together `I12-2@sum:value`, of what the city has more than
/// they `I12-2@rest:value`. Of one programme: `tasks#3:red`, with its number.

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
