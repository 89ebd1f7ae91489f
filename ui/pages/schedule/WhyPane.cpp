#include "ui/pages/schedule/WhyPane.h"

#include "ui/models/ScheduleRows.h"
#include "ui/models/Shown.h"
#include "ui/pages/schedule/CellFacts.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Scrolled.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int nameWidth = 72, rowGap = 3, headGap = 6;

/// Coloured where something lags (look.md 6).
Ink inkOf(progress::Light light) {
    return light == progress::Light::Red ? Ink::Red : light == progress::Light::Yellow ? Ink::Yellow : Ink::Text;
}

} // namespace

WhyPane::WhyPane(const OfficeView& view, const Course& course, const Theme& theme)
    : m_view(view),
      m_course(course),
      m_theme(theme),
      m_title(new ElidedLabel({}, Type::CardTitle)),
      m_light(new Chip(LightValue{}, theme)),
      m_turn(new ElidedLabel({}, Type::Secondary, Ink::Text2)),
      m_rows(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kCardPadding, metrics::kCardPadding, metrics::kCardPadding, metrics::kStep);
    column->setSpacing(headGap);
    column->addWidget(m_title);
    auto* head = new QHBoxLayout;
    head->setSpacing(headGap);
    head->addWidget(m_light);
    head->addWidget(m_turn, 1);
    column->addLayout(head);
    auto* body = new QWidget;
    body->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_light->hide();
    column->addWidget(scrolled(body), 1);
}

void WhyPane::clearRows() {
    delete m_facts;
    m_facts = new QWidget;
    auto* column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rowGap);
    m_rows->addWidget(m_facts);
}

void WhyPane::addRow(const CellFact& fact) {
    const auto& [name, words, decisive, target, light] = fact;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (!name.isEmpty()) {
        auto* label = new Label(name, Type::Secondary, Ink::Text3);
        label->setFixedWidth(std::max(m_theme.scaled(nameWidth), qCeil(widthOf(name, m_theme.font(Type::Secondary))) + headGap));
        row->addWidget(label);
    }
    if (target.isEmpty()) {
        if (decisive.isEmpty())
            row->addWidget(new ElidedLabel(words, Type::Secondary), 1);
        else
            row->addWidget(new Label(words, Type::Secondary));
    } else {
        auto* link = new AccentLink(words, m_theme);
        link->setMinimumWidth(0);
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        link->setToolTip(words);
        connect(link, &QPushButton::clicked, this, [this, target = target] { Q_EMIT linkActivated(target); });
        row->addWidget(link);
        row->addStretch(1);
    }
    if (!decisive.isEmpty()) {
        row->addWidget(new Label(decisive, Type::SecondaryStrong, inkOf(light)));
        row->addStretch(1);
    }
    static_cast<QVBoxLayout*>(m_facts->layout())->addLayout(row);
}

QString WhyPane::whyDark(calendar::TenDay period) const {
    if (period < m_view.plan().firstReport())
        return beforeFirstSentence(m_view.plan());
    return period > m_view.period() ? tr("This period is yet to come.") : tr("Not read yet.");
}

void WhyPane::show(const plan::Task& task, calendar::TenDay period) {
    m_title->setText(QStringLiteral("%1 %2").arg(task.id.value()).arg(task.title));
    clearRows();
    const progress::PeriodStatus* status = period <= m_view.period() ? m_course.at(period) : nullptr;
    const progress::TaskStanding* standing = status ? status->task(task.id) : nullptr;
    m_light->setVisible(standing);
    if (!standing) {
        m_turn->setText(period.displayName());
        addRow({{}, whyDark(period)});
    } else {
        const progress::PeriodStatus* before = period > m_view.plan().firstReport() ? m_course.at(period.plus(-1)) : nullptr;
        m_light->setLight(lightValue(*standing));
        m_turn->setText(turnSentence(period, *standing, before ? before->task(task.id) : nullptr));
        for (const CellFact& fact : cellFacts(m_view.plan(), *standing, *status))
            addRow(fact);
    }
    static_cast<QVBoxLayout*>(m_facts->layout())->addStretch(1);
}

} // namespace xundu::ui
