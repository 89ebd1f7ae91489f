#include "ui/models/Inbox.h"

#include "core/store/Action.h"
#include "core/store/Blobs.h"
#include "core/store/Journal.h"
#include "core/store/Returns.h"
#include "tests/support/TemporaryOffice.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace xundu;
using namespace xundu::tests;
using dispatch::Intent;
using dispatch::Outcome;
using exchange::FindingCode;
using ui::ReadAs;

namespace {

const QString sheet = QStringLiteral("填报");

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

exchange::Finding findingAt(FindingCode code, const char* cell, const char* proposal = nullptr) {
    exchange::Finding finding;
    finding.code = code;
    finding.sheet = sheet;
    finding.cell = text(cell);
    finding.value = QStringLiteral("21000");
    if (proposal)
        finding.proposal = exchange::Correction{sheet, finding.cell, text(proposal)};
    return finding;
}

/// Answers as collecting would: a finding is raised until its cell is corrected or it is accepted; an error refuses the file.
struct Collector {
    store::Office& office;
    std::map<QString, exchange::Findings> findings; ///< by file name
    std::vector<std::vector<dispatch::IncomingFile>> calls;
    std::vector<Intent> intents;
    std::function<void()> meanwhile = {}; ///< while a file is looked at: the window answers

    dispatch::CollectResult operator()(calendar::TenDay period, const std::vector<dispatch::IncomingFile>& files, Intent intent,
                                       const base::Progress& progress) {
        calls.push_back(files);
        intents.push_back(intent);
        dispatch::CollectResult result{period, intent == Intent::Try, {}, {.period = period}, {.period = period}, {}};
        for (std::size_t i = 0; i < files.size(); ++i) {
            base::tell(progress, static_cast<int>(i), static_cast<int>(files.size()));
            if (meanwhile)
                std::exchange(meanwhile, {})();
            result.files.push_back(answer(files[i]));
        }
        if (intent == Intent::Take)
            keep(result, files);
        return result;
    }

private:
    dispatch::FileResult answer(const dispatch::IncomingFile& file) {
        dispatch::FileResult result{.path = file.path};
        for (const exchange::Finding& finding : findings[QFileInfo(file.path).fileName()]) {
            const bool corrected = std::any_of(file.corrections.begin(), file.corrections.end(),
                                               [&](const auto& entry) { return entry.cell == finding.cell; });
            const bool accepted = std::find(file.accepted.begin(), file.accepted.end(), finding) != file.accepted.end();
            if (!corrected && !accepted)
                result.findings.push_back(finding);
        }
        result.outcome = exchange::hasErrors(result.findings) ? Outcome::Refused
                         : result.findings.empty()            ? Outcome::Accepted
                                                              : Outcome::AcceptedWithWarnings;
        return result;
    }
    void keep(const dispatch::CollectResult& result, const std::vector<dispatch::IncomingFile>& files) {
        store::Action action(office, QStringLiteral("take"));
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (result.files[i].outcome != Outcome::Refused)
                store::returns::keep(office, {.unit = office.plan().units.front().id, .period = result.period, .name = {}},
                                     *files[i].content);
        }
        action.commit();
    }
};

struct Fixture {
    TemporaryOffice temporary;
    Collector collector{temporary.office(), {}, {}, {}, {}};
    ui::Inbox inbox{temporary.office(), [this](auto of, const auto& files, auto intent, const auto& progress) {
                        return collector(of, files, intent, progress);
                    }};
    calendar::TenDay period = tenDay("2025-06-mid");

    QString file(const char* name, const char* content) {
        const QString path = temporary.beside(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return path;
    }
    int only() { return inbox.files(period).front()->id; }
};

} // namespace

