#pragma once

#include "core/store/Recording.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;

/// @file Recording one unit's report in place, checked as one types.

namespace xundu::ui {

class Button;
class FieldEdit;
class Label;

class RecordPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecordPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the form for a task in the view's 旬, filled with what the unit has already said in it.
    void begin(plan::TaskId task);
    /// Goes on to this unit, asking where something typed would be lost; one that has nothing to say of the task changes nothing.
    void chooseUnit(plan::UnitId unit);
    /// Asks where something typed would be lost. @return whether the form may go
    bool mayLeave();

Q_SIGNALS:
    void finished();                      ///< saved or given up: the panel may go
    void failed(const QString& sentence); ///< the store refused; nothing changed, the form stays

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct ValueField {
        plan::IndicatorCode code;
        FieldEdit* edit;
        QString before; ///< as filled in: only what differs is recorded
    };
    void build();
    void fillUnits();
    void fillForChosen();
    void fillFor(plan::UnitId unit);
    void fillAgain(); ///< figures, plan or 旬 changed behind a form that nothing was typed into
    void addValueField(const plan::Indicator& indicator, plan::UnitId unit);
    QString hintFor(const plan::Indicator& indicator, const std::optional<progress::Reading>& last) const;
    store::reports::Return answer() const;
    void markDirty();
    void review(); ///< doubts and the save button
    void save();
    void leave();

    PageContext m_context;
    plan::TaskId m_task;
    progress::ProgressReport m_before;
    bool m_dirty = false;
    QComboBox* m_unit = nullptr;
    QCheckBox* m_unchanged = nullptr;
    QPlainTextEdit* m_progress = nullptr;
    QPlainTextEdit* m_problems = nullptr;
    QPlainTextEdit* m_next = nullptr;
    QPlainTextEdit* m_coordination = nullptr;
    QComboBox* m_assessment = nullptr;
    QFormLayout* m_values = nullptr;
    std::vector<ValueField> m_fields;
    Label* m_title = nullptr;
    Label* m_doubts = nullptr;
    Button* m_save = nullptr;
};

} // namespace xundu::ui
