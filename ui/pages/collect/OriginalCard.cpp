#include "ui/pages/collect/OriginalCard.h"

#include "core/exchange/xlsx/Unreadable.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Stack.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int rowHeight = 22, letterHeight = 22, numberWidth = 30;
constexpr int leastColumn = 40, mostColumn = 150, padding = 7;
constexpr int shownOfHash = 9;

/// A cell of a spreadsheet: lines on all sides, the one that is meant framed.
class SheetCellDelegate : public QStyledItemDelegate {
public:
    SheetCellDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool located = index.data(SheetExcerptModel::LocatedRole).toBool();
        const bool head = index.data(SheetExcerptModel::HeadRole).toBool();
        const QRect& r = option.rect;
        painter->save();
        painter->setClipRect(r);
        painter->fillRect(r, located                                                ? m_theme.tint
                             : head                                                 ? m_theme.subtle
                             : index.data(SheetExcerptModel::PreviousRole).toBool() ? m_theme.hover
                                                                                    : m_theme.surface);
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), head ? m_theme.lineStrong : m_theme.line);
        painter->fillRect(QRect(r.right(), r.top(), 1, r.height()), m_theme.line);
        drawLine(*painter, QRectF(r).adjusted(padding, 0, -padding, 0), oneLine(index.data().toString()), fontOf(index),
                 m_theme.text, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        if (located)
            drawBox(*painter, r, 0, QColor(), m_theme.accent, metrics::kFocus);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const double width = widthOf(oneLine(index.data().toString()), fontOf(index));
        return {qCeil(width) + 2 * padding + 2, m_theme.scaled(rowHeight)};
    }

private:
    QFont fontOf(const QModelIndex& index) const {
        return m_theme.font(index.data(SheetExcerptModel::LocatedRole).toBool() ? Type::BodyStrong
                            : index.data(SheetExcerptModel::HeadRole).toBool()  ? Type::SecondaryMedium
                                                                                : Type::Secondary);
    }
    static QString oneLine(QString text) { return text.replace(u'\n', u' '); }

    const Theme& m_theme;
};

/// Row numbers or column letters; those of the cell that is meant stand out.
class SheetHeads : public QHeaderView {
public:
    SheetHeads(Qt::Orientation orientation, const Theme& theme) : QHeaderView(orientation), m_theme(theme) {
        setSectionResizeMode(orientation == Qt::Vertical ? QHeaderView::Fixed : QHeaderView::Interactive);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const bool located = model()->headerData(section, orientation(), SheetExcerptModel::LocatedRole).toBool();
        painter->fillRect(rect, located ? m_theme.tintStrong : m_theme.subtle);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.line);
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.line);
        drawLine(*painter, rect, model()->headerData(section, orientation()).toString(),
                 m_theme.font(located ? Type::SecondaryStrong : Type::Axis), located ? m_theme.accent : m_theme.text2,
                 Qt::AlignHCenter);
    }
    QSize sizeHint() const override {
        return orientation() == Qt::Vertical ? QSize(m_theme.scaled(numberWidth), 0) : QSize(0, m_theme.scaled(letterHeight));
    }

private:
    const Theme& m_theme;
};

/// Keeps the cell that is meant in sight.
class ExcerptView : public QTableView {
public:
    explicit ExcerptView(SheetExcerptModel& excerpt) : m_excerpt(excerpt) { setModel(&excerpt); }

    void showLocated() {
        scrollTo(m_excerpt.index(m_excerpt.locatedRow(), m_excerpt.locatedColumn()), QAbstractItemView::PositionAtCenter);
        verticalScrollBar()->setValue(0);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QTableView::resizeEvent(event);
        showLocated();
    }

private:
    SheetExcerptModel& m_excerpt;
};

} // namespace