TEST_CASE("Inbox") {
    Fixture f;

    SECTION("the same content waits once, whatever the file is called") {
        const auto first = f.inbox.add(f.period, {f.file("a.xlsx", "one"), f.file("b.xlsx", "two")});
        CHECK(first.waiting == 2);
        const auto second = f.inbox.add(f.period, {f.file("c.xlsx", "one"), f.file("d.xlsx", "three")});
        CHECK(second.waiting == 1);
        CHECK(second.known == 1);
        CHECK(f.inbox.files(f.period).size() == 3);
    }
    SECTION("a file that is not there waits too, so that collecting says why") {
        CHECK(f.inbox.add(f.period, {f.temporary.beside("gone.xlsx")}).waiting == 1);
        f.inbox.tryOut(f.period);
        CHECK_FALSE(f.collector.calls.back().front().content);
    }
    SECTION("nothing is stored by trying") {
        f.inbox.add(f.period, {f.file("a.xlsx", "one")});
        f.inbox.tryOut(f.period);
        CHECK(f.collector.intents == std::vector{Intent::Try, Intent::Try}); // as written, as proposed
        CHECK_FALSE(store::nextUndo(f.temporary.office()));
    }
    SECTION("as proposed takes every open proposal, as written only what the office decided") {
        f.collector.findings[QStringLiteral("a.xlsx")] = {findingAt(FindingCode::NotANumber, "H12", "17"),
                                                          findingAt(FindingCode::UnitSlip, "H22", "2.1")};
        f.inbox.add(f.period, {f.file("a.xlsx", "one")});
        f.inbox.tryOut(f.period);
        CHECK(f.inbox.takeable(f.period, ReadAs::Written) == 0);
        CHECK(f.inbox.takeable(f.period, ReadAs::Proposed) == 1);
        const ui::WaitingFile& file = *f.inbox.files(f.period).front();
        CHECK(file.asWritten.findings.size() == 2);
        CHECK(file.asProposed.findings.empty());

        f.inbox.acceptProposal(file.id, file.asWritten.findings.front());
        f.inbox.tryOut(f.period);
        CHECK(f.inbox.takeable(f.period, ReadAs::Written) == 1);
        CHECK(file.asWritten.findings.size() == 1);
        CHECK(file.decisions.size() == 1);
    }
    SECTION("a later word on a cell takes the place of the earlier one, and can be taken back") {
        f.collector.findings[QStringLiteral("a.xlsx")] = {findingAt(FindingCode::NotANumber, "H12", "17")};
        f.inbox.add(f.period, {f.file("a.xlsx", "one")});
        f.inbox.tryOut(f.period);
        const auto finding = f.inbox.files(f.period).front()->asWritten.findings.front();
        f.inbox.acceptProposal(f.only(), finding);
        f.inbox.correct(f.only(), finding, QStringLiteral("18"));
        const auto incoming = ui::Inbox::incoming(*f.inbox.file(f.only()), ReadAs::Written);
        CHECK(incoming.corrections == std::vector{exchange::Correction{sheet, QStringLiteral("H12"), QStringLiteral("18")}});
        f.inbox.takeBack(f.only(), finding);
        f.inbox.tryOut(f.period);
        CHECK(f.inbox.files(f.period).front()->asWritten.findings.size() == 1);
        f.inbox.takeBack(f.only(), finding); // once more: nothing is left to forget
        CHECK(f.inbox.files(f.period).front()->decisions.empty());
    }
    SECTION("accepting all leaves only what the unit alone can mend") {
        f.collector.findings[QStringLiteral("a.xlsx")] = {findingAt(FindingCode::HedgedNumber, "H9"),
                                                          findingAt(FindingCode::NotANumber, "H12", "17"),
                                                          findingAt(FindingCode::ValueFell, "H15")};
        f.inbox.add(f.period, {f.file("a.xlsx", "one")});
        f.inbox.tryOut(f.period);
        f.inbox.acceptAll(f.only(), f.inbox.file(f.only())->open());
        CHECK(f.inbox.file(f.only())->open().size() == 1); // known at once, before the next trial
        f.inbox.tryOut(f.period);
        const auto& left = f.inbox.files(f.period).front()->asWritten.findings;
        REQUIRE(left.size() == 1);
        CHECK(left.front().code == FindingCode::HedgedNumber);
        CHECK(ui::Inbox::incoming(*f.inbox.file(f.only()), ReadAs::Written).accepted.front().cell == QStringLiteral("H15"));
    }
    SECTION("files left out are checked but not tried with the others, nor taken") {
        f.inbox.add(f.period, {f.file("a.xlsx", "one"), f.file("b.xlsx", "two")});
        f.inbox.choose(f.inbox.files(f.period).back()->id, false);
        f.inbox.tryOut(f.period);
        REQUIRE(f.inbox.trial(f.period, ReadAs::Proposed));
        CHECK(f.inbox.trial(f.period, ReadAs::Proposed)->files.size() == 1);
        CHECK(f.inbox.files(f.period).back()->wasTried);
        f.inbox.take(f.period, ReadAs::Proposed);
        REQUIRE(f.inbox.files(f.period).size() == 1);
        CHECK(f.inbox.files(f.period).front()->name() == QStringLiteral("b.xlsx"));
    }
    SECTION("what is refused goes on waiting; undo brings back what was taken") {
        f.collector.findings[QStringLiteral("b.xlsx")] = {findingAt(FindingCode::HedgedNumber, "H9")};
        f.inbox.add(f.period, {f.file("a.xlsx", "one"), f.file("b.xlsx", "two")});
        f.inbox.tryOut(f.period);
        f.inbox.take(f.period, ReadAs::Proposed);
        CHECK(f.inbox.files(f.period).size() == 1);
        store::undo(f.temporary.office());
        f.inbox.tryOut(f.period);
        CHECK(f.inbox.files(f.period).size() == 2);
    }
    SECTION("redo takes away again what undo brought back") {
        f.inbox.add(f.period, {f.file("a.xlsx", "one")});
        f.inbox.take(f.period, ReadAs::Written);
        store::undo(f.temporary.office());
        CHECK(f.inbox.files(f.period).size() == 1);
        store::redo(f.temporary.office());
        CHECK(f.inbox.files(f.period).empty());
        store::undo(f.temporary.office());
        CHECK(f.inbox.files(f.period).size() == 1);
    }
    SECTION("undo of sending back brings the file back, redo takes it away again") {
        f.inbox.add(f.period, {f.file("a.xlsx", "one")});
        {
            store::Action action(f.temporary.office(), QStringLiteral("return"));
            const ui::WaitingFile& file = *f.inbox.files(f.period).front();
            store::returns::sendBack(
                f.temporary.office(),
                {f.temporary.office().plan().units.front().id, f.period, file.name(), file.hash, QStringLiteral("请核对"), {}},
                *file.bytes);
            action.commit();
        }
        f.inbox.leaveSentBack(f.only());
        CHECK(f.inbox.files(f.period).empty());
        store::undo(f.temporary.office());
        CHECK(f.inbox.files(f.period).size() == 1);
        store::redo(f.temporary.office());
        CHECK(f.inbox.files(f.period).empty());
    }
    SECTION("a file that waits no more is left alone") {
        f.collector.findings[QStringLiteral("a.xlsx")] = {findingAt(FindingCode::UnitSlip, "H22", "2.1")};
        f.inbox.add(f.period, {f.file("a.xlsx", "one"), f.file("b.xlsx", "two")});
        f.inbox.tryOut(f.period);
        const int gone = f.only();
        const auto finding = f.inbox.file(gone)->asWritten.findings.front();
        f.inbox.acceptAsIs(gone, finding);
        f.inbox.discard(gone);
        f.inbox.acceptProposal(gone, finding);
        f.inbox.acceptAsIs(gone, finding);
        f.inbox.correct(gone, finding, QStringLiteral("3"));
        f.inbox.acceptAll(gone, {finding});
        f.inbox.takeBack(gone, finding);
        f.inbox.choose(gone, false);
        f.inbox.moveTo(gone, tenDay("2025-06-early"));
        f.inbox.leaveSentBack(gone);
        REQUIRE(f.inbox.files(f.period).size() == 1);
        CHECK(f.inbox.files(f.period).front()->name() == QStringLiteral("b.xlsx"));
        CHECK(f.inbox.files(f.period).front()->decisions.empty());
        CHECK(f.inbox.waitingElsewhere(f.period).empty());
    }
    SECTION("files may come and go while others are tried or taken") {
        f.collector.findings[QStringLiteral("b.xlsx")] = {findingAt(FindingCode::ValueFell, "H15")};
        f.inbox.add(f.period, {f.file("a.xlsx", "one"), f.file("b.xlsx", "two")});
        const int first = f.only();
        f.collector.meanwhile = [&] {
            f.inbox.discard(first);
            for (const char* name : {"c.xlsx", "d.xlsx", "e.xlsx"})
                f.inbox.add(f.period, {f.file(name, name)});
        };
        f.inbox.tryOut(f.period);
        const auto files = f.inbox.files(f.period);
        REQUIRE(files.size() == 4);
        CHECK(files.front()->name() == QStringLiteral("b.xlsx"));
        CHECK(files.front()->asWritten.findings.size() == 1);
        CHECK_FALSE(files.back()->wasTried);
        f.collector.meanwhile = [&] { f.inbox.add(f.period, {f.file("f.xlsx", "six")}); };
        f.inbox.take(f.period, ReadAs::Written);
        REQUIRE(f.inbox.files(f.period).size() == 1);
        CHECK(f.inbox.files(f.period).front()->name() == QStringLiteral("f.xlsx"));
    }
    SECTION("what a correction answers goes with it, with the word that is taken") {
        f.collector.findings[QStringLiteral("a.xlsx")] = {findingAt(FindingCode::NotANumber, "H12", "17"),
                                                          findingAt(FindingCode::UnitSlip, "H22", "2.1"),
                                                          findingAt(FindingCode::ValueFell, "H22", "2.0")};
        f.inbox.add(f.period, {f.file("a.xlsx", "one")});
        f.inbox.tryOut(f.period);
        f.inbox.correct(f.only(), f.inbox.file(f.only())->asWritten.findings.front(), QStringLiteral("18"));
        const auto written = ui::Inbox::incoming(*f.inbox.file(f.only()), ReadAs::Written).mended;
        REQUIRE(written.size() == 1);
        CHECK(written.front().taken == QStringLiteral("18"));
        const auto proposed = ui::Inbox::incoming(*f.inbox.file(f.only()), ReadAs::Proposed).mended;
        REQUIRE(proposed.size() == 3);
        CHECK(proposed[1].finding.code == FindingCode::UnitSlip);
        CHECK(proposed[1].taken == QStringLiteral("2.0")); // the last proposal for the cell is what is taken
        CHECK(proposed[2].taken == QStringLiteral("2.0"));
    }
    SECTION("trying tells once how far it is, over both readings and the files left out") {
        f.inbox.add(f.period, {f.file("a.xlsx", "one"), f.file("b.xlsx", "two"), f.file("c.xlsx", "three")});
        f.inbox.choose(f.only(), false);
        std::vector<std::pair<int, int>> told;
        f.inbox.tryOut(f.period, [&](int done, int all) {
            told.emplace_back(done, all);
            return true;
        });
        CHECK(told == std::vector<std::pair<int, int>>{{0, 6}, {1, 6}, {2, 6}, {3, 6}, {4, 6}, {5, 6}});
    }
    SECTION("stopping changes nothing") {
        f.inbox.add(f.period, {f.file("a.xlsx", "one"), f.file("b.xlsx", "two")});
        const auto stop = [](int done, int) { return done < 1; };
        CHECK(codeOfError([&] { f.inbox.take(f.period, ReadAs::Written, stop); }) == base::ErrorCode::Cancelled);
        CHECK(f.inbox.files(f.period).size() == 2);
        CHECK_FALSE(store::nextUndo(f.temporary.office()));
    }
    SECTION("files nobody asked for are passed over where their content was taken or sent back before") {
        f.inbox.add(f.period, {f.file("a.xlsx", "one")});
        f.inbox.take(f.period, ReadAs::Written);
        {
            store::Action action(f.temporary.office(), QStringLiteral("return"));
            const QByteArray bytes("two");
            store::returns::sendBack(f.temporary.office(),
                                     {f.temporary.office().plan().units.front().id,
                                      f.period,
                                      QStringLiteral("b.xlsx"),
                                      store::blobs::hashOf(bytes),
                                      QStringLiteral("请核对"),
                                      {}},
                                     bytes);
            action.commit();
        }
        const auto arrival =
            f.inbox.addNew(f.period, {f.file("a.xlsx", "one"), f.file("b.xlsx", "two"), f.file("c.xlsx", "three")});
        CHECK(arrival.waiting == 1);
        CHECK(arrival.known == 2);
    }
    SECTION("a file may wait for another 旬 instead") {
        f.inbox.add(f.period, {f.file("a.xlsx", "one")});
        QSignalSpy changed(&f.inbox, &ui::Inbox::changed);
        f.inbox.moveTo(f.only(), tenDay("2025-06-early"));
        CHECK(changed.count() == 1);
        CHECK(f.inbox.files(f.period).empty());
        CHECK(f.inbox.waitingElsewhere(f.period) == std::map{std::pair{tenDay("2025-06-early"), 1}});
    }
}
