#include "ui/pages/settings/FontsSection.h"

#include "ui/print/FontBook.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/WrappedLabel.h"

#include <QFormLayout>

namespace xundu::ui {
namespace {

constexpr print::FontClass classes[] = {print::FontClass::FangSong, print::FontClass::XiaoBiaoSong, print::FontClass::SongTi,
                                        print::FontClass::HeiTi, print::FontClass::KaiTi};

} // namespace

FontsSection::FontsSection(const PageContext& context, QWidget* parent) : SettingsSection(context, parent) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(metrics::kPageSide, 12, metrics::kPageSide, 12);
    form->setVerticalSpacing(8);
    print::loadStandIns();
    for (const print::FontClass each : classes) {
        const QString substitute = print::substituteFor(each);
        form->addRow(print::officialName(each),
                     new Label(substitute.isEmpty() ? tr("is here") : tr("missing: %1 stands in").arg(substitute), Type::Body,
                               substitute.isEmpty() ? Ink::Text2 : Ink::Red));
    }
    auto* words = new WrappedLabel(Type::Secondary, Ink::Text3);
    words->setWords(
        tr("Official papers name these typefaces. Where one is missing, pages keep their lines and characters, and the "
           "text document names the real one: on a computer that has it, it is shown as it should be."));
    form->addRow(words);
}

QString FontsSection::title() { return tr("Fonts"); }

} // namespace xundu::ui
