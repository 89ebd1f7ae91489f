#include "core/dispatch/SendBack.h"
#include "core/store/Journal.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"
#include "tests/support/TemporaryOffice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// @file Returned forms damaged by other programs (tests/data/returns), each held against what its maker wrote beside it.

using namespace xundu;
using namespace xundu::tests;
using namespace xundu::dispatch;
namespace reports = store::reports;
namespace returns = store::returns;

namespace {

const calendar::TenDay june = calendar::TenDay::of(2025, 6, calendar::TenDayPart::Mid).value();

QString text(const char* utf8) { return QString::fromUtf8(utf8); }
QString pathOf(const QString& name) { return text(XUNDU_SOURCE_DIR "/tests/data/returns/") + name; }

QByteArray bytesOf(const QString& name) {
    QFile file(pathOf(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<QJsonObject> entries() {
    const QJsonObject index = QJsonDocument::fromJson(bytesOf(text("returns.json"))).object();
    REQUIRE(index[u"period"].toString() == june.code());
    std::vector<QJsonObject> list;
    for (const QJsonValue entry : index[u"returns"].toArray())
        list.push_back(entry.toObject());
    return list;
}

IncomingFile incoming(const QString& name) { return {pathOf(name), std::nullopt, {}, {}}; }
bool isTaken(const QJsonObject& entry) { return entry[u"outcome"].toString().startsWith(text("accepted")); }

std::vector<exchange::Correction> correctionsOf(const QJsonObject& entry) {
    std::vector<exchange::Correction> list;
    for (const QJsonValue each : entry[u"corrections"].toArray())
        list.push_back({each[u"sheet"].toString(), each[u"cell"].toString(), each[u"text"].toString()});
    return list;
}

/// A copy of the office that issued the forms.
class Desk {
public:
    Desk() {
        const QString path = m_folder.filePath(text("office.xundu"));
        REQUIRE(QFile::copy(pathOf(text("office.xundu")), path));
        m_office = store::Office::open(path, store::OpenMode::Write, m_actor);
    }
    store::Office& office() { return *m_office; }

    /// The figures that the unit has given for the 旬.
    QJsonObject readings(const QString& unit) {
        const plan::UnitId id = m_office->plan().unitNamed(unit)->id;
        QJsonObject told;
        for (const plan::Indicator& indicator : m_office->plan().indicators) {
            for (const progress::Reading& reading : reports::readingsOf(*m_office, indicator.code, {id}, june)) {
                if (reading.period != june)
                    continue;
                told.insert(indicator.code.value(), progress::textOf(progress::entryOf(reading)));
            }
        }
        return told;
    }
    void compareTexts(const QJsonObject& entry) {
        const plan::UnitId unit = m_office->plan().unitNamed(entry[u"unit"].toString())->id;
        const QJsonObject texts = entry[u"texts"].toObject();
        for (auto wanted = texts.begin(); wanted != texts.end(); ++wanted) {
            CAPTURE(wanted.key().toStdString());
            const auto report = reports::report(*m_office, june, taskId(wanted.key().toLongLong()), unit);
            REQUIRE(report);
            const QJsonObject expected = wanted.value().toObject();
            if (expected.contains(u"progress"))
                CHECK(report->progress == expected[u"progress"].toString());
            if (expected.contains(u"unchanged"))
                CHECK(report->unchanged == expected[u"unchanged"].toBool());
            if (expected.contains(u"assessment"))
                CHECK((report->assessment ? codeOf(*report->assessment) : QString()) == expected[u"assessment"].toString());
        }
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2025, 6, 18)}; // two days before the forms are due
    store::Actor m_actor{text("经办人"), m_clock};
    std::unique_ptr<store::Office> m_office;
};

QStringList told(const exchange::Findings& findings) {
    QStringList lines;
    for (const exchange::Finding& finding : findings)
        lines << codeOf(finding.code) + u' ' + finding.sheet + u'!' + finding.cell;
    lines.sort();
    return lines;
}

QStringList expectedFindings(const QJsonObject& entry) {
    QStringList lines;
    for (const QJsonValue each : entry[u"findings"].toArray())
        lines << each[u"code"].toString() + u' ' + each[u"sheet"].toString() + u'!' + each[u"cell"].toString();
    lines.sort();
    return lines;
}

void compare(const FileResult& result, const QJsonObject& entry) {
    CHECK(codeOf(result.outcome) == entry[u"outcome"].toString());
    CHECK(told(result.findings) == expectedFindings(entry));
    CHECK(result.readings == (isTaken(entry) ? entry[u"readings"].toObject().size() : 0));
}

/// As it comes out where a file of its unit was taken before it in the same batch: it supersedes that one, which is said, and one
/// that is empty is refused.
QJsonObject afterAnother(QJsonObject entry) {
    QJsonArray findings = entry[u"findings"].toArray();
    const bool isEmpty = findings.first()[u"code"].toString() == text("blank_form");
    if (isEmpty)
        findings.removeFirst();
    findings.append(QJsonObject{{text("code"), isEmpty ? text("blank_again") : text("another_return")}});
    entry[u"findings"] = findings;
    entry[u"outcome"] = isEmpty ? text("refused") : text("accepted_with_warnings");
    return entry;
}

/// The file goes back marked; it says the same as before, and once it is corrected it is taken.
void sendBackAndCorrect(Desk& desk, const QJsonObject& entry, const FileResult& refused) {
    const IncomingFile file = incoming(entry[u"file"].toString());
    const SendBackFile sent = prepareReturn(desk.office(), june, file, refused);
    CHECK_FALSE(sent.text.isEmpty());
    const auto named = [](const exchange::Finding& finding) { return !finding.cell.isEmpty(); };
    CHECK(sent.markedCopy.isEmpty() == std::none_of(refused.findings.begin(), refused.findings.end(), named));
    if (sent.markedCopy.isEmpty())
        return;
    IncomingFile marked{sent.name, sent.markedCopy, {}, {}};
    CHECK(told(collect(desk.office(), june, {marked}, Intent::Take).files.front().findings) == expectedFindings(entry));
    marked.corrections = correctionsOf(entry);
    if (marked.corrections.empty())
        return;
    const FileResult corrected = collect(desk.office(), june, {marked}, Intent::Take).files.front();
    CHECK(corrected.outcome != Outcome::Refused);
    CHECK(desk.readings(entry[u"unit"].toString()) == entry[u"corrected"].toObject());
}

} // namespace

TEST_CASE("Each damaged return is taken as its maker meant it, or refused at the right cell") {
    for (const QJsonObject& entry : entries()) {
        INFO(entry[u"file"].toString().toStdString() << ": " << entry[u"damage"].toString().toStdString());
        Desk desk;
        for (const QJsonValue before : entry[u"after"].toArray())
            collect(desk.office(), june, {incoming(before.toString())}, Intent::Take);
        const auto past = store::entries(desk.office()).size();
        const FileResult result = collect(desk.office(), june, {incoming(entry[u"file"].toString())}, Intent::Take).files.front();
        compare(result, entry);
        if (isTaken(entry)) {
            CHECK(result.unit == desk.office().plan().unitNamed(entry[u"unit"].toString())->id);
            CHECK(desk.readings(entry[u"unit"].toString()) == entry[u"readings"].toObject());
            desk.compareTexts(entry);
        } else {
            CHECK(store::entries(desk.office()).size() == past);
        }
        if (result.outcome == Outcome::Refused) {
            CHECK(desk.readings(entry[u"unit"].toString()).isEmpty());
            CHECK(reports::reportsIn(desk.office(), june).empty());
            sendBackAndCorrect(desk, entry, result);
        }
    }
    CHECK_FALSE(QFile::exists(text("/tmp/xundu-climbed-out.txt"))); // as paths-climbing-out.xlsx would have it
}

TEST_CASE("All damaged returns at once come out as each does alone, and none is taken in part") {
    auto all = entries();
    QSet<QString> units;
    for (QJsonObject& entry : all) {
        if (!isTaken(entry))
            continue;
        const QString unit = entry[u"unit"].toString();
        if (units.contains(unit))
            entry = afterAnother(entry);
        units << unit;
    }
    Desk desk;
    std::vector<IncomingFile> files;
    std::transform(all.begin(), all.end(), std::back_inserter(files),
                   [](const QJsonObject& entry) { return incoming(entry[u"file"].toString()); });
    const CollectResult result = collect(desk.office(), june, files, Intent::Take);
    REQUIRE(result.files.size() == all.size());
    QMap<QString, QJsonObject> readings; // by unit, each file's over those before it
    QSet<QString> taken;
    for (size_t i = 0; i < all.size(); ++i) {
        INFO(all[i][u"file"].toString().toStdString());
        compare(result.files[i], all[i]);
        if (!isTaken(all[i]))
            continue;
        taken << result.files[i].hash;
        const QJsonObject more = all[i][u"readings"].toObject();
        for (auto each = more.begin(); each != more.end(); ++each)
            readings[all[i][u"unit"].toString()].insert(each.key(), each.value());
    }
    CHECK(returns::returnedIn(desk.office(), june).size() == static_cast<size_t>(taken.size()));
    CHECK(readings.size() == 2); // of those two units alone is anything good
    for (auto unit = readings.begin(); unit != readings.end(); ++unit)
        CHECK(desk.readings(unit.key()) == unit.value());
    for (const plan::Indicator& indicator : desk.office().plan().indicators) {
        for (const progress::Reading& reading : reports::newestReadings(desk.office(), indicator.code, june))
            CHECK((reading.period != june || taken.contains(reading.source.hash)));
    }
}

TEST_CASE("A number is quoted as the sheet shows it") {
    Desk desk;
    const auto found = collect(desk.office(), june, {incoming(text("percent-cells.xlsx"))}, Intent::Try).files.front().findings;
    REQUIRE(found.size() == 2); // 0.45 shown as 45%, 0.085 shown as 8.5%
    CHECK(found[0].message.endsWith(text(": \"45%\" was read as 45 %.")));
    CHECK(found[0].value == text("45%"));
    CHECK(found[1].message.endsWith(text(": \"8.5%\" was read as 8.5 %.")));
    const auto refused =
        collect(desk.office(), june, {incoming(text("count-as-percent.xlsx"))}, Intent::Try).files.front().findings;
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].message.contains(text("\"1300%\"")));
}

TEST_CASE("A corrected number keeps what the unit wrote") {
    Desk desk;
    IncomingFile file = incoming(text("hedged.xlsx"));
    file.corrections = {{text("填报"), text("H13"), text("约1900万元")}, {text("填报"), text("H13"), text("1900")}, // typed twice
                        {text("填报"), text("H15"), text("815")},        {text("填报"), text("H16"), text("13")},
                        {text("填报"), text("H19"), text("4")},          {text("填报"), text("H20"), text("130")}};
    CHECK(collect(desk.office(), june, {file}, Intent::Take).files.front().outcome != Outcome::Refused);
    const plan::UnitId unit = desk.office().plan().unitNamed(text("市经信局"))->id;
    const auto reading = reports::readingsOf(desk.office(), indicatorCode("I04-4"), {unit}, june).back();
    CHECK(reading.value == decimal("1900"));
    CHECK(reading.source.said == text("约1900"));
}
