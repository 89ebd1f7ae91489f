#include "ui/print/OfficePapers.h"

#include "core/base/Error.h"
#include "core/base/WholeFile.h"
#include "core/exchange/IndicatorSheet.h"
#include "core/exchange/LedgerSheet.h"
#include "core/papers/BulletinComposer.h"
#include "core/papers/docx/DocxWriter.h"
#include "core/store/Closings.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Reports.h"
#include "ui/print/FontBook.h"
#include "ui/print/PdfFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace xundu::ui::print {
namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

using calendar::TenDay;
using progress::PeriodStatus;

/// The status of a 旬 that has duties; nothing before the first report.
std::optional<PeriodStatus> earlier(const store::Office& office, TenDay period, int back) {
    const TenDay before = period.plus(-back);
    if (before < office.plan().firstReport())
        return std::nullopt;
    return store::closings::statusShown(office, before);
}

Printed writeBulletin(const store::Office& office, const PeriodStatus& now, const QString& path, const PaperSelection&) {
    const auto last = earlier(office, now.period, 1);
    const auto beforeLast = earlier(office, now.period, 2);
    loadStandIns();
    papers::Paper paper = papers::composeBulletin({.plan = &office.plan(),
                                                   .now = &now,
                                                   .last = last ? &*last : nullptr,
                                                   .beforeLast = beforeLast ? &*beforeLast : nullptr,
                                                   .reports = store::reports::reportsIn(office, now.period),
                                                   .demo = office.isDemo()});
    if (QFileInfo(path).suffix().compare(u"docx", Qt::CaseInsensitive) == 0)
        base::writeWhole(path, papers::docxOf(paper));
    else
        writePdf(paper, path);
    return std::move(paper.figures);
}

/// Prints what units say, no indicator's value.
Printed writeLedger(const store::Office& office, const PeriodStatus& status, const QString& path,
                    const PaperSelection& selection) {
    exchange::writeLedger({&office.plan(), &status, store::reports::newestReports(office, status.period), selection.programme,
                           selection.lights, office.isDemo()},
                          path);
    return {};
}

/// Prints them all.
Printed writeIndicators(const store::Office& office, const PeriodStatus& status, const QString& path, const PaperSelection&) {
    exchange::writeIndicators({&office.plan(), &status, office.isDemo()}, path);
    Printed printed;
    for (const plan::Indicator& indicator : office.plan().indicators)
        printed.insert(indicator.code);
    return printed;
}

constexpr PaperFormat formats[] = {
    {PaperKind::Bulletin, "bulletin", "pdf docx",
     [](TenDay period) { return QStringLiteral("%1工作调度通报").arg(period.chineseName()); }, writeBulletin},
    {PaperKind::Ledger, "ledger", "xlsx", [](TenDay period) { return QStringLiteral("%1任务台账").arg(period.chineseName()); },
     writeLedger},
    {PaperKind::Indicators, "indicators", "xlsx",
     [](TenDay period) { return QStringLiteral("%1指标进度表").arg(period.chineseName()); }, writeIndicators},
};

} // namespace

std::span<const PaperFormat> paperFormats() { return formats; }

const PaperFormat& formatOf(PaperKind kind) { return formats[static_cast<std::size_t>(kind)]; }

const PaperFormat* formatNamed(const QString& code) {
    for (const PaperFormat& format : formats) {
        if (code == QLatin1String(format.code))
            return &format;
    }
    return nullptr;
}

void writePaper(const store::Office& office, PaperKind kind, TenDay period, const QString& path,
                const PaperSelection& selection) {
    formatOf(kind).write(office, store::closings::statusShown(office, period), path, selection);
}

void issuePaper(store::Office& office, PaperKind kind, TenDay period, const QString& path, const PaperSelection& selection) {
    const PaperFormat& format = formatOf(kind);
    const PeriodStatus status = store::closings::statusShown(office, period);
    const Printed printed = format.write(office, status, path, selection);
    QFile file(path); // as written is what goes out
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::NotFound,
                          PaperText::tr("%1 was written but cannot be read again, so it was not recorded as issued: %2.")
                              .arg(path, file.errorString()));
    store::papers::issue(office,
                         {.period = period,
                          .kind = QLatin1String(format.code),
                          .name = QFileInfo(path).fileName(),
                          .ruleVersion = status.ruleVersion},
                         file.readAll(), store::papers::figuresOf(status, printed));
}

} // namespace xundu::ui::print
