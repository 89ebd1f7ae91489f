#include "tests/bench/LedgerRows.h"

#include "core/papers/tables/Ledger.h"
#include "core/plan/PlanJson.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace xundu::bench {
namespace {

using papers::Row;

/// Reports of the leads and of the first county on every task.
std::vector<progress::ProgressReport> reportsOn(const plan::Plan& plan, calendar::TenDay period) {
    std::vector<progress::ProgressReport> reports;
    for (const plan::Task* task : plan.tasks()) {
        for (const plan::UnitId unit : plan::leadingUnits(plan, *task)) {
            const qint64 number = task->id.value();
            progress::ProgressReport report{.period = period, .task = task->id, .unit = unit, .receivedOn = period.lastDay()};
            report.progress =
                u"组织集中走访企业%1家，现场协调用地、用工问题，签订合作协议%2份，工作按计划推进。"_s.arg(number + 3).arg(number);
            report.problems = u"部分企业研发费用归集不规范，第%1批次项目用地指标尚未落实。"_s.arg(number % 3 + 1);
            report.next = u"下旬组织一次现场调度，督促第%1批次项目开工，逐户辅导企业完善资料。"_s.arg(number % 3 + 1);
            reports.push_back(report);
        }
    }
    return reports;
}

std::vector<Row> heldRowsOf(const papers::Table& table) {
    std::vector<Row> rows;
    const papers::NextRow next = table.open();
    while (auto row = next())
        rows.push_back(std::move(*row));
    return rows;
}

} // namespace

papers::SheetBook longLedger(int rows) {
    plan::Plan plan = plan::builtInPlan();
    plan.leadsConfirmed = true;
    const calendar::TenDay period = calendar::TenDay::of(plan.year(), 6, calendar::TenDayPart::Mid).value();
    progress::PeriodStatus status{.period = period, .dueOn = period.lastDay()};
    for (const plan::Task* task : plan.tasks()) {
        using progress::Light;
        constexpr Light lights[] = {Light::Green, Light::Yellow, Light::Red, Light::Done};
        status.tasks.push_back({.task = task->id, .light = lights[status.tasks.size() % 4]});
    }
    papers::SheetBook book = papers::composeLedger({.plan = &plan, .status = &status, .reports = reportsOn(plan, period)});
    book.sheets.resize(1);
    papers::Table& table = book.sheets[0].table;
    const auto held = std::make_shared<const std::vector<Row>>(heldRowsOf(table));
    table.open = [held, rows]() -> papers::NextRow {
        return [held, rows, index = 0]() mutable -> std::optional<Row> {
            if (index == rows)
                return std::nullopt;
            Row row = (*held)[static_cast<size_t>(index) % held->size()];
            std::get<papers::Quantity>(row[0].exact).value = ++index;
            row[0].text = QString::number(index);
            return row;
        };
    };
    return book;
}

} // namespace xundu::bench
