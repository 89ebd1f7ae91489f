#include "ui/widgets/LightCard.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Icon.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/WrappedLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

namespace xundu::ui {

namespace {

const QString kGap = QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;");
constexpr int kHead = 44, kHeadPadding = 4, kBar = 4, kGlyphX = 25, kWordsX = 44;
constexpr int kIconGap = 6, kName = 44, kRowPadding = 6, kBelowHead = 4, kArithmeticGap = 12;

WrappedLabel* wrapped(const QString& html, Type type, const Theme& theme) {
    auto* label = new WrappedLabel(type);
    label->setMinimumHeight(theme.lineHeight(type));
    label->setHtml(html);
    return label;
}

QString coloured(const QString& html, const QColor& colour) {
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html);
}

/// A line between rows.
class RowLine : public QWidget {
public:
    explicit RowLine(const Theme& theme) : m_theme(theme) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), m_theme.line); }

private:
    const Theme& m_theme;
};

} // namespace

LightCard::LightCard(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    setAccessibleRole(*this, QAccessible::Grouping);
    m_column->setSpacing(kBelowHead);
    onTextSize(*this, [this] {
        if (m_rows)
            rebuild();
    });
}

void LightCard::setContent(const LightCardContent& content) {
    m_content = content;
    setAccessibleName(content.headline);
    setAccessibleDescription(content.light.spoken());
    rebuild();
    update();
}

