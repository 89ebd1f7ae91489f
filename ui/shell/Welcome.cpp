#include "ui/shell/Welcome.h"

#include "core/base/Text.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldEdit.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/WrappedLabel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace xundu::ui {
namespace {

constexpr int dialogWidth = 560;
constexpr int padding = 20;

QString operatorProblem(const QString& name) {
    return base::cleaned(name).isEmpty() ? Welcome::tr("Say who acts: the journal names whoever changes something.") : QString();
}

/// The folder itself, or the nearest above it that is there.
QFileInfo nearestFolder(const QFileInfo& file) {
    QFileInfo folder(file.absolutePath());
    while (!folder.exists() && folder.absolutePath() != folder.absoluteFilePath())
        folder.setFile(folder.absolutePath());
    return folder;
}

QString fileProblem(const QString& path) {
    const QFileInfo file(QDir::fromNativeSeparators(path.trimmed()));
    if (file.fileName().isEmpty())
        return Welcome::tr("The office file needs a name.");
    if (file.isDir())
        return Welcome::tr("This is a folder: add the file's name.");
    if (file.exists())
        return Welcome::tr("There is such a file already: give another name, or open it with the button below.");
    const QFileInfo folder = nearestFolder(file);
    const QString name = QDir::toNativeSeparators(folder.absoluteFilePath());
    if (!folder.isDir())
        return Welcome::tr("%1 is no folder: choose another place.").arg(name);
    if (!folder.isWritable())
        return Welcome::tr("Nothing can be written in %1: choose another place.").arg(name);
    return {};
}

QString folderProblem(const QString& path) {
    return path.trimmed().isEmpty() || QFileInfo(QDir::fromNativeSeparators(path.trimmed())).isDir()
               ? QString()
               : Welcome::tr("There is no such folder.");
}

} // namespace

Welcome::Welcome(const Answer& suggested, const Theme& theme, Prompts& prompts, Begin begin, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_prompts(prompts),
      m_tryIt(std::move(begin)),
      m_operator(new FieldEdit(tr("Who acts"), operatorProblem, FieldEdit::SentencePlace::Below)),
      m_file(new FieldEdit(tr("Office file"), fileProblem, FieldEdit::SentencePlace::Below)),
      m_folder(new FieldEdit(tr("Folder for backups"), folderProblem, FieldEdit::SentencePlace::Below)),
      m_message(new MessageBar(theme)),
      m_open(new Button(tr("Open an existing file…"), theme)),
      m_begin(new Button(tr("Begin"), theme, Button::Kind::Primary)) {
    setWindowTitle(tr("Welcome to Xundu"));
    setFixedWidth(theme.scaled(dialogWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(12);
    column->addWidget(new Label(tr("Welcome to Xundu"), Type::PageTitle));
    auto* words = new WrappedLabel(Type::Body, Ink::Text2);
    words->setWords(
        tr("Xundu sees an annual implementation plan through, ten days by ten days: forms, lights, bulletins. The plan "
           "of 2025 with its tasks, indicators and units is ready; one office file holds it and all that follows."));
    column->addWidget(words);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    m_operator->setText(suggested.operatorName);
    form->addRow(tr("Who acts"), m_operator);
    m_file->setText(QDir::toNativeSeparators(suggested.file));
    form->addRow(tr("Office file"), withChooser(m_file, tr("Office file"), [this] { chooseFile(); }));
    m_folder->setText(QDir::toNativeSeparators(suggested.backupFolder));
    form->addRow(tr("Folder for backups"), withChooser(m_folder, tr("Folder for backups"), [this] { chooseFolder(); }));
    column->addLayout(form);
    auto* secret = new WrappedLabel(Type::Body, Ink::Red);
    secret->setWords(tr("Secret matters stay out of this program: its file is an ordinary one."));
    column->addWidget(secret);
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    auto* leave = new Button(tr("Quit"), theme);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_begin);
    column->addLayout(buttons);
    m_begin->setDefault(true);
    for (Button* button : {m_open, leave})
        button->setAutoDefault(false);
    connect(m_begin, &QPushButton::clicked, this,
            [this] { this->begin(QDir::fromNativeSeparators(m_file->text().trimmed()), true); });
    connect(m_open, &QPushButton::clicked, this, &Welcome::openExisting);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    for (FieldEdit* field : {m_operator, m_file, m_folder})
        connect(field, &FieldEdit::validityChanged, this, &Welcome::enable);
    m_operator->setFocus();
    enable();
}

/// As high as what is said in it needs.
bool Welcome::event(QEvent* event) {
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), layout()->totalHeightForWidth(width()));
    return done;
}

QWidget* Welcome::withChooser(QWidget* field, const QString& name, const std::function<void()>& choose) {
    auto* row = new QWidget;
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    auto* button = new Button(tr("Choose…"), m_theme);
    button->setAccessibleName(tr("Choose: %1").arg(name));
    button->setAutoDefault(false);
    parts->addWidget(field, 1);
    parts->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, choose);
    return row;
}

void Welcome::chooseFile() {
    const QString path = m_prompts.saveFile(tr("Office file"), m_file->text(), QStringLiteral("xundu"));
    if (!path.isEmpty())
        m_file->setText(QDir::toNativeSeparators(path));
}

void Welcome::chooseFolder() {
    const QString path = m_prompts.chooseFolder(tr("Folder for backups"), m_folder->text());
    if (!path.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(path));
}

void Welcome::openExisting() {
    const QString folder = nearestFolder(QFileInfo(QDir::fromNativeSeparators(m_file->text().trimmed()))).absoluteFilePath();
    const QString path = m_prompts.openFile(tr("Open an office file"), folder, QStringLiteral("xundu"));
    if (!path.isEmpty())
        begin(path, false);
}

void Welcome::begin(const QString& file, bool isNew) {
    const auto problem =
        m_tryIt({base::cleaned(m_operator->text()), file, QDir::fromNativeSeparators(m_folder->text().trimmed()), isNew});
    if (problem)
        m_message->showMessage(MessageBar::Kind::Error, *problem, tr("Nothing was changed or lost."));
    else
        accept();
}

void Welcome::enable() {
    const bool canAct = m_operator->isValid() && m_folder->isValid();
    m_open->setEnabled(canAct);
    m_begin->setEnabled(canAct && m_file->isValid());
}

} // namespace xundu::ui
