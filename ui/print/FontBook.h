#pragma once

#include <QFont>
#include <QStringList>

/// @file Fonts by class with their fallbacks (documents.md, "Official layout").

namespace xundu::ui::print {

/// The typefaces an official paper names.
enum class FontClass { FangSong, XiaoBiaoSong, SongTi, HeiTi, KaiTi };

/// Loads stand-ins that the system has but does not offer by name; call once, after a QGuiApplication exists.
void loadStandIns();
/// The class's chain of families, the office's real font first.
QFont font(FontClass fontClass, double pointSize);
/// What the class is called where it is at hand: 仿宋_GB2312.
QString officialName(FontClass fontClass);
/// The family that will really be used, where it is none of the office's real ones; empty: a real one is there.
QString substituteFor(FontClass fontClass);

} // namespace xundu::ui::print
