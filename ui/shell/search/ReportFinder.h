#pragma once

#include "core/progress/Reading.h"
#include "core/store/Office.h"

#include <QThread>

#include <atomic>

namespace xundu::ui {

/// Looks for reports by their words, on a thread and a connection of its own: the window waits for no answer. A newer question
/// replaces one that nobody has looked at yet.
class ReportFinder : public QObject {
    Q_OBJECT
public:
    /// @pre office's clock outlives the finder
    explicit ReportFinder(const store::Office& office, QObject* parent = nullptr);
    ~ReportFinder() override;

    /// Answered by one of the signals, unless another question comes first. @param terms as search::termsOf gives them
    void find(const QStringList& terms, int atMost);
    void cancel();

Q_SIGNALS:
    void found(const QStringList& terms, const std::vector<xundu::progress::ProgressReport>& reports);
    void failed(const QStringList& terms, const QString& sentence);

private:
    class Worker;

    QThread m_thread;
    Worker* m_worker;
    std::atomic<int> m_newest = 0; ///< number of the question in force
};

} // namespace xundu::ui
