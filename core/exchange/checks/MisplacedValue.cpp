#include "core/base/Text.h"
#include "core/exchange/checks/Check.h"

#include <QRegularExpression>

#include <algorithm>

namespace xundu::exchange {
namespace {

using progress::Entry;

template <class Row, class IsIt>
const Row* findIn(const std::vector<Row>& rows, IsIt isIt) {
    const auto row = std::find_if(rows.begin(), rows.end(), isIt);
    return row == rows.end() ? nullptr : &*row;
}

bool isNear(const base::Fraction& a, const base::Decimal& b) {
    const base::Fraction gap = a > base::Fraction(b) ? a - base::Fraction(b) : base::Fraction(b) - a;
    return gap * base::Fraction(1'000'000) <= base::Fraction(1); // the last digit that a Decimal holds
}

bool isNear(const std::optional<base::Fraction>& sent, const Entry& number) {
    return sent && !number.denominator && isNear(*sent, number.value);
}

/// Whether the row was sent out with this number in this cell.
bool wasSent(const SentNumbers& sent, const ReturnedIndicator& row, const FilledCell& cell, const Entry& number) {
    if (&cell == &row.previous)
        return number == sent.previous;
    if (&cell == &row.target)
        return number == Entry{sent.target, std::nullopt};
    return &cell == &row.expected && isNear(sent.expected, number);
}

/// The same where the form does not tell it: what it would say now, and what was said before, as forms go out before the last
/// returns are in.
bool mayHaveBeenSent(const CheckInput& input, const ReturnedIndicator& row, const FilledCell& cell, const Entry& number) {
    const auto* now = findIn(input.knowledge->expected.indicators, [&](const auto& each) { return each.code == row.code; });
    if (!now->expected && &cell == &row.expected)
        return true;
    if (number == progress::parseEntry(now->previous) || number == Entry{now->target, std::nullopt} ||
        isNear(now->expected, number))
        return true;
    const auto past = input.knowledge->past.find(row.code);
    return past != input.knowledge->past.end() &&
           findIn(past->second, [&](const auto& reading) { return progress::entryOf(reading) == number; });
}

bool wasSent(const CheckInput& input, const ReturnedIndicator& row, const FilledCell& cell, const QString& number) {
    const auto entry = progress::parseEntry(number);
    const auto& identity = input.form.identity;
    const auto* sent = identity ? findIn(identity->indicators, [&](const auto& each) { return each.code == row.code; }) : nullptr;
    return entry &&
           (sent && sent->numbers ? wasSent(*sent->numbers, row, cell, *entry) : mayHaveBeenSent(input, row, cell, *entry));
}

/// What a cell holds for the indicator as one would type it, guessed where it is inexact or in another unit; empty: no number.
QString numberIn(FilledCell cell, const plan::Indicator& indicator) {
    static const QRegularExpression header(QStringLiteral("^本期值(?:为|是|[:：=])?"));
    cell.text.remove(header);
    const ReadNumber number = readNumber(cell, indicator);
    return number.entry ? progress::textOf(*number.entry) : number.proposal;
}

QString nameOf(const FilledCell& cell, const QString& sheet, const QString& ownSheet) {
    return sheet == ownSheet ? cell.place.name() : sheet + u'!' + cell.place.name();
}

std::optional<Misplaced> misplacedOn(const CheckInput& input, const ReturnedIndicator& row, const QString& ownSheet) {
    const plan::Indicator& indicator = *input.context.plan.indicator(row.code);
    for (const FilledCell* cell : {&row.previous, &row.target, &row.expected, &row.note, &row.beside}) {
        const QString number = numberIn(*cell, indicator);
        if (!number.isEmpty() && !wasSent(input, row, *cell, number))
            return Misplaced{nameOf(*cell, row.sheet, ownSheet), shownIn(*cell), number};
    }
    return std::nullopt;
}

std::optional<Misplaced> misplacedAside(const CheckInput& input, const ReturnedIndicator& row, const QString& ownSheet) {
    if (row.value.isBlank() || isStroke(row.value.text))
        return misplacedOn(input, row, ownSheet);
    const QString number = numberIn(row.value, *input.context.plan.indicator(row.code));
    return Misplaced{nameOf(row.value, row.sheet, ownSheet), shownIn(row.value), number.isEmpty() ? row.value.text : number};
}

/// The words that a task's row was sent out with; where the form does not tell them, those that it would have now.
QString sentWords(const CheckInput& input, plan::TaskId task) {
    const auto isOfTask = [&](const auto& each) { return each.task == task; };
    const auto* sent = input.form.identity ? findIn(input.form.identity->tasks, isOfTask) : nullptr;
    return sent && !sent->previous.isEmpty() ? sent->previous : findIn(input.knowledge->expected.tasks, isOfTask)->previous;
}

std::optional<Misplaced> misplacedOn(const CheckInput& input, const ReturnedTask& row, const QString& ownSheet) {
    const QString sent = base::comparable(sentWords(input, row.task));
    for (const FilledCell* cell : {&row.previous, &row.beside}) {
        const bool isSent = cell == &row.previous && base::comparable(cell->text) == sent;
        if (!cell->isBlank() && !isStroke(cell->text) && !isSent)
            return Misplaced{nameOf(*cell, row.sheet, ownSheet), cell->text, cell->text};
    }
    return std::nullopt;
}

std::optional<Misplaced> misplacedAside(const CheckInput& input, const ReturnedTask& row, const QString& ownSheet) {
    for (const FilledCell* answer : row.answers()) {
        if (!answer->isBlank() && !isStroke(answer->text))
            return Misplaced{nameOf(*answer, row.sheet, ownSheet), answer->text, answer->text};
    }
    return misplacedOn(input, row, ownSheet);
}

/// @pre nothing is answered in the row
template <class Row>
std::optional<Misplaced> firstMisplaced(const CheckInput& input, const Row& row) {
    auto found = misplacedOn(input, row, row.sheet);
    for (auto other = row.aside.begin(); !found && other != row.aside.end(); ++other)
        found = misplacedAside(input, *other, row.sheet);
    return found;
}

void findMisplaced(const CheckInput& input, size_t row, const Misplaced& misplaced, Findings& findings) {
    Finding finding =
        findingAt(input, row, FindingCode::MisplacedValue,
                  CheckText::tr("%1: this period's cell is empty, and %2 holds a number that was not sent out: \"%3\".")
                      .arg(input.indicator(row).name, misplaced.place, excerpt(misplaced.text)),
                  CheckText::tr("If it is this period's value, take it as that."));
    finding.proposal = Correction{finding.sheet, finding.cell, misplaced.proposal};
    findings.push_back(finding);
}

/// A tick is no progress: it is told, and not proposed as such.
void findMisplaced(const ReturnedTask& row, const Misplaced& misplaced, Findings& findings) {
    Finding finding =
        findingAt(row, row.progress, FindingCode::MisplacedValue,
                  CheckText::tr("Task %1: nothing is answered in its row, and %2 holds a text that was not sent out: \"%3\".")
                      .arg(QString::number(row.task.value()), misplaced.place, excerpt(misplaced.text)),
                  CheckText::tr("If it is this period's progress, take it as that."));
    const QString& text = misplaced.proposal;
    if (!row.progress.absent && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        finding.proposal = Correction{finding.sheet, finding.cell, text};
    findings.push_back(finding);
}

} // namespace

std::optional<Misplaced> misplacedIn(const CheckInput& input, const ReturnedIndicator& row) {
    return input.expects(row.code) && row.value.isBlank() ? firstMisplaced(input, row) : std::nullopt;
}

std::optional<Misplaced> misplacedIn(const CheckInput& input, const ReturnedTask& row) {
    return input.expects(row.task) && row.isBlank() ? firstMisplaced(input, row) : std::nullopt;
}

void checkMisplacedValue(const CheckInput& input, Findings& findings) {
    for (size_t row = 0; row < input.form.indicators.size(); ++row) {
        if (const auto misplaced = misplacedIn(input, input.form.indicators[row]))
            findMisplaced(input, row, *misplaced, findings);
    }
    for (const ReturnedTask& row : input.form.tasks) {
        if (const auto misplaced = misplacedIn(input, row))
            findMisplaced(row, *misplaced, findings);
    }
}

} // namespace xundu::exchange
