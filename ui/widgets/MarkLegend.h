#pragma once

#include "ui/delegates/FindingDelegate.h"
#include "ui/delegates/ReceptionMark.h"

#include <QVector>
#include <QWidget>

#include <optional>
#include <variant>

namespace xundu::ui {

struct Theme;

/// Marks with their words and how many there are; where room is short the words give way to the tool tip.
class MarkLegend : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        std::variant<ReceptionMark, FindingMark> mark;
        QString word;
        std::optional<int> count = {}; ///< nothing: it says what the mark means, no more
    };

    /// @pre theme outlives the widget
    explicit MarkLegend(const Theme& theme, QWidget* parent = nullptr);
    void setEntries(const QVector<Entry>& entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double widthOfEntry(const QString& words) const;
    int widthOfAll(bool withWords) const;

    const Theme& m_theme;
    QVector<Entry> m_entries;
};

} // namespace xundu::ui
