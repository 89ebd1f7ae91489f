#pragma once

#include "ui/models/MeetingRows.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

/// @file One part of what is shown of a meeting: what is typed there is kept as it is left, each time one action.

namespace xundu::ui {

class DataTable;

struct ShownMeeting {
    supervision::Meeting meeting;
    std::vector<AssignmentRow> decisions;
};

class MeetingPart : public QWidget {
    Q_OBJECT
public:
    explicit MeetingPart(const PageContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    /// Shows it as it stands now; also called again when it was changed.
    virtual void show(const ShownMeeting& of) = 0;
    /// Keeps what is being typed. @return false: something could not be kept, or is not whole yet
    virtual bool keep() = 0;

Q_SIGNALS:
    void failed(const QString& sentence);
    void noticed(const QString& whatHappened, const QString& whatNow);

protected:
    const PageContext& context() const { return m_context; }
    OfficeView& view() const { return m_context.view; }
    const Theme& theme() const { return m_context.theme; }
    bool isWritable() const { return view().office().isWritable(); }
    /// Tells a problem, where there is one. @return whether there is none
    bool told(const std::optional<QString>& problem);
    /// As high as its rows, within what a screen holds: the meeting scrolls as a whole.
    void fitRows(DataTable& table);
    /// A key on the table, named in its menu.
    void addKey(DataTable& table, const QString& words, const QKeySequence& keys, const std::function<void()>& run);

private:
    PageContext m_context;
};

} // namespace xundu::ui
