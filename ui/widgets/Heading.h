#pragma once

#include "ui/widgets/Label.h"

namespace xundu::ui {

/// A name above what follows: in one line where there is room, in several where not; never cut.
class Heading : public Label {
    Q_OBJECT
public:
    explicit Heading(Type type = Type::PageTitle, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace xundu::ui
