#pragma once

#include "ui/theme/LightValue.h"

#include <QColor>
#include <QVector>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace xundu::ui {

enum class Icon;
struct Theme;

/// A stretch of words within a row of the card.
struct Words {
    enum class Kind { Plain, Strong, Note, Decisive, Link };
    QString text;
    Kind kind = Kind::Plain; ///< Note: smaller, text3. Decisive: strong, in the light's colour
    QString target;          ///< of a link: handed to linkActivated()
};
using Line = QVector<Words>;

/// Why the light shines: filled by the page from a standing's reasons. Empty rows are left out.
struct LightCardContent {
    struct Arithmetic {
        QString name; ///< 完成, 序时, 滞后
        Line working;
    };

    LightValue light;
    QString headline; ///< 严重滞后：需求对接落后序时 31.3 个百分点
    QString reason;   ///< 任务灯取最差的硬指标
    QVector<Line> rule;
    QVector<Arithmetic> arithmetic;
    QVector<Line> source;
    QVector<Line> time;
    QVector<Line> catchUp;
    QVector<Line> override; ///< computed light first, then the office's with its reason and who
};

/// A head at least 44 high in the light's colours with a bar of 4, then the rows rule, working, source, time, catching up,
/// override.
class LightCard : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the card
    explicit LightCard(const Theme& theme, QWidget* parent = nullptr);
    void setContent(const LightCardContent& content);

Q_SIGNALS:
    void linkActivated(const QString& target);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QWidget* buildHead() const;
    QLayout* addRow(Icon drawing, const QString& name);
    void addLines(Icon drawing, const QString& name, const QVector<Line>& lines);
    void addArithmetic();
    int nameWidth() const;
    QLabel* label(const Line& line, bool first);
    QString html(const Line& line, bool note) const;

    const Theme& m_theme;
    LightCardContent m_content;
    QWidget* m_head = nullptr;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column;
    bool m_anyRow = false;
    QColor m_builtInk; ///< of the theme that the rows were built for
};

} // namespace xundu::ui
