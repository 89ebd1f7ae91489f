#include "ui/pages/settings/FontsSection.h"

#include "ui/pages/settings/Choice.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/WrappedLabel.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QRawFont>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int formWidth = 720, listWidth = 260;

/// Families that have simplified Chinese: some traditional ones say so of themselves, too.
QStringList simplifiedFamilies() {
    QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    families.removeIf([](const QString& family) {
        const QRawFont font = QRawFont::fromFont(QFont(family), QFontDatabase::SimplifiedChinese);
        const QString simplified = QStringLiteral("务规报");
        return !std::all_of(simplified.begin(), simplified.end(), [&](QChar each) { return font.supportsCharacter(each); });
    });
    return families;
}

} // namespace

FontsSection::FontsSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_form(new QFormLayout(this)) {
    m_form->setContentsMargins(metrics::kPageSide, 12, metrics::kPageSide, 12);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    followTextSize(*this, [this] { setMaximumWidth(theme().scaled(formWidth)); });
    print::loadStandIns(); // offered like those of the system
    m_families = simplifiedFamilies();
    m_screen = familyChoice(tr("Window"), tr("the program's"));
    m_form->addRow(tr("Window"), m_screen);
    connect(m_screen, &QComboBox::activated, this, [this] {
        this->context().settings.set(settings::screenFont, m_screen->currentData().toString());
        Q_EMIT preferencesChanged();
    });
    for (const print::FontClass typeface : print::fontClasses())
        addPaper(typeface);
    auto* words = new WrappedLabel(Type::Secondary, Ink::Text3);
    words->setWords(
        tr("Official papers name these typefaces. Where one is missing, pages keep their lines and characters, and the "
           "text document names the real one: on a computer that has it, it is shown as it should be. Where it is here under "
           "another name, choose that."));
    m_form->addRow(words);
}

QString FontsSection::title() { return tr("Fonts"); }

QComboBox* FontsSection::familyChoice(const QString& name, const QString& byItself) {
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    followTextSize(*combo, [this, combo] { combo->setFixedWidth(theme().scaled(listWidth)); });
    combo->addItem(byItself, QString());
    for (const QString& family : m_families)
        combo->addItem(family, family);
    return combo;
}

void FontsSection::addPaper(print::FontClass typeface) {
    const QString name = print::officialName(typeface);
    const Paper paper{typeface, familyChoice(name, tr("by itself")), new Label({}, Type::Body, Ink::Text2)};
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(paper.family);
    row->addWidget(paper.state, 1);
    m_form->addRow(name, row);
    m_papers.push_back(paper);
    connect(paper.family, &QComboBox::activated, this, [this, paper, name] {
        context().settings.setPaperFont(name, paper.family->currentData().toString());
        Q_EMIT preferencesChanged();
        view().readAgain(); // papers in sight are laid out with it
    });
}

void FontsSection::showState(const Paper& paper) {
    const QString substitute = print::substituteFor(paper.typeface);
    paper.state->setText(substitute.isEmpty() ? tr("is here") : tr("missing: %1 stands in").arg(substitute));
    paper.state->setInk(substitute.isEmpty() ? Ink::Text2 : Ink::Red);
}

void FontsSection::refresh() {
    choose(*m_screen, context().settings.value(settings::screenFont));
    for (const Paper& paper : m_papers) {
        choose(*paper.family, context().settings.paperFont(print::officialName(paper.typeface)));
        showState(paper);
    }
}

} // namespace xundu::ui
