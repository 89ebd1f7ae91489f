#include "ui/shell/Navigation.h"

#include "ui/delegates/NavDelegate.h"
#include "ui/delegates/RowPlace.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int markSide = 24, edge = 1;

/// The program's mark.
class Mark : public QWidget {
public:
    explicit Mark(const Theme& theme) : m_theme(theme) {
        followTextSize(*this, [this] { setFixedSize(m_theme.scaled(markSide), m_theme.scaled(markSide)); });
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintMark(painter, rect(), m_theme);
    }

private:
    const Theme& m_theme;
};

} // namespace

Navigation::Navigation(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_list(new QListView),
      m_model(new QStandardItemModel(this)),
      m_menu(new QToolButton),
      m_collapse(new QToolButton),
      m_head(new QHBoxLayout),
      m_mark(new Mark(theme)),
      m_name(new Label(tr("Xundu"), Type::PageTitle)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, edge, 0);
    layout->setSpacing(0);
    m_head->setContentsMargins(12, 12, 6, 12);
    m_head->setSpacing(8);
    m_head->addWidget(m_mark);
    m_head->addWidget(m_name);
    m_head->addStretch(1);
    m_head->addWidget(m_menu);
    layout->addLayout(m_head);
    layout->addSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_collapse);
    layout->addSpacing(8);

    m_menu->setIcon(icon(Icon::Menu, theme));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("File, export, language, appearance (Alt+M)"));
    m_menu->setShortcut(QKeySequence(Qt::ALT | Qt::Key_M));
    m_collapse->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NavDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Pages"));
    trackRowHover(*m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT chosen(index.row());
    });
    connect(m_collapse, &QToolButton::clicked, this, [this] {
        setCollapsed(!m_collapsed);
        Q_EMIT collapseToggled(m_collapsed);
    });
    setStyleProperty(*m_list, "ground", QStringLiteral("nav"));
    followTextSize(*this, [this] { applyWidth(); });
}

void Navigation::addPage(const QString& title, Icon drawing, const QKeySequence& keys) {
    auto* item = new QStandardItem(title);
    item->setData(static_cast<int>(drawing), IconRole);
    item->setToolTip(keys.isEmpty() ? title : tr("%1 (%2)").arg(title, keys.toString(QKeySequence::NativeText)));
    m_model->appendRow(item);
    applyWidth();
}

void Navigation::setBadge(int page, const Badge& badge, const QString& spoken) {
    QStandardItem* item = m_model->item(page);
    item->setData(QVariant::fromValue(badge), BadgeRole);
    item->setData(badge.count > 0 ? tr("%1, %2").arg(item->text(), spoken) : item->text(), Qt::AccessibleTextRole);
    applyWidth();
}

void Navigation::setCurrent(int page) { m_list->setCurrentIndex(m_model->index(page, 0)); }

void Navigation::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    applyWidth();
}

void Navigation::applyWidth() {
    m_name->setVisible(!m_collapsed);
    m_mark->setVisible(!m_collapsed);
    m_collapse->setIcon(icon(m_collapsed ? Icon::Expand : Icon::Collapse, m_theme));
    m_collapse->setText(m_collapsed ? QString() : tr("Collapse"));
    m_collapse->setToolButtonStyle(m_collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_collapse->setAccessibleName(m_collapsed ? tr("Expand navigation") : tr("Collapse navigation"));
    m_collapse->setToolTip(m_collapse->accessibleName());
    const int words = std::max(m_list->sizeHintForColumn(0), m_head->sizeHint().width()) + edge;
    setFixedWidth(m_collapsed ? m_theme.scaled(metrics::kNavigationCollapsed)
                              : std::max(m_theme.scaled(metrics::kNavigation), words));
}

void Navigation::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.nav);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.line);
}

} // namespace xundu::ui
