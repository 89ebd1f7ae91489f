#pragma once

#include "core/progress/Light.h"

#include <QTemporaryDir>

#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

/// @file Writing .xlsx for meetings (documents.md, "Spreadsheets for meetings").

namespace xundu::exchange {

/// Text as a cell can hold it: without characters that XML forbids, at most 32,767 long, line ends as one line feed.
QString cellText(const QString& text);

struct CellStyle {
    enum class Part { Title, Subtitle, Header, Body };
    Part part = Part::Body;
    bool centred = false;
    QString numberFormat;                 ///< empty: text
    std::optional<progress::Light> light; ///< the ground of its chip
    bool stale = false;                   ///< hatched
    bool input = false;                   ///< for others to fill: tinted and unlocked
    friend bool operator==(const CellStyle&, const CellStyle&) = default;
};

struct WorkbookProperties {
    QString title;
    QString company;
    QString comment;
    QDate date; ///< stands as the day of making, so that the same content gives the same file
};

class Workbook {
public:
    /// @param longSheets rows are written away as they come: any length in little memory, but charts hold no copy of their
    /// figures
    explicit Workbook(const WorkbookProperties& properties, bool longSheets = false);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// The name is cut to 31 characters, forbidden ones become spaces, a doubled one gets a number.
    lxw_worksheet* addSheet(const QString& name);
    lxw_format* format(const CellStyle& style);
    lxw_workbook* handle() const { return m_workbook; }

    /// Finishes the workbook. Once only. Throws Error(CannotWrite).
    QByteArray finish();
    /// finish(), written beside the path, then renamed. Throws Error as base::writeWhole does.
    void saveTo(const QString& path);

private:
    QTemporaryDir m_folder; ///< libxlsxwriter can only write to a path
    lxw_workbook* m_workbook = nullptr;
    QStringList m_sheetNames;
    std::vector<std::pair<CellStyle, lxw_format*>> m_formats; ///< few: sought one by one
};

/// Throws Error(CannotWrite) for what libxlsxwriter says of a call.
void checkWritten(int result);

/// Lines that a text takes in a column so many digits wide; a Chinese character is as wide as two. Not every program fits rows by
/// itself.
int linesIn(const QString& text, double width);
/// The height of a row of so many lines, in points.
double rowHeight(int lines);

struct SheetColumn {
    QString title;
    double width = 10; ///< in digits
};

/// One table with title, header and print set-up; rows are written in order, cells from the left.
class TableSheet {
public:
    static constexpr int headerRow = 2;

    /// @param frozenColumns stay in sight at the left
    TableSheet(Workbook& workbook, const QString& name, const QString& title, const QString& subtitle,
               std::vector<SheetColumn> columns, int frozenColumns);

    void nextRow();
    void text(const QString& text, bool centred = false);
    void number(double value, const QString& format, bool centred = false);
    void date(QDate day);
    void light(progress::Light light, const QString& text, bool stale);
    void blank();

    int row() const { return m_row; } ///< the one being written, from 0
    lxw_worksheet* handle() const { return m_sheet; }
    double widthInPixels() const;
    /// Filter, print area and repeated header. @param rowsBelow of a chart below the table that is to be printed with it
    void finish(const QString& footer, int rowsBelow = 0);

private:
    void measure(const QString& text);
    void closeRow();

    Workbook& m_workbook;
    lxw_worksheet* m_sheet;
    std::vector<SheetColumn> m_columns;
    int m_row = headerRow;
    int m_column = 0;
    int m_lines = 1; ///< of the tallest cell of the row so far
};

} // namespace xundu::exchange
