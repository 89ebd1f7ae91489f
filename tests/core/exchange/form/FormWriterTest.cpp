#include "tests/support/Catch.h"
#include "tests/support/FormSample.h"
#include "tests/support/Openpyxl.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace xundu;
using namespace xundu::exchange;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows that stand on each page behind their own, as openpyxl sees them; nothing: openpyxl is not there.
std::optional<QString> repeatedRows(const Form& form) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"form.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(workbookOf(form));
    file.close();
    const auto seen = dumpWorkbook(file.fileName());
    return seen ? std::optional((*seen)[u"sheets"_s][0][u"repeat"_s].toString()) : std::nullopt;
}

/// With so many tasks and indicators as to fill pages or not: a page has room for about a dozen tasks or thirty indicators.
Form sized(int tasks, int indicators) {
    Form form = sampleForm();
    const FormTask task = form.tasks.front();
    const FormIndicator indicator = form.indicators.front();
    form.tasks.assign(static_cast<size_t>(tasks), task);
    form.indicators.assign(static_cast<size_t>(indicators), indicator);
    return form;
}

} // namespace

TEST_CASE("a form repeats one header on paper: of the table that goes on overleaf") {
    // Title, unit, names, hint: the header of tasks is row 5, that of figures stands two rows below the last task.
    if (!repeatedRows(sampleForm()))
        return; // said by dumpWorkbook
    CHECK(repeatedRows(sized(2, 2)) == u"$9:$9"_s);
    CHECK(repeatedRows(sized(2, 0)) == u"$5:$5"_s);
    CHECK(repeatedRows(sized(30, 2)) == u"$5:$5"_s);
    CHECK(repeatedRows(sized(30, 60)) == u"$37:$37"_s);
    CHECK(repeatedRows(sized(2, 60)) == u"$9:$9"_s);
}
