#pragma once

#include "core/dispatch/Originals.h"
#include "ui/pages/PageContext.h"
#include "ui/print/PaperRequest.h"

#include <QObject>

/// @file Where the links of pages and the hits of the search lead.

namespace xundu::ui {

class Page;
class PageStack;
struct Hit;

/// What is no id leads nowhere, but for a return: to its page.
class Links : public QObject {
    Q_OBJECT
public:
    /// @pre all outlive it
    Links(const PageContext& context, PageStack& pages, QObject* parent);

    /// Follows what the page links to from now on.
    void follow(Page& page);
    void goTo(const Hit& hit);
    void writeMeetingPaper(print::PaperKind kind, qint64 meeting);
    void showLetter(qint64 unit);
    void writePaper(print::PaperKind kind);
    void showPaper(print::PaperKind kind);
    void showSettings(int section);
    /// Returned forms that were dropped on the window.
    void collect(const QStringList& paths);

Q_SIGNALS:
    void pageWanted(int number); ///< shown before anything happens on it
    void failed(const QString& sentence);
    void warned(const QString& happened, const QString& whatNow);

private:
    template <class P>
    P& toPage();
    void showTask(qint64 task);
    void showTasks(const QList<qint64>& tasks, const QString& what);
    void showIndicators(const QStringList& codes, const QString& what);
    void showUnit(qint64 unit);
    void recordFor(qint64 task, qint64 unit);
    void showReturn(qint64 unit);
    void openOriginal(const QString& name, const QString& hash, const QByteArray& bytes);

    PageContext m_context;
    PageStack& m_pages;
    dispatch::Originals m_originals;
};

} // namespace xundu::ui