void LightCard::changeEvent(QEvent* event) {
    if (m_rows && m_builtInk != m_theme.text) // later: Qt walks over all widgets now, and none may go
        QMetaObject::invokeMethod(this, &LightCard::rebuild, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

void LightCard::rebuild() {
    m_builtInk = m_theme.text;
    delete m_head;
    delete m_rows;
    m_head = buildHead();
    m_column->addWidget(m_head);
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_anyRow = false;
    m_column->addWidget(m_rows);
    addLines(Icon::Rule, tr("Rule"), m_content.rule);
    addArithmetic();
    addLines(Icon::Table, tr("Source"), m_content.source);
    addLines(Icon::Clock, tr("Time"), m_content.time);
    addLines(Icon::Indicators, tr("Catch-up"), m_content.catchUp);
    addLines(Icon::Pen, tr("Override"), m_content.override);
    rows->addStretch();
}

QWidget* LightCard::buildHead() const {
    auto* head = new QWidget;
    head->setMinimumHeight(m_theme.scaled(kHead));
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(m_theme.scaled(kWordsX), kHeadPadding, metrics::kCardPadding, kHeadPadding);
    lines->setSpacing(0);
    lines->addStretch(1);
    const QColor ink = m_theme.of(m_content.light.light).text;
    lines->addWidget(wrapped(coloured(m_content.headline.toHtmlEscaped(), ink), Type::CardTitle, m_theme));
    if (!m_content.reason.isEmpty())
        lines->addWidget(wrapped(coloured(m_content.reason.toHtmlEscaped(), ink), Type::Secondary, m_theme));
    lines->addStretch(1);
    return head;
}

/// Of the widest name, so that the rows' words stand below each other in every language.
int LightCard::nameWidth() const {
    double width = m_theme.scaled(kName);
    for (const QString& name : {tr("Rule"), tr("Working"), tr("Source"), tr("Time"), tr("Catch-up"), tr("Override")})
        width = qMax(width, widthOf(name, m_theme.font(Type::Secondary)) + kIconGap);
    return qCeil(width);
}

QLayout* LightCard::addRow(Icon drawing, const QString& name) {
    auto* rows = static_cast<QVBoxLayout*>(m_rows->layout());
    if (m_anyRow)
        rows->addWidget(new RowLine(m_theme));
    m_anyRow = true;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, kRowPadding, 0, kRowPadding);
    row->setSpacing(0);
    auto* icon = new QWidget;
    auto* iconPlace = new QVBoxLayout(icon);
    iconPlace->setContentsMargins(0, (m_theme.lineHeight(Type::Body) - m_theme.scaled(metrics::kIconButton)) / 2, kIconGap, 0);
    iconPlace->addWidget(new IconView(drawing, m_theme, metrics::kIconButton, Ink::Text3));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto* title = new Label(name, Type::Secondary, Ink::Text3);
    title->setFixedHeight(m_theme.lineHeight(Type::Body));
    title->setFixedWidth(nameWidth());
    row->addWidget(title, 0, Qt::AlignTop);
    rows->addLayout(row);
    return row;
}

QString LightCard::html(const Line& line, bool note) const {
    QString html;
    for (const Words& words : line) {
        const QString text = words.text.toHtmlEscaped();
        switch (words.kind) {
        case Words::Kind::Plain:
            html += text;
            break;
        case Words::Kind::Strong:
            html += QStringLiteral("<b>%1</b>").arg(text);
            break;
        case Words::Kind::Note:
            html += QStringLiteral("%1<span style=\"color:%2; font-size:%3px\">%4</span>")
                        .arg(html.isEmpty() ? QString() : kGap, m_theme.text3.name())
                        .arg(m_theme.font(Type::Secondary).pixelSize())
                        .arg(text);
            break;
        case Words::Kind::Decisive:
            html += QStringLiteral("<b style=\"color:%1\">%2</b>").arg(m_theme.of(m_content.light.light).text.name(), text);
            break;
        case Words::Kind::Link:
            html += QStringLiteral("%1<a href=\"%2\" style=\"color:%3; text-decoration:none\">%4</a>")
                        .arg(html.isEmpty() ? QString() : kGap, words.target.toHtmlEscaped(), m_theme.accent.name(), text);
            break;
        }
    }
    return coloured(html, note ? m_theme.text3 : m_theme.text);
}

QLabel* LightCard::label(const Line& line, bool first) {
    WrappedLabel* words = wrapped(html(line, !first), first ? Type::Body : Type::Secondary, m_theme);
    words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    words->setFocusPolicy(html(line, false).contains(QLatin1String("<a ")) ? Qt::StrongFocus : Qt::NoFocus);
    QString plain;
    for (const Words& part : line)
        plain += part.text + u' ';
    words->setAccessibleName(plain.trimmed());
    connect(words, &QLabel::linkActivated, this, &LightCard::linkActivated);
    return words;
}

void LightCard::addLines(Icon drawing, const QString& name, const QVector<Line>& lines) {
    if (lines.isEmpty())
        return;
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    for (qsizetype i = 0; i < lines.size(); ++i)
        column->addWidget(label(lines[i], i == 0));
    static_cast<QHBoxLayout*>(addRow(drawing, name))->addLayout(column, 1);
}

void LightCard::addArithmetic() {
    if (m_content.arithmetic.isEmpty())
        return;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kArithmeticGap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& line : m_content.arithmetic) {
        auto* name = new Label(line.name, Type::Secondary, Ink::Text3);
        name->setFixedHeight(m_theme.lineHeight(Type::Body));
        grid->addWidget(name, row, 0);
        grid->addWidget(label(line.working, true), row, 1);
        ++row;
    }
    static_cast<QHBoxLayout*>(addRow(Icon::Formula, tr("Working")))->addLayout(grid, 1);
}

void LightCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const LightInk& ink = m_theme.of(m_content.light.light);
    const QRectF head = m_head ? QRectF(m_head->geometry()) : QRectF();
    drawBox(painter, head, metrics::kChipRadius, ink.ground, QColor());
    QPainterPath clip;
    clip.addRoundedRect(head, metrics::kChipRadius, metrics::kChipRadius);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(QRectF(0, 0, kBar, head.height()), ink.fill.isValid() ? ink.fill : ink.outline);
    painter.restore();
    LightPainter(m_theme).glyph(painter, {double(m_theme.scaled(kGlyphX)), head.center().y()}, metrics::kGlyphHeading,
                                m_content.light);
}

} // namespace xundu::ui
