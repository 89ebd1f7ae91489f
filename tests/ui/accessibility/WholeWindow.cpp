#include "tests/ui/accessibility/WholeWindow.h"

#include "ui/shell/PageStack.h"
#include "ui/widgets/Segment.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QTabBar>
#include <QTest>

#include <stdexcept>

namespace xundu::tests {
namespace {

constexpr int atRest = 100; // milliseconds: what follows a choice has come

} // namespace

Language::Language(const QString& code) {
    QLocale::setDefault(QLocale(code));
    if (!m_words.load(QStringLiteral(":/translations/xundu_%1").arg(code)))
        throw std::runtime_error("no translation");
    QCoreApplication::installTranslator(&m_words);
}

Language::~Language() {
    QCoreApplication::removeTranslator(&m_words);
    QLocale::setDefault(m_before);
}

WholeWindow::WholeWindow(QSize size) {
    window.showNormal(); // the offscreen screen is small: the window would fill it
    window.resize(size);
    QApplication::setActiveWindow(&window);
    settle();
}

void settle() {
    for (int i = 0; i < 4; ++i) {
        QTest::qWait(1);
        QCoreApplication::sendPostedEvents();
    }
}

QWidget& WholeWindow::page() const { return window.findChild<ui::PageStack*>()->current(); }

void WholeWindow::visit(const std::function<void(const QString& where)>& look) {
    const int pages = window.findChild<ui::PageStack*>()->size();
    for (int number = 0; number < pages; ++number) {
        window.showPage(number);
        window.grab(); // parts are filled once they are painted
        QTest::qWait(atRest);
        const QString where = QLatin1String(page().metaObject()->className()).sliced(int(qstrlen("xundu::ui::")));
        look(where);
        visitParts(where, look);
    }
}

void WholeWindow::visitParts(const QString& where, const std::function<void(const QString& where)>& look) {
    const auto shown = [&](const QString& words) {
        window.grab();
        QTest::qWait(atRest);
        look(where + QStringLiteral(", ") + words);
    };
    for (auto* list : page().findChildren<QListWidget*>()) {
        for (int row = 0; list->isVisible() && row < list->count(); ++row) {
            list->setCurrentRow(row);
            shown(list->item(row)->text());
        }
    }
    for (auto* tabs : page().findChildren<QTabBar*>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            shown(QStringLiteral("%1 %2").arg(tabs->accessibleName()).arg(tab + 1));
        }
    }
    for (auto* segment : page().findChildren<ui::Segment*>()) {
        const auto choices = segment->findChildren<QAbstractButton*>();
        for (int choice = int(choices.size()) - 1; segment->isVisible() && choice >= 0; --choice) {
            segment->setCurrent(choice);
            shown(choices.at(choice)->text());
        }
    }
}

QString pathOf(const QWidget& widget) {
    QStringList names;
    for (const QWidget* each = &widget; each; each = each->parentWidget()) {
        QString name = QLatin1String(each->metaObject()->className());
        names.prepend(name.remove(QStringLiteral("xundu::ui::")));
    }
    QString words = widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words = button->text();
    return QStringLiteral("%1 “%2”").arg(names.join(u'/'), words);
}

} // namespace xundu::tests
