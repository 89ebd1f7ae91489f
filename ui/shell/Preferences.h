#pragma once

/// @file What a user prefers to see, put into effect: at the start, and at once where it changes.

namespace xundu::ui {

class Appearance;
class Settings;

/// The typefaces of papers.
void applyPaperFonts(const Settings& settings);
/// Those, light or dark, the text size and the window's font.
void applyPreferences(const Settings& settings, Appearance& appearance);

} // namespace xundu::ui
