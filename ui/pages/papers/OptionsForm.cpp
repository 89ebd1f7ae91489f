#include "ui/pages/papers/OptionsForm.h"

#include "core/store/IssuedPapers.h"
#include "core/store/PaperStyle.h"
#include "ui/models/Edits.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/FieldEdit.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace xundu::ui {

using print::PaperOption;
using print::PaperPart;
using store::papers::Seal;

namespace {

constexpr int labelWidth = 56;
constexpr int wholeYear = -1; // of a combo: nothing is narrowed

} // namespace

OptionsForm::OptionsForm(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_grid(new QGridLayout(this)),
      m_number(new FieldEdit(
          tr("Number"),
          [this](const QString& text) {
              return attempt([&] { store::papers::freeNumber(m_context.view.office(), text); }).value_or(QString());
          },
          FieldEdit::SentencePlace::Below)),
      m_date(new QDateEdit),
      m_seal(new QComboBox),
      m_unit(new QComboBox),
      m_from(new QComboBox),
      m_programme(new QComboBox),
      m_lights(new CheckMenu(tr("Lights"), tr("all"), context.theme)),
      m_columns(new CheckMenu(tr("Columns"), tr("all"), context.theme)),
      m_tiles(new QCheckBox(tr("in parts for A4"))) {
    m_grid->setContentsMargins(metrics::kCardPadding, 6, metrics::kCardPadding, 6);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnMinimumWidth(0, context.theme.scaled(labelWidth));
    m_grid->setColumnStretch(1, 1);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().language() == QLocale::Chinese ? QStringLiteral("yyyy年M月d日")
                                                                      : QStringLiteral("d MMMM yyyy"));
    std::vector<CheckMenu::Choice> lights;
    for (const progress::Light light :
         {progress::Light::Red, progress::Light::Yellow, progress::Light::Green, progress::Light::Done, progress::Light::None})
        lights.push_back({progress::codeOf(light), progress::word(light)});
    m_lights->setChoices(lights);
    buildRows();
    connect(m_number, &FieldEdit::textEdited, this, [this] {
        m_numberTyped = true;
        if (m_number->isValid())
            Q_EMIT changed();
    });
    connect(m_date, &QDateEdit::userDateChanged, this, [this] {
        m_dateTyped = true;
        Q_EMIT changed();
    });
    for (QComboBox* combo : {m_seal, m_unit, m_from, m_programme}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names of any length
        connect(combo, &QComboBox::activated, this, &OptionsForm::changed);
    }
    connect(m_tiles, &QCheckBox::toggled, this, &OptionsForm::changed);
    connect(m_lights, &CheckMenu::changed, this, &OptionsForm::changed);
    connect(m_columns, &CheckMenu::changed, this, [this] {
        m_context.settings.setColumns(kindCode(), m_columns->chosen());
        Q_EMIT changed();
    });
}

void OptionsForm::buildRows() {
    addRow(tr("Unit"), m_unit, PaperOption::Unit);
    addRow(tr("From"), m_from, PaperOption::From);
    addRow(tr("Programme"), m_programme, PaperOption::Programme);
    addRow(tr("Lights"), m_lights, PaperOption::Lights);
    addRow(tr("Columns"), m_columns, PaperOption::Columns);
    addRow(tr("Printer"), m_tiles, PaperOption::Tiles);
    addRow(tr("Number"), m_number, PaperOption::Number);
    addRow(tr("Date"), m_date, PaperOption::Date);
    addRow(tr("Sign-off"), m_seal, PaperOption::Seal);
    addRow(tr("Annexes"), checkPair({PaperPart::IndicatorAnnex, PaperPart::ReportingAnnex}), PaperOption::Parts);
    addRow(tr("Content"), checkPair({PaperPart::LaggingItems, PaperPart::UnitRanking}), PaperOption::Parts);
}

QWidget* OptionsForm::addRow(const QString& label, QWidget* field, PaperOption option) {
    const int row = m_grid->rowCount();
    auto* words = new Label(label, Type::Body, Ink::Text2);
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(field, row, 1);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_rows.push_back({option, {words, field}});
    return field;
}

QWidget* OptionsForm::checkPair(const std::vector<PaperPart>& parts) {
    static const auto wordsOf = [](PaperPart part) {
        switch (part) {
        case PaperPart::IndicatorAnnex:
            return tr("indicators");
        case PaperPart::ReportingAnnex:
            return tr("reporting");
        case PaperPart::LaggingItems:
            return tr("lagging items");
        case PaperPart::UnitRanking:
            return tr("ranking");
        }
        return QString();
    };
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    for (const PaperPart part : parts) {
        auto* box = new QCheckBox(wordsOf(part));
        box->setChecked(print::usualParts.contains(part));
        connect(box, &QCheckBox::toggled, this, &OptionsForm::changed);
        row->addWidget(box, 1);
        m_parts[part] = box;
    }
    return pair;
}

