#pragma once

#include "ui/pages/meetings/MeetingPart.h"

/// @file One meeting: when and with whom, its agenda with what was said, and what was decided. It scrolls as a whole.

namespace xundu::ui {

class MeetingPane : public MeetingPart {
    Q_OBJECT
public:
    explicit MeetingPane(const PageContext& context, QWidget* parent = nullptr);

    void show(const ShownMeeting& of) override;
    bool keep() override;

private:
    std::vector<MeetingPart*> m_parts;
};

} // namespace xundu::ui
