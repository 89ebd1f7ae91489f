#include "ui/widgets/Halves.h"

#include "ui/theme/Metrics.h"

#include <QSplitter>

namespace xundu::ui {

QSplitter* halves(QWidget* upper, QWidget* lower, int upperShare, int lowerShare) {
    constexpr int anyHeight = 1000; // sizes count against each other alone, where no part needs more
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setHandleWidth(metrics::kCardGap);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, upperShare);
    splitter->setStretchFactor(1, lowerShare);
    splitter->setSizes({upperShare * anyHeight, lowerShare * anyHeight});
    return splitter;
}

} // namespace xundu::ui
