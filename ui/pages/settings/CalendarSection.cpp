#include "ui/pages/settings/CalendarSection.h"

#include "core/base/Error.h"
#include "core/store/Plans.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

constexpr int largestCalendar = 1 << 20; // bytes: some hundred years

Column<CalendarRow> numberColumn(const QString& title, int CalendarRow::*number) {
    return {.title = title,
            .width = 170,
            .alignment = Qt::AlignRight,
            .text = [number](const CalendarRow& row) { return QString::number(row.*number); },
            .sort = [number](const CalendarRow& row) { return QVariant(row.*number); }};
}

std::vector<Column<CalendarRow>> columns() {
    return {numberColumn(CalendarText::tr("Year"), &CalendarRow::year),
            numberColumn(CalendarText::tr("Free days beside weekends"), &CalendarRow::off),
            numberColumn(CalendarText::tr("Weekend days with work"), &CalendarRow::work)};
}

CalendarRow rowOf(const calendar::WorkCalendar& calendar, int year) {
    CalendarRow row{.year = year};
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const bool weekend = day.dayOfWeek() >= Qt::Saturday;
        row.off += !weekend && !calendar.isWorkday(day);
        row.work += weekend && calendar.isWorkday(day);
    }
    return row;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::NotFound,
                          CalendarText::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > largestCalendar)
        throw base::Error(base::ErrorCode::BadValue,
                          CalendarText::tr("%1 is too large for a calendar.").arg(QDir::toNativeSeparators(path)));
    return file.readAll();
}

} // namespace

CalendarSection::CalendarSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_model(columns()), m_table(new DataTable(m_model, theme(), metrics::kRowList)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    auto* words = new WrappedLabel(Type::Secondary, Ink::Text2);
    words->setWords(
        tr("Due days and answer limits are counted in working days. Free days and working weekends of a year are made "
           "known each autumn; a year that is not listed here has weekends alone."));
    words->setContentsMargins(metrics::kPageSide, 0, metrics::kPageSide, 0);
    column->addWidget(words);
    m_table->setAccessibleName(title());
    column->addWidget(m_table, 1);
    auto* import = new Button(tr("Import a calendar…"), theme());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::kPageSide, 0, metrics::kPageSide, 0);
    row->addWidget(import);
    row->addStretch(1);
    column->addLayout(row);
    new TableTools(context, *m_table, QStringLiteral("settings.calendar"));
    connect(import, &QPushButton::clicked, this, &CalendarSection::importFile);
}

QString CalendarSection::title() { return tr("Working calendar"); }

void CalendarSection::importFile() {
    const QString path = context().prompts.openFile(tr("Import a calendar"), {}, QStringLiteral("json"));
    if (path.isEmpty())
        return;
    QStringList names;
    const auto problem = attempt(view().office(), tr("Import the working calendar"), [&](store::Office& office) {
        const auto years = calendar::parseCalendarYears(bytesOf(path));
        store::plans::importCalendar(office, years);
        for (const calendar::CalendarYear& year : years)
            names << QString::number(year.year);
    });
    if (problem)
        Q_EMIT failed(*problem);
    else
        Q_EMIT noticed(tr("Imported: %1").arg(names.join(tr(", "))), {});
}

void CalendarSection::refresh() {
    const calendar::WorkCalendar& calendar = view().office().calendar();
    std::vector<CalendarRow> rows;
    for (const int year : calendar.years())
        rows.push_back(rowOf(calendar, year));
    m_model.setRows(std::move(rows));
}

} // namespace xundu::ui
