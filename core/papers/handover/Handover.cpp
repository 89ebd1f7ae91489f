#include "core/papers/handover/Handover.h"

#include "core/papers/handover/FirstWeek.h"
#include "core/papers/official/Overall.h"
#include "core/plan/Duty.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using namespace official;

QString text(int number) { return QString::number(number); }

class Handover {
public:
    explicit Handover(const HandoverInput& input)
        : m_input(input),
          m_phrases(input.data),
          m_words(input.data.wording.wording(u"handover"_s)),
          m_open(handover::openMatters(input.data)) {}

    Paper compose() const {
        const QDate today = m_input.data.date();
        const Fields action{{u"action"_s, m_phrases.action()}};
        const QString& office = plan().taskForce.office;
        Paper paper = begin(m_phrases, {}, m_words.text(u"name"_s, action),
                            {m_words.text(u"title.action"_s, action), m_words.text(u"title.rest"_s)});
        const QString opening = m_words.text(u"opening"_s, {{u"office"_s, office}, {u"day"_s, dayText(today)}});
        paper.blocks.push_back(paragraph(m_input.data.frame.demo ? opening + m_phrases.text(u"demo"_s) : opening));
        addSections(paper, m_phrases,
                    {{m_words.text(u"basics.title"_s), basics()},
                     {m_words.text(u"rules.title"_s), rules()},
                     {m_words.text(u"open.title"_s), handover::openSection(m_phrases, m_words, m_open)},
                     {m_words.text(u"week.title"_s), handover::firstWeek(m_phrases, m_words, m_input, m_open)},
                     {m_words.text(u"files.title"_s), files()}});
        for (const char* who : {"signed.from", "signed.to", "signed.witness"})
            paper.blocks.push_back(paragraph(m_words.text(QLatin1String(who))));
        paper.blocks.push_back(SignOff{office, dayText(today), false});
        finish(paper, m_phrases);
        return paper;
    }

private:
    const plan::Plan& plan() const { return m_phrases.plan(); }
    const progress::PeriodStatus& now() const { return m_phrases.now(); }

    /// The plan and the 旬, with how all stands at its end.
    std::vector<Block> basics() const {
        std::set<plan::UnitId> units;
        for (const plan::Duty& duty : plan::dutiesIn(plan(), now().period))
            units.insert(duty.unit);
        const Fields fields{{u"issued"_s, issued()},
                            {u"office"_s, plan().taskForce.office},
                            {u"host"_s, plan().host()->name},
                            {u"programmes"_s, text(static_cast<int>(plan().programmes.size()))},
                            {u"tasks"_s, text(static_cast<int>(plan().tasks().size()))},
                            {u"indicators"_s, text(static_cast<int>(plan().indicators.size()))},
                            {u"units"_s, text(static_cast<int>(units.size()))},
                            {u"officers"_s, withoutOfficer(units)},
                            {u"period"_s, shortName(now().period)},
                            {u"first"_s, monthDayText(now().period.firstDay())},
                            {u"last"_s, monthDayText(now().period.lastDay())},
                            {u"due"_s, monthDayText(now().dueOn)},
                            {u"closed"_s, closed()}};
        std::vector<Block> blocks{paragraph(m_words.text(u"basics"_s, fields))};
        for (Block& block : overallSection(m_phrases, Detail::Full, {}))
            blocks.push_back(std::move(block));
        return blocks;
    }

    /// A plan without a number was made from the year before, and its day is not the real one yet.
    QString issued() const {
        const plan::PlanDocument& document = plan().document;
        if (document.documentNumber.isEmpty())
            return m_words.text(u"basics.unissued"_s, {{u"plan"_s, m_phrases.planName()}});
        return m_words.text(
            u"basics.issued"_s,
            {{u"plan"_s, m_phrases.planName()}, {u"issuer"_s, document.issuer}, {u"day"_s, dayText(document.issuedOn)}});
    }

    QString withoutOfficer(const std::set<plan::UnitId>& units) const {
        int count = 0;
        for (const plan::UnitId unit : units)
            count += plan().unit(unit)->officer.isEmpty() ? 1 : 0;
        return count == 0 ? QString() : m_words.text(u"basics.officers"_s, {{u"count"_s, text(count)}});
    }

    /// Of the 旬 before the one shown.
    QString closed() const {
        QStringList open;
        for (const progress::PeriodStatus& status : m_input.data.course) {
            if (!status.closed && status.period != now().period)
                open += shortName(status.period);
        }
        if (m_input.data.course.size() == 1)
            return {};
        return open.isEmpty() ? m_words.text(u"basics.closed"_s)
                              : m_words.text(u"basics.open"_s, {{u"periods"_s, m_phrases.list(open)}});
    }

