#include "ui/shell/search/ReportFinder.h"

#include "core/store/ReportSearch.h"
#include "ui/models/Edits.h"

namespace xundu::ui {

/// Lives on the finder's thread, with a connection that it opens at the first question.
class ReportFinder::Worker : public QObject {
public:
    Worker(QString path, const store::Actor& actor) : m_path(std::move(path)), m_actor(actor) {}

    /// @return a sentence where it could not be
    std::optional<QString> find(const QStringList& terms, int atMost, std::vector<progress::ProgressReport>& reports) {
        return attempt([&] {
            if (!m_office)
                m_office = store::Office::open(m_path, store::OpenMode::Read, m_actor);
            m_office->lookAgain();
            reports = store::reports::reportsSaying(*m_office, terms, atMost);
        });
    }

private:
    QString m_path;
    store::Actor m_actor;
    std::unique_ptr<store::Office> m_office;
};

ReportFinder::ReportFinder(const store::Office& office, QObject* parent)
    : QObject(parent), m_worker(new Worker(office.path(), office.actor())) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ReportFinder::~ReportFinder() {
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void ReportFinder::cancel() { ++m_newest; }

void ReportFinder::find(const QStringList& terms, int atMost) {
    const int number = ++m_newest;
    QMetaObject::invokeMethod(
        m_worker,
        [this, number, terms, atMost] {
            if (number != m_newest)
                return;
            std::vector<progress::ProgressReport> reports;
            const auto problem = m_worker->find(terms, atMost, reports);
            QMetaObject::invokeMethod(
                this,
                [this, number, terms, reports = std::move(reports), problem] {
                    if (number != m_newest)
                        return;
                    if (problem)
                        Q_EMIT failed(terms, *problem);
                    else
                        Q_EMIT found(terms, reports);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace xundu::ui
