#include "core/base/Text.h"
#include "core/exchange/Workbook.h"
#include "core/exchange/form/Form.h"
#include "core/exchange/form/FormLayout.h"
#include "core/exchange/form/FormPages.h"
#include "core/exchange/form/MattersSheet.h"
#include "core/exchange/xlsx/WorkbookArchive.h"
#include "core/exchange/xlsx/ZipRewrite.h"
#include "core/papers/Words.h"

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

using papers::Fields;
using papers::Wording;

constexpr double widths[] = {9, 20, 8, 22, 30, 18, 18, 18, 9, 8}; // digits, of both tables
constexpr lxw_col_t lastColumn = std::size(widths) - 1;
constexpr int fewestLines = 3; ///< room to write in, on paper too
constexpr double helpWidth = 76;
constexpr double highestNumber = 999'999'999'999;

const Wording& words() {
    static const Wording wording = Wording::builtIn(u"form"_s);
    return wording;
}

/// Writes the visible sheet from the top down, cells from the left.
class FormSheet {
public:
    FormSheet(Workbook& workbook, const Form& form, const Wording& wording)
        : m_workbook(workbook), m_form(form), m_words(wording), m_sheet(workbook.addSheet(layout::mainSheet())) {
        for (lxw_col_t i = 0; i <= lastColumn; ++i)
            checkWritten(worksheet_set_column(m_sheet, i, i, widths[i], nullptr));
    }

    void write() {
        writeHead();
        if (!m_form.tasks.empty())
            writeTasks();
        if (!m_form.indicators.empty())
            writeIndicators();
        finish();
    }

private:
    using Part = CellStyle::Part;

    lxw_format* plain() { return m_workbook.format({.numberFormat = {}, .light = {}}); }
    lxw_format* centred() { return m_workbook.format({.centred = true, .numberFormat = {}, .light = {}}); }
    lxw_format* input(const QString& format = {}, bool inCentre = false) {
        return m_workbook.format({.centred = inCentre, .numberFormat = format, .light = {}, .input = true});
    }

