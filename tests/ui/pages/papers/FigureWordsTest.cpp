#include "ui/pages/papers/FigureWords.h"

#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "ui/print/OfficePapers.h"

#include <QRegularExpression>

#include <cmath>

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PrintedFigure {
    QString text; ///< 31.3, 15.5%, 2,500
    QString source;
};

void add(std::vector<PrintedFigure>& all, const QString& text, const std::vector<papers::Figure>& figures) {
    for (const papers::Figure& figure : figures)
        all.push_back({text.sliced(figure.begin, figure.length), figure.source});
}

std::vector<PrintedFigure> figuresOf(const papers::Paper& paper) {
    std::vector<PrintedFigure> all;
    for (const papers::Block& block : paper.blocks) {
        if (const auto* paragraph = std::get_if<papers::Paragraph>(&block)) {
            for (const papers::Run& run : paragraph->runs)
                add(all, run.text, run.figures);
        } else if (const auto* table = std::get_if<papers::Table>(&block)) {
            const papers::NextRow next = table->open();
            while (const auto row = next()) {
                for (const papers::Cell& cell : *row)
                    add(all, cell.text, cell.figures);
            }
        }
    }
    return all;
}

/// The first number of the words as digits, without sign; empty where there is none.
QString numberIn(QString words) {
    static const QRegularExpression number(u"\\d+(\\.\\d+)?"_s);
    return number.match(words.remove(u',')).captured();
}

/// Whether the note's number, which may have more decimals, is printed so.
bool isPrinted(const QString& note, const QString& printed) {
    const auto decimals = static_cast<double>(printed.section(u'.', 1).size());
    return std::abs(note.toDouble() - printed.toDouble()) <= 0.5 * std::pow(10, -decimals) + 1e-9;
}

struct Told {
    int figures = 0;
    int numbers = 0;   ///< of the figures, those whose note tells a number
    QStringList wrong; ///< those whose note tells another number than is printed, or nothing at all
};

void listen(Told& told, const ui::OfficeView& view, const ui::print::PaperRequest& request) {
    for (const PrintedFigure& figure : figuresOf(ui::print::composePaper(view.office(), request).paper)) {
        const ui::SourceNote note = ui::noteOf(view, figure.source);
        const QString words = note.lines.empty() ? u"nothing"_s : note.lines.front().words;
        const QString number = numberIn(words);
        if (note.lines.empty() || (!number.isEmpty() && !isPrinted(number, numberIn(figure.text))))
            told.wrong << u"%1 printed %2, noted %3"_s.arg(figure.source, figure.text, words);
        ++told.figures;
        told.numbers += number.isEmpty() ? 0 : 1;
    }
}

} // namespace

TEST_CASE("The note on a number tells the number that is printed") {
    using ui::print::PaperKind;
    DemoFixture demo;
    const calendar::TenDay period = demo.view.period();
    const PaperKind kind = GENERATE(PaperKind::Bulletin, PaperKind::Summary, PaperKind::Indicators, PaperKind::CountyMatrix,
                                    PaperKind::MeetingPack, PaperKind::UnitSheet);
    Told told;
    if (kind == PaperKind::UnitSheet) {
        for (const plan::Unit& unit : demo.view.plan().units)
            listen(told, demo.view, {.kind = kind, .period = period, .unit = unit.id});
    } else {
        listen(told, demo.view, {.kind = kind, .period = period});
    }
    INFO(told.wrong.join(u'\n').toStdString());
    CHECK(told.wrong.isEmpty());
    CHECK(told.numbers > 30);                                             // the check is of something
    if (kind == PaperKind::Indicators || kind == PaperKind::CountyMatrix) // of indicators alone: a number for each
        CHECK(told.numbers == told.figures);
}
