#include "core/exchange/LedgerSheet.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/exchange/Workbook.h"
#include "core/papers/Words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

using papers::Fields;
using progress::ProgressReport;

struct LedgerText {
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

class LedgerWriter {
public:
    explicit LedgerWriter(const LedgerInput& input) : m_input(input) {}

    void write(const QString& path) {
        const plan::Plan& plan = *m_input.plan;
        const calendar::TenDay period = m_input.status->period;
        const QString title = m_words.text(u"title"_s, {{u"plan"_s, plan.document.title}});
        Workbook workbook(
            {title, plan.taskForce.office, m_words.text(u"comment"_s, {{u"period"_s, period.chineseName()}}), period.lastDay()},
            true);
        const QString subtitle = m_words.text(u"subtitle"_s, {{u"period"_s, period.chineseName()},
                                                              {u"day"_s, papers::dayText(period.lastDay())},
                                                              {u"office"_s, plan.taskForce.office},
                                                              {u"demo"_s, m_input.demo ? m_lights.demo() : QString()}});
        TableSheet sheet(workbook, m_words.text(u"sheet"_s), title, subtitle, columns(), 3);
        for (const plan::Programme& programme : plan.programmes) {
            if (m_input.programme.value_or(programme.number) != programme.number)
                continue;
            for (const plan::Task& task : programme.tasks)
                add(sheet, programme, task);
        }
        sheet.finish(m_words.text(u"footer"_s));
        workbook.saveTo(path);
    }

private:
    std::vector<SheetColumn> columns() const {
        std::vector<SheetColumn> columns{{m_words.text(u"column.number"_s), 6},
                                         {m_words.text(u"column.programme"_s), 12},
                                         {m_words.text(u"column.task"_s), 17}};
        if (m_input.plan->leadsConfirmed)
            columns.push_back({m_words.text(u"column.lead"_s), 11});
        columns.push_back({m_words.text(u"column.responsible"_s), 18});
        columns.push_back({m_words.text(u"column.target"_s), 26});
        columns.push_back({m_words.text(u"column.progress"_s), 31});
        columns.push_back({m_words.text(u"column.problems"_s), 18});
        columns.push_back({m_words.text(u"column.next"_s), 18});
        columns.push_back({m_words.text(u"column.due"_s), 12});
        columns.push_back({m_words.text(u"column.light"_s), 13});
        return columns;
    }

    void add(TableSheet& sheet, const plan::Programme& programme, const plan::Task& task) const {
        const progress::TaskStanding* standing = m_input.status->task(task.id);
        const progress::TaskStanding none{.task = task.id};
        const progress::TaskStanding& shown = standing ? *standing : none;
        const auto& wanted = m_input.lights;
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), shown.light) == wanted.end())
            return;
        const QString separator = m_words.text(u"list.words"_s);
        sheet.nextRow();
        sheet.number(static_cast<double>(task.id.value()), u"0"_s, true);
        sheet.text(programme.name);
        sheet.text(task.title);
        if (m_input.plan->leadsConfirmed) {
            sheet.text(printedNames(*m_input.plan, task, plan::Role::Lead).join(separator));
            sheet.text(printedNames(*m_input.plan, task, plan::Role::Co).join(separator));
        } else {
            sheet.text(printedNames(*m_input.plan, task).join(separator));
        }
        sheet.text(target(task));
        sheet.text(words(task.id, &ProgressReport::progress, true));
        sheet.text(words(task.id, &ProgressReport::problems, false));
        sheet.text(words(task.id, &ProgressReport::next, false));
        sheet.date(task.dueOn);
        sheet.light(shown.light, m_lights.withShape(shown), shown.stale);
    }

    /// The plan's own words on the task's indicators, else its measures.
    QString target(const plan::Task& task) const {
        QStringList parts;
        for (const plan::Indicator* indicator : m_input.plan->indicatorsOf(task.id)) {
            for (const plan::Mention& mention : indicator->mentions) {
                if (mention.task == task.id && !parts.contains(mention.phrase))
                    parts += mention.phrase;
            }
        }
        if (parts.isEmpty()) {
            for (const plan::Measure& measure : task.measures)
                parts += papers::inSentence(measure.text);
        }
        return parts.join(m_words.text(u"list.parts"_s));
    }

    /// What the units say, each under its name where there are several, with its 旬 where it is an earlier one.
    QString words(plan::TaskId task, QString ProgressReport::*field, bool sayUnchanged) const {
        QStringList names;
        QStringList texts;
        for (const plan::Unit& unit : m_input.plan->units) {
            for (const ProgressReport& report : m_input.reports) {
                QString text = base::cleaned(report.*field);
                if (text.isEmpty() && sayUnchanged && report.unchanged)
                    text = m_words.text(u"unchanged"_s);
                if (report.task != task || report.unit != unit.id || text.isEmpty())
                    continue;
                if (report.period < m_input.status->period)
                    text += m_words.text(u"earlier"_s, {{u"period"_s, papers::shortName(report.period)}});
                names += unit.name;
                texts += text;
            }
        }
        if (texts.size() == 1)
            return texts.front();
        for (qsizetype i = 0; i < texts.size(); ++i)
            texts[i] = m_words.text(u"said"_s, {{u"unit"_s, names[i]}, {u"text"_s, texts[i]}});
        return texts.join(u'\n');
    }

    const LedgerInput& m_input;
    papers::Wording m_words = papers::Wording::builtIn(u"ledger"_s);
    papers::LightWords m_lights;
};

} // namespace

void writeLedger(const LedgerInput& input, const QString& path) {
    Q_ASSERT(input.plan && input.status);
    const auto& programmes = input.plan->programmes;
    const bool known =
        !input.programme || std::any_of(programmes.begin(), programmes.end(),
                                        [&](const plan::Programme& programme) { return programme.number == *input.programme; });
    if (!known)
        throw base::Error(base::ErrorCode::BadCall, LedgerText::tr("The plan has no programme %1.").arg(*input.programme));
    LedgerWriter(input).write(path);
}

} // namespace xundu::exchange
