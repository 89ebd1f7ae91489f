#pragma once

#include "ui/models/DataTable.h"
#include "ui/pages/PageContext.h"

#include <QTimer>

class QMenu;

/// @file What every table of a page can do besides showing: its menu, pasting and filling as one undo, a sheet, print; and what
/// of it is remembered from day to day.

namespace xundu::ui {

class Page;

class TableTools : public QObject {
    Q_OBJECT
public:
    /// Columns, widths and order come back as they were left. Lives as long as the table.
    /// What there is to tell, the page tells on which the table stands.
    /// @param key names the table among the settings. @pre everything in context outlives the table, which stands on a page
    TableTools(const PageContext& context, DataTable& table, const QString& key);

    /// What is in sight, in a file that the user names. @param suffix xlsx or pdf
    void exportSheet(const QString& suffix);
    void print();

Q_SIGNALS:
    void menuOpens(QMenu& menu); ///< what the page offers on the current row comes first

private:
    Page& page() const;
    void notice(const QString& whatHappened, const QString& whatNow = {}) const;
    void fail(const QString& whatHappened) const;
    void addActionsTo(QMenu& menu);
    void showMenu(const QPoint& place);
    void copy();
    void pasteClipboard();
    void fill();
    /// Tries, shows what would come of it, and does it after a yes.
    void take(const Landing& landing);
    bool confirms(const PasteTrial& trial, const Landing& landing);
    void remember();
    QString stateKey() const;

    PageContext m_context;
    DataTable& m_table;
    QString m_key; ///< with the number of columns: another version may have others
    QTimer m_soon;
};

} // namespace xundu::ui
