#pragma once

/// @file Lengths of look.md 4 in logical pixels. Heights pass through Theme::scaled().

namespace xundu::ui::metrics {

inline constexpr int kStep = 4;
inline constexpr int kPageSide = 16, kPageTop = 4, kPageBottom = 10;
inline constexpr int kCardGap = 10, kWorkbenchGap = 12, kCardPadding = 12;
inline constexpr int kCardRadius = 6, kControlRadius = 4, kChipRadius = 3;

inline constexpr int kControl = 28, kControlSmall = 24, kControlFilter = 26;
inline constexpr int kCardHeader = 36, kTableHeader = 24, kTabBar = 34;
inline constexpr int kRowMatrix = 22, kRowSchedule = 25, kRowList = 28, kRowTree = 29, kRowGroup = 28, kRowTwoLines = 40;

inline constexpr int kNavigation = 152, kNavigationCollapsed = 48, kNavigationItem = 36, kNavigationSeparator = 13;
inline constexpr int kTopBar = 48, kTopBarSmall = 44, kStatusBar = 26, kStatusBarSmall = 24, kPageHeader = 40;
inline constexpr int kSearch = 300, kSearchSmall = 200;

inline constexpr int kIconText = 14, kIconButton = 16, kIconBar = 18, kIconEmpty = 24;
inline constexpr int kGlyphGrid = 11, kGlyph = 12, kGlyphCount = 13, kGlyphHeading = 18;
inline constexpr int kChip = 20;
inline constexpr int kAccentBar = 3, kFocus = 2;

} // namespace xundu::ui::metrics
