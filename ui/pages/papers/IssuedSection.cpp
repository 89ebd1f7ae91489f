#include "ui/pages/papers/IssuedSection.h"

#include "core/store/Reports.h"
#include "ui/models/Shown.h"
#include "ui/pages/Printout.h"
#include "ui/pages/papers/EntryList.h"
#include "ui/pages/papers/KindWords.h"
#include "ui/print/OfficePapers.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/WrappedLabel.h"

#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int rowHeight = 38, leastRows = 2;
constexpr int mostChanges = 3; // that are listed; all of them in the tool tip

/// 3f9a c21e … 77d0
QString shortened(const QString& hash) { return QStringLiteral("%1 %2 … %3").arg(hash.left(4), hash.mid(4, 4), hash.right(4)); }

QString kindName(const QString& code) {
    const print::PaperFormat* format = print::formatNamed(code);
    return format ? word(format->kind) : code;
}

} // namespace

QStringList changedSince(const store::Office& office, const store::papers::IssuedPaper& paper) {
    QStringList lines;
    const progress::PeriodStatus now = store::reports::statusOf(office, paper.period); // with corrections, also of a closed 旬
    std::set<plan::IndicatorCode> all;
    for (const progress::IndicatorStanding& standing : now.indicators)
        all.insert(standing.code);
    for (const store::papers::Figure& figure : store::papers::figuresOf(now, all)) {
        for (const store::papers::Carrier& carrier : store::papers::carryingOther(office, figure)) {
            if (carrier.paper.id == paper.id)
                lines << IssuedSection::tr("%1, %2: %3, now %4")
                             .arg(office.plan().indicator(figure.indicator)->name, office.plan().unit(figure.unit)->shortName,
                                  carrier.value, figure.value);
        }
    }
    return lines;
}

IssuedSection::IssuedSection(const PageContext& context, QWidget* parent)
    : SideSection(tr("Issued"), context.theme, parent),
      m_context(context),
      m_list(new EntryList(tr("Issued papers"), context.theme, rowHeight, leastRows)),
      m_changes(new WrappedLabel(Type::Secondary)),
      m_count(new Label({}, Type::Secondary, Ink::Text3)),
      m_open(new AccentLink(tr("Open"), context.theme)),
      m_print(new AccentLink(tr("Print…"), context.theme)),
      m_copy(new AccentLink(tr("Save a copy…"), context.theme)) {
    addToHeader(m_count);
    addToHeader(m_open);
    addToHeader(m_print);
    addToHeader(m_copy);
    body().addWidget(m_list, 1);
    m_changes->setContentsMargins(metrics::kCardPadding, 4, metrics::kCardPadding, 6);
    body().addWidget(m_changes);
    connect(m_list, &EntryList::chosen, this, &IssuedSection::followCurrent);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(*current()); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(*current()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(*current()); });
}

void IssuedSection::refresh() {
    m_papers = store::papers::issuedPapers(m_context.view.office());
    std::vector<EntryList::Entry> entries;
    for (const store::papers::IssuedPaper& paper : m_papers) {
        QStringList detail{shortened(paper.hash)};
        if (!paper.number.isEmpty())
            detail.prepend(paper.number);
        QStringList tip{paper.name,
                        tr("issued on %1 by %2").arg(paper.issuedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")), paper.by),
                        QStringLiteral("SHA-256 ") + paper.hash};
        entries.push_back(
            {tr("%1 %2", "a ten-day period and a kind of paper").arg(paper.period.displayName(), kindName(paper.kind)),
             shownDate(paper.issuedOn), detail.join(QStringLiteral("  ")), tip.join(u'\n')});
    }
    m_list->show(entries);
    m_count->setText(tr("%n paper(s)", nullptr, static_cast<int>(m_papers.size())));
    followCurrent();
}

const store::papers::IssuedPaper* IssuedSection::current() const {
    const int row = m_list->current();
    return row < 0 ? nullptr : &m_papers.at(static_cast<std::size_t>(row));
}

void IssuedSection::followCurrent() {
    const bool chosen = current() != nullptr;
    m_count->setVisible(!chosen);
    m_open->setVisible(chosen);
    m_print->setVisible(chosen && isKeptAsPages(*current()));
    m_copy->setVisible(chosen);
    const QStringList changed = chosen ? changedSince(m_context.view.office(), *current()) : QStringList();
    QStringList shown = changed.mid(0, mostChanges);
    if (!changed.isEmpty())
        shown.prepend(tr("%n figure(s) changed since:", nullptr, static_cast<int>(changed.size())));
    m_changes->setWords(shown.join(u'\n'));
    m_changes->setToolTip(changed.join(u'\n'));
    m_changes->setVisible(!changed.isEmpty());
}

} // namespace xundu::ui
