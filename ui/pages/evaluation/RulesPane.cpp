#include "ui/pages/evaluation/RulesPane.h"

#include "core/store/Evaluations.h"
#include "ui/models/Edits.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace xundu::ui {

namespace {

constexpr int weightDecimals = 2;
constexpr double weightUnit = 100; // of the last decimal

base::Decimal decimalOf(const QDoubleSpinBox& box) {
    return *base::Decimal::of(std::llround(box.value() * weightUnit), weightDecimals);
}

double valueOf(const base::Decimal& weight) { return base::Fraction(weight).toDouble(); }

} // namespace

RulesPane::RulesPane(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_ranked(new QCheckBox(tr("Rank the units"))),
      m_document(new QLineEdit),
      m_words(new WrappedLabel(Type::Secondary, Ink::Text2)),
      m_enact(new Button(tr("Put into force"), context.theme, Button::Kind::Primary)),
      m_reset(new Button(tr("Back to what is in force"), context.theme)) {
    auto* points = new QFormLayout;
    m_completion = number(*points, tr("Completion of tasks"), 100);
    m_onTime = number(*points, tr("Reports on time"), 100);
    m_quality = number(*points, tr("Quality of returns"), 100);
    m_answered = number(*points, tr("Letters answered"), 100);
    m_bonus = number(*points, tr("Bonuses add at most"), 100);
    auto* others = new QFormLayout;
    m_lead = weight(*others, tr("Weight of a led task"));
    m_co = weight(*others, tr("Weight of a shared task"));
    others->addRow({}, m_ranked);
    others->addRow(tr("Document number"), m_document);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_enact);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    others->addRow({}, buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPageSide, 10, metrics::kPageSide, 10);
    row->setSpacing(metrics::kPageSide);
    row->addLayout(points);
    row->addLayout(others);
    row->addWidget(m_words, 1, Qt::AlignTop);
    m_document->setAccessibleName(tr("Document number"));
    connect(m_ranked, &QCheckBox::toggled, this, &RulesPane::look);
    connect(m_document, &QLineEdit::textChanged, this, &RulesPane::look);
    connect(m_enact, &QPushButton::clicked, this, &RulesPane::putIntoForce);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_isFilled = false;
        refresh();
    });
}

QSpinBox* RulesPane::number(QFormLayout& form, const QString& name, int most) {
    auto* box = new QSpinBox;
    box->setRange(0, most);
    box->setAccessibleName(name);
    form.addRow(name, box);
    connect(box, &QSpinBox::valueChanged, this, &RulesPane::look);
    return box;
}

QDoubleSpinBox* RulesPane::weight(QFormLayout& form, const QString& name) {
    auto* box = new QDoubleSpinBox;
    box->setRange(0, 10);
    box->setDecimals(weightDecimals);
    box->setSingleStep(0.1);
    box->setAccessibleName(name);
    form.addRow(name, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &RulesPane::look);
    return box;
}

void RulesPane::refresh() {
    const supervision::EvaluationRules inForce = store::evaluations::rules(m_context.view.office()).back();
    if (m_isFilled && inForce == m_inForce)
        return look();
    m_inForce = inForce;
    m_isFilled = true;
    {
        const QSignalBlocker quiet(this);
        m_completion->setValue(inForce.completion);
        m_onTime->setValue(inForce.onTime);
        m_quality->setValue(inForce.quality);
        m_answered->setValue(inForce.answered);
        m_bonus->setValue(inForce.bonusMost);
        m_lead->setValue(valueOf(inForce.lead));
        m_co->setValue(valueOf(inForce.co));
        m_ranked->setChecked(inForce.ranked);
        m_document->setText(inForce.documentNumber);
    }
    look();
}

supervision::EvaluationRules RulesPane::typed() const {
    supervision::EvaluationRules rules = m_inForce;
    rules.completion = m_completion->value();
    rules.onTime = m_onTime->value();
    rules.quality = m_quality->value();
    rules.answered = m_answered->value();
    rules.bonusMost = m_bonus->value();
    if (m_lead->value() != valueOf(rules.lead))
        rules.lead = decimalOf(*m_lead);
    if (m_co->value() != valueOf(rules.co))
        rules.co = decimalOf(*m_co);
    rules.ranked = m_ranked->isChecked();
    rules.documentNumber = m_document->text().simplified();
    return rules;
}

bool RulesPane::isChanged() const { return !(typed() == m_inForce); }

void RulesPane::look() {
    const QString problem = store::evaluations::problemWith(typed());
    const bool changed = isChanged();
    QString words = m_inForce.setOn.isValid() ? tr("Version %1 is in force, set on %2 by %3.")
                                                    .arg(m_inForce.version)
                                                    .arg(m_inForce.setOn.toString(Qt::ISODate), m_inForce.setBy)
                                              : tr("The program's own rules are in force.");
    words += u'\n' + (problem.isEmpty() ? changed ? tr("The table above shows what these rules would make of the year; "
                                                       "nothing is kept until they are put into force.")
                                                  : tr("Change a number to see what it would do.")
                                        : problem);
    m_words->setWords(words);
    m_words->setInk(problem.isEmpty() ? Ink::Text2 : Ink::Red);
    if (!changed && (m_enact->hasFocus() || m_reset->hasFocus()))
        m_completion->setFocus(); // a button that is disabled hands it to whatever is next in the window
    m_enact->setEnabled(changed && problem.isEmpty() && m_context.view.office().isWritable());
    m_reset->setEnabled(changed);
    Q_EMIT tried();
}

void RulesPane::putIntoForce() {
    const supervision::EvaluationRules rules = typed();
    const auto problem = attempt(m_context.view.office(), tr("Put rules of the evaluation into force"),
                                 [&](store::Office& office) { store::evaluations::setRules(office, rules); });
    if (problem)
        Q_EMIT failed(*problem);
}

} // namespace xundu::ui
