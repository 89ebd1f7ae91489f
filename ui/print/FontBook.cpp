#include "ui/print/FontBook.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>

#include <array>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

constexpr FontClass classes[] = {FontClass::FangSong, FontClass::XiaoBiaoSong, FontClass::SongTi, FontClass::HeiTi,
                                 FontClass::KaiTi};

std::mutex ownGuard;
std::array<QString, std::size(classes)> ownFamilies; ///< by class

/// The real font under the names it goes by, then what may stand in.
struct Chain {
    QStringList real;
    QStringList standIns;
    bool boldStandIn = false; ///< a text face must be made heavier to pass for a display face
};

Chain namedChain(FontClass fontClass) {
    const QString serif = u"Noto Serif CJK SC"_s;
    const QString sourceSerif = u"Source Han Serif SC"_s;
    switch (fontClass) {
    case FontClass::FangSong:
        return {{u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"方正仿宋_GBK"_s, u"FZFangSong-Z02"_s, u"方正仿宋简体"_s, u"仿宋"_s,
                 u"FangSong"_s},
                {u"华文仿宋"_s, u"STFangsong"_s, u"FandolFang"_s, serif, sourceSerif}};
    case FontClass::XiaoBiaoSong:
        return {{u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋_GBK"_s, u"FZXiaoBiaoSong-B05"_s},
                {serif, sourceSerif, u"FandolSong"_s},
                true};
    case FontClass::SongTi:
        return {{u"宋体"_s, u"SimSun"_s, u"方正书宋_GBK"_s, u"FZShuSong-Z01"_s}, {serif, sourceSerif, u"FandolSong"_s}};
    case FontClass::HeiTi:
        return {{u"黑体"_s, u"SimHei"_s, u"方正黑体_GBK"_s, u"FZHei-B01"_s},
                {u"FandolHei"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s}};
    case FontClass::KaiTi:
        return {{u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"方正楷体_GBK"_s, u"FZKai-Z03"_s, u"楷体"_s, u"KaiTi"_s},
                {u"华文楷体"_s, u"STKaiti"_s, u"FandolKai"_s, u"LXGW WenKai"_s, serif, sourceSerif}};
    }
    return {};
}

Chain chainOf(FontClass fontClass) {
    Chain chain = namedChain(fontClass);
    if (const QString own = ownFamily(fontClass); !own.isEmpty())
        chain.real.prepend(own);
    return chain;
}

/// The first family of the list that is there; empty: none.
QString firstPresent(const QStringList& families) {
    for (const QString& family : families) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

/// Debian's texlive-lang-chinese brings Fandol, the only simplified FangSong there, without offering it to fontconfig.
void loadFandol() {
    const QDir fandol(u"/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"_s);
    for (const QString& name :
         {u"FandolFang-Regular.otf"_s, u"FandolKai-Regular.otf"_s, u"FandolHei-Regular.otf"_s, u"FandolSong-Regular.otf"_s}) {
        if (fandol.exists(name))
            QFontDatabase::addApplicationFont(fandol.filePath(name));
    }
}

} // namespace

std::span<const FontClass> fontClasses() { return classes; }

void setOwnFamily(FontClass fontClass, const QString& family) {
    const std::scoped_lock lock(ownGuard);
    ownFamilies.at(static_cast<std::size_t>(fontClass)) = family;
}

QString ownFamily(FontClass fontClass) {
    const std::scoped_lock lock(ownGuard);
    return ownFamilies.at(static_cast<std::size_t>(fontClass));
}

void loadStandIns() {
    static std::once_flag loaded;
    std::call_once(loaded, loadFandol);
}

QFont font(FontClass fontClass, double pointSize) {
    const Chain chain = chainOf(fontClass);
    const bool real = !firstPresent(chain.real).isEmpty();
    QFont result(chain.real + chain.standIns);
    result.setPointSizeF(pointSize);
    if (!real && chain.boldStandIn)
        result.setWeight(QFont::Bold);
    return result;
}

QString officialName(FontClass fontClass) { return namedChain(fontClass).real.front(); }

QString substituteFor(FontClass fontClass) {
    const Chain chain = chainOf(fontClass);
    if (!firstPresent(chain.real).isEmpty())
        return {};
    const QString standIn = firstPresent(chain.standIns);
    return standIn.isEmpty() ? QFontInfo(font(fontClass, 16)).family() : standIn;
}

} // namespace xundu::ui::print
