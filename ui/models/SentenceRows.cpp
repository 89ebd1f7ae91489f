#include "ui/models/SentenceRows.h"

#include "core/store/PaperWording.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace xundu::ui {
namespace {

struct SentenceText {
    Q_DECLARE_TR_FUNCTIONS(SentenceText)
};

struct Template {
    const char* wording;
    const char* name;
};

/// Those whose sentences papers are composed of. Names of lights, of files and of charts are the same everywhere, and forms,
/// letters of return and reminders speak the program's words alone.
constexpr Template templates[] = {
    {"bulletin", QT_TRANSLATE_NOOP("SentenceText", "Ten-day bulletin")},
    {"official", QT_TRANSLATE_NOOP("SentenceText", "Parts of several papers")},
    {"meeting", QT_TRANSLATE_NOOP("SentenceText", "Meeting pack and minutes")},
    {"assignment", QT_TRANSLATE_NOOP("SentenceText", "Decisions, instructions, matters to coordinate")},
    {"notice", QT_TRANSLATE_NOOP("SentenceText", "Letters")},
    {"unit-sheet", QT_TRANSLATE_NOOP("SentenceText", "Unit sheet")},
    {"summary", QT_TRANSLATE_NOOP("SentenceText", "Summary of a span")},
    {"ledger", QT_TRANSLATE_NOOP("SentenceText", "Task ledger")},
    {"indicators", QT_TRANSLATE_NOOP("SentenceText", "Indicator table")},
    {"county-matrix", QT_TRANSLATE_NOOP("SentenceText", "County matrix")},
    {"measures", QT_TRANSLATE_NOOP("SentenceText", "Monitoring ledgers")},
    {"evaluation", QT_TRANSLATE_NOOP("SentenceText", "Annual evaluation")},
    {"handover", QT_TRANSLATE_NOOP("SentenceText", "Hand-over note")},
    {"wall", QT_TRANSLATE_NOOP("SentenceText", "Wall chart")},
};

constexpr QChar lineEnd = u'⏎'; ///< stands for one in a cell

QString oneLine(QString sentence) { return sentence.replace(u'\n', lineEnd); }
QString withLineEnds(QString typed) { return typed.replace(lineEnd, u'\n'); }

/// The program's own; read once, as they come with it.
const std::vector<SentenceRow>& builtRows() {
    static const std::vector<SentenceRow> built = [] {
        std::vector<SentenceRow> rows;
        for (const Template& each : templates) {
            const QString wording = QLatin1String(each.wording);
            const auto sentences = papers::Wording::builtIn(wording).sentences();
            for (auto it = sentences.begin(); it != sentences.end(); ++it)
                rows.push_back({wording, it.key(), it.value(), it.value()});
        }
        return rows;
    }();
    return built;
}

std::optional<QString> change(OfficeView& view, const SentenceRow& row, const QString& typed) {
    const QString sentence = withLineEnds(typed);
    if (sentence == row.text)
        return std::nullopt;
    if (QString problem = sentenceProblem(row, typed); !problem.isEmpty())
        return problem;
    if (sentence.trimmed().isEmpty())
        return attempt(view.office(), SentenceText::tr("Put back a sentence"),
                       [&](store::Office& office) { store::papers::restoreSentence(office, row.wording, row.key); });
    return attempt(view.office(), SentenceText::tr("Put a sentence otherwise"), [&](store::Office& office) {
        store::papers::setSentence(office, {row.wording, row.key, sentence});
    });
}

} // namespace

QString sentenceProblem(const SentenceRow& row, const QString& typed) {
    const QString sentence = withLineEnds(typed);
    if (sentence.trimmed().isEmpty())
        return {};
    static const QRegularExpression field(QStringLiteral("\\{[^{}]*\\}"));
    for (auto match = field.globalMatch(row.built); match.hasNext();) {
        const QString filled = match.next().captured();
        if (!sentence.contains(filled))
            return SentenceText::tr("%1 is missing: what is filled in has to stay.").arg(filled);
    }
    return attempt([&] { papers::Wording::builtIn(row.wording).requireFits(row.key, sentence); }).value_or(QString());
}

std::vector<SentenceRow> sentenceRows(const store::Office& office) {
    std::vector<SentenceRow> rows = builtRows();
    for (const papers::OwnSentence& own : store::papers::ownSentences(office)) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const SentenceRow& each) {
            return each.wording == own.wording && each.key == own.key;
        });
        if (row != rows.end())
            row->text = own.text;
    }
    return rows;
}

QString wordingName(const QString& wording) {
    const auto entry = std::find_if(std::begin(templates), std::end(templates),
                                    [&](const Template& each) { return wording == QLatin1String(each.wording); });
    return entry == std::end(templates) ? wording : SentenceText::tr(entry->name);
}

std::vector<Column<SentenceRow>> sentenceColumns(OfficeView& view) {
    Column<SentenceRow> paper{.title = SentenceText::tr("Paper"), .width = 130};
    paper.text = [](const SentenceRow& row) { return wordingName(row.wording); };
    Column<SentenceRow> key{.title = SentenceText::tr("Place"), .width = 130};
    key.text = [](const SentenceRow& row) { return row.key; };
    key.more = [](const SentenceRow& row, int role) -> QVariant {
        if (role == InkRole)
            return static_cast<int>(Ink::Text3);
        return role == Qt::ToolTipRole && row.key.endsWith(u".peer") ? SentenceText::tr("to counties and the zone") : QVariant();
    };
    Column<SentenceRow> text{.title = SentenceText::tr("Sentence"), .width = 420};
    text.text = [](const SentenceRow& row) { return oneLine(row.text); };
    text.more = [](const SentenceRow& row, int role) { return role == Qt::ToolTipRole ? QVariant(row.text) : QVariant(); };
    text.editable = [&view](const SentenceRow&) { return view.office().isWritable(); };
    text.edit = [&view](const SentenceRow& row, const QVariant& typed) { return change(view, row, typed.toString()); };
    Column<SentenceRow> built{.title = SentenceText::tr("The program's own"), .width = 220};
    built.text = [](const SentenceRow& row) { return row.isOwn() ? oneLine(row.built) : QString(); };
    built.more = [](const SentenceRow& row, int role) {
        if (role == InkRole)
            return QVariant(static_cast<int>(Ink::Text3));
        return role == Qt::ToolTipRole && row.isOwn() ? QVariant(row.built) : QVariant();
    };
    return {paper, key, text, built};
}

} // namespace xundu::ui
