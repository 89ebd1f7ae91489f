#pragma once

/// @file What a user prefers to see, put into effect: at the start, and at once where it changes.

namespace xundu::ui {

class Appearance;
class Settings;

/// Light or dark, the text size, the fonts of window and papers.
void applyPreferences(const Settings& settings, Appearance& appearance);

} // namespace xundu::ui
