#pragma once

#include "core/base/Error.h"
#include "core/store/Office.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/SmallPlan.h"

#include <QTemporaryDir>

/// @file A real office file in a folder that goes away with the test.

namespace xundu::tests {

class TemporaryOffice {
public:
    explicit TemporaryOffice(const plan::Plan& plan = smallPlan());

    store::Office& office() { return *m_office; }
    QString path() const { return m_folder.filePath(QStringLiteral("office.xundu")); }
    /// A path beside the file.
    QString beside(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    FixedClock& clock() { return m_clock; }
    const store::Actor& actor() const { return m_actor; }

    void close() { m_office.reset(); }
    /// Closes it and opens it again for writing, as after a restart.
    store::Office& reopen();
    /// One more look at the file, for reading.
    std::unique_ptr<store::Office> reader() const;
    /// Runs statements past the program, on the closed file.
    void tamper(const char* statements);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    store::Actor m_actor{QStringLiteral("经办人"), m_clock};
    std::unique_ptr<store::Office> m_office;
};

/// The code of the Error that `work` throws; nothing where it throws none. Its sentence goes to `sentence`.
template <class Work>
std::optional<base::ErrorCode> codeOfError(Work work, QString* sentence = nullptr) {
    try {
        work();
    } catch (const base::Error& error) {
        if (sentence)
            *sentence = error.sentence();
        return error.code();
    }
    return std::nullopt;
}

} // namespace xundu::tests
