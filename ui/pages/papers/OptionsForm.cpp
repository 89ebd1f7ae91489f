#include "ui/pages/papers/OptionsForm.h"

#include "core/store/IssuedPapers.h"
#include "core/store/PaperStyle.h"
#include "ui/models/Edits.h"
#include "ui/models/MeetingRows.h"
#include "ui/print/Letters.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
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
constexpr int allProgrammes = -1;         // of a combo: nothing is narrowed
constexpr int dayRole = Qt::UserRole + 1; // of a meeting: its papers' date

} // namespace

OptionsForm::OptionsForm(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_grid(new QGridLayout(this)),
      m_number(new FieldEdit(
          tr("Number"),
          [this](const QString& text) {
              const auto taken = attempt([&] { store::papers::freeNumber(m_context.view.office(), text); });
              return taken.value_or(m_noNext);
          },
          FieldEdit::SentencePlace::Below)),
      m_date(new QDateEdit),
      m_seal(new QComboBox),
      m_meeting(new QComboBox),
      m_unit(new QComboBox),
      m_from(new QComboBox),
      m_programme(new QComboBox),
      m_lights(new CheckMenu(tr("Lights"), tr("all"), context.theme)),
      m_columns(new CheckMenu(tr("Columns"), tr("all"), context.theme)),
      m_tiles(new QCheckBox(tr("in parts for A4"))) {
    m_grid->setContentsMargins(metrics::kCardPadding, 6, metrics::kCardPadding, 6);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    followTextSize(*this, [this] { m_grid->setColumnMinimumWidth(0, m_context.theme.scaled(labelWidth)); });
    m_grid->setColumnStretch(1, 1);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().language() == QLocale::Chinese ? QStringLiteral("yyyy年M月d日")
                                                                      : QStringLiteral("d MMMM yyyy"));
    std::vector<CheckMenu::Choice> lights;
    for (const progress::Light light :
         {progress::Light::Red, progress::Light::Yellow, progress::Light::Green, progress::Light::Done, progress::Light::None})
        lights.push_back({progress::codeOf(light), progress::word(light)});
    m_lights->setChoices(lights);
    for (const print::PaperFormat& format : print::paperFormats())
        m_wanted.insert({format.kind, {.kind = format.kind, .period = context.view.period()}});
    buildRows();
    connectFields();
}

void OptionsForm::connectFields() {
    connect(m_number, &FieldEdit::textEdited, this, [this](const QString& text) {
        wanted().number = text.trimmed();
        if (m_number->isValid())
            Q_EMIT changed();
    });
    connect(m_number, &FieldEdit::validityChanged, this, &OptionsForm::validityChanged);
    connect(m_date, &QDateEdit::userDateChanged, this, [this](QDate date) {
        wanted().date = date;
        tellChanged();
    });
    const auto connectCombo = [this](QComboBox* combo, auto take) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names of any length
        connect(combo, &QComboBox::activated, this, [this, combo, take] {
            take(wanted(), combo->currentData());
            tellChanged();
        });
    };
    connectCombo(m_seal,
                 [](print::PaperRequest& request, const QVariant& seal) { request.seal = static_cast<Seal>(seal.toInt()); });
    connectCombo(m_meeting, [](print::PaperRequest& request, const QVariant& meeting) {
        request.meeting = supervision::MeetingId::from(meeting.toLongLong());
    });
    connectCombo(
        m_unit, [](print::PaperRequest& request, const QVariant& unit) { request.unit = plan::UnitId::from(unit.toLongLong()); });
    connectCombo(m_from, [](print::PaperRequest& request, const QVariant& period) {
        request.from = calendar::TenDay::fromOrdinal(period.toInt());
    });
    connectCombo(m_programme, [](print::PaperRequest& request, const QVariant& number) {
        request.programme = number.toInt() == allProgrammes ? std::nullopt : std::optional(number.toInt());
    });
    connect(m_tiles, &QCheckBox::toggled, this, [this](bool on) {
        wanted().tiles = on;
        Q_EMIT changed();
    });
    connect(m_lights, &CheckMenu::changed, this, [this] {
        wanted().lights.clear();
        for (const QString& code : m_lights->chosen())
            wanted().lights.push_back(*progress::lightFromCode(code));
        Q_EMIT changed();
    });
    connect(m_columns, &CheckMenu::changed, this, [this] {
        m_context.settings.setColumns(kindCode(), m_columns->chosen());
        Q_EMIT changed();
    });
}

