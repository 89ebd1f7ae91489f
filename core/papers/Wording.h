#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

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

private:
    [[noreturn]] void refuse(const QString& sentence) const;

    QString m_name;
    QMap<QString, QString> m_sentences;
};

} // namespace xundu::papers
