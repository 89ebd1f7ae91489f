#include "core/dispatch/Intake.h"

#include "core/base/Error.h"
#include "core/dispatch/Forms.h"
#include "core/exchange/form/FormLayout.h"
#include "core/exchange/form/FormReader.h"
#include "core/exchange/xlsx/Unreadable.h"
#include "core/store/Blobs.h"
#include "core/store/Closings.h"
#include "core/store/Recording.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace xundu::dispatch {
namespace {

struct IntakeText {
    Q_DECLARE_TR_FUNCTIONS(IntakeText)
};

namespace reports = store::reports;
namespace returns = store::returns;
using exchange::CheckInput;
using exchange::Finding;
using exchange::FindingCode;

} // namespace

QByteArray contentOf(const IncomingFile& file) {
    if (file.content)
        return *file.content;
    const QFileInfo info(file.path);
    if (info.exists() && !info.isFile())
        throw exchange::Unreadable(FindingCode::NotAWorkbook, IntakeText::tr("This is no file."),
                                   IntakeText::tr("Name the returned file itself."));
    QFile opened(file.path);
    if (!opened.open(QIODevice::ReadOnly))
        throw exchange::Unreadable(FindingCode::NotAWorkbook, IntakeText::tr("The file cannot be opened."),
                                   IntakeText::tr("Check that it is there and that you may read it."), opened.errorString());
    return opened.read(std::min(opened.size(), store::blobs::largest) + 1);
}

namespace {

std::optional<QString> given(const exchange::FilledCell& cell) {
    return cell.isBlank() ? std::nullopt : std::optional(cell.text);
}

reports::Return answerOf(const exchange::ReturnedTask& row, const CheckInput& input) {
    reports::Return answer{input.context.period, row.task, input.unit->id};
    answer.progress = given(row.progress);
    answer.problems = given(row.problems);
    answer.next = given(row.next);
    answer.coordination = given(row.coordination);
    answer.unchanged = row.marksUnchanged();
    answer.assessment = exchange::layout::assessmentNamed(row.assessment.text);
    return answer;
}

/// The rest of what is asked, once the file is known to be a form.
void check(CheckInput& input, exchange::Findings& findings) {
    for (size_t row = 0; row < input.form.indicators.size(); ++row)
        input.numbers.push_back(exchange::readNumber(input.form.indicators[row].value, input.indicator(row)));
    const auto more = exchange::checkRows(input);
    findings.insert(findings.end(), more.begin(), more.end());
}

returns::StoredFinding storedOf(const Finding& finding) {
    return {exchange::codeOf(finding.code),
            finding.sheet,
            finding.cell,
            finding.subject(),
            finding.value,
            finding.message,
            finding.fix};
}

returns::StoredFinding storedOf(const IncomingFile::Mended& mended) {
    returns::StoredFinding stored = storedOf(mended.finding);
    stored.mended = mended.taken;
    return stored;
}

} // namespace

Intake::Intake(store::Office& office, calendar::TenDay period)
    : m_office(office),
      m_context{.plan = office.plan(),
                .office = office.id(),
                .period = period,
                .closed = store::closings::closing(office, period).has_value(),
                .dueOn = reports::dueDayOf(office, period),
                .today = office.actor().clock.today()} {}

FileResult Intake::add(const IncomingFile& file) {
    FileResult result{.path = file.path};
    try {
        const QByteArray bytes = contentOf(file);
        result.hash = store::blobs::hashOf(bytes);
        if (const auto before = returns::withContent(m_office, result.hash))
            return duplicateOf(*before, result);
        const exchange::ReturnedForm form = exchange::readForm(bytes, m_context.plan, file.corrections);
        CheckInput input{m_context, form, exchange::senderOf(form, m_context.plan), nullptr, {}};
        result.period = exchange::periodOf(form);
        if (input.unit)
            result.unit = input.unit->id;
        result.findings = exchange::checkFile(input);
        if (!exchange::hasErrors(result.findings)) {
            const exchange::UnitKnowledge knowledge = knowledgeOf(input.unit->id);
            input.knowledge = &knowledge;
            check(input, result.findings);
            dropAccepted(file, result);
            if (!exchange::hasErrors(result.findings))
                store(input, bytes, file, result);
        }
    } catch (const exchange::Unreadable& why) {
        result.findings = {why.finding()};
    }
    return result;
}