    void nextRow(double height) {
        checkWritten(worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), height, nullptr));
        m_heights.push_back(height);
        ++m_row;
        m_column = 0;
        m_lines = 1;
    }
    void put(const QString& text, lxw_format* format) {
        const QString held = cellText(text);
        m_lines = std::max(m_lines, linesIn(held, widths[m_column]));
        checkWritten(worksheet_write_string(m_sheet, row(), m_column++, held.toUtf8().constData(), format));
    }
    void put(const base::Fraction& value, const QString& numberFormat = u"General"_s) {
        checkWritten(worksheet_write_number(m_sheet, row(), m_column++, value.toDouble(),
                                            m_workbook.format({.centred = true, .numberFormat = numberFormat, .light = {}})));
    }
    void leave(lxw_format* format) { checkWritten(worksheet_write_blank(m_sheet, row(), m_column++, format)); }
    lxw_row_t row() const { return static_cast<lxw_row_t>(m_row); }

    void span(const QString& text, Part part, double height) {
        checkWritten(worksheet_merge_range(m_sheet, row(), 0, row(), lastColumn, cellText(text).toUtf8().constData(),
                                           m_workbook.format({.part = part, .numberFormat = {}, .light = {}})));
        nextRow(height);
    }

    void writeHead() {
        const calendar::TenDay period = m_form.identity.period;
        span(m_words.text(u"title"_s, {{u"plan"_s, m_form.planTitle}}), Part::Title, 30);
        span(m_words.text(u"head"_s, {{u"unit"_s, m_form.unitName},
                                      {u"period"_s, period.chineseName()},
                                      {u"first"_s, papers::monthDayText(period.firstDay())},
                                      {u"last"_s, papers::monthDayText(period.lastDay())},
                                      {u"due"_s, papers::dayText(m_form.dueOn)},
                                      {u"demo"_s, m_form.demo ? papers::LightWords().demo() : QString()}}),
             Part::Subtitle, 20);
        for (const QString& key : {u"filler"_s, u"checker"_s, u"phone"_s, u"day"_s}) {
            put(m_words.text(key), m_workbook.format({.part = Part::Subtitle, .numberFormat = {}, .light = {}}));
            leave(input(u"@"_s));
        }
        nextRow(22);
        span(m_words.text(u"hint"_s), Part::Subtitle, 20);
    }

    void placeOnPages() {
        const FormPages pages = pagesOf(m_heights, m_taskHeader, m_indicatorHeader);
        if (pages.breaksBeforeFigures) {
            lxw_row_t breaks[] = {static_cast<lxw_row_t>(*m_indicatorHeader), 0};
            checkWritten(worksheet_set_h_pagebreaks(m_sheet, breaks));
        }
        if (pages.repeated) {
            const auto header = static_cast<lxw_row_t>(*pages.repeated);
            checkWritten(worksheet_repeat_rows(m_sheet, header, header));
        }
    }

    void writeHeaders(const QStringList& headers) {
        for (const QString& header : headers)
            put(header, m_workbook.format({.part = Part::Header, .numberFormat = {}, .light = {}}));
        nextRow(24);
    }

    void writeTasks() {
        m_taskHeader = m_row;
        writeHeaders(layout::taskHeaders());
        const lxw_row_t first = row();
        for (const FormTask& task : m_form.tasks) {
            const QString role = m_words.text(task.role == plan::Role::Lead ? u"role.lead"_s : u"role.co"_s);
            checkWritten(worksheet_write_number(m_sheet, row(), m_column++, static_cast<double>(task.task.value()), centred()));
            put(task.title, plain());
            put(task.required ? role : m_words.text(u"role.optional"_s, {{u"role"_s, role}}), centred());
            put(task.previous, plain());
            for (int field = 0; field < 4; ++field)
                leave(input());
            leave(input({}, true));
            leave(input({}, true));
            nextRow(rowHeight(std::max(m_lines, fewestLines)));
        }
        const lxw_row_t last = row() - 1;
        offerAssessments(first, last);
        offerTick(first, last);
        nextRow(12);
    }

    void writeIndicators() {
        m_indicatorHeader = m_row;
        writeHeaders(layout::indicatorHeaders());
        for (const FormIndicator& indicator : m_form.indicators) {
            put(indicator.code.value(), centred());
            put(indicator.name, plain());
            put(indicator.unit, centred());
            put(layout::meaning(indicator.kind), centred());
            put(indicator.target);
            if (const auto number = base::Decimal::parse(indicator.previous))
                put(*number);
            else
                put(indicator.previous, centred());
            if (indicator.expected)
                put(*indicator.expected, u"#,##0.0"_s);
            else
                leave(centred());
            checkNumber(indicator);
            leave(input(plan::isRatio(indicator.kind) ? u"@"_s : u"General"_s, true));
            leave(input());
            nextRow(rowHeight(std::max(m_lines, 1)));
        }
    }

    void offerAssessments(lxw_row_t first, lxw_row_t last) {
        std::vector<QByteArray> held;
        for (const auto each : {progress::Assessment::Normal, progress::Assessment::Behind, progress::Assessment::FarBehind,
                                progress::Assessment::Done})
            held.push_back(layout::word(each).toUtf8());
        offer(first, last, layout::TaskColumn::Assessment, held, "assessment");
    }
    void offerTick(lxw_row_t first, lxw_row_t last) {
        offer(first, last, layout::TaskColumn::Unchanged, {m_words.text(u"tick"_s).toUtf8()}, "unchanged");
    }
    /// A list to choose from; other marks may be typed too, the reader understands them.
    void offer(lxw_row_t first, lxw_row_t last, layout::TaskColumn at, const std::vector<QByteArray>& held, const char* key) {
        const auto column = static_cast<lxw_col_t>(at);
        std::vector<const char*> list;
        for (const QByteArray& entry : held)
            list.push_back(entry.constData());
        list.push_back(nullptr);
        const QByteArray title = m_words.text(QLatin1String(key) + u".title"_s).toUtf8();
        const QByteArray hint = m_words.text(QLatin1String(key) + u".hint"_s).toUtf8();
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = const_cast<char**>(list.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): only read
        rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        rule.input_title = const_cast<char*>(title.constData());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
        rule.input_message = const_cast<char*>(hint.constData()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        checkWritten(worksheet_data_validation_range(m_sheet, first, column, last, column, &rule));
    }

    /// A hint on the cell; where only plain numbers make sense, other input is turned away.
    void checkNumber(const FormIndicator& indicator) {
        using plan::IndicatorKind;
        const bool ratio = plan::isRatio(indicator.kind);
        const bool mayFallBelowZero = indicator.kind == IndicatorKind::Growth;
        const QString key = ratio                                         ? u"ratio"_s
                            : mayFallBelowZero                            ? u"growth"_s
                            : indicator.kind == IndicatorKind::Cumulative ? u"cumulative"_s
                                                                          : u"level"_s;
        const Fields unit = ratio || mayFallBelowZero ? Fields{} : Fields{{u"unit"_s, indicator.unit}};
        const QByteArray title = m_words.text(u"number.title"_s).toUtf8();
        const QByteArray hint = m_words.text(u"number.hint."_s + key, unit).toUtf8();
        const QByteArray error = m_words.text(u"number.error"_s, {{u"unit"_s, indicator.unit}}).toUtf8();
        lxw_data_validation rule{};
        rule.validate = ratio ? LXW_VALIDATION_TYPE_ANY : LXW_VALIDATION_TYPE_DECIMAL;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = mayFallBelowZero ? -highestNumber : 0;
        rule.maximum_number = highestNumber;
        rule.input_title = const_cast<char*>(title.constData());   // NOLINT(cppcoreguidelines-pro-type-const-cast)
        rule.input_message = const_cast<char*>(hint.constData());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
        rule.error_message = const_cast<char*>(error.constData()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        checkWritten(
            worksheet_data_validation_cell(m_sheet, row(), static_cast<lxw_col_t>(layout::IndicatorColumn::Value), &rule));
    }

    void finish() {
        lxw_protection protection{};
        protection.format_cells = protection.format_columns = protection.format_rows = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &protection);
        worksheet_freeze_panes(m_sheet, 4, 2);
        placeOnPages();
        checkWritten(worksheet_print_area(m_sheet, 0, 0, row() > 0 ? row() - 1 : 0, lastColumn));
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_center_horizontally(m_sheet);
        worksheet_set_margins(m_sheet, 0.4, 0.4, 0.5, 0.6);
        const Fields fields{{u"unit"_s, m_form.unitName}, {u"period"_s, m_form.identity.period.chineseName()}};
        checkWritten(worksheet_set_footer(m_sheet, m_words.text(u"footer"_s, fields).toUtf8().constData()));
    }

    Workbook& m_workbook;
    const Form& m_form;
    const Wording& m_words;
    lxw_worksheet* m_sheet;
    int m_row = 0;
    lxw_col_t m_column = 0;
    int m_lines = 1;
    std::vector<double> m_heights; ///< of the rows, in points
    std::optional<int> m_taskHeader;
    std::optional<int> m_indicatorHeader;
};

