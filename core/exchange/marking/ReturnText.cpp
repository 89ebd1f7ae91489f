#include "core/exchange/marking/ReturnText.h"

#include "core/papers/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

using papers::Fields;
using papers::Wording;

bool isRefusal(const Finding& finding) { return severityOf(finding.code) == Severity::Error; }

/// What is quoted of a cell: one line, not the whole of a long text.
QString excerpt(const QString& text) {
    constexpr qsizetype longest = 30;
    const QString line = papers::quotable(papers::inSentence(text));
    return line.size() <= longest ? line : line.left(longest) + u'…';
}

/// The sentences of one return.
class ReturnWords {
public:
    explicit ReturnWords(const plan::Plan* plan = nullptr) : m_plan(plan) {}

    QString text(const QString& key, const Fields& fields = {}) const { return m_words.text(key, fields); }

    QString entry(int number, const Finding& finding) const {
        Fields fields = sentences(finding);
        fields.insert({{u"number"_s, QString::number(number)}, {u"place"_s, place(finding)}});
        return text(u"entry"_s, fields);
    }
    QString comment(const Finding& finding) const {
        return text(isRefusal(finding) ? u"comment.refused"_s : u"comment.doubted"_s, sentences(finding));
    }

private:
    Fields sentences(const Finding& finding) const {
        // A changed header is told of otherwise than a file that is no form.
        const bool isColumn = finding.code == FindingCode::NotOurForm && !finding.cell.isEmpty();
        const QString code = codeOf(finding.code) + (isColumn ? u".column"_s : QString());
        const QString proposal = finding.proposal ? finding.proposal->text : QString();
        const Fields known{{u"held"_s, quoted(u"held"_s, finding.value)}, {u"proposal"_s, quoted(u"proposal"_s, proposal)}};
        return {{u"doubt"_s, text(u"doubt."_s + code, known)}, {u"fix"_s, text(u"fix."_s + code)}};
    }
    QString quoted(const QString& key, const QString& value) const {
        const QString shown = excerpt(value);
        return shown.isEmpty() ? QString() : text(key, {{u"value"_s, shown}});
    }
    QString place(const Finding& finding) const {
        const QString row = rowOf(finding);
        if (!finding.cell.isEmpty())
            return text(row.isEmpty() ? u"place.cell"_s : u"place.row"_s,
                        {{u"row"_s, row}, {u"sheet"_s, finding.sheet}, {u"cell"_s, finding.cell}});
        if (!row.isEmpty())
            return row;
        return finding.sheet.isEmpty() ? text(u"place.file"_s) : finding.sheet;
    }
    QString rowOf(const Finding& finding) const {
        if (finding.task)
            return text(u"place.task"_s, {{u"number"_s, QString::number(finding.task->value())}});
        if (!finding.indicator)
            return {};
        const plan::Indicator* indicator = m_plan ? m_plan->indicator(*finding.indicator) : nullptr;
        return indicator ? indicator->name : text(u"place.indicator"_s, {{u"code"_s, finding.indicator->value()}});
    }

    const plan::Plan* m_plan;
    Wording m_words = Wording::builtIn(u"return"_s);
};

QString closing(const ReturnWords& words, const ReturnAddress& address, bool refused, bool marked) {
    const QString due =
        address.dueOn.isNull() ? words.text(u"due.none"_s) : words.text(u"due"_s, {{u"day"_s, papers::dayText(address.dueOn)}});
    const QString key = !refused ? u"closing.doubted"_s : marked ? u"closing.marked"_s : u"closing.refused"_s;
    return words.text(key, {{u"due"_s, due}});
}

} // namespace

QString returnText(const ReturnAddress& address, const Findings& findings, bool marked) {
    const ReturnWords words(address.plan);
    Findings sorted = findings;
    const auto doubts = std::stable_partition(sorted.begin(), sorted.end(), isRefusal);
    const bool refused = doubts != sorted.begin();
    const bool both = refused && doubts != sorted.end();
    QStringList lines{address.unitName.isEmpty() ? words.text(u"greeting.unknown"_s)
                                                 : words.text(u"greeting"_s, {{u"unit"_s, address.unitName}})};
    lines << words.text(
        refused ? u"intro.refused"_s : u"intro.doubted"_s,
        {{u"period"_s, address.period.chineseName()}, {u"marked"_s, marked ? words.text(u"marked"_s) : QString()}});
    if (both)
        lines << words.text(u"group.refused"_s);
    int number = 0;
    for (auto finding = sorted.begin(); finding != sorted.end(); ++finding) {
        if (both && finding == doubts)
            lines << words.text(u"group.doubted"_s);
        lines << words.entry(++number, *finding);
    }
    lines << closing(words, address, refused, marked) << address.officeName;
    return lines.join(u'\n');
}

std::vector<CellMark> marksOf(const Findings& findings) {
    const ReturnWords words;
    std::vector<CellMark> marks;
    for (const Finding& finding : findings) {
        if (!finding.cell.isEmpty())
            marks.push_back({finding.sheet, finding.cell, words.comment(finding), isRefusal(finding)});
    }
    return marks;
}

} // namespace xundu::exchange
