#pragma once

#include "core/dispatch/Forms.h"
#include "core/store/Action.h"
#include "core/store/Blobs.h"
#include "core/store/Returns.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "ui/models/DataTable.h"
#include "ui/pages/collect/CollectPage.h"
#include "ui/pages/collect/FindingsCard.h"
#include "ui/pages/collect/OriginalCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Segment.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

/// @file The Collect page over collecting that answers as a test has laid ready.

namespace xundu::tests {

inline const QString mainSheet = QStringLiteral("填报");

inline exchange::Finding finding(exchange::FindingCode code, const char* cell, std::optional<QString> proposal = std::nullopt) {
    exchange::Finding result;
    result.code = code;
    result.sheet = mainSheet;
    result.cell = QString::fromUtf8(cell);
    result.value = QStringLiteral("17家左右");
    result.message = QStringLiteral("填“17家左右”");
    if (proposal)
        result.proposal = exchange::Correction{mainSheet, result.cell, *proposal};
    return result;
}

/// A unit's number that the office would rather not guess.
inline exchange::Finding doubtedNumber(const char* cell, const char* written, const char* proposal) {
    exchange::Finding result = finding(exchange::FindingCode::HedgedNumber, cell, QString::fromUtf8(proposal));
    result.indicator = indicatorCode("I01-1");
    result.value = QString::fromUtf8(written);
    return result;
}

/// A page over a demo office whose collecting answers with findings laid ready, by file name; a correction of a cell or its
/// acceptance takes a finding away.
struct ScriptedCollect {
    DemoFixture demo;
    std::map<QString, exchange::Findings> findings;
    std::map<QString, calendar::TenDay> saysPeriod;
    std::vector<dispatch::Intent> intents;
    std::vector<dispatch::IncomingFile> lastFiles;
    std::function<void()> meanwhile; ///< while files are looked at: the window answers
    int depth = 0, deepest = 0;      ///< of collecting within collecting
    ui::CollectPage page{demo.context, [this](auto period, const auto& files, auto intent, const auto& progress) {
                             return answer(period, files, intent, progress);
                         }};

    ScriptedCollect() {
        page.resize(1214, 646);
        page.show();
    }
    QString form(const char* name, int unit = 0) const {
        const QString path = demo.folder.filePath(QString::fromUtf8(name));
        const auto& units = demo.office->plan().units;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(exchange::workbookOf(
            dispatch::composeForm(*demo.office, tenDay("2025-06-mid"), units.at(static_cast<std::size_t>(unit)).id)));
        return path;
    }
    void stage(const QStringList& paths) {
        page.stage(paths);
        settle();
    }
    /// Decisions are tried together a moment later.
    void settle() const { QTest::qWait(200); }
    ui::FindingsCard& card() const { return *page.findChild<ui::FindingsCard*>(); }
    QTreeView& tree() const { return *card().findChild<QTreeView*>(); }
    int rows() const {
        int count = 0;
        for (int group = 0; group < tree().model()->rowCount(); ++group)
            count += tree().model()->rowCount(tree().model()->index(group, 0));
        return count;
    }
    ui::Button& button(const QString& words) const {
        for (auto* each : page.findChildren<ui::Button*>()) {
            if (each->text() == words)
                return *each;
        }
        FAIL("no such button: " << words.toStdString());
        throw std::logic_error("no button");
    }
    QPushButton& markedCopy() const { // the link over the original, not the button of the letter
        for (auto* each : page.findChild<ui::OriginalCard*>()->findChildren<QPushButton*>()) {
            if (each->text() == QStringLiteral("Save marked copy…"))
                return *each;
        }
        throw std::logic_error("no link");
    }
    ui::DataTable& files() const {
        for (auto* each : page.findChildren<ui::DataTable*>()) {
            if (each->accessibleName() == QStringLiteral("Files of the period"))
                return *each;
        }
        throw std::logic_error("no table");
    }
    ui::Segment& parts() const {
        for (auto* each : page.findChildren<ui::Segment*>()) {
            if (each->isVisible() && each->accessibleName() == QStringLiteral("What is shown"))
                return *each;
        }
        throw std::logic_error("no segment");
    }
    QString openedOriginal() {
        QSignalSpy wanted(&page, &ui::Page::originalWanted);
        QTest::mouseClick(&button(QStringLiteral("Open in spreadsheet program")), Qt::LeftButton);
        return wanted.isEmpty() ? QString() : wanted.front().front().toString();
    }
    void key(Qt::Key key) {
        QTest::keyClick(&tree(), key);
        settle();
    }

private:
    dispatch::CollectResult answer(calendar::TenDay period, const std::vector<dispatch::IncomingFile>& files,
                                   dispatch::Intent intent, const base::Progress& progress) {
        intents.push_back(intent);
        lastFiles = files;
        deepest = std::max(deepest, ++depth);
        if (meanwhile)
            std::exchange(meanwhile, {})();
        --depth;
        dispatch::CollectResult result{period, intent == dispatch::Intent::Try, {}, demo.view.status(), demo.view.status(), {}};
        for (const dispatch::IncomingFile& file : files) {
            base::tell(progress, static_cast<int>(result.files.size()), static_cast<int>(files.size()));
            result.files.push_back(resultOf(file));
        }
        if (intent == dispatch::Intent::Take)
            keep(result, files);
        return result;
    }
    void keep(const dispatch::CollectResult& result, const std::vector<dispatch::IncomingFile>& files) {
        store::Action action(*demo.office, QStringLiteral("take"));
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (result.files[i].outcome != dispatch::Outcome::Refused)
                store::returns::keep(*demo.office, {.unit = *result.files[i].unit, .period = result.period, .name = {}},
                                     *files[i].content);
        }
        action.commit();
    }
    dispatch::FileResult resultOf(const dispatch::IncomingFile& file) {
        const QString name = QFileInfo(file.path).fileName();
        dispatch::FileResult result{
            .path = file.path, .hash = store::blobs::hashOf(*file.content), .unit = demo.office->plan().units.front().id};
        if (saysPeriod.contains(name))
            result.period = saysPeriod.at(name);
        for (const exchange::Finding& each : findings[name]) {
            const bool corrected = std::any_of(file.corrections.begin(), file.corrections.end(),
                                               [&](const auto& entry) { return entry.cell == each.cell; });
            if (!corrected && std::find(file.accepted.begin(), file.accepted.end(), each) == file.accepted.end())
                result.findings.push_back(each);
        }
        result.outcome = exchange::hasErrors(result.findings) ? dispatch::Outcome::Refused : dispatch::Outcome::Accepted;
        return result;
    }
};

} // namespace xundu::tests
