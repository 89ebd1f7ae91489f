#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace xundu::ui {

struct Theme;

/// Two or more choices side by side, one of them on. Left and Right move, as does a click.
class Segment : public QWidget {
    Q_OBJECT
public:
    /// @param name accessible name of the whole. @pre theme outlives the widget; choices is not empty
    Segment(const QString& name, const QStringList& choices, const Theme& theme, QWidget* parent = nullptr);

    int current() const;
    void setCurrent(int choice); ///< emits where it changes something
    void setWords(int choice, const QString& words);
    void setChoiceEnabled(int choice, bool enabled);

Q_SIGNALS:
    void chosen(int choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step(int from, int direction);
    const Theme& m_theme;
    QButtonGroup* m_group;
};

} // namespace xundu::ui
