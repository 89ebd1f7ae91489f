#pragma once

#include "core/store/Action.h"
#include "core/store/Assignments.h"
#include "core/store/Journal.h"
#include "core/store/Meetings.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/ui/pages/Parts.h"
#include "ui/models/DataTable.h"
#include "ui/pages/meetings/KeptText.h"
#include "ui/pages/meetings/MeetingsPage.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Segment.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

/// @file The page of meetings with the demo office, and hands that type into it.

namespace xundu::tests {

struct MeetingsFixture : DemoFixture {
    ui::Appearance appearance{*qApp};
    ui::MeetingsPage page{ui::PageContext{view, appearance.theme(), prompts, settings}};
    ui::Segment* what = page.findChild<ui::Segment*>();
    ui::DataTable* list = named<ui::DataTable>("Meetings of the year");
    ui::DataTable* agenda = named<ui::DataTable>("Agenda");
    ui::DataTable* decisions = named<ui::DataTable>("Decisions of the meeting");
    ui::DataTable* items = named<ui::DataTable>("Items to follow");
    ui::KeptText* said = named<ui::KeptText>("What was said");
    QSignalSpy failed{&page, &ui::Page::failed};
    QSignalSpy noticed{&page, &ui::Page::noticed};

    MeetingsFixture() { showActive(page); }
    template <class Widget>
    Widget* named(const char* name) {
        return &tests::named<Widget>(page, name);
    }
    ui::Button& button(const char* words) { return buttonSaying(page, words); }
    /// Types into a line in place of what is there, and presses Enter.
    void enter(const char* name, const char* words) {
        auto& line = *named<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        line.insert(QString::fromUtf8(words));
        QTest::keyClick(&line, Qt::Key_Return);
    }
    /// Types into a text in place of what is there, and goes on to the list.
    void write(ui::KeptText& edit, const char* words) {
        edit.setFocus();
        edit.setPlainText(QString::fromUtf8(words));
        list->setFocus();
    }
    QString cell(const ui::DataTable* table, int row, int column) const {
        return table->model()->index(row, column).data().toString();
    }
    static int rows(const ui::DataTable* table) { return table->model()->rowCount(); }
    supervision::Meeting meeting(std::size_t place = 0) const { return store::meetings::meetings(*office).at(place); }
    std::vector<supervision::Assignment> given() const { return store::assignments::assignments(*office); }
    std::size_t journalLength() const { return store::entries(*office).size(); }
    void addMeeting() { button("New meeting").click(); }
    /// A decision of the only meeting.
    supervision::AssignmentId decide(const char* words, const char* due = "2025-07-early") {
        store::Action action(*office, QStringLiteral("Decide"));
        const auto id = store::assignments::add(*office, {.meeting = meeting().id,
                                                          .text = QString::fromUtf8(words),
                                                          .units = {office->plan().unitNamed(QStringLiteral("市科技局"))->id},
                                                          .givenOn = QDate(2025, 5, 20),
                                                          .due = tenDay(due)});
        action.commit();
        return id;
    }
};

} // namespace xundu::tests
