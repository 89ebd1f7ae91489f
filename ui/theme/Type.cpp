#include "ui/theme/Type.h"

namespace xundu::ui {

TypeMeasure measureOf(Type type) {
    switch (type) {
    case Type::PageTitle:
        return {18, 24, 600};
    case Type::TileNumber:
        return {24, 30, 600};
    case Type::TenDay:
        return {15, 24, 600};
    case Type::CardTitle:
        return {14, 20, 600};
    case Type::Body:
        return {13, 20, 400};
    case Type::BodyStrong:
        return {13, 20, 600};
    case Type::BodyMedium:
        return {13, 20, 500};
    case Type::Secondary:
        return {12, 18, 400};
    case Type::SecondaryMedium:
        return {12, 18, 500};
    case Type::SecondaryStrong:
        return {12, 18, 600};
    case Type::Axis:
        return {11, 16, 400};
    case Type::AxisMedium:
        return {11, 16, 500};
    }
    Q_UNREACHABLE();
}

const QStringList& familyChain() {
    static const QStringList chain{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                                   QStringLiteral("Microsoft YaHei UI"), QStringLiteral("sans-serif")};
    return chain;
}

} // namespace xundu::ui
