#pragma once

#include "core/progress/Light.h"
#include "core/store/PaperStyle.h"
#include "core/supervision/Ids.h"

#include <QStringList>

#include <set>

/// @file Which paper is wanted (documents.md, "Kinds").

namespace xundu::ui::print {

enum class PaperKind {
    Bulletin,
    Ledger,
    Indicators,
    CountyMatrix,
    UnitSheet,
    Summary,
    MeetingPack,
    Minutes,
    Notice,
    WallChart,
    Measures,
    Evaluation,
};

/// What a request may say besides its 旬. A kind takes some of these.
enum class PaperOption : unsigned {
    Unit = 1 << 0,
    From = 1 << 1,
    Programme = 1 << 2,
    Lights = 1 << 3,
    Columns = 1 << 4,
    Number = 1 << 5,
    Date = 1 << 6,
    Seal = 1 << 7,
    Parts = 1 << 8,
    Meeting = 1 << 9,
    Notice = 1 << 10,
    Tiles = 1 << 11,
};

/// What a bulletin may have or leave away.
enum class PaperPart {
    IndicatorAnnex, ///< 附件：指标进度表
    ReportingAnnex, ///< 附件：收表情况
    LaggingItems,   ///< 逐项滞后
    UnitRanking,    ///< 单位排名
};

/// What a bulletin has unless told otherwise.
inline const std::set<PaperPart> usualParts{PaperPart::LaggingItems};

struct PaperRequest {
    PaperKind kind = PaperKind::Bulletin;
    calendar::TenDay period;                         ///< the last one where it is of a span
    std::optional<calendar::TenDay> from{};          ///< the first of the span
    std::optional<plan::UnitId> unit{};              ///< whose paper it is
    std::optional<int> programme{};                  ///< only this one
    std::vector<progress::Light> lights{};           ///< only tasks with these; empty: all
    QStringList columns{};                           ///< their keys; empty: all
    QString number{};                                ///< 发文字号; empty: none, when it is issued the next
    std::optional<QDate> date{};                     ///< of signing; else the 旬's last day
    std::optional<store::papers::Seal> seal{};       ///< else as the office's style has it
    bool tiles = false;                              ///< in parts for a printer of A4
    std::optional<supervision::MeetingId> meeting{}; ///< of this one; else the last of the 旬, else a draft
    QString notice{};                                ///< number of a letter that went out; empty: what is proposed
    std::set<PaperPart> parts = usualParts;
    friend bool operator==(const PaperRequest&, const PaperRequest&) = default;
};

/// The request in one line, for papers::Paper::origin: kind=bulletin&period=2025-06-mid&number=…
QString originOf(const PaperRequest& request);
/// The inverse; nothing where the text is none of ours.
std::optional<PaperRequest> requestFrom(const QString& origin);
/// What narrows the paper, so that drafts of one kind and 旬 are told apart; empty where nothing does.
QString subjectOf(const PaperRequest& request);
/// Whether it is to one unit or of one meeting: what is put otherwise in it is meant for it alone.
bool isOfOne(const PaperRequest& request);

} // namespace xundu::ui::print
