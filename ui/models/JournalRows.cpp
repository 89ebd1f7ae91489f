#include "ui/models/JournalRows.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

using Entry = store::JournalEntry;

Column<Entry> column(const QString& title, int width, std::function<QString(const Entry&)> text) {
    Column<Entry> result{.title = title, .width = width};
    result.text = std::move(text);
    return result;
}

} // namespace

std::vector<Column<Entry>> journalColumns() {
    auto state = column(JournalText::tr("State"), 110, [](const Entry& entry) {
        if (entry.undoneBy)
            return JournalText::tr("undone");
        return entry.final ? JournalText::tr("final") : QString();
    });
    auto at = column(JournalText::tr("When"), 130,
                     [](const Entry& entry) { return entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")); });
    at.sort = [](const Entry& entry) { return entry.id; };
    return {at, column(JournalText::tr("Who"), 90, [](const Entry& entry) { return entry.operatorName; }),
            column(JournalText::tr("What"), 260, [](const Entry& entry) { return entry.title; }), state};
}

} // namespace xundu::ui
