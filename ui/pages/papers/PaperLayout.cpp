#include "ui/pages/papers/PaperLayout.h"

#include "core/base/Error.h"
#include "ui/print/FontBook.h"
#include "ui/print/PageGrid.h"
#include "ui/print/PagePainter.h"

#include <QEventLoop>
#include <QPainter>

#include <array>
#include <atomic>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

namespace xundu::ui {
namespace {

constexpr double dotsPerMillimetre = print::grid::dpi / 25.4;
constexpr double strokeGamma = 1.7;
constexpr double smallBelow = 4; // pixels a millimetre: body letters of 22

QRectF inMillimetres(const QRectF& dots) { return {dots.topLeft() / dotsPerMillimetre, dots.size() / dotsPerMillimetre}; }

void addText(QString& text, const std::vector<print::Placed>& content) {
    for (const print::Placed& placed : content) {
        const auto* line = std::get_if<print::PlacedLine>(&placed.what);
        if (!line)
            continue;
        const QTextLine set = line->lines->lineAt(line->index);
        text += line->lines->text().mid(set.textStart(), set.textLength()) + u'\n';
    }
}

constexpr QRgb opaqueGrey(int value) { return 0xFF000000U | static_cast<QRgb>(value) * 0x010101U; }

/// Letters of a few pixels look pale: their thin strokes cover parts of pixels. Darker greys give them the weight that they have
/// in print; black, white and colours stay.
void strengthenStrokes(QImage& picture) {
    static const auto darker = [] {
        std::array<int, 256> table{};
        for (std::size_t grey = 0; grey < table.size(); ++grey)
            table[grey] = qRound(255 * std::pow(static_cast<double>(grey) / 255, strokeGamma));
        return table;
    }();
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int grey = qGreen(line[x]);
            if (qRed(line[x]) == grey && qBlue(line[x]) == grey)
                line[x] = opaqueGrey(darker[static_cast<std::size_t>(grey)]);
        }
    }
}

PageMap mapOf(const print::Page& page) {
    PageMap map;
    addText(map.text, page.content);
    addText(map.text, page.margins);
    for (const print::PlacedFigure& figure : page.figures)
        map.figures.push_back({inMillimetres(figure.area), figure.source});
    for (const print::PlacedBlock& block : page.blocks) {
        map.blocks.push_back({inMillimetres(block.area), block.index});
        map.textArea |= map.blocks.back().area;
    }
    return map;
}

} // namespace

/// Lives in the thread. Fonts and laid-out lines never leave it: Qt keeps fonts by thread.
class PageWorker : public QObject {
public:
    explicit PageWorker(PaperLayout& front) : m_front(front) {}

    std::atomic<int> wanted{0}; ///< the newest paper's number; set from outside

    void layOut(const std::shared_ptr<const papers::Paper>& paper, int generation) {
        if (m_running) { // asked for while the one before was on its way
            m_next = {paper, generation};
            return;
        }
        m_running = true;
        m_next = {paper, generation};
        while (m_next.first) {
            const auto [next, number] = std::exchange(m_next, {});
            run(*next, number);
        }
        m_running = false;
    }

    void want(const std::vector<int>& pages, double scale) {
        const bool painting = !m_wanted.empty();
        m_wanted = pages;
        m_scale = scale;
        if (!painting)
            QMetaObject::invokeMethod(this, &PageWorker::paintNext, Qt::QueuedConnection);
    }

private:
    bool isWanted(int generation) const { return generation == wanted && !QThread::currentThread()->isInterruptionRequested(); }

    void run(const papers::Paper& paper, int generation) {
        m_pages.clear();
        m_generation = generation;
        m_painter.emplace(paper);
        QString sentence;
        bool whole = true;
        QEventLoop events;
        try {
            m_painter->eachPage([&](const print::Page& page) {
                whole = isWanted(generation); // broken off where a page is left over
                if (!whole)
                    return false;
                m_pages.push_back(page);
                report(generation, [front = &m_front, map = mapOf(page), size = m_painter->pageSize()] {
                    front->m_size = size;
                    front->m_pages.push_back(map);
                    Q_EMIT front->pageArrived(front->pageCount() - 1);
                });
                events.processEvents(); // pictures that are wanted meanwhile
                return true;
            });
        } catch (const base::Error& error) {
            sentence = error.sentence();
        }
        report(generation, [front = &m_front, sentence, whole] {
            front->m_complete = true;
            front->m_whole = whole && sentence.isEmpty();
            if (!sentence.isEmpty())
                Q_EMIT front->failed(sentence);
            Q_EMIT front->finished();
        });
    }

    void paintNext() {
        if (m_wanted.empty())
            return;
        const int number = m_wanted.front();
        m_wanted.erase(m_wanted.begin());
        if (number < static_cast<int>(m_pages.size()))
            paint(number);
        if (!m_wanted.empty())
            QMetaObject::invokeMethod(this, &PageWorker::paintNext, Qt::QueuedConnection);
    }

    void paint(int number) {
        const QSizeF size = m_painter->pageSize() * m_scale;
        QImage picture(qCeil(size.width()), qCeil(size.height()), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        const double scale = m_scale * 25.4 / picture.logicalDpiX();
        painter.scale(scale, scale);
        m_painter->paint(painter, m_pages[static_cast<std::size_t>(number)]);
        painter.end();
        if (m_scale < smallBelow)
            strengthenStrokes(picture);
        report(m_generation,
               [front = &m_front, number, scaled = m_scale, picture] { Q_EMIT front->pictureArrived(number, scaled, picture); });
    }

    /// In the window's thread, unless another paper has taken the place meanwhile.
    void report(int generation, const std::function<void()>& what) {
        QMetaObject::invokeMethod(&m_front, [front = &m_front, generation, what] {
            if (front->m_generation == generation)
                what();
        });
    }

    PaperLayout& m_front;
    std::vector<print::Page> m_pages;
    std::optional<print::PagePainter> m_painter;
    int m_generation = 0;
    std::vector<int> m_wanted;
    double m_scale = 1;
    bool m_running = false;
    std::pair<std::shared_ptr<const papers::Paper>, int> m_next;
};

PaperLayout::PaperLayout(QObject* parent) : QObject(parent), m_worker(new PageWorker(*this)) {
    print::loadStandIns();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

PaperLayout::~PaperLayout() {
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void PaperLayout::setPaper(papers::Paper paper) {
    m_worker->wanted = ++m_generation;
    m_pages.clear();
    m_complete = false;
    m_whole = false;
    const auto shared = std::make_shared<const papers::Paper>(std::move(paper));
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, shared, number = m_generation] { worker->layOut(shared, number); });
    Q_EMIT began();
}

void PaperLayout::stop() { m_worker->wanted = -1; }

void PaperLayout::wantPictures(const std::vector<int>& pages, double scale) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, pages, scale] { worker->want(pages, scale); });
}

} // namespace xundu::ui
