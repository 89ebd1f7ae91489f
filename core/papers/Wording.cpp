#include "core/papers/Wording.h"

#include "core/base/Error.h"

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

QString Wording::text(const QString& key, const Fields& fields) const {
    const auto sentence = m_sentences.constFind(key);
    if (sentence == m_sentences.constEnd())
        refuse(WordingText::tr("The wording \"%1\" lacks the sentence \"%2\".").arg(m_name, key));
    QString result;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = sentence->indexOf(u'{', from);
        result += QStringView(*sentence).sliced(from, (open < 0 ? sentence->size() : open) - from);
        if (open < 0)
            return result;
        const qsizetype close = sentence->indexOf(u'}', open);
        if (close < 0)
            refuse(
                WordingText::tr("In the wording \"%1\" the sentence \"%2\" has a brace that is never closed.").arg(m_name, key));
        const QString field = sentence->sliced(open + 1, close - open - 1);
        const auto value = fields.constFind(field);
        if (value == fields.constEnd()) {
            const QString known = QStringList(fields.keys()).join(QStringLiteral(", "));
            refuse(
                WordingText::tr("In the wording \"%1\" the sentence \"%2\" asks for {%3}, which is not known there. Known: %4.")
                    .arg(m_name, key, field, known.isEmpty() ? WordingText::tr("none") : known));
        }
        result += *value;
        from = close + 1;
    }
}

Wording WordingBook::wording(const QString& name) const {
    Wording result = Wording::builtIn(name);
    for (const OwnSentence& own : m_own) {
        const auto sentence = own.wording == name ? result.m_sentences.find(own.key) : result.m_sentences.end();
        if (sentence != result.m_sentences.end())
            *sentence = own.text;
    }
    return result;
}

void Wording::refuse(const QString& sentence) const { throw base::Error(base::ErrorCode::BadValue, sentence, m_name); }

} // namespace xundu::papers
