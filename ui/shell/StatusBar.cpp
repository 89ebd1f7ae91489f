#include "ui/shell/StatusBar.h"

#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "ui/models/Shown.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace xundu::ui {
namespace {

constexpr int edges = 2;

QToolButton* field(Icon drawing, const QString& tip, const Theme& theme, QHBoxLayout& row) {
    auto* button = new QToolButton;
    button->setIcon(icon(drawing, theme));
    fixIconSide(*button, theme, metrics::kIconText);
    followTextSize(*button, [button, &theme] { button->setFixedHeight(theme.scaled(metrics::kStatusBar) - edges); });
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleDescription(tip);
    setType(*button, Type::Secondary);
    row.addWidget(button);
    return button;
}

QString ageWords(const QDateTime& then, const QDateTime& now) {
    if (then > now) // the clock was set back
        return StatusBar::tr("backup of %1").arg(shownDay(then.toLocalTime().date()));
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 60)
        return StatusBar::tr("backup %n minute(s) ago", nullptr, static_cast<int>(minutes));
    if (minutes < 2880) // two days
        return StatusBar::tr("backup %n hour(s) ago", nullptr, static_cast<int>(minutes / 60));
    return StatusBar::tr("backup %n day(s) ago", nullptr, static_cast<int>(minutes / 60 / 24));
}

} // namespace

StatusBar::StatusBar(OfficeView& view, const Theme& theme, QWidget* parent) : QWidget(parent), m_view(view), m_theme(theme) {
    fixHeight(*this, theme, metrics::kStatusBar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 12, 0);
    row->setSpacing(10);
    m_file = field(Icon::File, tr("Open the file's folder"), theme, *row);
    m_operator = field(Icon::Person, tr("Change who acts"), theme, *row);
    m_saved = field(Icon::Check, tr("Each action is saved when done"), theme, *row);
    m_backup = field(Icon::Backup, tr("Make a backup now"), theme, *row);
    row->addStretch(1);
    m_rules = new Label({}, Type::Secondary, Ink::Text2);
    m_demo = new Label(tr("Demo data"), Type::SecondaryMedium);
    row->addWidget(m_rules);
    row->addWidget(m_demo);
    connect(m_file, &QToolButton::clicked, this, &StatusBar::folderWanted);
    connect(m_operator, &QToolButton::clicked, this, &StatusBar::operatorWanted);
    connect(m_backup, &QToolButton::clicked, this, &StatusBar::backupWanted);
    connect(&view, &OfficeView::changed, this, &StatusBar::refresh);
    followTextSize(*this, [this] { refresh(); });
}

void StatusBar::refresh() {
    const store::Office& office = m_view.office();
    m_file->setText(QFileInfo(office.path()).fileName());
    m_operator->setText(office.actor().name);
    const auto newest = store::entries(office, 1);
    if (!office.isWritable())
        m_saved->setText(tr("for reading only"));
    else
        m_saved->setText(newest.empty() ? tr("saved")
                                        : tr("saved %1").arg(newest.back().at.toLocalTime().toString(QStringLiteral("HH:mm"))));
    const auto backup = store::lastBackup(office);
    m_backup->setText(backup ? ageWords(*backup, office.actor().clock.now()) : tr("no backup yet"));
    const progress::RuleBook& rules = progress::ruleBookFor(office.ruleBooks(), m_view.period());
    m_rules->setText(tr("rule book version %1 (from %2)").arg(rules.version).arg(rules.start.displayName()));
    m_demo->setVisible(office.isDemo());
    for (QToolButton* button : {m_file, m_operator, m_saved, m_backup})
        button->setToolTip(button->text() + u'\n' + button->accessibleDescription());
    fit();
}

int StatusBar::needed() const {
    int width = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (int i = 0; i < layout()->count(); ++i) {
        if (!layout()->itemAt(i)->isEmpty())
            width += layout()->itemAt(i)->sizeHint().width() + layout()->spacing();
    }
    return width;
}

void StatusBar::fit() {
    m_rules->show();
    for (QToolButton* button : {m_file, m_operator, m_saved, m_backup})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rules->setVisible(needed() <= width());
    for (QToolButton* button : {m_operator, m_saved, m_backup, m_file}) {
        if (needed() > width())
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void StatusBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void StatusBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.nav);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.line);
}

} // namespace xundu::ui
