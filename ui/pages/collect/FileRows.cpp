#include "ui/pages/collect/FileRows.h"

#include "core/store/Returns.h"
#include "ui/delegates/Roles.h"
#include "ui/models/FindingWords.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace xundu::ui {
namespace {

struct CollectFileText {
    Q_DECLARE_TR_FUNCTIONS(CollectFileText)
};

using plan::UnitId;
using store::returns::ReturnedFile;
using store::returns::SentBack;

QString shortNameOf(const store::Office& office, std::optional<UnitId> id) {
    const plan::Unit* unit = id ? office.plan().unit(*id) : nullptr;
    return unit ? unit->shortName : CollectFileText::tr("not known");
}

FileRow waitingRow(const store::Office& office, const WaitingFile& file, ReadAs as) {
    const dispatch::FileResult& result = as == ReadAs::Written ? file.asWritten : file.asProposed;
    FileRow row{.state = FileRow::State::Waiting, .waiting = file.id, .chosen = file.chosen, .name = file.name()};
    row.unit = shortNameOf(office, result.unit);
    row.sender = result.unit;
    row.hash = file.hash;
    row.word = file.wasTried ? outcomeOf(result) : CollectFileText::tr("not yet tried");
    row.reports = result.reports;
    row.readings = result.readings;
    if (file.wasTried)
        row.doubts = static_cast<int>(file.open().size());
    row.at = file.arrivedAt;
    return row;
}

FileRow takenRow(const store::Office& office, const ReturnedFile& file, bool inForce, int doubts) {
    FileRow row{.state = inForce ? FileRow::State::Taken : FileRow::State::Replaced, .name = file.name};
    row.unit = shortNameOf(office, file.unit);
    row.sender = file.unit;
    row.hash = file.hash;
    row.word = inForce ? CollectFileText::tr("taken") : CollectFileText::tr("taken, replaced later");
    row.doubts = doubts;
    row.at = file.receivedAt;
    return row;
}

FileRow sentRow(const store::Office& office, const SentBack& sent) {
    FileRow row{.state = FileRow::State::SentBack, .name = sent.name};
    row.unit = shortNameOf(office, sent.unit);
    row.sender = sent.unit;
    row.words = sent.text;
    row.hash = sent.hash;
    row.word = CollectFileText::tr("returned");
    row.at = sent.sentAt;
    return row;
}

Column<FileRow> words(const QString& title, int width, std::function<QString(const FileRow&)> text, Ink ink = Ink::Text2) {
    Column<FileRow> column{.title = title, .width = width};
    column.text = std::move(text);
    column.more = [ink](const FileRow&, int role) { return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant(); };
    return column;
}

Column<FileRow> count(const QString& title, std::optional<int> FileRow::*which) {
    Column<FileRow> column{.title = title, .width = 66, .alignment = Qt::AlignRight};
    column.text = [which](const FileRow& row) { return row.*which ? QString::number(*(row.*which)) : noFigure; };
    column.sort = [which](const FileRow& row) { return row.*which ? QVariant(*(row.*which)) : QVariant(); };
    return column;
}

} // namespace

QString FileRow::key() const {
    if (waiting)
        return QString::number(waiting);
    return QStringList{hash, QString::number(static_cast<int>(state)), at.toString(Qt::ISODateWithMs)}.join(u'|');
}

std::vector<FileRow> fileRows(const store::Office& office, calendar::TenDay period, const Inbox& inbox, ReadAs as) {
    std::vector<FileRow> rows;
    for (const WaitingFile* file : inbox.files(period))
        rows.push_back(waitingRow(office, *file, as));
    const auto doubts = store::returns::openDoubts(office, period);
    std::set<UnitId> seen; // newest first: a unit's later lines were replaced
    for (const ReturnedFile& file : store::returns::returnedIn(office, period)) {
        const auto open =
            std::count_if(doubts.begin(), doubts.end(), [&](const auto& doubt) { return doubt.file.id == file.id; });
        rows.push_back(takenRow(office, file, seen.insert(file.unit).second, static_cast<int>(open)));
    }
    for (const SentBack& sent : store::returns::sentBackIn(office, period))
        rows.push_back(sentRow(office, sent));
    return rows;
}

std::vector<Column<FileRow>> fileColumns(const std::function<void(int file, bool chosen)>& choose) {
    Column<FileRow> chosen{.title = CollectFileText::tr("Take"), .width = 52, .alignment = Qt::AlignHCenter};
    chosen.text = [](const FileRow& row) { return row.waiting && row.chosen ? CollectFileText::tr("to be taken") : QString(); };
    chosen.more = [](const FileRow& row, int role) -> QVariant {
        if (role == Qt::CheckStateRole && row.waiting)
            return row.chosen ? Qt::Checked : Qt::Unchecked;
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    };
    chosen.editable = [](const FileRow& row) { return row.waiting != 0; };
    chosen.edit = [choose](const FileRow& row, const QVariant& value) -> std::optional<QString> {
        choose(row.waiting, value.toBool());
        return std::nullopt;
    };
    auto when =
        words(CollectFileText::tr("When"), 96, [](const FileRow& row) { return row.at.toString(QStringLiteral("MM-dd HH:mm")); });
    when.sort = [](const FileRow& row) { return QVariant(row.at); };
    return {chosen,
            words(
                CollectFileText::tr("File"), 220, [](const FileRow& row) { return row.name; }, Ink::Text),
            words(
                CollectFileText::tr("Unit"), 110, [](const FileRow& row) { return row.unit; }, Ink::Text),
            words(CollectFileText::tr("State"), 140, [](const FileRow& row) { return row.word; }),
            count(CollectFileText::tr("Answers"), &FileRow::reports),
            count(CollectFileText::tr("Figures"), &FileRow::readings),
            count(CollectFileText::tr("Doubts"), &FileRow::doubts),
            when};
}

} // namespace xundu::ui