OriginalCard::OriginalCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Original"), parent),
      m_theme(theme),
      m_table(new ExcerptView(m_model)),
      m_stack(new Stack),
      m_words(new Label({}, Type::Secondary, Ink::Text3)),
      m_marked(new AccentLink(tr("Save marked copy…"), theme)),
      m_open(new AccentLink(tr("Open in spreadsheet program"), theme)) {
    m_open->setToolTip(tr("Opens a copy that cannot be changed; the original stays as it came."));
    addToHeader(m_marked);
    addToHeader(m_open);
    m_table->setItemDelegate(new SheetCellDelegate(theme, m_table));
    m_table->setHorizontalHeader(new SheetHeads(Qt::Horizontal, theme));
    m_table->setVerticalHeader(new SheetHeads(Qt::Vertical, theme));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(tr("Rows of the original sheet"));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_words);
    body()->addWidget(m_stack);
    connect(m_marked, &QPushButton::clicked, this, &OriginalCard::markedCopyWanted);
    connect(m_open, &QPushButton::clicked, this, &OriginalCard::openWanted);
    followTextSize(*this, [this] {
        m_table->verticalHeader()->setMinimumSectionSize(m_theme.scaled(rowHeight));
        m_table->verticalHeader()->setDefaultSectionSize(m_theme.scaled(rowHeight));
        fitRows();
        fitColumns();
    });
    clear();
}

void OriginalCard::clear() {
    m_original = {};
    setNote({});
    m_open->setEnabled(false);
    setMarkedCopyPossible(false);
    say(tr("Choose a finding or a file to see its original."));
}

void OriginalCard::setMarkedCopyPossible(bool possible) { m_marked->setEnabled(possible); }

void OriginalCard::setReach(int rows) {
    if (rows == m_reach)
        return;
    m_reach = rows;
    fitRows();
    if (!m_original.hash.isEmpty())
        showSheet();
}

void OriginalCard::show(const Original& original) {
    m_original = original;
    m_open->setEnabled(true);
    const QString place = original.cell.isEmpty() ? original.sheet : QStringLiteral("%1!%2").arg(original.sheet, original.cell);
    QStringList note{original.name, tr("SHA-256 %1…").arg(original.hash.left(shownOfHash))};
    QStringList tip{original.name, tr("SHA-256 %1").arg(original.hash)};
    if (!place.isEmpty()) {
        note.prepend(place);
        tip.prepend(place);
    }
    setNote(note.join(QStringLiteral("  ")), tip.join(u'\n'));
    fitRows();
    showSheet();
}

void OriginalCard::showSheet() {
    const auto place = exchange::CellPlace::named(m_original.cell.toStdString());
    if (!place)
        return say(m_original.words);
    if (m_loaded != m_original.hash) {
        m_model.clear();
        m_sheets.clear();
        m_loaded.clear();
        try {
            m_sheets = exchange::gridsOf(m_original.bytes);
            m_loaded = m_original.hash;
        } catch (const exchange::Unreadable&) {
            return say(tr("The file cannot be read as a workbook."));
        }
    }
    const auto sheet = std::find_if(m_sheets.begin(), m_sheets.end(), [this](const exchange::SheetGrid& entry) {
        return entry.name() == m_original.sheet && !entry.isHidden();
    });
    if (sheet == m_sheets.end())
        return say(m_original.words);
    m_stack->setCurrentIndex(0);
    m_model.show(*sheet, *place, m_reach);
    fitColumns();
    static_cast<ExcerptView*>(m_table)->showLocated();
}

void OriginalCard::fitColumns() {
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(
            column, std::clamp(m_table->columnWidth(column), m_theme.scaled(leastColumn), m_theme.scaled(mostColumn)));
}

void OriginalCard::say(const QString& sentence) {
    m_model.clear();
    m_words->setText(sentence);
    m_stack->setCurrentIndex(1);
}

void OriginalCard::fitRows() {
    const int rows = 2 * m_reach + 2; // the head and the cell's own
    constexpr int scrollBar = 8;
    m_stack->setFixedHeight(m_theme.scaled(letterHeight) + rows * m_theme.scaled(rowHeight) + scrollBar);
}

} // namespace xundu::ui
