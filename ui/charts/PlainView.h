#pragma once

class QChartView;

namespace xundu::ui {

/// What all charts share (look.md 6): no frame, ground, legend, margins, animation or scroll bars.
void makePlain(QChartView& view);

} // namespace xundu::ui