void writeHelp(Workbook& workbook, const Form& form, const Wording& wording) {
    lxw_worksheet* sheet = workbook.addSheet(layout::helpSheet());
    checkWritten(worksheet_set_column(sheet, 0, 0, helpWidth, nullptr));
    checkWritten(worksheet_set_row(sheet, 0, 30, nullptr));
    checkWritten(worksheet_write_string(sheet, 0, 0, wording.text(u"help.title"_s).toUtf8().constData(),
                                        workbook.format({.part = CellStyle::Part::Title, .numberFormat = {}, .light = {}})));
    constexpr lxw_row_t points = 8;
    for (lxw_row_t point = 1; point <= points; ++point) {
        const Fields fields = point == points ? Fields{{u"office"_s, form.officeName}} : Fields{};
        const QString text = wording.text(u"help.%1"_s.arg(point), fields);
        checkWritten(worksheet_set_row(sheet, point, rowHeight(linesIn(text, helpWidth)), nullptr));
        checkWritten(worksheet_write_string(sheet, point, 0, text.toUtf8().constData(),
                                            workbook.format({.numberFormat = {}, .light = {}})));
    }
    worksheet_protect(sheet, nullptr, nullptr);
    worksheet_set_paper(sheet, 9);
    worksheet_fit_to_pages(sheet, 1, 0);
}

