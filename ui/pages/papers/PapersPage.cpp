#include "ui/pages/papers/PapersPage.h"

#include "ui/models/Edits.h"
#include "ui/pages/papers/DifferencesPanel.h"
#include "ui/pages/papers/EditsSection.h"
#include "ui/pages/papers/EntryList.h"
#include "ui/pages/papers/FigureWords.h"
#include "ui/pages/papers/IssuedSection.h"
#include "ui/pages/papers/KindWords.h"
#include "ui/pages/papers/OptionsForm.h"
#include "ui/pages/papers/PaperFiles.h"
#include "ui/pages/papers/PaperView.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace xundu::ui {
namespace {

constexpr int sideWidth = 288, foldedWidth = 36, compactBelow = 1120, kindRow = 23, leastKinds = 5;
constexpr int besideWords = 44; // of a combo: padding and arrow
constexpr std::chrono::milliseconds soon{120};
const char* const suffixes[] = {"pdf", "docx", "xlsx"};

QToolButton* arrow(Icon drawing, const QString& name, const Theme& theme) {
    auto* button = new QToolButton;
    button->setIcon(icon(drawing, theme));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

PapersPage::PapersPage(const PageContext& context, QWidget* parent)
    : Page(context, name(), parent),
      m_files(new PaperFiles(context, this)),
      m_side(new Card(context.theme)),
      m_unfold(arrow(Icon::Expand, tr("Show the options"), context.theme)),
      m_kinds(new EntryList(tr("Kinds of papers"), context.theme, kindRow, leastKinds)),
      m_options(new OptionsForm(context)),
      m_checks(new ChecksSection(context.theme)),
      m_edits(new EditsSection(context)),
      m_issued(new IssuedSection(context)),
      m_stack(new Stack),
      m_view(new PaperView(context.theme)),
      m_differences(new DifferencesPanel(context)),
      m_problem(new WrappedLabel),
      m_note(new ElidedLabel({}, Type::Secondary, Ink::Text2)),
      m_stop(new AccentLink(tr("Stop"), context.theme)),
      m_back(arrow(Icon::ChevronLeft, tr("Previous pages"), context.theme)),
      m_on(arrow(Icon::ChevronRight, tr("Next pages"), context.theme)),
      m_place(new Label({})),
      m_zoom(new QComboBox),
      m_sources(new QCheckBox(tr("Show sources"))) {
    buildHeader();
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kCardGap);
    buildSide();
    fixWidth(*m_unfold, theme(), foldedWidth);
    row->addWidget(m_unfold, 0, Qt::AlignTop);
    row->addWidget(m_side);
    buildView();
    auto* right = new Card(theme());
    right->body()->addWidget(m_stack, 1);
    right->body()->addWidget(m_note);
    row->addWidget(right, 1);
    column().addLayout(row, 1);
    setFolded(false);
    setAcceptDrops(true);
    m_later.setSingleShot(true);
    m_later.setInterval(soon);
    connectParts();
    chooseKind(0);
}

PapersPage::~PapersPage() = default;

QString PapersPage::name() { return tr("Papers"); }

Button* PapersPage::addButton(const QString& words, const std::function<void()>& run) {
    auto* button = new Button(words, theme());
    connect(button, &QPushButton::clicked, this, run);
    addAtEnd(button);
    return button;
}

void PapersPage::buildHeader() {
    addToHeader(m_back);
    addToHeader(m_place);
    addToHeader(m_on);
    m_zoom->addItems({tr("Fit height"), tr("Fit width"), QStringLiteral("100 %")});
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    followTextSize(*m_zoom, [this] {
        double widest = 0;
        for (int i = 0; i < m_zoom->count(); ++i)
            widest = std::max(widest, widthOf(m_zoom->itemText(i), theme().font(Type::Body)));
        m_zoom->setMinimumWidth(qCeil(widest) + theme().scaled(besideWords));
    });
    addToHeader(m_zoom);
    m_sources->setChecked(true);
    addToHeader(m_sources);
    addToHeader(m_stop);
    m_edit = addButton(tr("Edit text"), [] {});
    m_edit->setDrawing(Icon::Pen);
    m_edit->setCheckable(true);
    m_print = addButton(tr("Print"), [this] {
        if (isReady())
            m_files->print(m_composed->request);
    });
    m_print->setDrawing(Icon::Print);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setToolTip(QStringLiteral("%1 (%2)").arg(m_print->text(), m_print->shortcut().toString(QKeySequence::NativeText)));
    for (const char* suffix : suffixes) {
        const QString code = QLatin1String(suffix);
        m_writes.emplace_back(code, addButton(code.toUpper(), [this, code] {
                                  if (isReady())
                                      m_files->write(m_composed->request, code);
                              }));
        m_writes.back().second->setToolTip(tr("Write as .%1").arg(code));
    }
    m_issue = new Button(tr("Issue"), theme(), Button::Kind::Primary);
    connect(m_issue, &QPushButton::clicked, this, [this] {
        if (isReady())
            m_files->issue(m_composed->request);
    });
    addAtEnd(m_issue);
}

void PapersPage::buildSide() {
    auto* column = new QWidget;
    auto* parts = new QVBoxLayout(column);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    auto* kinds = new SideSection(tr("Kind"), theme());
    kinds->body().addWidget(m_kinds, 1);
    std::vector<EntryList::Entry> entries;
    for (const print::PaperFormat& format : print::paperFormats()) {
        QString formats = QLatin1String(format.suffixes);
        entries.push_back({word(format.kind), formats.toUpper(), {}, {}});
    }
    m_kinds->show(entries);
    m_optionsPart = new SideSection(tr("Options"), theme());
    m_optionsPart->body().addWidget(m_options);
    parts->addWidget(kinds, 0);
    parts->addWidget(m_optionsPart, 0);
    parts->addWidget(m_checks, 0);
    parts->addWidget(m_edits, 0);
    parts->addWidget(m_issued, 1);
    m_side->body()->addWidget(scrolled(column));
    fixWidth(*m_side, theme(), sideWidth);
}

void PapersPage::buildView() {
    auto* problem = new QWidget;
    auto* column = new QVBoxLayout(problem);
    column->setContentsMargins(metrics::kPageSide, metrics::kPageSide, metrics::kPageSide, metrics::kPageSide);
    column->addWidget(new Label(tr("This paper cannot be shown."), Type::BodyStrong));
    column->addWidget(m_problem);
    column->addStretch(1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(problem);
    m_stack->addWidget(m_differences);
    m_note->setContentsMargins(metrics::kCardPadding, 4, metrics::kCardPadding, 4);
    m_note->hide();
    m_view->setExplain([this](const QString& source) { return noteOf(view(), source); });
    m_view->setTake([this](std::size_t block, const QString& text) { return takeText(block, text); });
}

void PapersPage::connectParts() {
    connect(m_kinds, &EntryList::chosen, this, &PapersPage::chooseKind);
    connect(m_unfold, &QToolButton::clicked, this, [this] { setFolded(!m_side->isHidden()); });
    connect(m_options, &OptionsForm::changed, this, [this] {
        m_stale = true;
        m_later.start();
    });
    connect(m_options, &OptionsForm::validityChanged, this, &PapersPage::refreshButtons);
    connect(&m_later, &QTimer::timeout, this, &PapersPage::composeStale);
    connect(m_back, &QToolButton::clicked, this, [this] { m_view->turn(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_view->turn(1); });
    connect(m_zoom, &QComboBox::activated, this, [this](int row) { m_view->setFit(static_cast<Fit>(row)); });
    connect(m_sources, &QCheckBox::toggled, m_view, &PaperView::setShowsSources);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_view->stopLayout(); });
    connect(m_edit, &QPushButton::toggled, this, &PapersPage::setEditing);
    connect(m_view, &PaperView::shownChanged, this, &PapersPage::refreshPlace);
    connect(&m_view->layout(), &PaperLayout::finished, this, [this] {
        refreshPlace();
        refreshChecks();
    });
    connect(m_view, &PaperView::failed, this, &PapersPage::showProblem);
    connect(m_view, &PaperView::blockChosen, this, &PapersPage::editBlock);
    connect(m_view, &PaperView::editingEnded, this, &PapersPage::composeStale);
    connect(m_view, &PaperView::sourceWanted, this, &PapersPage::follow);
    connect(m_view, &PaperView::noteChanged, this, [this](const QString& words) {
        m_note->setText(words);
        m_note->setVisible(!words.isEmpty() || (m_note->isVisible() && m_view->fit() != Fit::Height));
    });
    connect(m_files, &PaperFiles::failed, this, &Page::failed);
    connect(m_files, &PaperFiles::noticed, this,
            [this](const QString& happened, const QString& whatNow) { Q_EMIT noticed(happened, whatNow); });
    connect(m_checks, &ChecksSection::editedBackWanted, this, &PapersPage::askEdited);
    connect(m_differences, &DifferencesPanel::closed, this, [this] {
        m_stack->setCurrentIndex(m_composed ? 0 : 1);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_edits, &EditsSection::failed, this, &Page::failed);
    connect(m_issued, &IssuedSection::printWanted, m_files, &PaperFiles::printIssued);
    connect(m_issued, &IssuedSection::copyWanted, m_files, &PaperFiles::saveCopy);
    connect(m_issued, &IssuedSection::openWanted, this,
            [this](const store::papers::IssuedPaper& paper) { Q_EMIT originalWanted(paper.name, paper.hash, {}); });
    connect(&view(), &OfficeView::changed, this, &PapersPage::officeChanged);
}

void PapersPage::focusFirst() { m_kinds->setFocus(Qt::ShortcutFocusReason); }

bool PapersPage::mayLeave() { return m_view->leaveEditor(); }

void PapersPage::showKind(print::PaperKind kind) {
    for (const print::PaperFormat& format : print::paperFormats()) {
        if (format.kind == kind)
            chooseKind(static_cast<int>(&format - print::paperFormats().data()));
    }
}

void PapersPage::showLetter(plan::UnitId unit) {
    m_options->setUnit(print::PaperKind::Notice, unit);
    showKind(print::PaperKind::Notice);
}

void PapersPage::writeKind(print::PaperKind kind) {
    showKind(kind);
    if (m_kind == kind && isReady())
        m_files->write(m_composed->request, print::formatOf(kind).suffixList().front());
}

void PapersPage::writeMeeting(print::PaperKind kind, supervision::MeetingId meeting) {
    m_options->setMeeting(kind, meeting);
    writeKind(kind);
}

void PapersPage::chooseKind(int row) {
    if (m_view->leaveEditor()) {
        m_edit->setChecked(false);
        m_kind = print::paperFormats()[static_cast<std::size_t>(row)].kind;
        m_optionsPart->setVisible(print::formatOf(m_kind).takes != 0);
        m_options->setKind(m_kind);
        m_view->forget();
        m_stale = true;
    }
    m_kinds->setCurrent(static_cast<int>(&print::formatOf(m_kind) - print::paperFormats().data()));
    composeStale();
}

void PapersPage::officeChanged() {
    m_stale = m_officeStale = true;
    composeStale();
}

/// The paper anew, unless nobody sees it or a text is being typed: then it waits.
void PapersPage::composeStale() {
    m_later.stop();
    if (!m_stale || !isVisible() || m_view->isEditing())
        return;
    if (std::exchange(m_officeStale, false))
        m_options->refresh();
    m_stale = false;
    m_composed.reset();
    const auto problem = attempt([&] { m_composed = print::composePaper(view().course(), m_options->request()); });
    m_stack->setCurrentIndex(problem ? 1 : 0);
    m_problem->setWords(problem.value_or(QString()));
    if (m_composed) {
        m_edits->show(print::draftOf(m_composed->request), m_composed->unfitting);
        m_view->setPaper(m_composed->paper);
        setEditing(m_edit->isChecked());
    } else {
        m_edits->hide();
    }
    m_issued->refresh();
    refreshButtons();
    refreshPlace();
    refreshChecks();
}

bool PapersPage::isReady() {
    if (!m_view->leaveEditor())
        return false;
    composeStale();
    return m_composed.has_value();
}

void PapersPage::showProblem(const QString& sentence) {
    m_problem->setWords(sentence);
    m_stack->setCurrentIndex(1);
}

void PapersPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    composeStale();
}

void PapersPage::fit(const QSize& room) {
    if (const bool compact = room.width() < theme().scaled(compactBelow); compact != m_compact) {
        m_compact = compact;
        setFolded(compact);
        m_view->setFit(compact ? Fit::Width : Fit::Height);
        for (const auto& [button, picture] : {std::pair(m_edit, Icon::Pen), std::pair(m_print, Icon::Print)})
            button->setIcon(compact ? QIcon() : icon(picture, theme(), IconInk::Text));
    }
    setLeadWidth(m_compact ? 0 : theme().scaled(sideWidth));
}

void PapersPage::setFolded(bool folded) {
    m_side->setVisible(!folded);
    m_unfold->setVisible(m_compact);
    m_unfold->setIcon(icon(folded ? Icon::Expand : Icon::Collapse, theme()));
    const QString words = folded ? tr("Show the options") : tr("Hide the options");
    m_unfold->setAccessibleName(words);
    m_unfold->setToolTip(words);
}

} // namespace xundu::ui
