#include "ui/pages/collect/TrialContent.h"

#include "core/progress/LightCounts.h"
#include "ui/delegates/Roles.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::ui {
namespace {

struct TrialText {
    Q_DECLARE_TR_FUNCTIONS(TrialText)
};

using base::Fraction;
using dispatch::CollectResult;
using dispatch::Outcome;

constexpr std::size_t mostInWarning = 3; // numbers named one by one

QString difference(const TrialNumber& row) {
    if (!row.now || !row.after)
        return row.after ? TrialText::tr("new") : noFigure;
    const Fraction change = *row.after - *row.now;
    return change > Fraction(0) ? u'+' + shown(change) : shown(change);
}

std::optional<Fraction> valueIn(const progress::PeriodStatus& status, const plan::IndicatorCode& code) {
    const progress::IndicatorStanding* standing = status.indicator(code);
    return standing && standing->value ? std::optional(standing->value->value) : std::nullopt;
}

/// What the cells as written would make of numbers that the proposals make otherwise, and which files they would cost.
QString warningOf(const store::Office& office, const CollectResult& written, const CollectResult& proposed) {
    QStringList sentences;
    for (const plan::Indicator& indicator : office.plan().indicators) {
        const auto asWritten = valueIn(written.after, indicator.code);
        if (asWritten && asWritten != valueIn(proposed.after, indicator.code))
            sentences << TrialText::tr("%1 would become %2 %3").arg(indicator.name, shown(*asWritten), indicator.unit);
    }
    const auto more = sentences.size() - static_cast<qsizetype>(mostInWarning);
    if (more > 0)
        sentences = sentences.mid(0, mostInWarning) << TrialText::tr("%n more number(s) would differ", nullptr, int(more));
    int refused = 0;
    for (std::size_t i = 0; i < written.files.size(); ++i)
        refused += written.files[i].outcome == Outcome::Refused && proposed.files.at(i).outcome != Outcome::Refused ? 1 : 0;
    if (refused > 0)
        sentences << TrialText::tr("%n file(s) could not be taken", nullptr, refused);
    return sentences.isEmpty() ? QString() : TrialText::tr("%1.").arg(sentences.join(TrialText::tr("; ")));
}

/// What the trial says of single files.
QStringList notesOn(const CollectResult& tried) {
    QStringList notes;
    const auto count = [&tried](const auto& of) {
        return static_cast<int>(std::count_if(tried.files.begin(), tried.files.end(), of));
    };
    if (const int refused = count([](const auto& file) { return file.outcome == Outcome::Refused; }))
        notes << TrialText::tr("%n file(s) cannot be taken yet: correct or return them.", nullptr, refused);
    if (const int same = count([](const auto& file) { return file.outcome == Outcome::Duplicate; }))
        notes << TrialText::tr("%n file(s) were taken before: nothing comes of them.", nullptr, same);
    int doubts = 0;
    for (const dispatch::FileResult& file : tried.files)
        doubts += file.outcome == Outcome::AcceptedWithWarnings ? static_cast<int>(file.findings.size()) : 0;
    if (doubts > 0)
        notes << TrialText::tr("%n doubt(s) go on being listed after taking.", nullptr, doubts);
    return notes;
}

/// What no trial is needed for.
QStringList notesOn(const TrialContent& content, const std::map<calendar::TenDay, int>& elsewhere) {
    QStringList notes;
    if (content.unchosen > 0)
        notes << TrialText::tr("%n file(s) are left out by your choice.", nullptr, content.unchosen);
    for (const auto& [other, files] : elsewhere)
        notes << TrialText::tr("%n file(s) wait for %1.", nullptr, files).arg(other.displayName());
    return notes;
}

} // namespace

