#include "ui/pages/settings/RulesSection.h"

#include "core/store/Rules.h"
#include "ui/models/ChangeList.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/WrappedLabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

struct RulesText {
    Q_DECLARE_TR_FUNCTIONS(RulesText)
};

using progress::RuleBook;

constexpr int atRest = 300; // milliseconds
constexpr int versionRows = 4;
constexpr int changeRows = 5;
constexpr int columnGap = 24;
constexpr int stackedBelow = 720; // of the section: the preview stands below the form

QString shiftWords(calendar::DueShift shift) {
    switch (shift) {
    case calendar::DueShift::Earlier:
        return RulesText::tr("the working day before");
    case calendar::DueShift::Later:
        return RulesText::tr("the working day after");
    case calendar::DueShift::SecondWorkdayAfter:
        return RulesText::tr("the second working day after");
    }
    return {};
}

QString dueWords(const calendar::DueRule& due) {
    return due.daysAfterEnd == 0 ? RulesText::tr("the last day, or %1").arg(shiftWords(due.shift))
                                 : RulesText::tr("%1 d after the end, or %2").arg(due.daysAfterEnd).arg(shiftWords(due.shift));
}

Column<RuleBook> column(const QString& title, int width, std::function<QString(const RuleBook&)> text,
                        Qt::Alignment alignment = Qt::AlignLeft) {
    Column<RuleBook> result{.title = title, .width = width, .alignment = alignment};
    result.text = std::move(text);
    return result;
}

Column<RuleBook> numberColumn(const QString& title, int width, int RuleBook::*number) {
    return column(
        title, width, [number](const RuleBook& book) { return QString::number(book.*number); }, Qt::AlignRight);
}

std::vector<Column<RuleBook>> columns() {
    return {numberColumn(RulesText::tr("Version"), 60, &RuleBook::version),
            column(RulesText::tr("From"), 120, [](const RuleBook& book) { return book.start.displayName(); }),
            column(RulesText::tr("Document"), 180,
                   [](const RuleBook& book) {
                       return book.documentNumber.isEmpty() ? RulesText::tr("as the program comes") : book.documentNumber;
                   }),
            numberColumn(RulesText::tr("Yellow from"), 90, &RuleBook::yellowFrom),
            numberColumn(RulesText::tr("Red above"), 90, &RuleBook::redAbove),
            numberColumn(RulesText::tr("Milestone red after"), 130, &RuleBook::redAfterOverdue),
            numberColumn(RulesText::tr("No figure from"), 100, &RuleBook::noReadingFrom),
            numberColumn(RulesText::tr("“About” within"), 100, &RuleBook::aroundPercent),
            column(RulesText::tr("Forms are due on"), 220, [](const RuleBook& book) { return dueWords(book.due); })};
}

} // namespace

RulesSection::RulesSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent),
      m_model(columns()),
      m_table(new DataTable(m_model, theme(), metrics::kRowList)),
      m_start(new QComboBox),
      m_document(new QLineEdit),
      m_dueShift(new QComboBox),
      m_words(new WrappedLabel(Type::Secondary, Ink::Text2)),
      m_changes(new ChangeList(theme())),
      m_enact(new Button(tr("Put into force"), theme())) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(10);
    m_table->setAccessibleName(tr("Versions of the rule book"));
    m_table->setStretchColumn(2);
    fixHeight(*m_table, theme(), metrics::kTableHeader + versionRows * metrics::kRowList);
    layout->addWidget(m_table);
    new TableTools(context, *m_table, QStringLiteral("settings.rules"));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setContentsMargins(metrics::kPageSide, 0, metrics::kPageSide, 0);
    m_columns->setSpacing(columnGap);
    m_columns->addWidget(buildForm());
    auto* right = new QVBoxLayout;
    right->addWidget(new Label(tr("What it would do"), Type::CardTitle));
    right->addWidget(m_words);
    followTextSize(*m_changes, [this] { m_changes->setMinimumHeight(theme().scaled(changeRows * metrics::kRowMatrix * 2)); });
    right->addWidget(m_changes, 1);
    right->addStretch(0);
    m_columns->addLayout(right, 1);
    layout->addLayout(m_columns, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(atRest);
    connect(&m_soon, &QTimer::timeout, this, &RulesSection::preview);
    connect(m_enact, &QPushButton::clicked, this, &RulesSection::putIntoForce);
}