FileResult Intake::duplicateOf(const returns::ReturnedFile& before, FileResult result) const {
    result.unit = before.unit;
    result.period = before.period;
    result.outcome = Outcome::Duplicate;
    if (const auto newest = returns::newestOf(m_office, before.unit, before.period); newest->id != before.id)
        result.supersededBy = newest->name;
    return result;
}

returns::AcceptedWarning Intake::acceptedAs(const Finding& finding, plan::UnitId unit) const {
    return {unit, m_context.period, exchange::codeOf(finding.code), finding.subject(), finding.value};
}

exchange::UnitKnowledge Intake::knowledgeOf(plan::UnitId unit) const {
    exchange::UnitKnowledge knowledge{.expected = composeForm(m_office, m_context.period, unit)};
    if (const auto earlier = returns::newestOf(m_office, unit, m_context.period))
        knowledge.earlierReturn = earlier->name;
    if (m_taken.contains(unit))
        knowledge.earlierInBatch = knowledge.earlierReturn;
    for (const exchange::FormTask& task : knowledge.expected.tasks) {
        for (const auto& report : reports::newestReports(m_office, task.task, unit, m_context.period, 2)) {
            if (report.period < m_context.period)
                knowledge.reports.emplace(task.task, report);
            else
                knowledge.answered.insert(task.task);
        }
    }
    for (const exchange::FormIndicator& row : knowledge.expected.indicators) {
        auto& past = knowledge.past[row.code] = reports::readingsOf(m_office, row.code, {unit}, m_context.period);
        std::erase_if(past, [&](const progress::Reading& each) { return each.period == m_context.period; });
        if (m_context.plan.indicator(row.code)->allocations.empty())
            continue;
        auto& others = knowledge.others[row.code] = reports::newestReadings(m_office, row.code, m_context.period);
        std::erase_if(others,
                      [&](const progress::Reading& each) { return each.unit == unit || each.period != m_context.period; });
    }
    return knowledge;
}

void Intake::dropAccepted(const IncomingFile& file, FileResult& result) const {
    auto accepted = returns::acceptedOf(m_office, *result.unit, m_context.period);
    for (const Finding& finding : file.accepted)
        accepted.push_back(acceptedAs(finding, *result.unit));
    std::erase_if(result.findings, [&](const Finding& finding) {
        return severityOf(finding.code) == exchange::Severity::Warning &&
               std::find(accepted.begin(), accepted.end(), acceptedAs(finding, *result.unit)) != accepted.end();
    });
}

void Intake::store(const CheckInput& input, const QByteArray& bytes, const IncomingFile& file, FileResult& result) {
    const QString name = QFileInfo(file.path).fileName();
    const auto kept = returns::keep(m_office, {.unit = input.unit->id, .period = m_context.period, .name = name}, bytes);
    std::vector<returns::StoredFinding> findings;
    for (const Finding& finding : result.findings)
        findings.push_back(storedOf(finding));
    for (const IncomingFile::Mended& mended : file.mended)
        findings.push_back(storedOf(mended));
    returns::keepFindings(m_office, kept.id, findings);
    for (const Finding& finding : file.accepted)
        returns::accept(m_office, acceptedAs(finding, kept.unit));
    for (const exchange::ReturnedTask& row : input.form.tasks) {
        if (row.isBlank() || !input.expects(row.task))
            continue;
        reports::take(m_office, answerOf(row, input));
        ++result.reports;
    }
    for (size_t row = 0; row < input.form.indicators.size(); ++row) {
        const exchange::ReturnedIndicator& indicator = input.form.indicators[row];
        if (!input.numbers[row].entry || !input.expects(indicator.code))
            continue;
        progress::Reading reading = input.reading(row);
        reading.source = {name, indicator.sheet, indicator.value.place.name(), kept.hash, indicator.value.said()};
        reports::save(m_office, reading);
        ++result.readings;
    }
    if (result.reports + result.readings > 0)
        m_taken.insert(kept.unit);
    result.outcome = result.findings.empty() ? Outcome::Accepted : Outcome::AcceptedWithWarnings;
}

} // namespace xundu::dispatch
