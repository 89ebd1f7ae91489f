#pragma once

#include "ui/delegates/RowDelegate.h"
#include "ui/theme/Metrics.h"

/// @file A cell that shows LightRole.

namespace xundu::ui {

/// As a glyph in the middle (or where Qt::TextAlignmentRole says), with the word in the tool tip; or as a chip from the left.
class LightDelegate : public RowDelegate {
    Q_OBJECT
public:
    enum class Form { Glyph, Chip };

    LightDelegate(const Theme& theme, int height, Form form = Form::Glyph, int side = metrics::kGlyph, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    QString tip(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Form m_form;
    int m_side;
};

} // namespace xundu::ui
