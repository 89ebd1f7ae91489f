#include "ui/print/Handover.h"

#include "core/base/Error.h"
#include "core/base/WholeFile.h"
#include "core/papers/docx/DocxWriter.h"
#include "core/papers/handover/Handover.h"
#include "core/plan/Duty.h"
#include "core/store/Evaluations.h"
#include "core/store/Maintenance.h"
#include "ui/print/ChartPicture.h"
#include "ui/print/FontBook.h"
#include "ui/print/OfficePapers.h"
#include "ui/print/OfficialPapers.h"
#include "ui/print/PdfFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

struct HandoverText {
    Q_DECLARE_TR_FUNCTIONS(HandoverText)
};

using base::Error;
using base::ErrorCode;

constexpr PaperKind paperKinds[] = {PaperKind::Bulletin,  PaperKind::Ledger,      PaperKind::Indicators, PaperKind::Measures,
                                    PaperKind::WallChart, PaperKind::MeetingPack, PaperKind::Evaluation};

/// A folder that is filled under another name beside its place.
class FolderInMaking {
public:
    explicit FolderInMaking(const QString& folder) : m_folder(placeOf(folder)), m_aside(m_folder.filePath() + u".part-XXXXXX"_s) {
        if (!m_aside.isValid() || !QDir(m_aside.path()).mkdir(made()))
            throw Error(ErrorCode::ReadOnly,
                        HandoverText::tr("The folder %1 cannot be made. Choose another one.").arg(shown(m_folder.filePath())),
                        m_aside.errorString());
    }

    QDir folder() const { return QDir(m_aside.filePath(made())); }

    void finish() {
        const bool wasThere = m_folder.isDir();
        QDir around = m_folder.dir();
        if (wasThere)
            around.rmdir(m_folder.fileName());
        if (around.rename(m_aside.filePath(made()), m_folder.filePath()))
            return;
        if (wasThere)
            around.mkdir(m_folder.fileName());
        throw Error(
            ErrorCode::CannotWrite,
            HandoverText::tr("%1 could not be given its name. Check the folder and try again.").arg(shown(m_folder.filePath())));
    }

private:
    /// The aside folder itself is for its owner alone; this one has the rights of any other.
    static QString made() { return u"made"_s; }
    static QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

    static QFileInfo placeOf(const QString& folder) {
        const QFileInfo asked(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
        const QFileInfo place = asked.exists() ? QFileInfo(asked.canonicalFilePath()) : asked;
        if (place.exists() && !place.isDir())
            throw Error(ErrorCode::AlreadyThere,
                        HandoverText::tr("%1 is a file. Choose a folder for the hand-over.").arg(shown(place.filePath())));
        if (place.exists() &&
            !QDir(place.filePath()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            throw Error(
                ErrorCode::AlreadyThere,
                HandoverText::tr("The folder %1 is not empty. Choose a new one, so that the hand-over holds nothing else.")
                    .arg(shown(place.filePath())));
        if (!place.dir().exists())
            throw Error(ErrorCode::NotFound, HandoverText::tr("There is no folder %1. Make it first.").arg(shown(place.path())));
        return place;
    }

    QFileInfo m_folder;
    QTemporaryDir m_aside;
};

class Handover {
public:
    Handover(const store::Office& office, const QDir& folder, const base::Progress& progress)
        : m_office(office),
          m_course(office),
          m_folder(folder),
          m_progress(progress),
          m_today(office.actor().clock.today()),
          m_period(office.plan().periodShownOn(m_today)),
          m_wording(store::papers::ownSentences(office)),
          m_names(papers::Wording::builtIn(u"handover"_s)),
          m_units(unitsWithDuties()) {}

    void write() {
        const QString office = QFileInfo(m_office.path()).fileName();
        const QString note = m_names.text(u"file.name"_s);
        m_files = {{note + u".docx"_s, u"handover"_s}, {note + u".pdf"_s, u"handover"_s}, {office, u"office"_s}};
        for (const PaperKind kind : paperKinds)
            m_files.push_back({writePdfOf(kind, {}, m_folder), QLatin1String(formatOf(kind).code)});
        writeUnitSheets();
        writeNote(m_files.at(0).name, m_files.at(1).name);
        step();
        store::backup(m_office, m_folder.filePath(office)); // last: until then nothing is noted of a copy
    }

private:
    /// In the plan's order.
    std::vector<plan::UnitId> unitsWithDuties() const {
        std::set<plan::UnitId> named;
        for (const plan::Duty& duty : plan::dutiesIn(m_office.plan(), m_period))
            named.insert(duty.unit);
        std::vector<plan::UnitId> units;
        for (const plan::Unit& unit : m_office.plan().units) {
            if (named.contains(unit.id))
                units.push_back(unit.id);
        }
        return units;
    }

    void step() {
        constexpr int others = 3; // the note twice, and the office file
        base::tell(m_progress, m_done++, static_cast<int>(std::size(paperKinds) + m_units.size()) + others);
    }

    PaperRequest requestFor(PaperKind kind, std::optional<plan::UnitId> unit) const {
        PaperRequest request{.kind = kind, .period = m_period, .unit = unit};
        if (formatOf(kind).takesOption(PaperOption::Date))
            request.date = m_today;
        return request;
    }

    /// @return its name in the folder
    QString writePdfOf(PaperKind kind, std::optional<plan::UnitId> unit, const QDir& folder) {
        step();
        const PaperRequest request = requestFor(kind, unit);
        const QString name = formatOf(kind).fileName(m_office.plan(), request).replace(u'/', u'-') + u".pdf"_s;
        const QString path = base::freePath(folder.filePath(name));
        base::writeWhole(path, bytesOf(m_course, request, u"pdf"_s).bytes);
        return QFileInfo(path).fileName();
    }

    void writeUnitSheets() {
        if (m_units.empty())
            return;
        const QString name = m_names.text(u"file.unit-sheets"_s);
        m_folder.mkdir(name);
        const QDir folder(m_folder.filePath(name));
        for (const plan::UnitId unit : m_units)
            writePdfOf(PaperKind::UnitSheet, unit, folder);
        m_files.push_back({name, u"unit-sheet"_s, static_cast<int>(m_units.size())});
    }

    /// 交接说明 in both formats.
    void writeNote(const QString& docx, const QString& pdf) {
        const Materials materials{m_office, m_course, requestFor(PaperKind::Bulletin, {}), m_course.status(m_period), m_wording};
        const papers::Paper paper = papers::composeHandover({.data = dataOf(materials),
                                                             .ruleBooks = m_office.ruleBooks(),
                                                             .evaluation = store::evaluations::rules(m_office).back(),
                                                             .calendar = m_office.calendar(),
                                                             .files = m_files});
        step();
        base::writeWhole(m_folder.filePath(docx), papers::docxOf(paper, picturesOf));
        step();
        writePdf(paper, m_folder.filePath(pdf));
    }

    const store::Office& m_office;
    store::Course m_course;
    QDir m_folder;
    const base::Progress& m_progress;
    QDate m_today;
    calendar::TenDay m_period;
    papers::WordingBook m_wording;
    papers::Wording m_names; ///< of files: the same in every office
    std::vector<plan::UnitId> m_units;
    std::vector<papers::HandoverFile> m_files{};
    int m_done = 0;
};

} // namespace

void writeHandover(const store::Office& office, const QString& folder, const base::Progress& progress) {
    FolderInMaking made(folder);
    loadStandIns();
    Handover(office, made.folder(), progress).write();
    made.finish();
}

} // namespace xundu::ui::print
