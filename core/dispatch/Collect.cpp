#include "core/dispatch/Collect.h"

#include "core/dispatch/Intake.h"
#include "core/store/Action.h"
#include "core/store/Reports.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace xundu::dispatch {
namespace {

struct CollectText {
    Q_DECLARE_TR_FUNCTIONS(CollectText)
};

bool isLeftBehind(const QFileInfo& file) {
    const QString name = file.fileName();
    return name.startsWith(u'.') || name.startsWith(QStringLiteral("~$"));
}

QStringList workbooksBelow(const QString& folder) {
    QStringList paths;
    QDirIterator files(folder,
                       {QStringLiteral("*.xlsx"), QStringLiteral("*.xls"), QStringLiteral("*.et"), QStringLiteral("*.xlsm")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!isLeftBehind(QFileInfo(path)))
            paths << path;
    }
    paths.sort();
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
        const QStringList found = QFileInfo(path).isDir() ? workbooksBelow(path) : QStringList{path};
        std::transform(found.begin(), found.end(), std::back_inserter(files), [](const QString& each) {
            return IncomingFile{each, std::nullopt, {}, {}};
        });
    }
    return files;
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
