#pragma once

#include "ui/pages/PageContext.h"
#include "ui/print/OfficePapers.h"

#include <QObject>

/// @file Papers that leave the program: as files, on the printer, issued. Asks where to, does it, says what came of it. Requests
/// are taken by value: what the page shows may change while a question stands.

namespace xundu::ui {

struct Printout;

class PaperFiles : public QObject {
    Q_OBJECT
public:
    /// @pre everything in context outlives it
    explicit PaperFiles(const PageContext& context, QObject* parent = nullptr);

    /// For one's own use. @param suffix of the format
    void write(print::PaperRequest request, const QString& suffix);
    /// In the kind's usual format, recorded as issued after a yes: a final action.
    void issue(print::PaperRequest request);
    /// Without a printer it offers the PDF.
    void print(print::PaperRequest request);
    /// The pages as they went out. @pre isKeptAsPages()
    void printIssued(store::papers::IssuedPaper issued);
    /// The issued file bit for bit.
    void saveCopy(store::papers::IssuedPaper issued);

Q_SIGNALS:
    void noticed(const QString& happened, const QString& whatNow);
    void failed(const QString& happened, const QString& whatNow);

private:
    /// Says what came of it. @param name of the paper
    void printAs(const QString& name, const std::function<Printout()>& compose, const std::function<void()>& writePdf);
    /// @return whether the work was done; else the sentence was sent
    bool run(const std::function<void()>& work);

    PageContext m_context;
};

} // namespace xundu::ui
