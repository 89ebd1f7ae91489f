#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

/// @file Official wording as data: sentences with fields in braces.

namespace xundu::papers {

using Fields = QMap<QString, QString>;

class Wording {
public:
    /// @param json one object of sentences; @param name what errors call it
    /// Throws Error(BadValue) where it is no such object.
    Wording(const QByteArray& json, QString name);
    /// The wording that comes with the program: bulletin, document, ledger, indicators, common.
    static Wording builtIn(const QString& name);

    /// The sentence with its fields filled in. Throws Error(BadValue) for a sentence that is not there,
    /// a field that the program does not know at this place, and a brace without its other.
    QString text(const QString& key, const Fields& fields = {}) const;

    /// All sentences by their keys.
    const QMap<QString, QString>& sentences() const { return m_sentences; }

private:
    friend class WordingBook;
    [[noreturn]] void refuse(const QString& sentence) const;

    QString m_name;
    QMap<QString, QString> m_sentences;
};

/// A sentence that an office puts otherwise than the program.
struct OwnSentence {
    QString wording; ///< the name that builtIn() takes
    QString key;
    QString text;
    friend bool operator==(const OwnSentence&, const OwnSentence&) = default;
};

/// All wordings as one office has them: the program's own, but for the sentences that the office puts otherwise.
class WordingBook {
public:
    WordingBook() = default;
    explicit WordingBook(std::vector<OwnSentence> own) : m_own(std::move(own)) {}
    /// The wording of the name; sentences of the office that the program no longer knows are left out.
    Wording wording(const QString& name) const;

private:
    std::vector<OwnSentence> m_own;
};

} // namespace xundu::papers
