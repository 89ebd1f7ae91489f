#pragma once

#include <QTextBrowser>
#include <QWidget>

class QListWidget;

namespace xundu::ui {

class SearchField;
struct Theme;

/// The page of a manual: knows its pictures and fits them to its width.
class ManualView : public QTextBrowser {
    Q_OBJECT
public:
    explicit ManualView(QWidget* parent = nullptr);
    void showText(const QString& markdown);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_text;
};

/// The manual beside the main window, which goes on working: sections, a filter over their texts, the page.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    /// @param parent it closes with this. @pre theme outlives the window
    explicit HelpWindow(const Theme& theme, QWidget* parent);

    /// In front, at a section of the manual; an unknown key shows the first.
    void showSection(const QString& key);
    QString section() const; ///< the key of the one shown

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void filter(const QString& words);

    SearchField* m_search;
    QListWidget* m_list;
    ManualView* m_view;
};

} // namespace xundu::ui
