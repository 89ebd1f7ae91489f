#include "tests/bench/BareForm.h"

#include "core/base/Error.h"
#include "core/exchange/SheetColours.h"
#include "core/exchange/Workbook.h"
#include "core/exchange/form/FormLayout.h"
#include "core/papers/Words.h"

#include <QDateTime>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace xundu::bench {
namespace {

using papers::Wording;

constexpr double widths[] = {9, 20, 8, 22, 30, 18, 18, 18, 9, 8};
constexpr int lastColumn = 9;
constexpr double helpWidth = 76;
constexpr double highest = 999'999'999'999;

const Wording& words() {
    static const Wording wording = Wording::builtIn(u"form"_s);
    return wording;
}

QByteArray said(const QString& key, const papers::Fields& fields = {}) { return words().text(key, fields).toUtf8(); }

void must(lxw_error error) {
    if (error != LXW_NO_ERROR)
        throw base::Error(base::ErrorCode::CannotWrite, QString::fromUtf8(lxw_strerror(error)));
}

char* open(const QByteArray& text) {
    return text.isEmpty() ? nullptr : const_cast<char*>(text.constData()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

} // namespace

BareForm::BareForm(const exchange::Form& form)
    : m_title(said(u"title"_s, {{u"plan"_s, form.planTitle}})),
      m_company(form.officeName.toUtf8()),
      m_comment(form.identity.period.chineseName().toUtf8()),
      m_footer(said(u"footer"_s, {{u"unit"_s, form.unitName}, {u"period"_s, form.identity.period.chineseName()}})),
      m_made(static_cast<time_t>(QDateTime(form.identity.period.lastDay(), QTime(12, 0), Qt::UTC).toSecsSinceEpoch())) {
    planHead(form);
    planTasks(form);
    if (!form.indicators.empty())
        planIndicators(form);
    m_pages = exchange::pagesOf(m_heights, m_taskHeader, m_indicatorHeader);
    planHelp(form);
    planIdentity(form);
}

void BareForm::add(const QString& text, Style style) {
    if (!text.isEmpty())
        m_lines = std::max(m_lines, exchange::linesIn(text, widths[m_column]));
    m_main.cells.push_back({m_row, m_column++, style, text.toUtf8()});
}

void BareForm::add(double number, Style style) { m_main.cells.push_back({m_row, m_column++, style, {}, number}); }

void BareForm::closeRow(double height) {
    m_main.rows.push_back({m_row++, height});
    m_heights.push_back(height);
    m_column = 0;
    m_lines = 1;
}

void BareForm::closeRow(int fewestLines) { closeRow(exchange::rowHeight(std::max(m_lines, fewestLines))); }

void BareForm::span(const QString& text, Style style, double height) {
    m_main.cells.push_back({m_row, 0, style, text.toUtf8(), 0, true});
    closeRow(height);
}

void BareForm::planHead(const exchange::Form& form) {
    const calendar::TenDay period = form.identity.period;
    span(QString::fromUtf8(m_title), Title, 30);
    span(words().text(u"head"_s, {{u"unit"_s, form.unitName},
                                  {u"period"_s, period.chineseName()},
                                  {u"first"_s, papers::monthDayText(period.firstDay())},
                                  {u"last"_s, papers::monthDayText(period.lastDay())},
                                  {u"due"_s, papers::dayText(form.dueOn)},
                                  {u"demo"_s, form.demo ? papers::LightWords().demo() : QString()}}),
         Subtitle, 20);
    for (const QString& key : {u"filler"_s, u"checker"_s, u"phone"_s, u"day"_s}) {
        add(words().text(key), Subtitle);
        leave(HeadInput);
    }
    closeRow(22.0);
    span(words().text(u"hint"_s), Subtitle, 20);
}

void BareForm::planTasks(const exchange::Form& form) {
    m_taskHeader = m_row;
    for (const QString& header : exchange::layout::taskHeaders())
        add(header, Header);
    closeRow(24.0);
    const int first = m_row;
    for (const exchange::FormTask& task : form.tasks) {
        const QString role = words().text(task.role == plan::Role::Lead ? u"role.lead"_s : u"role.co"_s);
        add(static_cast<double>(task.task.value()), Centred);
        add(task.title, Plain);
        add(task.required ? role : words().text(u"role.optional"_s, {{u"role"_s, role}}), Centred);
        add(task.previous, Plain);
        for (const Style style : {Input, Input, Input, Input, InputCentred, InputCentred})
            leave(style);
        closeRow(3);
    }
    m_rules.push_back({first,
                       m_row - 1,
                       8,
                       LXW_VALIDATION_TYPE_LIST,
                       0,
                       said(u"assessment.title"_s),
                       said(u"assessment.hint"_s),
                       {},
                       {"正常", "滞后", "严重滞后", "完成"}});
    m_rules.push_back({first,
                       m_row - 1,
                       9,
                       LXW_VALIDATION_TYPE_LIST,
                       0,
                       said(u"unchanged.title"_s),
                       said(u"unchanged.hint"_s),
                       {},
                       {said(u"tick"_s)}});
    closeRow(12.0);
}

void BareForm::planIndicators(const exchange::Form& form) {
    m_indicatorHeader = m_row;
    for (const QString& header : exchange::layout::indicatorHeaders())
        add(header, Header);
    closeRow(24.0);
    for (const exchange::FormIndicator& indicator : form.indicators) {
        add(indicator.code.value(), Centred);
        add(indicator.name, Plain);
        add(indicator.unit, Centred);
        add(exchange::layout::meaning(indicator.kind), Centred);
        add(base::Fraction(indicator.target).toDouble(), Figure);
        if (const auto number = base::Decimal::parse(indicator.previous))
            add(base::Fraction(*number).toDouble(), Figure);
        else
            add(indicator.previous, Centred);
        if (indicator.expected)
            add(indicator.expected->toDouble(), Number);
        else
            leave(Centred);
        planNumber(indicator);
        leave(plan::isRatio(indicator.kind) ? InputText : InputGeneral);
        leave(Input);
        closeRow(1);
    }
}

void BareForm::planNumber(const exchange::FormIndicator& indicator) {
    const bool ratio = plan::isRatio(indicator.kind);
    const bool growth = indicator.kind == plan::IndicatorKind::Growth;
    const bool cumulative = indicator.kind == plan::IndicatorKind::Cumulative;
    const QString key = ratio ? u"ratio"_s : growth ? u"growth"_s : cumulative ? u"cumulative"_s : u"level"_s;
    const papers::Fields unit{{u"unit"_s, indicator.unit}};
    m_rules.push_back({m_row,
                       m_row,
                       7,
                       ratio ? LXW_VALIDATION_TYPE_ANY : LXW_VALIDATION_TYPE_DECIMAL,
                       growth ? -highest : 0,
                       said(u"number.title"_s),
                       said(u"number.hint."_s + key, unit),
                       said(u"number.error"_s, unit),
                       {}});
}

void BareForm::planHelp(const exchange::Form& form) {
    m_help.cells.push_back({0, 0, Title, said(u"help.title"_s)});
    m_help.rows.push_back({0, 30});
    for (int point = 1; point <= 8; ++point) {
        const QString text = words().text(u"help.%1"_s.arg(point), {{u"office"_s, form.officeName}});
        m_help.cells.push_back({point, 0, Plain, text.toUtf8()});
        m_help.rows.push_back({point, exchange::rowHeight(exchange::linesIn(text, helpWidth))});
    }
}

void BareForm::planIdentity(const exchange::Form& form) {
    const exchange::FormIdentity& identity = form.identity;
    m_identity = {{"xundu-form", QByteArray::number(exchange::layout::version)},
                  {"office", QByteArray::number(identity.office)},
                  {"form", QByteArray::number(identity.form)},
                  {"unit", QByteArray::number(identity.unit.value())},
                  {"period", identity.period.code().toUtf8()}};
    for (const exchange::FormTask& task : form.tasks)
        m_identity.push_back({"task", QByteArray::number(task.task.value()), exchange::cellText(task.previous).toUtf8()});
    for (const exchange::FormIndicator& indicator : form.indicators) {
        const auto expected = indicator.expected ? indicator.expected->rounded(base::Decimal::maxScale) : std::nullopt;
        m_identity.push_back({"indicator", indicator.code.value().toUtf8(), indicator.target.toString().toUtf8(),
                              indicator.previous.toUtf8(), expected ? expected->toString().toUtf8() : QByteArray()});
    }
}

std::vector<lxw_format*> BareForm::formatsIn(lxw_workbook* workbook) {
    std::vector<lxw_format*> formats;
    for (int style = 0; style < Styles; ++style) {
        lxw_format* format = workbook_add_format(workbook);
        formats.push_back(format);
        format_set_font_name(format, "宋体");
        format_set_font_size(format, style == Title ? 16 : 10.5);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        if (style == Title || style == Header)
            format_set_bold(format);
        if (style != Subtitle && style != Plain && style != Input && style != HeadInput)
            format_set_align(format, LXW_ALIGN_CENTER);
        if (style != Subtitle)
            format_set_text_wrap(format);
        if (style != Title && style != Subtitle) {
            format_set_border(format, LXW_BORDER_THIN);
            format_set_border_color(format, exchange::gridLine);
        }
        if (style == Header)
            format_set_bg_color(format, exchange::headerGround);
        if (style >= Input) {
            format_set_bg_color(format, exchange::inputGround);
            format_set_unlocked(format);
        }
    }
    format_set_num_format(formats[Figure], "General");
    format_set_num_format(formats[Number], "#,##0.0");
    format_set_num_format(formats[InputText], "@");
    format_set_num_format(formats[InputGeneral], "General");
    format_set_num_format(formats[HeadInput], "@");
    return formats;
}

void BareForm::writeCells(lxw_worksheet* sheet, const Sheet& content, const std::vector<lxw_format*>& formats) {
    for (const Cell& cell : content.cells) {
        const auto row = static_cast<lxw_row_t>(cell.row);
        const auto column = static_cast<lxw_col_t>(cell.column);
        if (cell.wide)
            must(worksheet_merge_range(sheet, row, 0, row, lastColumn, cell.text.constData(), formats[cell.style]));
        else if (!cell.text.isEmpty())
            must(worksheet_write_string(sheet, row, column, cell.text.constData(), formats[cell.style]));
        else if (cell.style == Figure || cell.style == Number || (cell.style == Centred && cell.column == 0))
            must(worksheet_write_number(sheet, row, column, cell.number, formats[cell.style]));
        else
            must(worksheet_write_blank(sheet, row, column, formats[cell.style]));
    }
    for (const Row& row : content.rows)
        must(worksheet_set_row(sheet, static_cast<lxw_row_t>(row.row), row.height, nullptr));
}

void BareForm::writeRules(lxw_worksheet* sheet) const {
    for (const Rule& rule : m_rules) {
        std::vector<const char*> list;
        for (const QByteArray& entry : rule.list)
            list.push_back(entry.constData());
        list.push_back(nullptr);
        lxw_data_validation check{};
        check.validate = static_cast<uint8_t>(rule.validate);
        check.input_title = open(rule.title);
        check.input_message = open(rule.hint);
        check.error_message = open(rule.error);
        if (rule.list.empty()) {
            check.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            check.minimum_number = rule.lowest;
            check.maximum_number = highest;
        } else {
            check.value_list = const_cast<char**>(list.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): only read
            check.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        }
        const auto column = static_cast<lxw_col_t>(rule.column);
        must(worksheet_data_validation_range(sheet, static_cast<lxw_row_t>(rule.first), column, static_cast<lxw_row_t>(rule.last),
                                             column, &check));
    }
}

void BareForm::finishMain(lxw_worksheet* sheet) const {
    lxw_protection protection{};
    protection.format_cells = protection.format_columns = protection.format_rows = LXW_TRUE;
    worksheet_protect(sheet, nullptr, &protection);
    worksheet_freeze_panes(sheet, 4, 2);
    const auto repeated = static_cast<lxw_row_t>(*m_pages.repeated);
    must(worksheet_repeat_rows(sheet, repeated, repeated));
    if (m_pages.breaksBeforeFigures) {
        lxw_row_t breaks[] = {static_cast<lxw_row_t>(*m_indicatorHeader), 0};
        must(worksheet_set_h_pagebreaks(sheet, breaks));
    }
    must(worksheet_print_area(sheet, 0, 0, static_cast<lxw_row_t>(m_row - 1), lastColumn));
    worksheet_set_paper(sheet, 9);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6);
    must(worksheet_set_footer(sheet, m_footer.constData()));
}

void BareForm::write(const QByteArray& path) const {
    lxw_workbook* workbook = workbook_new(path.constData());
    lxw_doc_properties stated{};
    stated.title = open(m_title);
    stated.author = open(m_company);
    stated.company = open(m_company);
    stated.comments = open(m_comment);
    stated.created = m_made;
    must(workbook_set_properties(workbook, &stated));
    const std::vector<lxw_format*> formats = formatsIn(workbook);
    lxw_worksheet* main = workbook_add_worksheet(workbook, "填报");
    for (lxw_col_t column = 0; column <= lastColumn; ++column)
        must(worksheet_set_column(main, column, column, widths[column], nullptr));
    writeCells(main, m_main, formats);
    writeRules(main);
    finishMain(main);
    lxw_worksheet* help = workbook_add_worksheet(workbook, "说明");
    must(worksheet_set_column(help, 0, 0, helpWidth, nullptr));
    writeCells(help, m_help, formats);
    worksheet_protect(help, nullptr, nullptr);
    worksheet_set_paper(help, 9);
    worksheet_fit_to_pages(help, 1, 0);
    lxw_worksheet* identity = workbook_add_worksheet(workbook, "_xundu");
    for (size_t row = 0; row < m_identity.size(); ++row) {
        for (size_t column = 0; column < m_identity[row].size(); ++column)
            must(worksheet_write_string(identity, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                        m_identity[row][column].constData(), nullptr));
    }
    worksheet_hide(identity);
    must(workbook_close(workbook));
}

} // namespace xundu::bench
