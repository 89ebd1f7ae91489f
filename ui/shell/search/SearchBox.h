#pragma once

#include "core/search/PlanEntries.h"
#include "ui/models/OfficeView.h"
#include "ui/shell/search/Hit.h"
#include "ui/shell/search/ReportFinder.h"
#include "ui/widgets/SearchField.h"

#include <QPointer>

namespace xundu::ui {

class Actions;
class HitPopup;

/// The field of the top bar that finds everything as one types: what the plan names, what reports say, what the window can do. Up
/// and Down choose, Enter goes there, Esc goes back to where the keyboard was.
class SearchBox : public SearchField {
    Q_OBJECT
public:
    /// @pre view, actions and theme outlive the box
    SearchBox(OfficeView& view, Actions& actions, const Theme& theme, QWidget* parent = nullptr);

    void begin(); ///< takes the keyboard

Q_SIGNALS:
    void chosen(const xundu::ui::Hit& hit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void ask();
    /// @param kept stays chosen where it is still there; else the best is
    void showHits(const std::optional<Hit>& kept);
    std::optional<Hit> current();
    void announce(int row);
    void choose(int row);
    void leave();
    HitPopup& popup();

    OfficeView& m_view;
    Actions& m_actions;
    const Theme& m_theme;
    QPointer<HitPopup> m_popup;
    QPointer<QWidget> m_before; ///< what had the keyboard before begin()
    ReportFinder m_finder;
    std::optional<search::PlanEntries> m_entries; ///< nothing: the plan may have changed since
    QStringList m_terms;
    bool m_waiting = false;          ///< for what reports say
    std::vector<HitGroup> m_planned; ///< of m_terms: tasks, units, indicators
    HitGroup m_reported;
    HitGroup m_commands;
};

} // namespace xundu::ui
