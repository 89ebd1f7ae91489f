#pragma once

#include "ui/pages/PageContext.h"
#include "ui/pages/workbench/Bench.h"

#include <QObject>

namespace xundu::ui {

/// What the workbench does to the office: forms out, reminders, closing. Asks through Prompts, says what came of it.
class BenchActions : public QObject {
    Q_OBJECT
public:
    explicit BenchActions(const PageContext& context, QObject* parent = nullptr);

    /// Asks for which units and where to. @param chosen units marked in the table
    void issueForms(const Bench& bench, const std::vector<plan::UnitId>& chosen);
    /// Puts the text for those of the units that were not asked today on the clipboard, one unit's own or the collected one, and
    /// notes that it was given out. Where all were asked it only says so, and offers the text.
    void copyReminder(const Bench& bench, const std::vector<plan::UnitId>& units);
    /// Freezes the 旬 after a yes; says what is missing, which stops nothing.
    void close(const Bench& bench);
    /// Opens a closed 旬 again, for a reason that is asked for.
    void reopen(const Bench& bench);

Q_SIGNALS:
    /// @param text to be copied when the user asks for it; empty: none. @param action the words of that button
    void noticed(const QString& happened, const QString& whatNow, const QString& action, const QString& text);
    void failed(const QString& happened, const QString& whatNow);

private:
    std::vector<plan::UnitId> askUnits(const Bench& bench, const std::vector<plan::UnitId>& chosen);
    QString reminderFor(const Bench& bench, const std::vector<plan::UnitId>& units) const;

    PageContext m_context;
};

} // namespace xundu::ui
