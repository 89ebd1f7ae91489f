#pragma once

#include "core/supervision/EvaluationRules.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

/// @file The rule sheet of the evaluation: tried at once, put into force as a new version.

namespace xundu::ui {

class Button;
class WrappedLabel;

class RulesPane : public QWidget {
    Q_OBJECT
public:
    explicit RulesPane(const PageContext& context, QWidget* parent = nullptr);

    /// Fills the form with the version in force, where another one came.
    void refresh();
    supervision::EvaluationRules typed() const;
    bool isChanged() const; ///< what is typed is not what is in force

Q_SIGNALS:
    void tried(); ///< something was typed
    void failed(const QString& sentence);

private:
    QSpinBox* number(QFormLayout& form, const QString& name, int most);
    QDoubleSpinBox* weight(QFormLayout& form, const QString& name);
    void look();
    void putIntoForce();

    PageContext m_context;
    supervision::EvaluationRules m_inForce;
    bool m_isFilled = false;
    QSpinBox* m_completion = nullptr;
    QSpinBox* m_onTime = nullptr;
    QSpinBox* m_quality = nullptr;
    QSpinBox* m_answered = nullptr;
    QSpinBox* m_bonus = nullptr;
    QDoubleSpinBox* m_lead = nullptr;
    QDoubleSpinBox* m_co = nullptr;
    QCheckBox* m_ranked;
    QLineEdit* m_document;
    WrappedLabel* m_words;
    Button* m_enact;
    Button* m_reset;
};

} // namespace xundu::ui
