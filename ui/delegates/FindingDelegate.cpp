#include "ui/delegates/FindingDelegate.h"

#include "ui/delegates/Roles.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace xundu::ui {

namespace {

struct FindingRowText {
    Q_DECLARE_TR_FUNCTIONS(FindingRowText)
};

constexpr double kMark = 14, kMarkRadius = 2.5;
constexpr int kPlaceLeft = 31, kGroupName = 20, kNoteGap = 10, kNoteIcon = 14, kNoteWords = 18;
constexpr int kActionPadding = 8, kActionGap = 6, kActionHeight = 24, kRight = 12;

bool isGroup(const QModelIndex& index) { return !index.parent().isValid(); }

QRectF upperHalf(const QRectF& rect) { return {rect.left(), rect.top() + 2, rect.width(), rect.height() / 2 - 1}; }
QRectF lowerHalf(const QRectF& rect) { return {rect.left(), rect.center().y() - 1, rect.width(), rect.height() / 2 - 1}; }

} // namespace

QString word(FindingMark mark) {
    switch (mark) {
    case FindingMark::MustFix:
        return FindingRowText::tr("must be mended");
    case FindingMark::PleaseConfirm:
        return FindingRowText::tr("please confirm");
    case FindingMark::Hint:
        return FindingRowText::tr("hint");
    }
    return {};
}

void paintFindingMark(QPainter& painter, const QPointF& centre, FindingMark mark, const Theme& theme) {
    const double side = theme.scaled(int(kMark));
    const QRectF box(centre.x() - side / 2, centre.y() - side / 2, side, side);
    const bool filled = mark == FindingMark::MustFix;
    const QColor edge = mark == FindingMark::Hint ? theme.lineStrong : theme.accent;
    drawBox(painter, box, kMarkRadius, filled ? edge : QColor(), edge, 1.3);
    const QString sign = filled ? QStringLiteral("!") : mark == FindingMark::Hint ? QStringLiteral("i") : QStringLiteral("?");
    drawLine(painter, box, sign, theme.font(Type::AxisMedium),
             filled                      ? theme.onAccent
             : mark == FindingMark::Hint ? theme.text3
                                         : theme.accent,
             Qt::AlignHCenter);
}

FindingDelegate::FindingDelegate(const Theme& theme, QObject* parent) : RowDelegate(theme, metrics::kRowTwoLines, parent) {}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {theme().scaled(60), theme().scaled(isGroup(index) ? metrics::kRowGroup : metrics::kRowTwoLines)};
}

QColor FindingDelegate::groundOf(const QModelIndex& index) const {
    return isGroup(index) ? theme().subtle : RowDelegate::groundOf(index);
}

void FindingDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    if (isGroup(index))
        paintGroup(painter, rect, option, index);
    else if (index.data(FindingMarkRole).isValid())
        paintPlace(painter, rect, index);
    else if (index.data(ActionsRole).isValid())
        paintActions(painter, option, index);
    else
        paintWords(painter, rect, index);
}

double FindingDelegate::widthOfAction(const QString& word) const {
    return std::ceil(widthOf(word, theme().font(Type::Secondary))) + 2.0 * kActionPadding;
}

int FindingDelegate::widthOfActions(const QStringList& words) const {
    double width = 2 * kRight;
    for (const QString& word : words)
        width += widthOfAction(word) + kActionGap;
    return static_cast<int>(width);
}

void FindingDelegate::paintGroup(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Theme& t = theme();
    const bool open = option.state.testFlag(QStyle::State_Open);
    const double middle = rect.center().y(), side = t.scaled(metrics::kIconText);
    paintIcon(painter, open ? Icon::ChevronDown : Icon::ChevronRight, {rect.left(), middle - side / 2, side, side}, t.text2);
    const auto actions = index.data(ActionsRole).toStringList();
    const double right = actions.isEmpty() ? rect.right() : actionRect(option.rect, index, 0).left() - kNoteGap;
    const QString name = index.data(Qt::DisplayRole).toString();
    const QFont font = t.font(Type::BodyStrong);
    const double left = rect.left() + t.scaled(kGroupName);
    const double width = qMin(widthOf(name, font) + 1, right - left);
    drawLine(painter, {left, rect.top(), width, rect.height()}, name, font, t.text);
    const double note = left + width + kNoteGap;
    const double icon = t.scaled(kNoteIcon), words = note + t.scaled(kNoteWords);
    if (words < right) {
        paintIcon(painter, Icon::File, {note, middle - icon / 2, icon, icon}, t.text2);
        drawLine(painter, {words, rect.top(), right - words, rect.height()}, index.data(NoteRole).toString(),
                 t.font(Type::Secondary), t.text2);
    }
    for (int action = 0; action < actions.size(); ++action)
        drawLine(painter, actionRect(option.rect, index, action), actions.at(action), t.font(Type::Secondary), t.accent,
                 Qt::AlignHCenter);
}