/// Keys and values, all as text: numbers of 64 bits would lose digits. Behind a row's what its visible cells were filled with.
void writeIdentity(Workbook& workbook, const Form& form) {
    lxw_worksheet* sheet = workbook.addSheet(layout::identitySheet());
    lxw_row_t row = 0;
    const auto add = [&](const QStringList& values) {
        for (qsizetype column = 0; column < values.size(); ++column)
            checkWritten(
                worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), values[column].toUtf8().constData(), nullptr));
        ++row;
    };
    add({layout::identityMark(), QString::number(layout::version)});
    add({layout::officeKey(), QString::number(form.identity.office)});
    add({layout::formKey(), QString::number(form.identity.form)});
    add({layout::unitKey(), QString::number(form.identity.unit.value())});
    add({layout::periodKey(), form.identity.period.code()});
    for (const FormTask& task : form.tasks)
        add({layout::taskKey(), QString::number(task.task.value()), cellText(task.previous)});
    for (const FormIndicator& indicator : form.indicators) {
        const auto expected = indicator.expected ? indicator.expected->rounded(base::Decimal::maxScale) : std::nullopt;
        add({layout::indicatorKey(), indicator.code.value(), indicator.target.toString(), indicator.previous,
             expected ? expected->toString() : QString()});
    }
    worksheet_hide(sheet);
}

/// libxlsxwriter hides a sheet so that anyone can show it again; a very hidden one only a program can.
QByteArray withVeryHidden(const QByteArray& workbook) {
    WorkbookArchive archive(workbook, {});
    const QString part = u"xl/workbook.xml"_s;
    QByteArray book = archive.whole(part);
    book.replace("state=\"hidden\"", "state=\"veryHidden\"");
    return withParts(workbook, {{part, book}});
}

} // namespace

bool Form::required() const {
    return std::any_of(tasks.begin(), tasks.end(), [](const FormTask& task) { return task.required; });
}

QString fileName(const Form& form) {
    QString name = words().text(u"file"_s, {{u"unit"_s, form.unitName}, {u"period"_s, form.identity.period.chineseName()}});
    for (QChar& c : name) {
        if (u"\\/:*?\"<>|"_s.contains(c) || c < u' ')
            c = u'_';
    }
    return name;
}

QByteArray workbookOf(const Form& form) {
    const Wording& wording = words();
    Workbook workbook({wording.text(u"title"_s, {{u"plan"_s, form.planTitle}}), form.officeName,
                       form.identity.period.chineseName(), form.identity.period.lastDay()});
    FormSheet(workbook, form, wording).write();
    if (!form.matters.empty())
        writeMatters(workbook, form, wording);
    writeHelp(workbook, form, wording);
    writeIdentity(workbook, form);
    return withVeryHidden(workbook.finish());
}

QString coveringText(const Form& form) {
    return words().text(form.required() ? u"cover"_s : u"cover.optional"_s, {{u"unit"_s, form.unitName},
                                                                             {u"period"_s, form.identity.period.chineseName()},
                                                                             {u"due"_s, papers::dayText(form.dueOn)},
                                                                             {u"office"_s, form.officeName}});
}

} // namespace xundu::exchange
