#include "ui/pages/papers/KindWords.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct KindText {
    Q_DECLARE_TR_FUNCTIONS(KindText)
};

} // namespace

QString word(print::PaperKind kind) {
    using print::PaperKind;
    switch (kind) {
    case PaperKind::Bulletin:
        return KindText::tr("Ten-day bulletin");
    case PaperKind::Ledger:
        return KindText::tr("Task ledger");
    case PaperKind::Indicators:
        return KindText::tr("Indicator table");
    case PaperKind::CountyMatrix:
        return KindText::tr("County matrix");
    case PaperKind::UnitSheet:
        return KindText::tr("Unit sheet");
    case PaperKind::Summary:
        return KindText::tr("Summary of a span");
    case PaperKind::MeetingPack:
        return KindText::tr("Meeting pack");
    case PaperKind::Minutes:
        return KindText::tr("Minutes");
    case PaperKind::Notice:
        return KindText::tr("Letters");
    case PaperKind::WallChart:
        return KindText::tr("Wall chart");
    case PaperKind::Measures:
        return KindText::tr("Monitoring ledgers");
    case PaperKind::Evaluation:
        return KindText::tr("Annual evaluation");
    }
    return {};
}

} // namespace xundu::ui
