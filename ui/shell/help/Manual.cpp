#include "ui/shell/help/Manual.h"

#include "ui/theme/Resource.h"

#include <QFile>
#include <QLocale>

namespace xundu::ui {
namespace {

constexpr const char* keys[] = {"start",    "workbench",  "overview", "schedule", "tasks", "indicators", "collect", "notices",
                                "meetings", "evaluation", "papers",   "units",    "setup", "settings",   "files",   "keys"};

QString languageFolder() { return QLocale().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"); }

ManualSection section(const QString& key) {
    const QString text = QString::fromUtf8(resource(QStringLiteral("manual/%1/%2.md").arg(languageFolder(), key)));
    return {key, text.section(u'\n', 0, 0).mid(2), text};
}

} // namespace

const std::vector<ManualSection>& manualSections() {
    static const std::vector<ManualSection> all = [] {
        std::vector<ManualSection> sections;
        for (const char* key : keys)
            sections.push_back(section(QLatin1String(key)));
        return sections;
    }();
    return all;
}

QString manualPicture(const QString& name) {
    const QString path = QStringLiteral(":/xundu/manual/%1/%2.png").arg(languageFolder(), name);
    return QFile::exists(path) ? path : QString();
}

} // namespace xundu::ui
