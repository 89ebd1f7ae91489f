#include "ui/pages/settings/GeneralSection.h"

#include "core/base/Text.h"
#include "ui/pages/settings/Choice.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace xundu::ui {
namespace {

constexpr int formWidth = 640;
constexpr int textSizes[] = {100, 115, 130, 150, 200}; // per cent

} // namespace

GeneralSection::GeneralSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_form(new QFormLayout(this)), m_operator(new QLineEdit) {
    m_form->setContentsMargins(metrics::kPageSide, 12, metrics::kPageSide, 12);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    followTextSize(*this, [this] { setMaximumWidth(theme().scaled(formWidth)); });
    m_operator->setAccessibleName(tr("Who acts"));
    m_form->addRow(tr("Who acts"), m_operator);
    addNote(tr("The name in the journal, from the next start on. Empty: the user of this computer."));
    connect(m_operator, &QLineEdit::editingFinished, this, &GeneralSection::keepOperator);
    m_language = choice(tr("Language"), {tr("as the system"), QStringLiteral("中文"), QStringLiteral("English")},
                        {QString(), QStringLiteral("zh_CN"), QStringLiteral("en")},
                        tr("From the next start on. Papers are Chinese in any case."));
    m_appearance = choice(tr("Appearance"), {tr("as the system"), tr("light"), tr("dark")},
                          {QString(), QStringLiteral("light"), QStringLiteral("dark")}, {});
    QStringList sizes;
    QVariantList values;
    for (const int size : textSizes) {
        sizes << QStringLiteral("%1 %").arg(size);
        values << size;
    }
    m_textSize = choice(tr("Text size"), sizes, values, tr("Of texts, rows and icons."));
    folder(tr("Backups"), settings::backupFolder,
           tr("Where backups are offered to be kept; better another disk than the file's."));
    folder(tr("Watched folder"), settings::watchedFolder, tr("Forms that arrive there are offered on the Workbench."));
    folder(tr("Exports"), settings::exportFolder, {});
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { this->context().settings.set(settings::language, m_language->currentData().toString()); });
    connect(m_appearance, &QComboBox::currentIndexChanged, this, [this] {
        this->context().settings.set(settings::appearance, m_appearance->currentData().toString());
        Q_EMIT preferencesChanged();
    });
    connect(m_textSize, &QComboBox::currentIndexChanged, this, [this] {
        this->context().settings.set(settings::textScale, m_textSize->currentData().toInt());
        Q_EMIT preferencesChanged();
    });
}

QString GeneralSection::title() { return tr("General"); }

void GeneralSection::addNote(const QString& words) {
    if (words.isEmpty())
        return;
    auto* note = new WrappedLabel(Type::Secondary, Ink::Text3);
    note->setWords(words);
    m_form->addRow(QString(), note);
}

QComboBox* GeneralSection::choice(const QString& name, const QStringList& words, const QVariantList& values,
                                  const QString& note) {
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    for (qsizetype i = 0; i < words.size(); ++i)
        combo->addItem(words.at(i), values.at(i));
    m_form->addRow(name, combo);
    addNote(note);
    return combo;
}

void GeneralSection::folder(const QString& name, const SettingKey<QString>& key, const QString& note) {
    auto* row = new QWidget;
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    auto* path = new ElidedLabel({});
    auto* change = new Button(tr("Choose…"), theme(), Button::Kind::Secondary, Button::Size::Small);
    change->setAccessibleName(tr("Choose: %1").arg(name));
    auto* none = new Button(tr("None"), theme(), Button::Kind::Secondary, Button::Size::Small);
    none->setAccessibleName(tr("None: %1").arg(name));
    parts->addWidget(path, 1);
    parts->addWidget(change);
    parts->addWidget(none);
    m_form->addRow(name, row);
    addNote(note);
    m_folders.emplace_back(path, key);
    connect(change, &QPushButton::clicked, this, [this, name, key] { chooseFolder(name, key); });
    connect(none, &QPushButton::clicked, this, [this, key] {
        context().settings.set(key, QString());
        refresh();
        Q_EMIT preferencesChanged();
    });
}

void GeneralSection::chooseFolder(const QString& title, const SettingKey<QString>& key) {
    const QString path = context().prompts.chooseFolder(title, context().settings.value(key));
    if (path.isEmpty())
        return;
    context().settings.set(key, path);
    refresh();
    Q_EMIT preferencesChanged();
}

void GeneralSection::keepOperator() { context().settings.set(settings::operatorName, base::cleaned(m_operator->text())); }

void GeneralSection::refresh() {
    const Settings& settings = context().settings;
    m_operator->setText(settings.value(settings::operatorName));
    m_operator->setPlaceholderText(view().office().actor().name);
    choose(*m_language, settings.value(settings::language));
    choose(*m_appearance, settings.value(settings::appearance));
    choose(*m_textSize, settings.value(settings::textScale));
    for (const auto& [label, key] : m_folders) {
        const QString path = settings.value(key);
        label->setText(path.isEmpty() ? tr("none") : QDir::toNativeSeparators(path));
    }
}

} // namespace xundu::ui
