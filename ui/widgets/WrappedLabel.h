#pragma once

#include "ui/widgets/Label.h"

#include <QHash>

namespace xundu::ui {

/// Words that go on in further lines rather than widen their place or lose their end; to be selected and copied. Layouts ask
/// again and again how high a label is, and its text would be laid out anew each time: the answers are kept.
class WrappedLabel : public Label {
    Q_OBJECT
public:
    explicit WrappedLabel(Type type = Type::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);

    void setWords(const QString& plain);
    void setHtml(const QString& html);
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void set(Qt::TextFormat format, const QString& text);

    mutable QHash<int, int> m_heights;
};

} // namespace xundu::ui