    std::vector<Block> rules() const {
        std::vector<Block> blocks;
        for (const progress::RuleBook& book : m_input.ruleBooks)
            blocks.push_back(paragraph(versionText(book)));
        if (m_input.evaluation)
            blocks.push_back(paragraph(evaluationText(*m_input.evaluation)));
        QStringList years;
        for (const int year : m_input.calendar.years())
            years += m_words.text(u"rules.calendar.year"_s, {{u"year"_s, text(year)}});
        blocks.push_back(paragraph(years.isEmpty() ? m_words.text(u"rules.calendar.none"_s)
                                                   : m_words.text(u"rules.calendar"_s, {{u"years"_s, m_phrases.list(years)}})));
        return blocks;
    }

    /// The first version is that of the program.
    QString documentText(const QString& number, int version) const {
        if (!number.isEmpty())
            return number;
        return m_words.text(version == 1 ? u"rules.defaults"_s : u"rules.unnumbered"_s);
    }

    QString versionText(const progress::RuleBook& book) const {
        const bool current = progress::ruleBookFor(m_input.ruleBooks, now().period).version == book.version;
        return m_words.text(u"rules.version"_s,
                            {{u"version"_s, text(book.version)},
                             {u"period"_s, book.start.chineseName()},
                             {u"current"_s, current ? m_words.text(u"rules.current"_s) : QString()},
                             {u"document"_s, documentText(book.documentNumber, book.version)},
                             {u"yellow"_s, text(book.yellowFrom)},
                             {u"yellowWord"_s, m_phrases.lights().word(progress::Light::Yellow)},
                             {u"red"_s, text(book.redAbove)},
                             {u"redWord"_s, m_phrases.lights().word(progress::Light::Red)},
                             {u"overdue"_s, text(book.redAfterOverdue)},
                             {u"noReading"_s, text(book.noReadingFrom)},
                             {u"around"_s, text(book.aroundPercent)},
                             {u"due"_s, dueText(book.due.daysAfterEnd)},
                             {u"shift"_s, m_words.text(u"rules.shift."_s + calendar::codeOf(book.due.shift))}});
    }

    QString dueText(int daysAfterEnd) const {
        if (daysAfterEnd == 0)
            return m_words.text(u"rules.due.end"_s);
        return m_words.text(daysAfterEnd > 0 ? u"rules.due.after"_s : u"rules.due.before"_s,
                            {{u"days"_s, text(std::abs(daysAfterEnd))}});
    }

    QString evaluationText(const supervision::EvaluationRules& rules) const {
        return m_words.text(u"rules.evaluation"_s,
                            {{u"version"_s, text(rules.version)},
                             {u"document"_s, documentText(rules.documentNumber, rules.version)},
                             {u"completion"_s, text(rules.completion)},
                             {u"onTime"_s, text(rules.onTime)},
                             {u"quality"_s, text(rules.quality)},
                             {u"answered"_s, text(rules.answered)},
                             {u"bonus"_s, text(rules.bonusMost)},
                             {u"lead"_s, rules.lead.toString()},
                             {u"co"_s, rules.co.toString()},
                             {u"ranked"_s, m_words.text(rules.ranked ? u"rules.ranked"_s : u"rules.unranked"_s)}});
    }

    std::vector<Block> files() const {
        if (m_input.files.empty())
            return {};
        Table table;
        table.columns = {{m_phrases.text(u"column.number"_s), 8, Align::Center},
                         {m_words.text(u"column.file"_s), 44, Align::Left},
                         {m_words.text(u"column.content"_s), 48, Align::Left}};
        std::vector<Row> rows;
        for (const HandoverFile& file : m_input.files) {
            Fields fields;
            if (file.kind == u"unit-sheet")
                fields[u"count"_s] = text(file.count);
            rows.push_back(
                {{text(static_cast<int>(rows.size()) + 1)}, {file.name}, {m_words.text(u"content."_s + file.kind, fields)}});
        }
        table.open = heldRows(std::move(rows));
        return {paragraph(m_words.text(u"files.text"_s)), std::move(table)};
    }

    const HandoverInput& m_input;
    Phrases m_phrases;
    Wording m_words;
    handover::OpenMatters m_open;
};

} // namespace

Paper composeHandover(const HandoverInput& input) {
    Q_ASSERT(input.data.plan && !input.data.course.empty() && !input.ruleBooks.empty());
    return Handover(input).compose();
}

} // namespace xundu::papers
