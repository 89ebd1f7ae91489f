#include "core/store/DemoOffice.h"
#include "core/store/Reports.h"
#include "tests/core/dispatch/FormRound.h"

using namespace xundu;
using namespace xundu::tests;
using namespace xundu::dispatch;
namespace reports = store::reports;

namespace {

/// A unit's form as it would have come back: the words and figures that the office file has of the 旬, typed in.
class Filled {
public:
    Filled(const store::Office& office, calendar::TenDay period, plan::UnitId unit)
        : m_form(exchange::workbookOf(composeForm(office, period, unit))) {
        const auto grids = exchange::gridsOf(m_form);
        const exchange::SheetGrid& sheet = grids.front();
        for (const exchange::Cell& cell : sheet.cells()) {
            for (const char* header : {"本期进展", "无变化", "本期值"}) {
                if (cell.text == text(header))
                    m_columns[cell.text] = cell.place.column;
            }
            if (cell.place.column == 0)
                m_rows[cell.text] = cell.place.row;
        }
        for (const progress::ProgressReport& report : reports::reportsIn(office, period)) {
            if (report.unit == unit)
                type(QString::number(report.task.value()), report.unchanged ? text("无变化") : text("本期进展"),
                     report.unchanged ? text("√") : report.progress);
        }
        for (const plan::Indicator& indicator : office.plan().indicators) {
            for (const progress::Reading& reading : reports::readingsOf(office, indicator.code, {unit}, period)) {
                if (reading.period == period && m_rows.contains(indicator.code.value()))
                    type(indicator.code.value(), text("本期值"), progress::textOf(progress::entryOf(reading)));
            }
        }
    }
    size_t answers() const { return m_typed.size(); }
    IncomingFile file() const { return {text("旬报.xlsx"), m_form, m_typed, {}}; }

private:
    void type(const QString& row, const QString& header, const QString& content) {
        m_typed.push_back({text("填报"), exchange::CellPlace{m_rows.value(row), m_columns.value(header)}.name(), content});
    }

    QByteArray m_form;
    QMap<QString, int> m_columns;
    QMap<QString, int> m_rows;
    std::vector<exchange::Correction> m_typed;
};

/// What rules.md 5a and the checks beside it raise against a clean row; that rows are missing or late is no false alarm.
bool isDoubt(const exchange::Finding& finding) {
    using exchange::FindingCode;
    const auto doubts = {FindingCode::ValueFell,       FindingCode::UnitSlip,       FindingCode::Jump,
                         FindingCode::TextRepeated,    FindingCode::DoneButOngoing, FindingCode::DisagreesWithLead,
                         FindingCode::FractionalCount, FindingCode::NumberFromText, FindingCode::MisplacedValue};
    return std::find(doubts.begin(), doubts.end(), finding.code) != doubts.end();
}

} // namespace

TEST_CASE("Clean returns of a demo year raise few doubts") {
    const QTemporaryDir folder;
    FixedClock clock;
    const store::Actor actor{QStringLiteral("经办人"), clock};
    const auto office = store::createDemoOffice(folder.filePath(QStringLiteral("demo.xundu")), plan::builtInPlan(), actor);
    size_t rows = 0;
    size_t doubts = 0;
    QStringList said;
    for (auto period = tenDay("2025-03-late"); period <= tenDay("2025-06-mid"); ++period) {
        std::vector<IncomingFile> files;
        for (const plan::UnitId unit : unitsWithForms(office->plan(), period)) {
            const Filled filled(*office, period, unit);
            rows += filled.answers();
            if (filled.answers() > 0)
                files.push_back(filled.file());
        }
        for (const FileResult& file : collect(*office, period, files, Intent::Try).files) {
            CHECK(file.outcome != Outcome::Refused);
            for (const exchange::Finding& finding : file.findings) {
                doubts += isDoubt(finding) ? 1 : 0;
                said << period.code() + u' ' + finding.message;
            }
        }
    }
    INFO(said.join(u'\n').toStdString());
    CHECK(rows > 800);
    CHECK(doubts * 100 <= rows * 3); // at most 3 %
}