/// The date hangs on the meeting, the next number on unit and date.
void OptionsForm::tellChanged() {
    showDate();
    showNumber();
    Q_EMIT changed();
}

void OptionsForm::buildRows() {
    addRow(tr("Meeting"), m_meeting, PaperOption::Meeting);
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
        connect(box, &QCheckBox::toggled, this, [this, part](bool on) {
            if (on)
                wanted().parts.insert(part);
            else
                wanted().parts.erase(part);
            Q_EMIT changed();
        });
        row->addWidget(box, 1);
        m_parts[part] = box;
    }
    return pair;
}

/// What is wanted of a kind that is left stays; only the bulletin has parts, and only the wall chart tiles.
void OptionsForm::setKind(print::PaperKind kind) {
    m_kind = kind;
    const print::PaperFormat& format = print::formatOf(kind);
    bool any = false;
    for (const auto& [option, widgets] : m_rows) {
        const bool takes = format.takesOption(option);
        any = any || takes;
        for (QWidget* widget : widgets)
            widget->setVisible(takes);
    }
    setVisible(any);
    refresh();
}

void OptionsForm::setUnit(print::PaperKind kind, plan::UnitId unit) { m_wanted.at(kind).unit = unit; }

void OptionsForm::setMeeting(print::PaperKind kind, supervision::MeetingId meeting) { m_wanted.at(kind).meeting = meeting; }

void OptionsForm::refresh() {
    const print::PaperFormat& format = print::formatOf(m_kind);
    fillMeetings();
    fillUnits();
    fillProgrammes();
    fillPeriods();
    fillSeals();
    if (format.takesOption(PaperOption::Columns))
        fillColumns();
    showDate();
    showNumber();
}

/// Those of the 旬, the last one first. Without one the paper is of a meeting as it is proposed.
void OptionsForm::fillMeetings() {
    m_meeting->clear();
    if (!print::formatOf(m_kind).takesOption(PaperOption::Meeting))
        return;
    const auto addMeeting = [this](const QString& name, const QVariant& id, QDate day) {
        m_meeting->addItem(name, id);
        m_meeting->setItemData(m_meeting->count() - 1, day, dayRole);
    };
    attempt([&] { // where it fails the paper fails likewise, and says so
        for (const MeetingRow& row : meetingRows(m_context.view.office(), {})) {
            if (row.meeting.period == m_context.view.period())
                addMeeting(tr("%1, %2", "day, meeting").arg(shownMeeting(row.meeting), row.name), row.id().value(),
                           dayOf(row.meeting));
        }
    });
    m_meeting->setEnabled(m_meeting->count() > 0);
    if (m_meeting->count() == 0)
        addMeeting(tr("as proposed"), {}, m_context.view.period().lastDay());
    if (const auto meeting = wanted().meeting)
        m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(meeting->value())));
}

/// Those that there is a paper about.
void OptionsForm::fillUnits() {
    const plan::Plan& plan = m_context.view.plan();
    std::optional<std::vector<plan::UnitId>> units;
    if (print::formatOf(m_kind).takesOption(PaperOption::Notice)) // where it fails the paper fails likewise, and says so
        attempt([&] { units = print::unitsToWriteTo(m_context.view.course(), m_context.view.period()); });
    m_unit->clear();
    for (const plan::Unit& each : plan.units) {
        if (!units || std::find(units->begin(), units->end(), each.id) != units->end())
            m_unit->addItem(each.name, each.id.value());
    }
    m_unit->setEnabled(m_unit->count() > 0);
    if (const auto unit = wanted().unit)
        m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit->value())));
}

void OptionsForm::fillProgrammes() {
    m_programme->clear();
    m_programme->addItem(tr("all"), allProgrammes);
    for (const plan::Programme& each : m_context.view.plan().programmes)
        m_programme->addItem(each.name, each.number);
    m_programme->setCurrentIndex(std::max(0, m_programme->findData(wanted().programme.value_or(allProgrammes))));
}

