#pragma once

#include "core/progress/Light.h"

#include <QTemporaryDir>

#include <vector>

class QFile;
struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

/// @file Writing .xlsx for meetings (documents.md, "Spreadsheets for meetings").

namespace xundu::exchange {

/// Text as a cell can hold it: without characters that XML forbids, at most 32,767 long, line ends as one line feed; _x0041_ and
/// the like, which would be read as a character, as _x005F_x0041_.
QString cellText(const QString& text);

struct CellStyle {
    enum class Part { Title, Subtitle, Header, Body, Note };
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

    /// Finishes the workbook. Once only, as saveTo(). Throws Error(CannotWrite).
    QByteArray finish();
    /// The same into a file, in little memory however long. Throws Error as base::writeWhole does.
    void saveTo(const QString& path);

private:
    void close();
    void openFinished(QFile& file) const;

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
/// What a row shows at most: programs allow no height above 409 points.
inline constexpr int mostLines = 28;
/// The height of a row of so many lines, in points; no more than of `mostLines`.
double rowHeight(int lines);

} // namespace xundu::exchange
