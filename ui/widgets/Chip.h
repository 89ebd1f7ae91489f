#pragma once

#include "ui/theme/LightValue.h"

#include <QWidget>

namespace xundu::ui {

struct Theme;

/// A light with its word, or a short tag.
class Chip : public QWidget {
    Q_OBJECT
public:
    enum class Tag { Neutral, Accent };

    /// @pre theme outlives the chip
    Chip(const LightValue& light, const Theme& theme, QWidget* parent = nullptr);
    Chip(const QString& word, const Theme& theme, Tag tag = Tag::Neutral, QWidget* parent = nullptr);

    void setLight(const LightValue& light);
    void setWord(const QString& word); ///< of a tag

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    std::optional<LightValue> m_light;
    QString m_word;
    Tag m_tag = Tag::Neutral;
};

} // namespace xundu::ui
