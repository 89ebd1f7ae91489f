#include "ui/models/Clauses.h"

#include <QSet>

namespace xundu::ui {
namespace {

bool endsClause(QChar c) { return QStringLiteral("，。；！？,;\n").contains(c); }

std::vector<QString> split(const QString& text) {
    std::vector<QString> parts;
    QString part;
    for (const QChar c : text) {
        part += c;
        if (endsClause(c)) {
            parts.push_back(part);
            part.clear();
        }
    }
    if (!part.isEmpty())
        parts.push_back(part);
    return parts;
}

QString bare(QString clause) {
    clause.removeIf([](QChar c) { return c.isSpace() || c.isPunct(); });
    return clause;
}

} // namespace

std::vector<Clause> clauses(const QString& text, const QString& older) {
    QSet<QString> known;
    for (const QString& part : split(older))
        known.insert(bare(part));
    std::vector<Clause> result;
    for (const QString& part : split(text)) {
        const QString words = bare(part);
        result.push_back({part, !older.isEmpty() && !words.isEmpty() && !known.contains(words)});
    }
    return result;
}

QString highlighted(const QString& text, const QString& older, const QString& ground) {
    QString html;
    for (const Clause& clause : clauses(text, older)) {
        const QString words = clause.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        html += clause.isNew ? QStringLiteral("<span style=\"background-color:%1\">%2</span>").arg(ground, words) : words;
    }
    return html;
}

} // namespace xundu::ui
