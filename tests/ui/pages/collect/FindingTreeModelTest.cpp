#include "ui/pages/collect/FindingTreeModel.h"

#include "tests/support/Catch.h"
#include "ui/delegates/FindingDelegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace xundu;
using namespace xundu::ui;
using exchange::FindingCode;

namespace {

FindingRow row(FindingCode code, const char* cell, std::vector<FindingAction> actions, FindingState state = FindingState::Open) {
    FindingRow result;
    result.finding.code = code;
    result.finding.sheet = QStringLiteral("填报");
    result.finding.cell = QString::fromUtf8(cell);
    result.finding.value = QStringLiteral("17家左右");
    result.headline = QStringLiteral("不是数字：园区入驻企业");
    result.state = state;
    result.actions = std::move(actions);
    return result;
}

std::vector<FindingGroup> twoFiles() {
    FindingGroup first{.waiting = 1, .title = QStringLiteral("崇阳县人民政府"), .note = QStringLiteral("a.xlsx")};
    first.actions = {FindingAction::AcceptAll, FindingAction::Return};
    first.rows = {row(FindingCode::HedgedNumber, "H12", {FindingAction::Correct, FindingAction::Return}),
                  row(FindingCode::ValueFell, "H15", {FindingAction::Accept, FindingAction::Return})};
    FindingGroup second{.waiting = 2, .title = QStringLiteral("市教育局")};
    second.rows = {row(FindingCode::Late, "", {}, FindingState::Hint)};
    return {first, second};
}

} // namespace

TEST_CASE("FindingTreeModel") {
    FindingTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setGroups(twoFiles());

    SECTION("files hold their findings") {
        CHECK(model.rowCount() == 2);
        CHECK(model.rowCount(model.groupIndex(0)) == 2);
        const QModelIndex first = model.index(0, FindingTreeModel::Place, model.groupIndex(0));
        CHECK(first.data().toString() == QStringLiteral("填报!H12"));
        CHECK(first.data(FindingMarkRole).toInt() == static_cast<int>(FindingMark::MustFix));
        CHECK(model.index(1, 0, model.groupIndex(0)).data(FindingMarkRole).toInt() ==
              static_cast<int>(FindingMark::PleaseConfirm));
        CHECK(model.index(0, 0, model.groupIndex(1)).data(FindingMarkRole).toInt() == static_cast<int>(FindingMark::Hint));
    }
    SECTION("what is painted or a button is read out") {
        const auto spoken = [&](int row, int column, int group) {
            const QModelIndex parent = group < 0 ? QModelIndex() : model.groupIndex(group);
            return model.index(row, column, parent).data(Qt::AccessibleTextRole).toString();
        };
        CHECK(spoken(0, FindingTreeModel::Place, 0) == QStringLiteral("must be mended, 填报!H12"));
        CHECK(spoken(1, FindingTreeModel::Place, 0) == QStringLiteral("please confirm, 填报!H15"));
        CHECK(spoken(0, FindingTreeModel::Place, 1) == QStringLiteral("hint, 填报"));
        CHECK(spoken(0, FindingTreeModel::Actions, 0) == QStringLiteral("Correct, Return"));
        CHECK(spoken(0, FindingTreeModel::Actions, 1).isEmpty());
        CHECK(spoken(0, 0, -1) == QStringLiteral("崇阳县人民政府, a.xlsx, Accept all, Return the file"));
        CHECK(spoken(1, 0, -1) == QStringLiteral("市教育局"));
    }
    SECTION("only the answer of what may be corrected can be typed, and says so") {
        const QModelIndex answer = model.index(0, FindingTreeModel::Answer, model.groupIndex(0));
        CHECK(answer.data(Qt::EditRole).toString() == QStringLiteral("17家左右"));
        CHECK(model.flags(answer).testFlag(Qt::ItemIsEditable));
        CHECK_FALSE(model.flags(model.index(1, FindingTreeModel::Answer, model.groupIndex(0))).testFlag(Qt::ItemIsEditable));
        QSignalSpy corrected(&model, &FindingTreeModel::corrected);
        CHECK(model.setData(answer, QStringLiteral(" 17 "), Qt::EditRole));
        REQUIRE(corrected.count() == 1);
        CHECK(corrected.front().at(1).toString() == QStringLiteral("17"));
    }
    SECTION("the same findings keep their places, others make the tree anew") {
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
        model.setGroups(twoFiles());
        CHECK(reset.isEmpty());
        CHECK(data.count() == 4); // a group and its rows, twice
        auto fewer = twoFiles();
        fewer.front().rows.pop_back();
        model.setGroups(fewer);
        CHECK(reset.count() == 1);
    }
    SECTION("a finding or a file is found again by its key") {
        const QModelIndex second = model.index(1, 0, model.groupIndex(0));
        CHECK(model.indexOf(model.keyAt(second)) == second);
        CHECK(model.indexOf(model.keyAt(model.groupIndex(1))) == model.groupIndex(1));
        CHECK(model.keyAt({}).isEmpty());
        CHECK_FALSE(model.indexOf(QStringLiteral("x")).isValid());
    }
    SECTION("the filter leaves out files without such findings") {
        CHECK(only(FindingState::Open, twoFiles()).size() == 1);
        CHECK(only(FindingState::Hint, twoFiles()).front().title == QStringLiteral("市教育局"));
        auto handled = twoFiles();
        handled.front().rows.back().state = FindingState::Handled;
        CHECK(only(FindingState::Open, handled).front().actions.front() == FindingAction::AcceptAll);
        CHECK(only(FindingState::Handled, handled).front().actions == std::vector{FindingAction::Return});
        const FindingCounts counts = countsOf(twoFiles());
        CHECK(counts.open == 2);
        CHECK(counts.handled == 0);
        CHECK(counts.hints == 1);
    }
}