void OptionsForm::setKind(print::PaperKind kind) {
    m_kind = kind;
    m_numberTyped = false;
    const print::PaperFormat& format = print::formatOf(kind);
    bool any = false;
    for (const auto& [option, widgets] : m_rows) {
        const bool takes = format.takesOption(option);
        any = any || takes;
        for (QWidget* widget : widgets)
            widget->setVisible(takes);
    }
    setVisible(any);
    m_columns->setChoices({});
    refresh();
}

void OptionsForm::refresh() {
    fillUnits();
    fillPeriods();
    fillSeals();
    showDate();
    showNumber();
}

void OptionsForm::fillUnits() {
    const QVariant unit = m_unit->currentData(), programme = m_programme->currentData();
    m_unit->clear();
    for (const plan::Unit& each : m_context.view.plan().units)
        m_unit->addItem(each.name, each.id.value());
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit)));
    m_programme->clear();
    m_programme->addItem(tr("all"), wholeYear);
    for (const plan::Programme& each : m_context.view.plan().programmes)
        m_programme->addItem(each.name, each.number);
    m_programme->setCurrentIndex(std::max(0, m_programme->findData(programme)));
}

/// From the year's first 旬 with reports to the one shown; at first the beginning of its month.
void OptionsForm::fillPeriods() {
    const calendar::TenDay last = m_context.view.period();
    const auto first = std::min(m_context.view.plan().firstReport(), last);
    const QVariant before = m_from->currentData();
    m_from->clear();
    int place = 0;
    for (calendar::TenDay each = first; each <= last; ++each) {
        m_from->addItem(each.displayName(), each.ordinal());
        if (each.month() < last.month())
            place = m_from->count();
    }
    const int same = m_from->findData(before);
    m_from->setCurrentIndex(same >= 0 ? same : std::min(place, m_from->count() - 1));
}

void OptionsForm::fillSeals() {
    const store::Office& office = m_context.view.office();
    const store::papers::PaperStyle style = store::papers::style(office);
    const QVariant before = m_seal->currentData();
    m_seal->clear();
    m_seal->addItem(tr("with seal"), static_cast<int>(Seal::Own));
    m_seal->addItem(tr("without seal"), static_cast<int>(Seal::None));
    if (const plan::Unit* unit = style.sealingUnit ? office.plan().unit(*style.sealingUnit) : nullptr)
        m_seal->addItem(tr("seal of %1").arg(unit->shortName), static_cast<int>(Seal::OnBehalf));
    m_seal->setCurrentIndex(std::max(0, m_seal->findData(before.isValid() ? before : static_cast<int>(style.seal))));
}

void OptionsForm::showDate() {
    const calendar::TenDay period = m_context.view.period();
    if (m_dateTyped && m_date->date().year() == period.year() && m_date->date() >= period.firstDay())
        return;
    m_dateTyped = false;
    const QSignalBlocker quiet(m_date);
    m_date->setDate(period.lastDay());
}

void OptionsForm::showNumber() {
    if (m_numberTyped)
        return;
    QString next;
    if (print::formatOf(m_kind).takesOption(PaperOption::Number))
        attempt([&] { next = print::nextNumber(m_context.view.office(), request()); });
    m_number->setText(next);
}

bool OptionsForm::isValid() const { return m_number->isValid(); }

void OptionsForm::setColumns(const std::vector<CheckMenu::Choice>& columns) {
    m_columns->setChoices(columns);
    m_columns->setChosen(m_context.settings.columns(kindCode()));
    m_columns->setEnabled(columns.size() > 1);
}

QString OptionsForm::kindCode() const { return QLatin1String(print::formatOf(m_kind).code); }

print::PaperRequest OptionsForm::request() const {
    const print::PaperFormat& format = print::formatOf(m_kind);
    print::PaperRequest request{.kind = m_kind, .period = m_context.view.period()};
    if (format.takesOption(PaperOption::Unit))
        request.unit = plan::UnitId::from(m_unit->currentData().toLongLong());
    if (format.takesOption(PaperOption::From))
        request.from = calendar::TenDay::fromOrdinal(m_from->currentData().toInt());
    if (const int programme = m_programme->currentData().toInt();
        format.takesOption(PaperOption::Programme) && programme != wholeYear)
        request.programme = programme;
    if (format.takesOption(PaperOption::Lights)) {
        for (const QString& code : m_lights->chosen())
            request.lights.push_back(*progress::lightFromCode(code));
    }
    if (format.takesOption(PaperOption::Columns))
        request.columns = m_context.settings.columns(kindCode());
    if (format.takesOption(PaperOption::Number) && m_number->isValid())
        request.number = m_number->text().trimmed();
    if (format.takesOption(PaperOption::Date))
        request.date = m_date->date();
    if (format.takesOption(PaperOption::Seal))
        request.seal = static_cast<Seal>(m_seal->currentData().toInt());
    request.tiles = format.takesOption(PaperOption::Tiles) && m_tiles->isChecked();
    if (format.takesOption(PaperOption::Parts)) {
        request.parts.clear();
        for (const auto& [part, box] : m_parts) {
            if (box->isChecked())
                request.parts.insert(part);
        }
    }
    return request;
}

} // namespace xundu::ui
