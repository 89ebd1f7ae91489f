#include "ui/pages/papers/ChecksSection.h"

#include "ui/print/FontBook.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace xundu::ui {
namespace {

using Check = ChecksSection::Check;

std::pair<Icon, Ink> markOf(Check::State state) {
    switch (state) {
    case Check::State::Good:
        return {Icon::Check, Ink::Text2};
    case Check::State::Note:
        return {Icon::Information, Ink::Text2};
    case Check::State::Doubt:
        break;
    }
    return {Icon::Warning, Ink::Yellow};
}

} // namespace

ChecksSection::ChecksSection(const Theme& theme, QWidget* parent) : SideSection(tr("Checks"), theme, parent), m_theme(theme) {
    auto* back = new AccentLink(tr("Check a document…"), theme);
    back->setToolTip(tr("Compare an edited text document with the data"));
    addToHeader(back);
    body().setContentsMargins(metrics::kCardPadding, 6, metrics::kCardPadding, 6);
    body().setSpacing(2);
    connect(back, &QPushButton::clicked, this, &ChecksSection::editedBackWanted);
}

void ChecksSection::show(const std::vector<Check>& checks) {
    if (checks == m_checks)
        return;
    m_checks = checks;
    for (QWidget* row : std::exchange(m_rows, {}))
        delete row;
    for (const Check& check : checks) {
        auto* row = new QWidget;
        auto* parts = new QHBoxLayout(row);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(6);
        const auto [drawing, ink] = markOf(check.state);
        parts->addWidget(new IconView(drawing, m_theme, metrics::kIconText, ink), 0, Qt::AlignTop);
        auto* words = new WrappedLabel(Type::Secondary);
        words->setWords(check.words);
        words->setToolTip(check.tip);
        parts->addWidget(words, 1);
        body().addWidget(row);
        m_rows.push_back(row);
    }
}

std::vector<Check> fontChecks() {
    QStringList sentences;
    for (const auto fontClass : print::fontClasses()) {
        if (const QString other = print::substituteFor(fontClass); !other.isEmpty())
            sentences << ChecksSection::tr("%1 is missing: %2 stands in").arg(print::officialName(fontClass), other);
    }
    if (sentences.isEmpty())
        return {};
    QString words = sentences.front();
    if (sentences.size() > 1)
        words = ChecksSection::tr("%1; %n more font(s) likewise", nullptr, static_cast<int>(sentences.size() - 1)).arg(words);
    return {{Check::State::Note, words, sentences.join(u'\n')}};
}

} // namespace xundu::ui
