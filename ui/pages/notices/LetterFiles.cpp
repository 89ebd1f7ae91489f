#include "ui/pages/notices/LetterFiles.h"

#include "core/base/WholeFile.h"
#include "core/supervision/Sentences.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/pages/Printing.h"
#include "ui/pages/Printout.h"
#include "ui/print/Letters.h"
#include "ui/print/OfficePapers.h"
#include "ui/print/PagePainter.h"
#include "ui/print/PdfFile.h"

#include <QDir>

#include <algorithm>

namespace xundu::ui {

using store::papers::IssuedPaper;

LetterFiles::LetterFiles(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

bool LetterFiles::run(const std::function<void()>& work) {
    const auto problem = attempt(work);
    if (problem)
        Q_EMIT failed(*problem, tr("Nothing was changed or lost."));
    return !problem;
}

/// Where the last export went is suggested. @return empty: the user thought better of it
QString LetterFiles::askFolder() {
    const QString start = m_context.settings.value(settings::exportFolder);
    return m_context.prompts.chooseFolder(tr("Folder for the letters"), QDir(start).exists() ? start : QDir::homePath());
}

void LetterFiles::issue(std::vector<NoticeRow> proposals) {
    if (proposals.empty())
        return;
    store::Office& office = m_context.view.office();
    const calendar::TenDay period = proposals.front().period;
    QList<QStringList> lines;
    std::vector<plan::UnitId> units;
    for (const NoticeRow& row : proposals)
        units.push_back(row.unit);
    const QStringList numbers = print::numbersFor(office, period, units);
    for (std::size_t i = 0; i < proposals.size(); ++i) {
        const QString& number = numbers.at(static_cast<qsizetype>(i));
        lines << QStringList{number.isEmpty() ? noFigure : number, proposals[i].unitName, supervision::word(proposals[i].step),
                             matterWords(proposals[i])};
    }
    QStringList words{tr("They get these numbers and are recorded as issued. This cannot be undone.")};
    if (const QString doubt = print::doubtAboutLetters(office, numbers); !doubt.isEmpty())
        words << doubt;
    if (!m_context.prompts.confirmRows(tr("Issue letters"), words.join(u'\n'),
                                       {tr("Number"), tr("Unit"), tr("Step"), tr("About")}, lines, tr("Issue…")))
        return;
    const QString folder = askFolder();
    if (folder.isEmpty())
        return;
    std::vector<print::WrittenLetter> written;
    bool whole = false;
    const auto problem = attempt([&] {
        whole = m_context.prompts.progress(tr("Writing letters"), [&](const base::Progress& progress) {
            written = print::issueLetters(office, period, units, folder, progress);
        });
    });
    if (problem)
        Q_EMIT failed(*problem, tr("What was not issued stays proposed."));
    if (problem || !whole)
        return;
    m_context.settings.set(settings::exportFolder, folder);
    QStringList given;
    for (const print::WrittenLetter& letter : written) {
        if (!letter.number.isEmpty())
            given << letter.number;
    }
    Q_EMIT noticed(tr("%n letter(s) issued: %1", nullptr, static_cast<int>(written.size())).arg(QDir::toNativeSeparators(folder)),
                   given.join(tr(", ")));
}

void LetterFiles::printDrafts(std::vector<NoticeRow> proposals) {
    const auto writePdfs = [this](const std::vector<print::PagePainter>& papers) {
        const QString folder = askFolder();
        for (const print::PagePainter& each : papers) {
            if (!folder.isEmpty())
                print::writePdf(each.paper(), base::freePath(QDir(folder).filePath(each.paper().name + QStringLiteral(".pdf"))));
        }
    };
    bool sent = false;
    run([&] {
        std::vector<print::PagePainter> papers;
        std::vector<Printout> printouts;
        const bool whole = m_context.prompts.progress(tr("Composing letters"), [&](const base::Progress& progress) {
            for (const NoticeRow& row : proposals) {
                base::tell(progress, static_cast<int>(papers.size()), static_cast<int>(proposals.size()));
                const print::PaperRequest request{.kind = print::PaperKind::Notice, .period = row.period, .unit = row.unit};
                papers.emplace_back(print::composePaper(m_context.view.course(), request).paper);
                printouts.push_back(printoutOf(papers.back()));
            }
        });
        sent = whole && askAndPrint(m_context.prompts, printouts, [&] { writePdfs(papers); });
    });
    if (sent)
        Q_EMIT noticed(tr("%n draft(s) sent to the printer.", nullptr, static_cast<int>(proposals.size())), {});
}

std::vector<IssuedPaper> LetterFiles::papersOf(const std::vector<NoticeRow>& letters) const {
    const std::vector<IssuedPaper> all = store::papers::issuedPapers(m_context.view.office());
    std::vector<IssuedPaper> papers;
    for (const NoticeRow& row : letters) {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const IssuedPaper& each) { return row.notice && each.id == row.notice->paper; });
        if (found != all.end())
            papers.push_back(*found);
    }
    return papers;
}

void LetterFiles::printIssued(std::vector<NoticeRow> letters) {
    std::vector<IssuedPaper> papers;
    if (!run([&] { papers = papersOf(letters); }))
        return;
    const auto documents = std::stable_partition(papers.begin(), papers.end(), isKeptAsPages);
    const auto left = static_cast<int>(std::distance(documents, papers.end()));
    papers.erase(documents, papers.end());
    const QString leftOut =
        left > 0 ? tr("%n text document(s) left out: open them, and print them from there.", nullptr, left) : QString();
    if (papers.empty()) {
        Q_EMIT failed(tr("There is nothing to print."), leftOut);
        return;
    }
    bool sent = false;
    run([&] {
        std::vector<Printout> printouts;
        for (const IssuedPaper& paper : papers)
            printouts.push_back(printoutOf(m_context.view.office(), paper));
        sent = askAndPrint(m_context.prompts, printouts, [&] { save(papers); });
    });
    if (sent)
        Q_EMIT noticed(tr("%n letter(s) sent to the printer, as they went out.", nullptr, static_cast<int>(papers.size())),
                       leftOut);
}

void LetterFiles::saveCopies(std::vector<NoticeRow> letters) {
    std::vector<IssuedPaper> papers;
    if (run([&] { papers = papersOf(letters); }))
        save(papers);
}

void LetterFiles::save(const std::vector<IssuedPaper>& papers) {
    const QString folder = askFolder();
    if (folder.isEmpty())
        return;
    const bool saved = run([&] {
        for (const IssuedPaper& paper : papers)
            base::writeWhole(base::freePath(QDir(folder).filePath(paper.name)),
                             store::papers::bytesOf(m_context.view.office(), paper));
    });
    if (saved)
        Q_EMIT noticed(
            tr("%n copy(ies) saved: %1", nullptr, static_cast<int>(papers.size())).arg(QDir::toNativeSeparators(folder)),
            tr("They are the letters as they went out."));
}

} // namespace xundu::ui
