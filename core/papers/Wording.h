#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>
#include <vector>

/// @file Official wording as data: sentences with fields in braces.

namespace xundu::papers {

using Fields = QMap<QString, QString>;

/// A sentence as it was filled in, without the marks of figures (Figures.h).
struct FilledSentence {
    struct Field {
        QString name;
        qsizetype begin = 0;
        qsizetype length = 0;
        friend bool operator==(const Field&, const Field&) = default;
    };
    QString wording; ///< the name that builtIn() takes
    QString key;
    QString text;
    std::vector<Field> fields; ///< in the text's order
    friend bool operator==(const FilledSentence&, const FilledSentence&) = default;
};
/// What was filled in, in that order.
using WordingLog = std::vector<FilledSentence>;

class Wording {
public:
    /// @param json one object of sentences; @param name what errors call it
    /// Throws Error(BadValue) where it is no such object.
    Wording(const QByteArray& json, QString name);
    /// The wording that comes with the program: the name of a file in resources/templates.
    static Wording builtIn(const QString& name);

    /// The sentence with its fields filled in. Throws Error(BadValue) for a sentence that is not there,
    /// a field that the program does not know at this place, and a brace without its other.
    QString text(const QString& key, const Fields& fields = {}) const;

    /// All sentences by their keys.
    const QMap<QString, QString>& sentences() const { return m_sentences; }
    /// Throws Error(BadValue) where text() could not fill the sentence in the place of the one that is there: a key that is not
    /// there, a field that the one there has not, a brace without its other.
    void requireFits(const QString& key, const QString& sentence) const;

private:
    friend class WordingBook;
    struct Piece {
        QStringView text; ///< the field's name where it is one
        bool isField = false;
    };
    const QString& sentence(const QString& key) const;
    std::vector<Piece> piecesOf(const QString& key, const QString& sentence) const;
    [[noreturn]] void refuseField(const QString& key, const QString& field, const QStringList& known) const;
    [[noreturn]] void refuse(const QString& sentence) const;

    QString m_name;
    QMap<QString, QString> m_sentences;
    std::shared_ptr<WordingLog> m_log; ///< null: nobody wants to know
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
    /// @param log takes down each sentence that a wording of this book fills in
    explicit WordingBook(std::vector<OwnSentence> own, std::shared_ptr<WordingLog> log = {})
        : m_own(std::move(own)), m_log(std::move(log)) {}
    /// The wording of the name; sentences of the office that the program no longer knows are left out.
    Wording wording(const QString& name) const;

private:
    std::vector<OwnSentence> m_own;
    std::shared_ptr<WordingLog> m_log;
};

} // namespace xundu::papers
