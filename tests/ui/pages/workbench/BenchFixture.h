#pragma once

#include "tests/support/DemoFixture.h"
#include "ui/pages/workbench/NextStrip.h"
#include "ui/pages/workbench/ReceptionModel.h"
#include "ui/pages/workbench/WorkbenchPage.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace xundu::tests {

/// The workbench of the demo office in mid June, shown as in a window of 1366 × 768.
struct Bench {
    DemoFixture demo;
    ui::Appearance appearance{*qApp, [] { return false; }};
    ui::WorkbenchPage page{demo.context};
    QSignalSpy noticed{&page, &ui::Page::noticed};

    Bench() {
        page.resize(1214, 694); // of a window of 1366 × 768
        page.show();
        QTest::qWait(1);
    }
    QTableView* matrix() const {
        for (auto* table : page.findChildren<QTableView*>()) {
            if (qobject_cast<ui::ReceptionModel*>(table->model()))
                return table;
        }
        return nullptr;
    }
    QModelIndex cell(const QString& unit, const QString& task) const {
        const auto* model = matrix()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, 0).data(Qt::AccessibleTextRole).toString() == unit &&
                    model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == task)
                    return model->index(row, column);
            }
        }
        return {};
    }
    ui::Button& next() const { return page.findChild<ui::NextStrip*>()->action(); }
    QString formsFolder() const { return demo.folder.filePath(QStringLiteral("forms")); }
    QStringList written() const { return QDir(formsFolder()).entryList({QStringLiteral("*.xlsx")}); }
};

} // namespace xundu::tests
