#pragma once

#include "ui/pages/PageContext.h"
#include "ui/print/OfficePapers.h"

#include <QObject>

namespace xundu::ui {

/// Papers and copies that leave the program as files: asks where to, writes, says what came of it.
class PaperExport : public QObject {
    Q_OBJECT
public:
    /// @pre everything in context outlives it
    explicit PaperExport(const PageContext& context, QObject* parent = nullptr);

    /// The paper of the 旬 that is shown, for one's own use.
    void write(print::PaperKind kind);
    /// The same, recorded as issued after a yes: a final action.
    void issue(print::PaperKind kind);
    /// A copy of the office file.
    void backup();

Q_SIGNALS:
    void noticed(const QString& happened, const QString& whatNow);
    void failed(const QString& happened, const QString& whatNow);
    void backedUp();

private:
    /// @return empty: the user thought better of it
    QString askPath(print::PaperKind kind, const QString& title);
    /// @return whether the work was done; else the sentence was sent
    bool run(const std::function<void()>& work);

    PageContext m_context;
};

} // namespace xundu::ui
