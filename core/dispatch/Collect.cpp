#include "core/dispatch/Collect.h"

#include "core/dispatch/Intake.h"
#include "core/store/Action.h"
#include "core/store/Reports.h"
#include "core/store/Verbs.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace xundu::dispatch {
namespace {

struct CollectText {
    Q_DECLARE_TR_FUNCTIONS(CollectText)
};

using namespace Qt::Literals::StringLiterals;

/// Whether a unit may have meant it as its return.
bool mayBeReturn(const QFileInfo& file) {
    static const QStringList suffixes{u"xlsx"_s, u"xls"_s,  u"et"_s,  u"xlsm"_s, u"xlsb"_s, u"ods"_s, u"csv"_s,
                                      u"doc"_s,  u"docx"_s, u"wps"_s, u"pdf"_s,  u"zip"_s,  u"rar"_s, u"7z"_s};
    const QString name = file.fileName();
    return !name.startsWith(u'.') && !name.startsWith(u"~$"_s) && suffixes.contains(file.suffix().toLower());
}

/// "X" before "X (2)" before "X (10)", as people number them.
class NaturalOrder {
public:
    NaturalOrder() { m_collator.setNumericMode(true); }
    bool operator()(const QString& left, const QString& right) const {
        const QFileInfo a(left);
        const QFileInfo b(right);
        if (const int folders = m_collator.compare(a.path(), b.path()))
            return folders < 0;
        if (const int names = m_collator.compare(a.completeBaseName(), b.completeBaseName()))
            return names < 0;
        return left < right;
    }

private:
    QCollator m_collator{QLocale(QLocale::English)}; // the same everywhere
};

QStringList filesBelow(const QString& folder) {
    QStringList paths;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (mayBeReturn(files.fileInfo()))
            paths << path;
    }
    std::sort(paths.begin(), paths.end(), NaturalOrder());
    return paths;
}

QString titleOf(const CollectResult& result) {
    const auto taken = std::count_if(result.files.begin(), result.files.end(), [](const FileResult& file) {
        return file.outcome == Outcome::Accepted || file.outcome == Outcome::AcceptedWithWarnings;
    });
    return CollectText::tr("Take %n return(s) of %1", nullptr, static_cast<int>(taken)).arg(result.period.displayName());
}

} // namespace

std::vector<IncomingFile> filesAt(const QStringList& paths) {
    std::vector<IncomingFile> files;
    for (const QString& path : paths) {
        const QStringList found = QFileInfo(path).isDir() ? filesBelow(path) : QStringList{path};
        std::transform(found.begin(), found.end(), std::back_inserter(files), [](const QString& each) {
            return IncomingFile{each, std::nullopt, {}, {}};
        });
    }
    return files;
}

QStringList emptyFolders(const QStringList& paths) {
    QStringList folders;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(folders),
                 [](const QString& path) { return QFileInfo(path).isDir() && filesBelow(path).isEmpty(); });
    return folders;
}

QString codeOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Accepted:
        return QStringLiteral("accepted");
    case Outcome::AcceptedWithWarnings:
        return QStringLiteral("accepted_with_warnings");
    case Outcome::Refused:
        return QStringLiteral("refused");
    case Outcome::Duplicate:
        return QStringLiteral("duplicate");
    }
    return {};
}

CollectResult collect(store::Office& office, calendar::TenDay period, const std::vector<IncomingFile>& files, Intent intent,
                      const base::Progress& progress) {
    store::requirePlanYear(office, period);
    const progress::PeriodStatus before = store::reports::statusOf(office, period);
    CollectResult result{period, intent == Intent::Try, {}, before, before, {}};
    Intake intake(office, period);
    store::Action action(office, {});
    for (const IncomingFile& file : files) {
        base::tell(progress, static_cast<int>(result.files.size()), static_cast<int>(files.size()));
        result.files.push_back(intake.add(file));
    }
    result.after = store::reports::statusOf(office, period);
    result.changes = progress::compare(result.before, result.after);
    if (intent == Intent::Take) {
        action.setTitle(titleOf(result));
        action.commit();
    }
    return result;
}

} // namespace xundu::dispatch
