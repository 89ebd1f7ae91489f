#pragma once

#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/ui/pages/Parts.h"
#include "ui/pages/papers/EntryList.h"
#include "ui/pages/papers/PaperView.h"
#include "ui/pages/papers/PapersPage.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

/// @file The page Papers of a demo office, on 20 June 2025.

namespace xundu::tests {

inline QString text(const char* words) { return QString::fromUtf8(words); }

inline QString entry(const ui::EntryList& list, int row) {
    return list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

inline bool says(const QWidget& part, const QString& words) {
    const auto labels = part.findChildren<ui::Label*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const ui::Label* label) { return !label->isHidden() && label->text().contains(words); });
}

/// As an input method does.
inline void type(QLineEdit& line, const QString& words) {
    QInputMethodEvent event;
    event.setCommitString(words);
    QApplication::sendEvent(&line, &event);
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct ShownPapers : DemoFixture {
    ui::Appearance appearance{*qApp, [] { return false; }};
    ui::PapersPage page{context};
    ui::PaperView* pages = page.findChild<ui::PaperView*>();
    QSignalSpy noticed{&page, &ui::Page::noticed};
    QSignalSpy failed{&page, &ui::Page::failed};

    /// What a window of 1366 × 768 leaves for a page.
    explicit ShownPapers(QSize size = {1214, 694}) {
        page.resize(size);
        page.show();
        settle();
    }
    /// Until the paper that is shown is laid out.
    void settle() {
        while (!pages->layout().isComplete()) {
            QSignalSpy finished(&pages->layout(), &ui::PaperLayout::finished);
            if (!finished.wait(30000))
                FAIL("the paper is never laid out");
        }
        QTest::qWait(1);
    }
    ui::Button& button(const char* words) { return buttonSaying(page, words); }
    QString pathOf(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    /// Of all pages.
    QString shownText() const {
        QString words;
        for (int i = 0; i < pages->layout().pageCount(); ++i)
            words += pages->layout().page(i).text;
        return words.remove(u'\n');
    }
    /// The block of the bulletin whose text says so.
    std::size_t blockWith(const QString& words) const {
        return blockWith(words, {.kind = ui::print::PaperKind::Bulletin, .period = view.period()});
    }
    std::size_t blockWith(const QString& words, const ui::print::PaperRequest& request) const {
        const auto composed = ui::print::composePaper(*office, request);
        for (std::size_t i = 0; i < composed.paper.blocks.size(); ++i) {
            if (papers::editableText(composed.paper.blocks[i]).value_or(QString()).contains(words))
                return i;
        }
        FAIL("no such block");
        return 0;
    }
};

} // namespace xundu::tests
