#pragma once

#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <functional>

class QApplication;

/// @file Puts a theme on the application: style, palette, style sheet, font.

namespace xundu::ui {

/// Made once by the composition root, after the QApplication and before any widget; widgets must be gone before it.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    /// @param systemIsDark asked when the mode is System, at the start and when the desktop changes; empty: asks Qt
    explicit Appearance(QApplication& application, std::function<bool()> systemIsDark = {});
    ~Appearance() override;

    /// The address stays; the content changes with changed().
    const Theme& theme() const { return m_theme; }
    Mode mode() const { return m_mode; }
    int textScale() const { return m_textScale; }

    /// While it lives the style sheet is off. A tree of widgets that is put together under a style sheet is polished anew at
    /// every level; one that is put together bare is polished once, at the end.
    class Bare {
    public:
        explicit Bare(Appearance& appearance);
        ~Bare();
        Bare(const Bare&) = delete;
        Bare& operator=(const Bare&) = delete;

    private:
        Appearance& m_appearance;
    };

    void setMode(Mode mode);
    /// Takes effect at once: lengths follow by followTextSize(). What is beyond 100–200 is brought there.
    void setTextScale(int percent);
    /// Before the program's chain of families; one that is not there is passed over. Empty: the chain alone.
    void setFamily(const QString& family);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& m_application;
    std::function<bool()> m_systemIsDark;
    KeyboardFocus m_keyboardFocus;
    Theme m_theme;
    Mode m_mode = Mode::System;
    int m_textScale = 100;
    QString m_family;
};

} // namespace xundu::ui
