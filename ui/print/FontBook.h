#pragma once

#include <QFont>
#include <QStringList>

#include <span>

/// @file Fonts by class with their fallbacks (documents.md, "Official layout").

namespace xundu::ui::print {

/// The typefaces an official paper names.
enum class FontClass { FangSong, XiaoBiaoSong, SongTi, HeiTi, KaiTi };
std::span<const FontClass> fontClasses();

/// Loads stand-ins that the system has but does not offer by name; later calls do nothing. @pre a QGuiApplication exists
void loadStandIns();
/// The family that this computer takes for a class, before its chain; one that is not there is passed over. Empty: the chain
/// alone. May be called while pages are laid out in another thread: those that follow have it.
void setOwnFamily(FontClass fontClass, const QString& family);
QString ownFamily(FontClass fontClass);
/// The class's chain of families, this computer's own and the real ones first.
QFont font(FontClass fontClass, double pointSize);
/// What the class is called where it is at hand: 仿宋_GB2312.
QString officialName(FontClass fontClass);
/// The family that will really be used, where it is none of the real ones nor this computer's own; empty: one of them is there.
QString substituteFor(FontClass fontClass);

} // namespace xundu::ui::print
