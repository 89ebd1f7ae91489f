#include "ui/shell/search/SearchBox.h"

#include "core/search/SearchText.h"
#include "ui/shell/Actions.h"
#include "ui/shell/search/HitPopup.h"
#include "ui/shell/search/Hits.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int page = 5; ///< rows that PgUp and PgDown pass
constexpr int longestQuestion = 200;

} // namespace

SearchBox::SearchBox(OfficeView& view, Actions& actions, const Theme& theme, QWidget* parent)
    : SearchField(tr("Search tasks, units, indicators, reports, commands"), theme, Icon::Search, parent),
      m_view(view),
      m_actions(actions),
      m_theme(theme),
      m_finder(view.office()) {
    setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    setMaxLength(longestQuestion);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::ask);
    connect(&view, &OfficeView::changed, this, [this] { m_entries.reset(); });
    connect(&m_finder, &ReportFinder::found, this,
            [this](const QStringList& terms, const std::vector<progress::ProgressReport>& reports) {
                m_reported = reportHits(reports, m_view.plan(), terms);
                m_waiting = false;
                showHits(current());
            });
    connect(&m_finder, &ReportFinder::failed, this, [this](const QStringList&, const QString& sentence) {
        m_reported.note = sentence;
        m_waiting = false;
        showHits(current());
    });
}

void SearchBox::begin() {
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    ask();
}

HitPopup& SearchBox::popup() {
    if (!m_popup) {
        m_popup = new HitPopup(m_theme, window());
        connect(m_popup, &HitPopup::currentChanged, this, &SearchBox::announce);
        connect(m_popup, &HitPopup::chosen, this, &SearchBox::choose);
    }
    return *m_popup;
}

void SearchBox::ask() {
    m_terms = search::termsOf(text());
    m_reported = {};
    m_planned.clear();
    m_commands = {};
    m_finder.cancel();
    m_waiting = std::any_of(m_terms.begin(), m_terms.end(), search::isIndexed);
    if (!m_terms.isEmpty()) {
        if (!m_entries)
            m_entries.emplace(m_view.plan());
        m_planned = planHits(m_entries->find(m_terms), m_view.plan(), m_terms);
        m_actions.refresh();
        m_commands = commandHits(m_actions.commands(), m_terms);
        if (m_waiting)
            m_finder.find(m_terms, hitsShown + 1);
        else
            m_reported.note = tr("What reports say is searched from two characters on.");
    }
    showHits({});
}

std::optional<Hit> SearchBox::current() {
    const Hit* hit = popup().model().hit(popup().currentRow());
    return hit ? std::optional(*hit) : std::nullopt;
}

void SearchBox::showHits(const std::optional<Hit>& kept) {
    std::vector<HitGroup> groups = m_planned;
    groups.push_back(m_reported);
    groups.push_back(m_commands);
    const bool none = std::all_of(groups.begin(), groups.end(), [](const HitGroup& group) { return group.hits.empty(); });
    if (m_terms.isEmpty())
        groups.push_back(
            {{}, {}, false, tr("Type part of a name, its pinyin initials (xaq finds 咸安区), or words of a report.")});
    else if (none && !m_waiting)
        groups.push_back({{}, {}, false, tr("Nothing is called or says \"%1\".").arg(text().simplified())});
    HitPopup& list = popup();
    list.model().setGroups(groups);
    list.openBelow(*this);
    const int row = kept ? list.model().rowOf(*kept) : -1;
    list.setCurrentRow(row >= 0 ? row : list.model().bestRow());
}

void SearchBox::announce(int row) {
    const QModelIndex index = m_popup->model().index(std::max(row, 0));
    const QString words = row < 0 ? QString() : index.data(Qt::AccessibleTextRole).toString();
    setAccessibleDescription(tr("%n found", nullptr, m_popup->model().hitCount()) +
                             (words.isEmpty() ? QString() : tr(": ") + words));
}

void SearchBox::choose(int row) {
    const Hit* found = m_popup ? m_popup->model().hit(row) : nullptr;
    if (!found)
        return;
    const Hit hit = *found; // what follows may take the list away
    leave();
    Q_EMIT chosen(hit);
}

void SearchBox::leave() {
    m_finder.cancel();
    popup().hide();
    clear();
    if (m_before)
        m_before->setFocus(Qt::ShortcutFocusReason);
    else
        clearFocus();
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    const bool open = m_popup && m_popup->isVisible();
    const auto step = [&](int rows) {
        int row = m_popup->currentRow();
        for (int passed = 0; passed < std::abs(rows); ++passed)
            row = m_popup->model().nextRow(row, rows < 0 ? -1 : 1);
        m_popup->setCurrentRow(row);
    };
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            choose(m_popup->currentRow());
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        if (!open) {
            ask();
            return;
        }
        const bool pages = event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp;
        const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
        step((pages ? page : 1) * (down ? 1 : -1));
        return;
    }
    default:
        SearchField::keyPressEvent(event);
    }
}

void SearchBox::mousePressEvent(QMouseEvent* event) {
    SearchField::mousePressEvent(event);
    if (!m_popup || !m_popup->isVisible())
        ask();
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    SearchField::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::PopupFocusReason) {
        m_finder.cancel(); // or its answer would open the list again
        m_popup->hide();
    }
}

} // namespace xundu::ui
