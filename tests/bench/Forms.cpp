#include "core/dispatch/Forms.h"

#include "core/base/Error.h"
#include "core/exchange/xlsx/WorkbookArchive.h"
#include "tests/bench/BareForm.h"
#include "tests/bench/Samples.h"
#include "tests/support/FixedClock.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

/// @file usage: bench_forms FILE FORMS ROUNDS
/// Forms of the office's units, over and over again until there are so many, written by the program and, in turn, by bare
/// libxlsxwriter.

namespace xundu::bench {
namespace {

using exchange::Form;

std::vector<Form> formsOf(const store::Office& office, size_t count) {
    const auto period = calendar::TenDay::of(office.plan().year(), 6, calendar::TenDayPart::Late).value();
    const auto units = dispatch::unitsWithForms(office.plan(), period);
    std::vector<Form> forms;
    for (size_t i = 0; i < count; ++i)
        forms.push_back(dispatch::composeForm(office, period, units[i % units.size()]));
    return forms;
}

/// Both sides write the same: every part but the one that says how well a sheet is hidden.
void requireSameParts(const QByteArray& ours, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::NotFound, path);
    exchange::WorkbookArchive mine(ours, {});
    exchange::WorkbookArchive other(file.readAll(), {});
    for (const char* name : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/styles.xml",
                             "xl/sharedStrings.xml", "docProps/core.xml", "docProps/app.xml"}) {
        const QString part = QString::fromUtf8(name);
        if (mine.whole(part) != other.whole(part))
            throw base::Error(base::ErrorCode::Internal, QStringLiteral("The two sides write another %1.").arg(part));
    }
}

void run(const QString& path, size_t count, int rounds) {
    const tests::FixedClock clock(QDate(2025, 6, 30));
    const auto office = store::Office::open(path, store::OpenMode::Read, {QStringLiteral("bench"), clock});
    const std::vector<Form> forms = formsOf(*office, count);
    const std::vector<BareForm> bare(forms.begin(), forms.end());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("form.xlsx"));
    for (size_t i = 0; i < forms.size(); ++i) {
        bare[i].write(file.toUtf8());
        requireSameParts(exchange::workbookOf(forms[i]), file);
    }
    Samples samples;
    for (int round = 0; round < rounds; ++round) {
        samples.time(QStringLiteral("ours"), [&] {
            for (const Form& form : forms)
                exchange::workbookOf(form);
        });
        samples.time(QStringLiteral("bare"), [&] {
            for (const BareForm& form : bare)
                form.write(file.toUtf8());
        });
    }
    samples.print();
}

} // namespace
} // namespace xundu::bench

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    try {
        xundu::bench::run(words.value(1), words.value(2).toULongLong(), words.value(3).toInt());
    } catch (const xundu::base::Error& error) {
        std::fprintf(stderr, "bench_forms: %s %s\n", qUtf8Printable(error.sentence()), error.what());
        return 1;
    }
    return 0;
}
