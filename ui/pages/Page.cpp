#include "ui/pages/Page.h"

#include "ui/models/Edits.h"
#include "ui/models/SourceLink.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int gap = 10, lineEdge = 5;

} // namespace

Page::Page(const PageContext& context, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_column(new QVBoxLayout(this)),
      m_header(new FlowLayout),
      m_lead(new QWidget),
      m_note(new Label({}, Type::Secondary, Ink::Text3)) {
    m_column->setContentsMargins(metrics::kPageSide, metrics::kPageTop, metrics::kPageSide, metrics::kPageBottom);
    m_column->setSpacing(0);
    auto* header = new QWidget(this);
    header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    followTextSize(*header, [this, header] { header->setMinimumHeight(theme().scaled(metrics::kPageHeader)); });
    header->setLayout(m_header);
    m_header->setContentsMargins(0, lineEdge, 0, lineEdge);
    m_header->setSpacing(gap);
    auto* lead = new QHBoxLayout(m_lead);
    lead->setContentsMargins(0, 0, 0, 0);
    lead->setSpacing(gap);
    lead->addWidget(new Label(name, Type::PageTitle));
    lead->addWidget(m_note);
    lead->addStretch(1);
    m_header->addWidget(m_lead);
    m_column->addWidget(header);
    header->setVisible(!name.isEmpty());
    m_column->setSizeConstraint(QLayout::SetNoConstraint); // the room around it decides
    onTextSize(*this, [this] { fit(m_room.isValid() ? m_room : size()); });
}

void Page::setRoom(const QSize& room) {
    m_room = room;
    fit(room);
}

int Page::heightForWidth(int width) const {
    return layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(width) : -1;
}

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!m_room.isValid())
        fit(size());
}

void Page::setNote(const QString& words, Qt::TextFormat format) {
    m_note->setTextFormat(format);
    m_note->setText(words);
}

void Page::setLeadWidth(int width) {
    m_lead->setMinimumWidth(width);
    m_lead->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
}

void Page::addToHeader(QWidget* part) { m_header->addWidget(part); }

bool Page::guarded(const std::function<void()>& work) {
    const auto problem = attempt(work);
    if (problem)
        Q_EMIT failed(*problem, tr("Nothing was changed or lost."));
    return !problem;
}

void Page::follow(const QString& target) {
    if (const auto original = originalAt(target))
        Q_EMIT originalWanted(original->name, original->hash, {});
}

void Page::addAtEnd(QWidget* part) { m_header->addAtEnd(part); }

void Page::remember(QComboBox& filter, const QString& name) {
    Settings& settings = m_context.settings;
    const QString left = settings.filter(name);
    for (int entry = 0; entry < filter.count(); ++entry) {
        if (filter.itemData(entry).toString() == left)
            filter.setCurrentIndex(entry);
    }
    connect(&filter, &QComboBox::currentIndexChanged, this,
            [&filter, &settings, name](int entry) { settings.setFilter(name, filter.itemData(entry).toString()); });
}

void Page::addExport(const QString& words, print::PaperKind kind) {
    auto* button = new Button(words, theme(), Button::Kind::Secondary, Button::Size::Filter);
    button->setDrawing(Icon::Export);
    addAtEnd(button);
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT paperWanted(kind); });
}

} // namespace xundu::ui