TrialContent trialContent(const store::Office& office, const progress::PeriodStatus& status, const Inbox& inbox, ReadAs as) {
    TrialContent content;
    const auto files = inbox.files(status.period);
    content.files = static_cast<int>(files.size());
    content.unchosen =
        static_cast<int>(std::count_if(files.begin(), files.end(), [](const auto* file) { return !file->chosen; }));
    content.before = content.after = progress::lightCounts(status);
    const auto& tried = inbox.trial(status.period, as);
    if (!tried)
        content.untried = content.files - content.unchosen;
    if (tried) {
        content.takeable = inbox.takeable(status.period, as);
        content.before = progress::lightCounts(tried->before);
        content.after = progress::lightCounts(tried->after);
        for (const progress::LightChange& change : tried->changes.lights)
            content.lights.push_back({change, office.plan().task(change.task)->title});
        for (const progress::ValueChange& change : tried->changes.values) {
            const plan::Indicator& indicator = *office.plan().indicator(change.indicator);
            content.numbers.push_back({indicator.name, indicator.unit, change.from, change.to});
        }
        if (as == ReadAs::Proposed)
            content.warning = warningOf(office, *inbox.trial(status.period, ReadAs::Written), *tried);
        content.papers = paperEffects(office, *tried);
        content.notes = notesOn(*tried);
    }
    content.notes << notesOn(content, inbox.waitingElsewhere(status.period));
    return content;
}

std::vector<Column<TrialNumber>> trialNumberColumns() {
    const auto figure = [](const QString& title, int width, std::function<QString(const TrialNumber&)> text, Ink ink, Type type) {
        Column<TrialNumber> column{.title = title, .width = width, .alignment = Qt::AlignRight};
        column.text = std::move(text);
        column.more = [ink, type](const TrialNumber&, int role) -> QVariant {
            if (role == InkRole)
                return static_cast<int>(ink);
            return role == TypeRole ? QVariant(static_cast<int>(type)) : QVariant();
        };
        return column;
    };
    Column<TrialNumber> name{.title = TrialText::tr("Numbers that change"), .width = 130};
    name.text = [](const TrialNumber& row) { return QStringLiteral("%1  %2").arg(row.name, row.unit); };
    return {name,
            figure(
                TrialText::tr("Now"), 52, [](const TrialNumber& row) { return shown(row.now); }, Ink::Text2, Type::Body),
            figure(
                TrialText::tr("After"), 58, [](const TrialNumber& row) { return shown(row.after); }, Ink::Text, Type::BodyStrong),
            figure(TrialText::tr("Change"), 62, difference, Ink::Accent, Type::Secondary)};
}

std::vector<Column<PaperEffect>> paperEffectColumns() {
    Column<PaperEffect> paper{.title = TrialText::tr("Papers affected"), .width = 150};
    paper.text = [](const PaperEffect& row) { return row.paper; };
    Column<PaperEffect> effect{.title = QString(), .width = 130, .alignment = Qt::AlignRight};
    effect.text = [](const PaperEffect& row) { return row.effect; };
    effect.more = [](const PaperEffect&, int role) {
        return role == InkRole ? QVariant(static_cast<int>(Ink::Text2)) : QVariant();
    };
    return {paper, effect};
}

std::vector<Column<TrialLight>> trialLightColumns() {
    const auto light = [](progress::Light value) {
        return QVariant::fromValue(LightValue{value, progress::word(value), false, false, {}});
    };
    const auto glyph = [&](const QString& title, progress::Light progress::LightChange::*which) {
        Column<TrialLight> column{.title = title, .width = 50, .alignment = Qt::AlignHCenter};
        column.text = [which](const TrialLight& row) { return progress::word(row.change.*which); };
        column.more = [which, light](const TrialLight& row, int role) {
            return role == LightRole ? light(row.change.*which) : QVariant();
        };
        return column;
    };
    Column<TrialLight> number{.title = QString(), .width = 28, .alignment = Qt::AlignRight};
    number.text = [](const TrialLight& row) { return QString::number(row.change.task.value()); };
    number.more = [](const TrialLight&, int role) {
        return role == InkRole ? QVariant(static_cast<int>(Ink::Text3)) : QVariant();
    };
    Column<TrialLight> title{.title = TrialText::tr("Lights that change"), .width = 180};
    title.text = [](const TrialLight& row) { return row.title; };
    return {glyph(TrialText::tr("Now"), &progress::LightChange::from), glyph(TrialText::tr("After"), &progress::LightChange::to),
            number, title};
}

} // namespace xundu::ui
