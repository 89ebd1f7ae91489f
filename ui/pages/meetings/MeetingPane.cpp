#include "ui/pages/meetings/MeetingPane.h"

#include "ui/pages/meetings/AgendaTable.h"
#include "ui/pages/meetings/DecisionTable.h"
#include "ui/pages/meetings/MeetingForm.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Scrolled.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int gap = 14;

} // namespace

MeetingPane::MeetingPane(const PageContext& context, QWidget* parent)
    : MeetingPart(context, parent), m_parts{new MeetingForm(context), new AgendaTable(context), new DecisionTable(context)} {
    auto* body = new QWidget;
    auto* parts = new QVBoxLayout(body);
    parts->setContentsMargins(metrics::kCardPadding, metrics::kCardPadding, metrics::kCardPadding, metrics::kCardPadding);
    parts->setSpacing(gap);
    for (MeetingPart* part : m_parts) {
        parts->addWidget(part);
        connect(part, &MeetingPart::failed, this, &MeetingPart::failed);
        connect(part, &MeetingPart::noticed, this, &MeetingPart::noticed);
    }
    parts->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(body));
}

void MeetingPane::show(const ShownMeeting& of) {
    for (MeetingPart* part : m_parts)
        part->show(of);
}

bool MeetingPane::keep() {
    bool kept = true;
    for (MeetingPart* part : m_parts)
        kept = part->keep() && kept;
    return kept;
}

} // namespace xundu::ui
