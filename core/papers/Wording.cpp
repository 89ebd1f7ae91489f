#include "core/papers/Wording.h"

#include "core/base/Error.h"
#include "core/papers/Figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace xundu::papers {
namespace {

struct WordingText {
    Q_DECLARE_TR_FUNCTIONS(WordingText)
};

} // namespace

Wording::Wording(const QByteArray& json, QString name) : m_name(std::move(name)) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        refuse(WordingText::tr("The wording \"%1\" is not a JSON object of sentences.").arg(m_name));
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            refuse(WordingText::tr("The wording \"%1\" has no text for \"%2\".").arg(m_name, it.key()));
        m_sentences.insert(it.key(), it.value().toString());
    }
}

Wording Wording::builtIn(const QString& name) {
    QFile file(QStringLiteral(":/xundu/templates/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Internal, WordingText::tr("The program has no wording \"%1\".").arg(name),
                          file.errorString());
    return Wording(file.readAll(), name);
}

const QString& Wording::sentence(const QString& key) const {
    const auto sentence = m_sentences.constFind(key);
    if (sentence == m_sentences.constEnd())
        refuse(WordingText::tr("The wording \"%1\" lacks the sentence \"%2\".").arg(m_name, key));
    return *sentence;
}

std::vector<Wording::Piece> Wording::piecesOf(const QString& key, const QString& sentence) const {
    const QStringView all(sentence);
    std::vector<Piece> pieces;
    qsizetype from = 0;
    while (from < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', from);
        const QStringView plain = all.sliced(from, (open < 0 ? sentence.size() : open) - from);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (plain.contains(u'}') || (open >= 0 && close < 0))
            refuse(WordingText::tr("In the wording \"%1\" the sentence \"%2\" has a brace without its other.").arg(m_name, key));
        if (!plain.isEmpty())
            pieces.push_back({plain});
        if (open < 0)
            break;
        pieces.push_back({all.sliced(open + 1, close - open - 1), true});
        from = close + 1;
    }
    return pieces;
}

QString Wording::text(const QString& key, const Fields& fields) const {
    QString result;
    FilledSentence filled{m_name, key, {}, {}};
    for (const Piece& piece : piecesOf(key, sentence(key))) {
        if (!piece.isField) {
            result += piece.text;
            filled.text += piece.text;
            continue;
        }
        const QString name = piece.text.toString();
        const auto value = fields.constFind(name);
        if (value == fields.constEnd())
            refuseField(key, name, fields.keys());
        result += *value;
        QString plain = *value;
        figuresFrom(plain);
        filled.fields.push_back({name, filled.text.size(), plain.size()});
        filled.text += plain;
    }
    if (m_log)
        m_log->push_back(std::move(filled));
    return result;
}

void Wording::requireFits(const QString& key, const QString& sentence) const {
    QStringList known;
    for (const Piece& piece : piecesOf(key, this->sentence(key))) {
        if (piece.isField)
            known << piece.text.toString();
    }
    for (const Piece& piece : piecesOf(key, sentence)) {
        if (piece.isField && !known.contains(piece.text))
            refuseField(key, piece.text.toString(), known);
    }
}

Wording WordingBook::wording(const QString& name) const {
    Wording result = Wording::builtIn(name);
    for (const OwnSentence& own : m_own) {
        const auto sentence = own.wording == name ? result.m_sentences.find(own.key) : result.m_sentences.end();
        if (sentence != result.m_sentences.end())
            *sentence = own.text;
    }
    result.m_log = m_log;
    return result;
}

void Wording::refuseField(const QString& key, const QString& field, const QStringList& known) const {
    refuse(WordingText::tr("In the wording \"%1\" the sentence \"%2\" asks for {%3}, which is not known there. Known: %4.")
               .arg(m_name, key, field, known.isEmpty() ? WordingText::tr("none") : known.join(QStringLiteral(", "))));
}

void Wording::refuse(const QString& sentence) const { throw base::Error(base::ErrorCode::BadValue, sentence, m_name); }

} // namespace xundu::papers
