#pragma once

#include <QLayout>
#include <QVector>

namespace xundu::ui {

/// Parts side by side, each as wide as it wishes, which go on in further lines where room is short. Those at the end stand at
/// the right, together as long as a line holds them.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addAtEnd(QWidget* part); ///< others are added before those at the end

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    QSize sizeHint() const override; ///< all in one line
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Part {
        QLayoutItem* item;
        QSize size;
        bool atEnd;
    };
    struct Line {
        QVector<Part> parts;
        int height = 0;
    };
    QVector<Line> linesFor(int width) const; ///< of what is shown
    int widthOfEnds() const;
    void place(const Line& line, const QRect& rect) const;

    QVector<QLayoutItem*> m_items;
    int m_atEnd = 0; ///< how many of them, the last ones
};

} // namespace xundu::ui
