#include "ui/pages/collect/ProposedNumbers.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct ProposedNumberText {
    Q_DECLARE_TR_FUNCTIONS(ProposedNumberText)
};

constexpr qsizetype mostLines = 10;

bool wouldBeTaken(const WaitingFile& file) {
    return file.chosen && (file.asProposed.outcome == dispatch::Outcome::Accepted ||
                           file.asProposed.outcome == dispatch::Outcome::AcceptedWithWarnings);
}

QString lineOf(const store::Office& office, const WaitingFile& file, const exchange::Finding& finding, const QString& taken) {
    const plan::Unit* unit = file.asProposed.unit ? office.plan().unit(*file.asProposed.unit) : nullptr;
    const plan::Indicator& indicator = *office.plan().indicator(*finding.indicator);
    const QString written = finding.value.isEmpty() ? ProposedNumberText::tr("left empty") : finding.value;
    return ProposedNumberText::tr("%1  %2: %3 → %4 %5", "unit, indicator, as written, as taken, unit of measure")
        .arg(unit ? unit->shortName : file.name(), indicator.name, written, taken, indicator.unit);
}

} // namespace

QStringList proposedNumbers(const store::Office& office, calendar::TenDay period, const Inbox& inbox) {
    QStringList lines;
    for (const WaitingFile* file : inbox.files(period)) {
        if (!wouldBeTaken(*file))
            continue;
        const exchange::Findings open = file->open();
        for (const auto& [finding, taken] : Inbox::incoming(*file, ReadAs::Proposed).mended) {
            if (finding.indicator && taken != finding.value && std::find(open.begin(), open.end(), finding) != open.end())
                lines << lineOf(office, *file, finding, taken);
        }
    }
    lines.removeDuplicates(); // two doubts about one number
    return lines;
}

QString shortened(const QStringList& lines) {
    const auto more = lines.size() - mostLines;
    if (more <= 0)
        return lines.join(u'\n');
    return (lines.mid(0, mostLines) << ProposedNumberText::tr("and %n more", nullptr, static_cast<int>(more))).join(u'\n');
}

} // namespace xundu::ui
