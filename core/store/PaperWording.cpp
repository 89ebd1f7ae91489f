#include "core/store/PaperWording.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/papers/Figures.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

namespace xundu::store::papers {
namespace {

struct PaperWordingText {
    Q_DECLARE_TR_FUNCTIONS(PaperWordingText)
};

constexpr qsizetype longest = 5000; ///< characters: more than a whole bulletin has

/// Without marks of figures, which only the program sets.
QString checkedText(const QString& text) {
    const QString checked = base::cleaned(xundu::papers::unmarked(text));
    if (checked.size() > longest)
        throw base::Error(
            base::ErrorCode::BadValue,
            PaperWordingText::tr("The text has %1 characters; there is room for %2.").arg(checked.size()).arg(longest));
    return checked;
}

} // namespace

std::vector<OwnSentence> ownSentences(const Office& office) {
    Query query(office.database(), "SELECT wording, key, text FROM own_sentence ORDER BY wording, key");
    std::vector<OwnSentence> sentences;
    while (query.step())
        sentences.push_back({query.take<QString>(), query.take<QString>(), query.take<QString>()});
    return sentences;
}

void setSentence(Office& office, const OwnSentence& sentence) {
    const auto wording = xundu::papers::Wording::builtIn(sentence.wording);
    QString text = checkedText(sentence.text);
    if (!wording.sentences().value(sentence.key).contains(u'\n'))
        text.remove(u'\n'); // one paragraph, whatever was pasted
    if (text.isEmpty())
        throw base::Error(base::ErrorCode::BadValue,
                          PaperWordingText::tr("A sentence cannot be empty. Take it back to have the program's own."));
    wording.requireFits(sentence.key, text);
    if (wording.sentences().value(sentence.key) == text) {
        restoreSentence(office, sentence.wording, sentence.key);
        return;
    }
    Query(writing(office), "INSERT INTO own_sentence (wording, key, text) VALUES (?, ?, ?) "
                           "ON CONFLICT (wording, key) DO UPDATE SET text = excluded.text")
        .run(sentence.wording, sentence.key, text);
}

void restoreSentence(Office& office, const QString& wording, const QString& key) {
    Query(writing(office), "DELETE FROM own_sentence WHERE wording = ? AND key = ?").run(wording, key);
}

std::vector<TextEdit> textEdits(const Office& office, const Draft& draft) {
    Query query(office.database(), "SELECT original, replacement FROM text_edit WHERE period = ? AND kind = ? AND subject = ? "
                                   "ORDER BY original");
    query.with(draft.period, draft.kind, draft.subject);
    std::vector<TextEdit> edits;
    while (query.step())
        edits.push_back({query.take<QString>(), query.take<QString>()});
    return edits;
}

void setTextEdit(Office& office, const Draft& draft, const TextEdit& edit) {
    requirePlanYear(office, draft.period);
    const QString replacement = checkedText(edit.replacement).remove(u'\n'); // one paragraph
    if (edit.original == replacement) {
        removeTextEdit(office, draft, edit.original);
        return;
    }
    const int changed =
        Query(writing(office),
              "UPDATE text_edit SET replacement = ? WHERE period = ? AND kind = ? AND subject = ? AND original = ?")
            .run(replacement, draft.period, draft.kind, draft.subject, edit.original);
    if (changed == 0)
        Query(writing(office), "INSERT INTO text_edit (id, year, period, kind, subject, original, replacement) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .run(randomId(), draft.period.year(), draft.period, draft.kind, draft.subject, edit.original, replacement);
}

void removeTextEdit(Office& office, const Draft& draft, const QString& original) {
    Query(writing(office), "DELETE FROM text_edit WHERE period = ? AND kind = ? AND subject = ? AND original = ?")
        .run(draft.period, draft.kind, draft.subject, original);
}

} // namespace xundu::store::papers
