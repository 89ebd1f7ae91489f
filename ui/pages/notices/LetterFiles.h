#pragma once

#include "core/store/IssuedPapers.h"
#include "ui/models/NoticeRows.h"
#include "ui/pages/PageContext.h"

#include <QObject>

#include <functional>

/// @file Letters that leave the page of letters: on the printer, or as files. What is asked for is taken by value: what the page
/// shows may change while a question stands.

namespace xundu::ui {

class LetterFiles : public QObject {
    Q_OBJECT
public:
    /// @pre everything in context outlives it
    explicit LetterFiles(const PageContext& context, QObject* parent = nullptr);

    /// Issues the letters that are proposed to these units into a folder, after a yes: a final action.
    void issue(std::vector<NoticeRow> proposals);
    /// As they would go out. Without a printer they are written as PDFs.
    void printDrafts(std::vector<NoticeRow> proposals);
    /// As they went out. Without a printer copies are saved.
    void printIssued(std::vector<NoticeRow> letters);
    /// The issued files bit for bit.
    void saveCopies(std::vector<NoticeRow> letters);
    /// The issued files of the letters, in their order. Throws Error where they cannot be read.
    std::vector<store::papers::IssuedPaper> papersOf(const std::vector<NoticeRow>& letters) const;

Q_SIGNALS:
    void noticed(const QString& happened, const QString& whatNow);
    void failed(const QString& happened, const QString& whatNow);

private:
    QString askFolder();
    void save(const std::vector<store::papers::IssuedPaper>& papers);
    /// @return whether the work was done; else the sentence was sent
    bool run(const std::function<void()>& work);

    PageContext m_context;
};

} // namespace xundu::ui
