#include "ui/pages/settings/SettingsPage.h"

#include "ui/delegates/RowDelegate.h"
#include "ui/pages/settings/CalendarSection.h"
#include "ui/pages/settings/FontsSection.h"
#include "ui/pages/settings/GeneralSection.h"
#include "ui/pages/settings/PapersSection.h"
#include "ui/pages/settings/RulesSection.h"
#include "ui/pages/settings/WordingSection.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Stack.h"

#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int listWidth = 152, cardEdges = 2;
constexpr int leastForm = 240;
constexpr int stackedBelow = 900; // of the page: the list stands above the form

} // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Page(context, name(), parent),
      m_list(new QListWidget),
      m_stack(new Stack),
      m_listCard(new Card(context.theme)),
      m_formCard(new Card(context.theme)) {
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(metrics::kCardGap);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(context.theme, metrics::kRowList, m_list));
    m_listCard->body()->addWidget(m_list);
    m_columns->addWidget(m_listCard);
    m_formCard->body()->addWidget(m_stack);
    m_columns->addWidget(m_formCard, 1);
    column().addLayout(m_columns, 1);
    addSection<GeneralSection>();
    addSection<RulesSection>();
    addSection<CalendarSection>();
    addSection<PapersSection>();
    addSection<WordingSection>();
    addSection<FontsSection>();
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&context.view, &OfficeView::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    m_list->setCurrentRow(0);
}

QString SettingsPage::name() { return tr("Settings"); }

template <class Section>
void SettingsPage::addSection() {
    m_list->addItem(Section::title());
    adopt(new Section(context()));
}

void SettingsPage::adopt(SettingsSection* section) {
    m_sections.push_back(section);
    m_stack->addWidget(scrolled(section));
    connect(section, &SettingsSection::noticed, this,
            [this](const QString& happened, const QString& whatNow) { Q_EMIT noticed(happened, whatNow); });
    connect(section, &SettingsSection::failed, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); });
    connect(section, &SettingsSection::preferencesChanged, this, &Page::preferencesChanged);
}

void SettingsPage::focusFirst() { m_list->setFocus(Qt::ShortcutFocusReason); }

QStringList SettingsPage::sections() {
    return {GeneralSection::title(), RulesSection::title(),   CalendarSection::title(),
            PapersSection::title(),  WordingSection::title(), FontsSection::title()};
}

void SettingsPage::showSection(int number) { m_list->setCurrentRow(number); }

void SettingsPage::fit(const QSize& room) {
    const bool stacked = room.width() < theme().scaled(stackedBelow);
    const int rows = theme().scaled(metrics::kRowList) * m_list->count() + cardEdges;
    m_formCard->setMinimumHeight(stacked ? theme().scaled(leastForm) : 0); // else the page scrolls
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_listCard->setMinimumSize(stacked ? 0 : theme().scaled(listWidth), stacked ? rows : 0);
    m_listCard->setMaximumSize(stacked ? QWIDGETSIZE_MAX : theme().scaled(listWidth), stacked ? rows : QWIDGETSIZE_MAX);
}

void SettingsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void SettingsPage::refresh() {
    for (SettingsSection* section : m_sections)
        section->refresh();
}

} // namespace xundu::ui
