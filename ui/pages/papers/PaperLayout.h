#pragma once

#include "core/papers/Paper.h"
#include "ui/pages/papers/PageMap.h"

#include <QImage>
#include <QObject>
#include <QThread>

/// @file Pages are laid out and painted away from the window, which never waits for a long paper.

namespace xundu::ui {

class PageWorker;

/// The pages of one paper: they arrive one by one, and are painted when they are wanted.
class PaperLayout : public QObject {
    Q_OBJECT
public:
    explicit PaperLayout(QObject* parent = nullptr);
    ~PaperLayout() override;

    /// Begins with this paper; the one before is given up. @pre its tables can be read while the window goes on: they hold their
    /// rows, or values that nobody changes
    void setPaper(papers::Paper paper);
    void stop(); ///< what has arrived stays

    int pageCount() const { return static_cast<int>(m_pages.size()); } ///< so far
    bool isComplete() const { return m_complete; }                     ///< no more will come
    bool isWhole() const { return m_whole; }                           ///< complete, and not broken off
    const PageMap& page(int number) const { return m_pages.at(static_cast<std::size_t>(number)); } ///< counted from 0
    QSizeF pageSize() const { return m_size; }                                                     ///< in millimetres
    /// Asks for a page as a picture, pixels a millimetre; what was asked for and is not painted yet is forgotten.
    void wantPictures(const std::vector<int>& pages, double scale);

Q_SIGNALS:
    void began();
    void pageArrived(int number); ///< counted from 0
    void finished();              ///< all pages are there, or stop() was asked for
    void failed(const QString& sentence);
    void pictureArrived(int number, double scale, const QImage& picture);

private:
    friend class PageWorker;

    QThread m_thread;
    PageWorker* m_worker;
    int m_generation = 0; ///< of the paper: what comes late from one before is left alone
    QSizeF m_size{210, 297};
    std::vector<PageMap> m_pages;
    bool m_complete = true;
    bool m_whole = true;
};

} // namespace xundu::ui