void FindingDelegate::paintPlace(QPainter& painter, const QRectF& rect, const QModelIndex& index) const {
    const Theme& t = theme();
    paintFindingMark(painter, {rect.left() + t.scaled(int(kMark)) / 2.0 + 3, rect.center().y()},
                     static_cast<FindingMark>(index.data(FindingMarkRole).toInt()), t);
    drawLine(painter, rect.adjusted(t.scaled(kPlaceLeft), 0, 0, 0), index.data(Qt::DisplayRole).toString(), fontOfWords(index),
             t.accent);
}

QFont FindingDelegate::fontOfWords(const QModelIndex& index) const {
    const QVariant type = index.data(TypeRole);
    if (type.isValid())
        return theme().font(static_cast<Type>(type.toInt()));
    return theme().font(index.data(FindingMarkRole).isValid() ? Type::Secondary : Type::Body);
}

void FindingDelegate::paintWords(QPainter& painter, const QRectF& rect, const QModelIndex& index) const {
    const Theme& t = theme();
    const QString words = index.data(Qt::DisplayRole).toString();
    const QVariant ink = index.data(InkRole);
    const QFont font = fontOfWords(index);
    const QColor colour = ink.isValid() ? colourOf(static_cast<Ink>(ink.toInt()), t) : t.text;
    const QString detail = index.data(DetailRole).toString();
    drawLine(painter, detail.isEmpty() ? rect : upperHalf(rect), words, font, colour);
    if (!detail.isEmpty())
        drawLine(painter, lowerHalf(rect), detail, t.font(Type::Secondary), t.text2);
}

QRectF FindingDelegate::actionRect(const QRect& cell, const QModelIndex& index, int action) const {
    const auto words = index.data(ActionsRole).toStringList();
    double right = cell.right() + 1 - kRight;
    for (auto i = words.size() - 1; i >= 0; --i) {
        const double width = widthOfAction(words.at(i));
        if (i == action) {
            const double height = theme().scaled(kActionHeight);
            return {right - width, std::floor(cell.center().y() + 1 - height / 2), width, height};
        }
        right -= width + kActionGap;
    }
    return {};
}

void FindingDelegate::paintActions(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& t = theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto words = index.data(ActionsRole).toStringList();
    for (int action = 0; action < words.size(); ++action) {
        const QRectF box = actionRect(option.rect, index, action);
        const bool primary = selected && action == 0;
        if (selected)
            drawBox(painter, box, metrics::kControlRadius, primary ? t.accent : t.surface, primary ? t.accent : t.lineStrong);
        drawLine(painter, box, words.at(action), t.font(primary ? Type::SecondaryMedium : Type::Secondary),
                 primary    ? t.onAccent
                 : selected ? t.text
                            : t.accent,
                 Qt::AlignHCenter);
    }
}

bool FindingDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    for (int action = 0; action < index.data(ActionsRole).toStringList().size(); ++action) {
        if (actionRect(option.rect, index, action).contains(mouse->position())) {
            Q_EMIT actionClicked(index, action);
            return true;
        }
    }
    return false;
}

QWidget* FindingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(FindingRowText::tr("What the cell should say"));
    return line;
}

void FindingDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int height = theme().scaled(metrics::kControl);
    editor->setGeometry(option.rect.left() + 2, option.rect.center().y() - height / 2, option.rect.width() - 4, height);
}

QString FindingDelegate::tip(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (isGroup(index))
        return QStringLiteral("%1\n%2").arg(index.data(Qt::DisplayRole).toString(), index.data(NoteRole).toString());
    const QString words = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(DetailRole).toString();
    const double taken = index.data(FindingMarkRole).isValid() ? theme().scaled(kPlaceLeft) : 0; // by the mark
    const double room = contentRect(option, index).width() - taken + 0.5;
    const bool cut = widthOf(words, fontOfWords(index)) > room || widthOf(detail, theme().font(Type::Secondary)) > room;
    if (!cut)
        return {};
    return detail.isEmpty() ? words : words + u'\n' + detail;
}

} // namespace xundu::ui
