#include "core/store/CarryOver.h"

#include "core/store/FileCopy.h"
#include "core/store/PlanTables.h"
#include "core/store/Query.h"
#include "core/store/Verbs.h"

#include <QFileInfo>

#include <map>

namespace xundu::store::carryover {

using calendar::CalendarYear;

void createFilled(const QString& path, const plan::Plan& plan, const Actor& actor,
                  const std::function<void(Office& office)>& fill) {
    const QString file = QFileInfo(path).absoluteFilePath();
    requireFree(file);
    const PartGuard guard(file);
    {
        const auto office = Office::create(partOf(file), plan, actor);
        fill(*office);
    }
    finishPart(file);
}

std::vector<CalendarYear> importedYears(const Office& office) {
    const Snapshot snapshot(office.database());
    std::vector<CalendarYear> years;
    Query query(office.database(), "SELECT year FROM calendar_year ORDER BY year");
    Query days(office.database(), "SELECT day, works FROM calendar_day WHERE year = ? ORDER BY day");
    while (query.step()) {
        CalendarYear year{query.take<int>(), {}, {}};
        days.with(year.year);
        while (days.step()) {
            const auto day = days.take<QDate>();
            (days.take<bool>() ? year.work : year.off).push_back(day);
        }
        years.push_back(std::move(year));
    }
    return years;
}

QString previousFile(const Office& office) {
    Query query(office.database(), "SELECT previous_file FROM office");
    return query.step() ? query.take<QString>() : QString();
}

std::vector<xundu::papers::DocumentNumber> usedNumbers(const Office& office, int fromYear) {
    std::map<std::pair<QString, int>, int> highest;
    const auto count = [&](const xundu::papers::DocumentNumber& number) {
        int& known = highest[{number.series, number.year}];
        known = std::max(known, number.number);
    };
    Query issued(office.database(), "SELECT number FROM issued_paper WHERE number <> ''");
    while (issued.step()) {
        if (const auto number = xundu::papers::DocumentNumber::parse(issued.take<QString>()); number && number->year >= fromYear)
            count(*number);
    }
    Query before(office.database(), "SELECT series, year, number FROM used_number WHERE year >= ?");
    before.with(fromYear);
    while (before.step())
        count({before.take<QString>(), before.take<int>(), before.take<int>()});
    std::vector<xundu::papers::DocumentNumber> numbers;
    for (const auto& [of, number] : highest)
        numbers.push_back({of.first, of.second, number});
    return numbers;
}

void keepUsedNumbers(Office& office, const std::vector<xundu::papers::DocumentNumber>& numbers) {
    Query insert(writing(office), "INSERT INTO used_number (series, year, number) VALUES (?, ?, ?)");
    for (const xundu::papers::DocumentNumber& number : numbers)
        insert.run(number.series, number.year, number.number);
}

void setFirstRules(Office& office, progress::RuleBook book) {
    book.version = 1;
    book.start = calendar::TenDay::firstOf(office.plan().year());
    Query(writing(office), "DELETE FROM rule_book").run();
    saveRuleBook(writing(office), book);
    office.forgetValues();
}

void keepSentences(Office& office, const std::vector<papers::OwnSentence>& sentences) {
    Query insert(writing(office), "INSERT INTO own_sentence (wording, key, text) VALUES (?, ?, ?)");
    for (const papers::OwnSentence& sentence : sentences)
        insert.run(sentence.wording, sentence.key, sentence.text);
}

void setPreviousFile(Office& office, const QString& name) {
    Query(writing(office), "UPDATE office SET previous_file = ?").run(name);
    office.forgetValues();
}

} // namespace xundu::store::carryover