void RulesSection::resizeEvent(QResizeEvent* event) {
    SettingsSection::resizeEvent(event);
    m_columns->setDirection(width() < theme().scaled(stackedBelow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString RulesSection::title() { return tr("Rule book"); }

QSpinBox* RulesSection::number(const QString& name, const QString& suffix, int least, int most) {
    auto* box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setSuffix(u' ' + suffix);
    m_form->addRow(name, box);
    connect(box, &QSpinBox::valueChanged, &m_soon, qOverload<>(&QTimer::start));
    return box;
}

QWidget* RulesSection::buildForm() {
    auto* form = new QWidget;
    m_form = new QFormLayout(form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(new Label(tr("A new version"), Type::CardTitle));
    m_start->setAccessibleName(tr("In force from"));
    m_form->addRow(tr("In force from"), m_start);
    m_document->setAccessibleName(tr("Document number"));
    m_form->addRow(tr("Document number"), m_document);
    const QString points = tr("points of lag");
    m_yellow = number(tr("Yellow from"), points, 0, 100);
    m_red = number(tr("Red above"), points, 0, 100);
    m_overdue = number(tr("A milestone turns red after"), tr("ten-day periods overdue"), 0, 36);
    m_noReading = number(tr("Without a figure a light shows from"), tr("% expected"), 0, 100);
    m_around = number(tr("“About” allows"), tr("% of the target"), 0, 100);
    m_dueDays = number(tr("Forms are due"), tr("days after the end"), -15, 15);
    for (const auto shift : {calendar::DueShift::Earlier, calendar::DueShift::Later, calendar::DueShift::SecondWorkdayAfter})
        m_dueShift->addItem(shiftWords(shift), static_cast<int>(shift));
    m_dueShift->setAccessibleName(tr("Where that day is free"));
    m_form->addRow(tr("Where that day is free"), m_dueShift);
    m_form->addRow(QString(), m_enact);
    connect(m_document, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_start, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_dueShift, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    return form;
}

void RulesSection::fillStarts() {
    const auto last = calendar::TenDay::lastOf(view().plan().year());
    m_start->clear();
    for (auto period = calendar::TenDay::firstOf(last.year()); period <= last; ++period)
        m_start->addItem(period.displayName(), period.ordinal());
    m_start->setCurrentIndex(m_start->findData(view().today().ordinal()));
}

void RulesSection::fillForm() {
    const RuleBook& now = progress::ruleBookFor(view().office().ruleBooks(), view().period());
    fillStarts();
    m_document->clear();
    m_yellow->setValue(now.yellowFrom);
    m_red->setValue(now.redAbove);
    m_overdue->setValue(now.redAfterOverdue);
    m_noReading->setValue(now.noReadingFrom);
    m_around->setValue(now.aroundPercent);
    m_dueDays->setValue(now.due.daysAfterEnd);
    m_dueShift->setCurrentIndex(m_dueShift->findData(static_cast<int>(now.due.shift)));
}

RuleBook RulesSection::typed() const {
    return {.start = calendar::TenDay::fromOrdinal(m_start->currentData().toInt()).value_or(view().period()),
            .documentNumber = m_document->text(),
            .yellowFrom = m_yellow->value(),
            .redAbove = m_red->value(),
            .redAfterOverdue = m_overdue->value(),
            .noReadingFrom = m_noReading->value(),
            .aroundPercent = m_around->value(),
            .due = {m_dueDays->value(), static_cast<calendar::DueShift>(m_dueShift->currentData().toInt())}};
}

bool RulesSection::isInForce(RuleBook book) const {
    const RuleBook& now = progress::ruleBookFor(view().office().ruleBooks(), view().period());
    book.start = now.start;
    book.version = now.version;
    book.documentNumber = now.documentNumber;
    return book == now;
}

void RulesSection::refresh() {
    const auto& books = view().office().ruleBooks();
    m_model.setRows(books);
    const bool writable = view().office().isWritable();
    for (QWidget* part : m_form->parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        part->setEnabled(writable);
    const int known = static_cast<int>(books.size());
    if (std::exchange(m_knownVersions, known) != known) // what is being typed stays else
        fillForm();
    preview();
}

void RulesSection::preview() {
    m_soon.stop();
    RuleBook book = typed();
    const auto problem = store::rules::problemWith(book);
    m_enact->setEnabled(!problem && view().office().isWritable());
    if (!view().office().isWritable())
        return;
    if (book.documentNumber.isEmpty())
        book.documentNumber = tr("preview"); // that it is missing is no reason not to look
    progress::PeriodStatus after = view().status();
    std::optional<QString> refused;
    if (!isInForce(book)) // else there is nothing to try
        refused = attempt([&] { after = store::rules::previewOf(view().office(), book, view().period()); });
    m_changes->setChanges(view().plan(), view().status(), after);
    const auto turned = std::count_if(after.tasks.begin(), after.tasks.end(), [&](const progress::TaskStanding& standing) {
        const progress::TaskStanding* before = view().status().task(standing.task);
        return before && before->light != standing.light;
    });
    m_changes->setVisible(turned > 0);
    if (isInForce(book))
        m_words->setWords(tr("These are the rules in force."));
    else if (refused)
        m_words->setWords(*refused);
    else
        m_words->setWords(tr("In %1 it would turn the lights of %n task(s).", nullptr, static_cast<int>(turned))
                              .arg(view().period().displayName()) +
                          (after.dueOn == view().status().dueOn
                               ? QString()
                               : u' ' + tr("Its forms would be due on %1 instead of %2.")
                                            .arg(shownDate(after.dueOn), shownDate(view().status().dueOn))) +
                          (problem ? u' ' + *problem : QString()));
}

void RulesSection::putIntoForce() {
    const RuleBook book = typed();
    if (!context().prompts.confirm(tr("Put the rules into force?"),
                                   tr("From %1 on lights are judged by %2. Closed periods keep the rules they had.")
                                       .arg(book.start.displayName(), book.documentNumber.trimmed()),
                                   tr("Put into force")))
        return;
    const auto problem = attempt(view().office(), tr("Rules by %1").arg(book.documentNumber.trimmed()),
                                 [&](store::Office& office) { store::rules::add(office, book); });
    if (problem)
        Q_EMIT failed(*problem);
    else
        Q_EMIT noticed(tr("In force from %1.").arg(book.start.displayName()), {});
}

} // namespace xundu::ui
