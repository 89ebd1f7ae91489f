#include "ui/pages/workbench/BenchActions.h"

#include "core/base/Error.h"
#include "core/dispatch/Forms.h"
#include "core/dispatch/Reminders.h"
#include "core/dispatch/Unfinished.h"
#include "core/store/Closings.h"
#include "ui/models/Edits.h"
#include "ui/pages/workbench/BenchWords.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>

namespace xundu::ui {

namespace {

std::vector<plan::UnitId> allUnits(const Bench& bench) {
    std::vector<plan::UnitId> units;
    for (const dispatch::UnitReception& unit : bench.reception.units)
        units.push_back(unit.unit);
    return units;
}

QString names(const plan::Plan& plan, const std::vector<plan::UnitId>& units) {
    QStringList words;
    for (const plan::UnitId unit : units)
        words << plan.unit(unit)->shortName;
    return words.join(BenchActions::tr(", "));
}

} // namespace

BenchActions::BenchActions(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

std::vector<plan::UnitId> BenchActions::askUnits(const Bench& bench, const std::vector<plan::UnitId>& chosen) {
    const std::vector<plan::UnitId>& without = bench.loop.toIssue;
    const std::vector<plan::UnitId> all = allUnits(bench);
    QStringList options;
    std::vector<const std::vector<plan::UnitId>*> choices;
    const auto offer = [&](const std::vector<plan::UnitId>& units, const QString& words) {
        if (units.empty())
            return;
        options << words;
        choices.push_back(&units);
    };
    offer(without, tr("%n unit(s) that have none yet", nullptr, static_cast<int>(without.size())));
    if (all.size() != without.size())
        offer(all, tr("all %n unit(s)", nullptr, static_cast<int>(all.size())));
    offer(chosen, tr("chosen in the table: %1").arg(names(m_context.view.plan(), chosen)));
    const int choice = m_context.prompts.choose(tr("Issue forms"), tr("A form goes to"), options);
    return choice < 0 ? std::vector<plan::UnitId>() : *choices.at(static_cast<std::size_t>(choice));
}

void BenchActions::issueForms(const Bench& bench, const std::vector<plan::UnitId>& chosen) {
    const std::vector<plan::UnitId> units = askUnits(bench, chosen);
    if (units.empty())
        return;
    const QString start = m_context.settings.value(settings::exportFolder);
    const QString folder =
        m_context.prompts.chooseFolder(tr("Folder for the forms"), QDir(start).exists() ? start : QDir::homePath());
    if (folder.isEmpty())
        return;
    std::vector<dispatch::WrittenForm> written;
    bool whole = false;
    const auto problem = attempt([&] {
        whole = m_context.prompts.progress(tr("Writing forms"), [&](const base::Progress& progress) {
            written = dispatch::issueForms(m_context.view.office(), m_context.view.period(), units, folder, progress);
        });
    });
    if (problem)
        Q_EMIT failed(*problem, tr("No form was issued."));
    if (!whole)
        return;
    m_context.settings.set(settings::exportFolder, folder);
    QStringList texts;
    for (const dispatch::WrittenForm& form : written)
        texts << exchange::coveringText(form.form);
    Q_EMIT noticed(tr("%n form(s) written: %1", nullptr, static_cast<int>(written.size())).arg(QDir::toNativeSeparators(folder)),
                   tr("Send each to the unit's contact officer, with the covering text."), tr("Copy covering texts"),
                   texts.join(QStringLiteral("\n\n")));
}

QString BenchActions::reminderFor(const Bench& bench, const std::vector<plan::UnitId>& units) const {
    const plan::Plan& plan = m_context.view.plan();
    return units.size() == 1 ? dispatch::reminderText(plan, bench.reception, units.front(), bench.facts.today)
                             : dispatch::collectedReminder(plan, bench.reception, units, bench.facts.today);
}

void BenchActions::copyReminder(const Bench& bench, const std::vector<plan::UnitId>& units) {
    if (units.empty())
        return;
    store::Office& office = m_context.view.office();
    std::vector<plan::UnitId> rest = units;
    QStringList before;
    for (const store::reminders::Given& given : dispatch::alreadySent(office, bench.reception.period)) {
        if (std::erase(rest, given.unit) > 0)
            before << tr("%1 at %2 by %3")
                          .arg(m_context.view.plan().unit(given.unit)->shortName, given.at.toString(QStringLiteral("HH:mm")),
                               given.by);
    }
    const QString asked = tr("Asked today already: %1.").arg(before.join(tr("; ")));
    if (rest.empty()) {
        Q_EMIT noticed(tr("Nothing was copied: nobody is asked twice on one day."), asked, tr("Copy all the same"),
                       reminderFor(bench, units));
        return;
    }
    QApplication::clipboard()->setText(reminderFor(bench, rest));
    if (office.isWritable()) {
        if (const auto problem = attempt([&] { dispatch::giveReminders(office, bench.reception.period, rest); }))
            return Q_EMIT failed(*problem, tr("The text is on the clipboard all the same."));
    }
    const QString noted =
        office.isWritable() ? tr("Noted as given out today.") : tr("It is not noted: the file is open for reading only.");
    Q_EMIT noticed(tr("The reminder is on the clipboard: %1.").arg(names(m_context.view.plan(), rest)),
                   before.isEmpty() ? noted : tr("%1 %2", "two sentences").arg(noted, asked), {}, {});
}

void BenchActions::close(const Bench& bench) {
    const QString name = bench.reception.period.displayName();
    const dispatch::Unfinished unfinished = dispatch::unfinishedOf(bench.reception, bench.facts);
    QStringList lines{tr("Its figures and papers then stay as they are; later findings become corrections beside them.")};
    if (!unfinished.missing.empty())
        lines << tr("Still missing: %1.").arg(someUnits(m_context.view.plan(), bench.reception.owing()));
    if (unfinished.doubts > 0)
        lines << tr("%n doubt(s) are still open.", nullptr, unfinished.doubts);
    if (unfinished.sentBack > 0)
        lines << tr("%n form(s) went back and did not return.", nullptr, unfinished.sentBack);
    if (unfinished.withoutBulletin)
        lines << tr("No bulletin has been issued.");
    if (!m_context.prompts.confirm(tr("Close %1?").arg(name), lines.join(u'\n'), tr("Close the period")))
        return;
    if (const auto problem = attempt([&] { store::closings::close(m_context.view.office(), bench.reception.period); }))
        Q_EMIT failed(*problem, tr("Nothing was changed."));
}

void BenchActions::reopen(const Bench& bench) {
    const QString reason =
        m_context.prompts.askText(tr("Open %1 again").arg(bench.reception.period.displayName()), tr("Reason"), {});
    if (reason.isEmpty())
        return;
    if (const auto problem = attempt([&] { store::closings::reopen(m_context.view.office(), bench.reception.period, reason); }))
        Q_EMIT failed(*problem, tr("Nothing was changed."));
}

} // namespace xundu::ui
