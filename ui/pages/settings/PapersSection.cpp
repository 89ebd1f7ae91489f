#include "ui/pages/settings/PapersSection.h"

#include "ui/models/Edits.h"
#include "ui/pages/settings/Choice.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/WrappedLabel.h"

#include <QFormLayout>
#include <QLineEdit>

namespace xundu::ui {
namespace {

using store::papers::PaperStyle;
using store::papers::Seal;

constexpr int formWidth = 720;

} // namespace

PapersSection::PapersSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_form(new QFormLayout(this)), m_seal(new QComboBox), m_sealingUnit(new QComboBox) {
    m_form->setContentsMargins(metrics::kPageSide, 12, metrics::kPageSide, 12);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    followTextSize(*this, [this] { setMaximumWidth(theme().scaled(formWidth)); });
    addLine(tr("Head"), &PaperStyle::mark, tr("In red above papers; empty: they have no head."));
    addLine(tr("Series of papers"), &PaperStyle::series, tr("Before the year and the number."));
    addLine(tr("Series of letters"), &PaperStyle::letterSeries, {});
    addLine(tr("Copies to"), &PaperStyle::copies, {});
    addLine(tr("Printed by"), &PaperStyle::printedBy, {});
    addSeal();
}

QString PapersSection::title() { return tr("Papers"); }

void PapersSection::addLine(const QString& name, QString PaperStyle::*text, const QString& note) {
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    m_form->addRow(name, line);
    if (!note.isEmpty()) {
        auto* words = new WrappedLabel(Type::Secondary, Ink::Text3);
        words->setWords(note);
        m_form->addRow(QString(), words);
    }
    m_lines.emplace_back(line, text);
    connect(line, &QLineEdit::editingFinished, this, &PapersSection::keep);
}

void PapersSection::addSeal() {
    m_seal->addItem(tr("the office's own"), static_cast<int>(Seal::Own));
    m_seal->addItem(tr("none"), static_cast<int>(Seal::None));
    m_seal->addItem(tr("another unit's, on behalf"), static_cast<int>(Seal::OnBehalf));
    m_seal->setAccessibleName(tr("Seal"));
    m_sealingUnit->setAccessibleName(tr("Unit that seals"));
    m_form->addRow(tr("Seal"), m_seal);
    m_form->addRow(tr("Unit that seals"), m_sealingUnit);
    for (QComboBox* combo : {m_seal, m_sealingUnit})
        connect(combo, &QComboBox::activated, this, &PapersSection::keep);
}

void PapersSection::keep() {
    PaperStyle style = store::papers::style(view().office());
    const PaperStyle before = style;
    for (const auto& [line, text] : m_lines)
        style.*text = line->text().trimmed();
    style.seal = static_cast<Seal>(m_seal->currentData().toInt());
    style.sealingUnit = plan::UnitId::from(m_sealingUnit->currentData().toLongLong()).value_or(before.sealingUnit);
    if (style == before)
        return;
    const auto problem =
        attempt(view().office(), tr("Look of papers"), [&](store::Office& office) { store::papers::setStyle(office, style); });
    if (problem)
        Q_EMIT failed(*problem);
    refresh();
}

void PapersSection::refresh() {
    const PaperStyle style = store::papers::style(view().office());
    const bool writable = view().office().isWritable();
    for (const auto& [line, text] : m_lines) {
        line->setText(style.*text);
        line->setReadOnly(!writable);
    }
    {
        const QSignalBlocker quiet(m_sealingUnit);
        m_sealingUnit->clear();
        for (const plan::Unit& unit : view().plan().units)
            m_sealingUnit->addItem(unit.name, unit.id.value());
    }
    choose(*m_seal, static_cast<int>(style.seal));
    choose(*m_sealingUnit, style.sealingUnit.value());
    m_seal->setEnabled(writable);
    m_sealingUnit->setEnabled(writable && style.seal == Seal::OnBehalf);
}

} // namespace xundu::ui