/// From the year's first 旬 with reports to the one shown; unless chosen, the beginning of its month.
void OptionsForm::fillPeriods() {
    const calendar::TenDay last = m_context.view.period();
    const auto first = std::min(m_context.view.plan().firstReport(), last);
    m_from->clear();
    int place = 0;
    for (calendar::TenDay each = first; each <= last; ++each) {
        m_from->addItem(each.displayName(), each.ordinal());
        if (each.month() < last.month())
            place = m_from->count();
    }
    const int chosen = wanted().from ? m_from->findData(wanted().from->ordinal()) : -1;
    m_from->setCurrentIndex(chosen >= 0 ? chosen : place);
}

void OptionsForm::fillSeals() {
    const store::Office& office = m_context.view.office();
    const store::papers::PaperStyle style = store::papers::style(office);
    m_seal->clear();
    m_seal->addItem(tr("with seal"), static_cast<int>(Seal::Own));
    m_seal->addItem(tr("without seal"), static_cast<int>(Seal::None));
    m_seal->addItem(tr("seal of %1").arg(office.plan().unit(style.sealingUnit)->shortName), static_cast<int>(Seal::OnBehalf));
    m_seal->setCurrentIndex(m_seal->findData(static_cast<int>(wanted().seal.value_or(style.seal))));
}

/// Of the columns remembered those that the kind's sheets still have.
void OptionsForm::fillColumns() {
    std::vector<CheckMenu::Choice> choices;
    QStringList chosen;
    const QStringList remembered = m_context.settings.columns(kindCode());
    attempt([&] { // where it fails the paper fails likewise, and says so
        for (const papers::Column& column :
             print::columnsToChoose(m_context.view.course(), {.kind = m_kind, .period = m_context.view.period()})) {
            choices.push_back({column.key, column.title});
            if (remembered.contains(column.key))
                chosen << column.key;
        }
    });
    m_columns->setChoices(choices);
    m_columns->setChosen(chosen);
    m_columns->setEnabled(choices.size() > 1);
}

/// Of a meeting its day, of a letter that goes out today, else the 旬's last day.
QDate OptionsForm::usualDate() const {
    const print::PaperFormat& format = print::formatOf(m_kind);
    if (format.takesOption(PaperOption::Meeting))
        return m_meeting->currentData(dayRole).toDate();
    return format.takesOption(PaperOption::Notice) ? m_context.view.office().actor().clock.today()
                                                   : m_context.view.period().lastDay();
}

void OptionsForm::showDate() {
    const calendar::TenDay period = m_context.view.period();
    auto& date = wanted().date;
    if (date && (date->year() != period.year() || *date < period.firstDay()))
        date.reset();
    const QSignalBlocker quiet(m_date);
    m_date->setDate(date.value_or(usualDate()));
}

/// A number typed stays until a paper has taken it.
void OptionsForm::showNumber() {
    m_next.clear();
    if (!print::formatOf(m_kind).takesOption(PaperOption::Number))
        return;
    m_noNext = attempt([&] { m_next = print::nextNumber(m_context.view.office(), request()); }).value_or(QString());
    m_number->line()->setPlaceholderText(m_next);
    const bool wasGood = m_number->isValid();
    if (!wanted().number.isEmpty() && m_number->text().trimmed() == wanted().number) {
        m_number->revalidate();
        if (wasGood && !m_number->isValid())
            wanted().number.clear();
    }
    const QString shown = wanted().number.isEmpty() ? m_next : wanted().number;
    if (m_number->text().trimmed() != shown) // the place of typing stays
        m_number->setText(shown);
    m_number->revalidate();
}

bool OptionsForm::isValid() const { return !print::formatOf(m_kind).takesOption(PaperOption::Number) || m_number->isValid(); }

QString OptionsForm::kindCode() const { return QLatin1String(print::formatOf(m_kind).code); }

print::PaperRequest OptionsForm::request() const {
    const print::PaperFormat& format = print::formatOf(m_kind);
    print::PaperRequest request = wanted();
    request.period = m_context.view.period();
    if (format.takesOption(PaperOption::Unit))
        request.unit = plan::UnitId::from(m_unit->currentData().toLongLong());
    if (format.takesOption(PaperOption::Meeting))
        request.meeting = supervision::MeetingId::from(m_meeting->currentData().toLongLong());
    if (format.takesOption(PaperOption::From))
        request.from = calendar::TenDay::fromOrdinal(m_from->currentData().toInt());
    if (format.takesOption(PaperOption::Columns))
        request.columns = m_columns->chosen();
    if (request.number.isEmpty() || !m_number->isValid())
        request.number = m_next;
    return request;
}

} // namespace xundu::ui
