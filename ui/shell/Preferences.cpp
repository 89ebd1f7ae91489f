#include "ui/shell/Preferences.h"

#include "ui/print/FontBook.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Appearance.h"

namespace xundu::ui {

void applyPaperFonts(const Settings& settings) {
    for (const print::FontClass typeface : print::fontClasses())
        print::setOwnFamily(typeface, settings.paperFont(print::officialName(typeface)));
}

void applyPreferences(const Settings& settings, Appearance& appearance) {
    const QString word = settings.value(settings::appearance);
    appearance.setMode(word == u"dark"    ? Appearance::Mode::Dark
                       : word == u"light" ? Appearance::Mode::Light
                                          : Appearance::Mode::System);
    appearance.setTextScale(settings.value(settings::textScale));
    applyPaperFonts(settings);
    const QString family = settings.value(settings::screenFont);
    if (!family.isEmpty())
        print::loadStandIns(); // it may be one of them
    appearance.setFamily(family);
}

} // namespace xundu::ui
