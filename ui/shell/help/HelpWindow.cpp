#include "ui/shell/help/HelpWindow.h"

#include "core/base/Text.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/shell/help/Manual.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>

namespace xundu::ui {
namespace {

constexpr QSize usualSize{900, 640};
constexpr int titleBar = 32; ///< of the desktop, which no screen takes off its room
constexpr int listWidth = 190;
constexpr int pageMargin = 16;

} // namespace

ManualView::ManualView(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(pageMargin);
}

void ManualView::showText(const QString& markdown) {
    m_text = markdown;
    setMarkdown(markdown);
}

QVariant ManualView::loadResource(int type, const QUrl& name) {
    if (name.scheme() != u"picture")
        return QTextBrowser::loadResource(type, name);
    QImage picture(manualPicture(name.path()));
    const qreal ratio = devicePixelRatioF();
    const int room = static_cast<int>((viewport()->width() - 2 * pageMargin - verticalScrollBar()->sizeHint().width()) * ratio);
    if (!picture.isNull() && room > 0 && picture.width() > room)
        picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void ManualView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        setMarkdown(m_text); // pictures anew
}

HelpWindow::HelpWindow(const Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_search(new SearchField(tr("Search the manual"), theme)),
      m_list(new QListWidget),
      m_view(new ManualView) {
    setWindowTitle(tr("Manual"));
    resize(QSize(theme.scaled(usualSize.width()), theme.scaled(usualSize.height()))
               .boundedTo(screen()->availableSize() - QSize(0, titleBar)));
    auto* columns = new QHBoxLayout(this);
    auto* left = new QVBoxLayout;
    fixWidth(*m_search, theme, listWidth);
    fixWidth(*m_list, theme, listWidth);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(theme, metrics::kRowList, m_list));
    m_view->setAccessibleName(tr("Manual"));
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    columns->addLayout(left);
    columns->addWidget(m_view, 1);
    for (const ManualSection& each : manualSections())
        m_list->addItem(each.title);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_view->showText(manualSections().at(static_cast<std::size_t>(row)).text);
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    m_list->setCurrentRow(0);
}

void HelpWindow::showSection(const QString& key) {
    m_search->clear();
    int row = 0;
    for (std::size_t i = 0; i < manualSections().size(); ++i) {
        if (manualSections()[i].key == key)
            row = static_cast<int>(i);
    }
    m_list->setCurrentRow(row);
    show();
    raise();
    activateWindow();
    m_list->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::section() const { return manualSections().at(static_cast<std::size_t>(m_list->currentRow())).key; }

void HelpWindow::filter(const QString& words) {
    const QString wanted = base::comparable(words);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits =
            base::comparable(manualSections().at(static_cast<std::size_t>(row)).text).contains(wanted, Qt::CaseInsensitive);
        m_list->setRowHidden(row, !fits);
        if (fits && first < 0)
            first = row;
    }
    if (first >= 0 && m_list->isRowHidden(m_list->currentRow()))
        m_list->setCurrentRow(first);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace xundu::ui
