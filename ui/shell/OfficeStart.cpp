#include "ui/shell/OfficeStart.h"

#include "core/base/WholeFile.h"
#include "core/plan/PlanJson.h"
#include "core/store/FileLock.h"
#include "ui/models/Edits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace xundu::ui {
namespace {

using base::Error;
using base::ErrorCode;
using store::Office;
using store::OpenMode;

struct StartText {
    Q_DECLARE_TR_FUNCTIONS(StartText)
};

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

/// Another program writes: the file is shown all the same.
OpenedOffice openForReading(const QString& path, const store::Actor& actor, const std::optional<store::Holder>& writer) {
    auto office = Office::open(path, OpenMode::Read, actor);
    if (!writer)
        return {std::move(office), StartText::tr("%1 cannot be written: it is open for reading here.").arg(shown(path)),
                StartText::tr("To change it, copy it to a folder of your own and open the copy.")};
    const QString who = writer->operatorName.isEmpty() ? StartText::tr("someone") : writer->operatorName;
    const QString since = writer->since.isValid() ? QLocale().toString(writer->since.toLocalTime(), QLocale::ShortFormat)
                                                  : StartText::tr("an unknown time");
    return {
        std::move(office),
        StartText::tr("%1 is being used by %2 on %3 since %4: it is open for reading here.")
            .arg(shown(path), who, writer->computer.isEmpty() ? StartText::tr("an unknown computer") : writer->computer, since),
        StartText::tr("What is changed there is shown here. To change it yourself, open it again once it is closed there.")};
}

} // namespace

OfficeStart::OfficeStart(const store::Actor& actor, QStringList ownFiles, const Theme& theme, Prompts& prompts,
                         Settings& settings)
    : m_actor(actor), m_ownFiles(std::move(ownFiles)), m_theme(theme), m_prompts(prompts), m_settings(settings) {}

OpenedOffice OfficeStart::open(const QString& path, const store::Actor& actor) {
    auto result = opened(path, actor);
    remember(path);
    return result;
}

OpenedOffice OfficeStart::opened(const QString& path, const store::Actor& actor) {
    try {
        return {Office::open(path, OpenMode::Write, actor), {}, {}};
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Locked && error.code() != ErrorCode::ReadOnly)
            throw;
        const auto holder = error.code() == ErrorCode::Locked ? store::holderOf(path) : std::nullopt;
        if (holder && !holder->here &&
            m_prompts.confirm(StartText::tr("Take the file over?"),
                              error.sentence() + u'\n' + StartText::tr("Take it over only if nobody works there any more."),
                              StartText::tr("Take over")))
            return {Office::openTakingOver(path, actor), {}, {}};
        return openForReading(path, actor, holder);
    }
}

OpenedOffice OfficeStart::create(const QString& path, const store::Actor& actor) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        throw Error(ErrorCode::CannotWrite,
                    StartText::tr("The folder %1 could not be made. Choose another place for the file.").arg(shown(folder)));
    auto office = Office::create(path, plan::builtInPlan(), actor);
    remember(path);
    return {std::move(office), StartText::tr("A new office file with the plan of 2025 was made: %1").arg(shown(path)),
            StartText::tr("Secret matters stay out of it.")};
}

QStringList OfficeStart::known() const {
    QStringList files;
    for (const QString& path : m_settings.value(settings::recentFiles) + m_ownFiles) {
        if (QFileInfo::exists(path) && !files.contains(path))
            files << path;
    }
    return files;
}

std::optional<OpenedOffice> OfficeStart::openUsual() {
    QString path = m_settings.value(settings::recentFiles).value(0, known().value(0));
    while (!path.isEmpty()) {
        try {
            return open(path);
        } catch (const Error& error) {
            const auto instead = askInstead(path, error);
            if (!instead)
                return std::nullopt;
            path = *instead;
        }
    }
    return welcome();
}

/// @return empty: a new file; nothing: the user thought better of it
std::optional<QString> OfficeStart::askInstead(const QString& path, const Error& error) {
    const QString happened =
        error.code() == ErrorCode::NotFound
            ? StartText::tr("The office file that was opened last is not there: %1. It was moved or deleted, "
                            "or the disk it lies on is not connected.")
                  .arg(shown(path))
            : error.sentence();
    QStringList others = known();
    others.removeAll(path);
    QStringList options{StartText::tr("Try once more: %1").arg(QFileInfo(path).fileName())};
    for (const QString& other : others)
        options << shown(other);
    options << StartText::tr("Choose a file…") << StartText::tr("Make a new office file…");
    const int chosen = m_prompts.choose(StartText::tr("Which office file shall be opened?"), happened, options);
    if (chosen < 0)
        return std::nullopt;
    if (chosen == 0)
        return path;
    if (chosen <= others.size())
        return others.at(chosen - 1);
    if (chosen == options.size() - 1)
        return QString();
    const QString file =
        m_prompts.openFile(StartText::tr("Open an office file"), QFileInfo(path).absolutePath(), QStringLiteral("xundu"));
    return file.isEmpty() ? path : file; // and is asked again
}

std::optional<OpenedOffice> OfficeStart::welcome() {
    OpenedOffice opened;
    const auto tryIt = [&](const Welcome::Answer& answer) { return attempt([&] { opened = begin(answer); }); };
    Welcome dialog({m_actor.name, base::freePath(m_ownFiles.front()), m_settings.value(settings::backupFolder)}, m_theme,
                   m_prompts, tryIt);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return opened;
}

OpenedOffice OfficeStart::begin(const Welcome::Answer& answer) {
    const store::Actor actor{answer.operatorName, m_actor.clock};
    auto result = answer.isNew ? create(answer.file, actor) : open(answer.file, actor);
    m_settings.set(settings::operatorName, answer.operatorName);
    m_settings.set(settings::backupFolder, answer.backupFolder);
    return result;
}

/// Puts the file before those that were opened earlier.
void OfficeStart::remember(const QString& path) {
    constexpr int kept = 8;
    const QString file = QFileInfo(path).absoluteFilePath();
    QStringList files = m_settings.value(settings::recentFiles);
    files.removeAll(file);
    files.prepend(file);
    m_settings.set(settings::recentFiles, QStringList(files.mid(0, kept)));
}

} // namespace xundu::ui
