#include "core/exchange/Workbook.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/base/WholeFile.h"
#include "core/exchange/SheetColours.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(WorkbookText)
};

constexpr qsizetype cellLimit = 32767;
constexpr qsizetype sheetNameLimit = 31;
const QString workbookName = u"workbook.xlsx"_s;
constexpr double lineHeight = 14; // points, of 10.5 pt type
constexpr double rowMargin = 6;   // points, above and below together
static_assert(mostLines * lineHeight + rowMargin <= 409);

[[noreturn]] void refuse(lxw_error error) {
    throw base::Error(base::ErrorCode::CannotWrite, WorkbookText::tr("The workbook could not be made. Is the disk full?"),
                      QString::fromUtf8(lxw_strerror(error)));
}

void check(lxw_error error) {
    if (error != LXW_NO_ERROR)
        refuse(error);
}

void dress(lxw_format* format, const CellStyle& style) {
    using Part = CellStyle::Part;
    const bool table = style.part == Part::Header || style.part == Part::Body;
    format_set_font_name(format, "宋体");
    format_set_font_size(format, style.part == Part::Title ? 16 : 10.5);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (style.part == Part::Title || style.part == Part::Header)
        format_set_bold(format);
    if (style.part == Part::Title || style.part == Part::Header || style.centred || style.light)
        format_set_align(format, LXW_ALIGN_CENTER);
    if (style.part != Part::Subtitle)
        format_set_text_wrap(format);
    if (table) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, gridLine);
    }
    if (style.part == Part::Header)
        format_set_bg_color(format, headerGround);
    if (style.light) {
        const ChipColours chip = chipColours(*style.light);
        format_set_font_color(format, chip.text);
        format_set_bg_color(format, chip.ground);
        if (style.stale) {
            format_set_pattern(format, LXW_PATTERN_LIGHT_UP);
            format_set_fg_color(format, gridLine);
        }
    }
    if (style.input) {
        format_set_bg_color(format, inputGround);
        format_set_unlocked(format);
    }
    if (!style.numberFormat.isEmpty())
        format_set_num_format(format, style.numberFormat.toUtf8().constData());
}

/// Nothing to clean, to escape or to cut: most texts.
bool isPlain(const QString& text) {
    const auto isOdd = [](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && code != u'\n') || (code >= 0x7F && code <= 0x9F) || code >= 0xFFF9;
    };
    return text.size() <= cellLimit && !text.contains(u"_x") && std::none_of(text.begin(), text.end(), isOdd) &&
           (text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace()));
}

QString withoutForbidden(const QString& text) {
    QString result = base::cleaned(text);
    return result.removeIf([](QChar c) { return c.unicode() >= 0xFFFE; });
}

} // namespace

QString cellText(const QString& text) {
    if (isPlain(text))
        return text;
    QString result = withoutForbidden(text);
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s); // of a character, by ISO/IEC 29500-1 22.9.2.19
    result.replace(escape, u"_x005F_"_s);
    if (result.size() > cellLimit) {
        result.truncate(cellLimit);
        if (result.back().isHighSurrogate())
            result.chop(1);
    }
    return result;
}

Workbook::Workbook(const WorkbookProperties& properties, bool longSheets) {
    if (!m_folder.isValid())
        throw base::Error(base::ErrorCode::CannotWrite, WorkbookText::tr("The folder for temporary files cannot be written to."),
                          m_folder.errorString());
    QByteArray folder = m_folder.path().toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = longSheets ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(m_folder.filePath(workbookName).toUtf8().constData(), &options);
    if (!m_workbook)
        refuse(LXW_ERROR_MEMORY_MALLOC_FAILED);
    QByteArray title = properties.title.toUtf8();
    QByteArray company = properties.company.toUtf8();
    QByteArray comment = properties.comment.toUtf8();
    lxw_doc_properties stated{};
    stated.title = title.data();
    stated.author = company.data();
    stated.company = company.data();
    stated.comments = comment.data();
    stated.created = static_cast<time_t>(QDateTime(properties.date, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    check(workbook_set_properties(m_workbook, &stated));
}

Workbook::~Workbook() {
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

lxw_worksheet* Workbook::addSheet(const QString& name) {
    static const QString forbidden = u"[]:*?/\\'"_s;
    QString plain = withoutForbidden(name);
    for (QChar& c : plain) {
        if (forbidden.contains(c))
            c = u' ';
    }
    QString unique = plain.left(sheetNameLimit);
    for (int number = 2; m_sheetNames.contains(unique, Qt::CaseInsensitive); ++number)
        unique = plain.left(sheetNameLimit - 4) + u" %1"_s.arg(number);
    m_sheetNames += unique;
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, unique.toUtf8().constData());
    if (!sheet)
        refuse(LXW_ERROR_PARAMETER_VALIDATION);
    return sheet;
}

lxw_format* Workbook::format(const CellStyle& style) {
    const auto known = std::find_if(m_formats.begin(), m_formats.end(), [&](const auto& entry) { return entry.first == style; });
    if (known != m_formats.end())
        return known->second;
    lxw_format* format = workbook_add_format(m_workbook);
    dress(format, style);
    m_formats.emplace_back(style, format);
    return format;
}

void Workbook::close() {
    lxw_workbook* finished = std::exchange(m_workbook, nullptr); // closing frees it, whether it succeeds or not
    check(workbook_close(finished));
}

void Workbook::openFinished(QFile& file) const {
    file.setFileName(m_folder.filePath(workbookName));
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::CannotWrite, WorkbookText::tr("The workbook could not be made. Is the disk full?"),
                          file.errorString());
}

QByteArray Workbook::finish() {
    close();
    QFile made;
    openFinished(made);
    return made.readAll();
}

void Workbook::saveTo(const QString& path) {
    close();
    QFile made;
    openFinished(made);
    base::copyWhole(made, path);
}

void checkWritten(int result) { check(static_cast<lxw_error>(result)); }

int linesIn(const QString& text, double width) {
    const double room = width - 1;
    int lines = 0;
    double taken = 0;
    const auto closeLine = [&] {
        lines += std::max(1, static_cast<int>(std::ceil(taken / room)));
        taken = 0;
    };
    for (const QChar c : text) {
        if (c == u'\n')
            closeLine();
        else
            taken += c.unicode() < 0x2000 ? 1 : 2;
    }
    closeLine();
    return lines;
}

double rowHeight(int lines) { return std::min(lines, mostLines) * lineHeight + rowMargin; }

} // namespace xundu::exchange
