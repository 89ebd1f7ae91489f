#include "tests/fuzz/Trials.h"

#include "core/exchange/form/FormReader.h"
#include "core/exchange/form/NumberText.h"
#include "core/exchange/marking/MarkedCopy.h"
#include "core/exchange/xlsx/Unreadable.h"
#include "core/exchange/xlsx/WorkbookReader.h"
#include "core/plan/PlanJson.h"

#include <QStringList>

#include <functional>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace xundu::fuzz {
namespace {

using namespace exchange;

constexpr ReadLimits limits{.file = 1 << 20, .inflated = 4 << 20, .strings = 1 << 20, .stringCount = 10'000};
// A copy is larger than what it is a copy of.
constexpr ReadLimits copyLimits{.file = 4 << 20, .inflated = 16 << 20, .strings = 1 << 20, .stringCount = 10'000};

void forEachCell(WorkbookReader& reader, const std::function<void(const SheetInfo&, const Cell&)>& told) {
    for (const SheetInfo& sheet : reader.sheets()) {
        reader.readSheet(
            sheet,
            [&](Cell&& cell) {
                told(sheet, cell);
                return true;
            },
            [](const CellRange&) {});
    }
}

QStringList cellsOf(WorkbookReader& reader) {
    QStringList cells;
    forEachCell(reader, [&](const SheetInfo& sheet, const Cell& cell) {
        cells << u"%1!%2=%3"_s.arg(sheet.name, cell.place.name(), cell.text);
    });
    return cells;
}

} // namespace

QString readWorkbook(const QByteArray& bytes) {
    QString wrong;
    try {
        WorkbookReader reader(bytes, limits);
        forEachCell(reader, [&](const SheetInfo&, const Cell& cell) {
            if (CellPlace::named(cell.place.name().toStdString()) != cell.place)
                wrong = u"a cell at row %1, column %2"_s.arg(cell.place.row).arg(cell.place.column);
        });
    } catch (const Unreadable&) {
        return wrong;
    }
    return wrong;
}

QString readReturnedForm(const QByteArray& bytes) {
    static const plan::Plan plan = plan::builtInPlan();
    try {
        const ReturnedForm form = readForm(bytes, plan);
        std::set<qint64> tasks;
        for (const ReturnedTask& row : form.tasks) {
            for (const FilledCell* cell : row.answers()) {
                if (!cell->place.isInSheet())
                    return u"an answer outside the sheet"_s;
            }
            if (!tasks.insert(row.task.value()).second)
                return u"task %1 twice"_s.arg(row.task.value());
        }
        std::set<QString> codes;
        for (const ReturnedIndicator& row : form.indicators) {
            const ReadNumber number = readNumber(row.value, *plan.indicator(row.code));
            if (number.entry && number.doubt && severityOf(*number.doubt) == Severity::Error)
                return u"a number beside an error"_s;
            if (!codes.insert(row.code.value()).second)
                return u"%1 twice"_s.arg(row.code.value());
        }
    } catch (const Unreadable&) {
        return {}; // refused, as it may be
    }
    return {};
}

QString markWorkbook(const QByteArray& bytes) {
    QStringList before;
    std::vector<CellMark> marks;
    QByteArray copy;
    try {
        WorkbookReader reader(bytes, limits);
        before = cellsOf(reader);
        for (const SheetInfo& sheet : reader.sheets()) {
            marks.push_back({sheet.name, u"B2"_s, u"一"_s, true});
            marks.push_back({sheet.name, u"D7"_s, u"二"_s, false});
        }
        copy = markedCopy(bytes, marks, limits);
    } catch (const Unreadable&) {
        return {};
    }
    try {
        for (int round = 0; round < 2; ++round) {
            WorkbookReader reader(copy, copyLimits);
            if (cellsOf(reader) != before)
                return u"the copy of round %1 holds other cells"_s.arg(round);
            copy = markedCopy(copy, marks, copyLimits);
        }
    } catch (const Unreadable& error) {
        return u"a copy cannot be read: "_s + error.detail();
    }
    return {};
}

} // namespace xundu::fuzz
