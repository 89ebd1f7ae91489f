#pragma once

#include <QComboBox>

#include <vector>

namespace xundu::ui {

struct Theme;

/// A choice that narrows a list: its caption in text3 before the current item (牵头 全部 ⌄). 26 high.
class FilterCombo : public QComboBox {
    Q_OBJECT
public:
    /// @pre theme outlives the widget
    FilterCombo(const QString& caption, const Theme& theme, QWidget* parent = nullptr);

    /// "All" with the data -1, then the lights with their words and numbers, the gravest first.
    void addLights();

    struct Choice {
        QString words;
        QVariant data;
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    /// Replaces the items. The current one stays current by its data, without a signal; where it is gone, the first is.
    void setChoices(const std::vector<Choice>& choices);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_caption;
};

} // namespace xundu::ui
