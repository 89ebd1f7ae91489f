#include <QApplication>
#include <QMainWindow>
#include <QTableWidget>

/// @file The measure of a start: an empty Qt Widgets window with a table of 120 cells, as large as ours.

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QMainWindow window;
    auto* table = new QTableWidget(12, 10);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(QString::number(row * table->columnCount() + column)));
    }
    window.setCentralWidget(table);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
