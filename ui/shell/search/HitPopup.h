#pragma once

#include "ui/shell/search/HitModel.h"

#include <QFrame>

class QListView;

namespace xundu::ui {

struct Theme;

/// The list of hits below the field that asked for them, over the page. Never takes the focus: keys stay with the field. A click
/// elsewhere closes it.
class HitPopup : public QFrame {
    Q_OBJECT
public:
    /// @pre theme outlives the popup
    HitPopup(const Theme& theme, QWidget* window);

    HitModel& model() { return m_model; }
    void openBelow(const QWidget& field);
    int currentRow() const;
    void setCurrentRow(int row); ///< −1: none

Q_SIGNALS:
    void currentChanged(int row);
    void chosen(int row); ///< by mouse

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; ///< of the program while the list is open

private:
    int heightOfRows() const;
    bool isOurs(const QObject* object) const;

    const Theme& m_theme;
    HitModel m_model;
    QListView* m_list;
    const QWidget* m_field = nullptr; ///< that it opened below
};

} // namespace xundu::ui
