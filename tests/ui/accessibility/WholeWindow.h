#pragma once

#include "tests/support/DemoFixture.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QTranslator>

#include <functional>

/// @file The window with the demo office, shown page by page with all that opens within them.

namespace xundu::tests {

/// The program's words in this language while it lives.
class Language {
public:
    explicit Language(const QString& code); ///< zh_CN or en
    ~Language();

private:
    QLocale m_before;
    QTranslator m_words;
};

struct WholeWindow {
    DemoFixture demo;
    ui::Appearance appearance{*qApp, [] { return false; }};
    ui::MainWindow window{{demo.view, appearance.theme(), demo.prompts, demo.settings}, appearance};

    explicit WholeWindow(QSize size = {1366, 768});

    /// Calls @p look with a few words on what is shown: every page, every tab, segment and section of it.
    void visit(const std::function<void(const QString& where)>& look);
    QWidget& page() const;

private:
    void visitParts(const QString& where, const std::function<void(const QString& where)>& look);
};

/// Lets the window do what it put off.
void settle();

/// MainWindow/TasksPage/FlowLayout…: where a widget is, and what it says.
QString pathOf(const QWidget& widget);

} // namespace xundu::tests
