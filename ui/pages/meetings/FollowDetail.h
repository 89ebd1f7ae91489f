#pragma once

#include "ui/models/AssignmentRows.h"
#include "ui/widgets/WrappedLabel.h"

namespace xundu::ui {

/// One item to follow in full: what has to be done by whom, who gave it, and all that became of it. Papers that are kept are
/// links.
class FollowDetail : public WrappedLabel {
    Q_OBJECT
public:
    explicit FollowDetail(QWidget* parent = nullptr);

    /// @param row null: none is chosen
    void show(const AssignmentRow* row, const plan::Plan& plan);
};

} // namespace xundu::ui
