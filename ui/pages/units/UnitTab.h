#pragma once

#include "ui/pages/PageContext.h"
#include "ui/pages/units/UnitList.h"

#include <QWidget>

/// @file One tab of a unit's or group's detail.

namespace xundu::ui {

class UnitTab : public QWidget {
    Q_OBJECT
public:
    explicit UnitTab(const PageContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    /// Shows it as it stands now; also called again when figures changed.
    virtual void show(const ListedUnit& of) = 0;
    virtual bool isFor(const ListedUnit& of) const = 0; ///< whether the tab has anything to say of it
    virtual QString title(const ListedUnit& of) const = 0;

Q_SIGNALS:
    void failed(const QString& sentence);
    void linkActivated(const QString& target);
    void taskWanted(qint64 task);
    void unitWanted(qint64 unit);
    void collectWanted(qint64 unit);

protected:
    const PageContext& context() const { return m_context; }
    OfficeView& view() const { return m_context.view; }
    const Theme& theme() const { return m_context.theme; }
    bool isWritable() const { return view().office().isWritable(); }
    /// Verbs in one action; what stops them goes to failed().
    void change(const QString& title, const std::function<void(store::Office&)>& verbs);

private:
    PageContext m_context;
};

} // namespace xundu::ui
