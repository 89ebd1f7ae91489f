#pragma once

#include "ui/pages/papers/PageShelf.h"
#include "ui/pages/papers/PaperLayout.h"
#include "ui/pages/papers/SourceNote.h"

#include <QAbstractScrollArea>
#include <QCache>

#include <functional>
#include <set>

/// @file The real pages of a paper on the desk (look.md 7, "Papers").

namespace xundu::ui {

class ParagraphEditor;

/// Ctrl with wheel, + or − changes the size, Page Up and Page Down turn pages. F8 goes from number to number, or while text is
/// edited from paragraph to paragraph; from there Tab goes on, Enter opens, Esc lets go.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// @pre theme outlives the view
    explicit PaperView(const Theme& theme, QWidget* parent = nullptr);

    /// Lays it out anew; the view stays where it was. @pre as PaperLayout::setPaper()
    void setPaper(papers::Paper paper);
    const PaperLayout& layout() const { return m_layout; }
    void stopLayout() { m_layout.stop(); }
    /// Another paper comes: nothing of this one stays in view.
    void forget();

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    void zoom(int steps);      ///< larger where positive
    int percent() const;       ///< of the paper's own size
    void turn(int rows);       ///< one or two pages on, or back
    int firstShown() const;    ///< counted from 0; -1: no page yet
    int lastShown() const;     ///< of the same row
    QSize pictureSize() const; ///< of one page, in device pixels

    /// Where numbers come from. Empty: nothing is known.
    void setExplain(std::function<SourceNote(const QString& source)> explain) { m_explain = std::move(explain); }
    void setShowsSources(bool on);
    /// The blocks that can be edited; while there are some, they are chosen instead of numbers.
    void setEditable(std::set<std::size_t> blocks);
    /// An editor over the block, at once or as soon as its page is there.
    void edit(std::size_t block, const QString& text);
    bool isEditing() const { return m_editor; }
    /// Takes a text that was typed; false: it is refused, and stays in the editor.
    void setTake(std::function<bool(std::size_t block, const QString& text)> take) { m_take = std::move(take); }
    /// Closes the editor: what was typed is taken, where it is another text than before; only Esc gives it up. @return false:
    /// it was refused, and is still being typed
    bool leaveEditor();

Q_SIGNALS:
    void shownChanged(); ///< other pages, another size, or more pages
    void blockChosen(std::size_t block);
    void editingEnded();                      ///< taken or given up
    void sourceWanted(const QString& target); ///< as SourceLink.h has it
    void noteChanged(const QString& words);   ///< of a note that finds no place beside the texts; empty: there is none
    void failed(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// A number, or a block that can be edited.
    struct Spot {
        int page = 0;
        int index = 0; ///< among the page's figures, or its blocks
        friend auto operator<=>(const Spot&, const Spot&) = default;
    };

    void arrange(); ///< pages on the desk anew, the same one in view
    void restoreTop();
    void wantPictures();
    void takePicture(int page, double scale, const QImage& picture);
    double pixelScale() const; ///< of pictures
    bool showsEveryPixel() const;
    QPoint offset() const;
    QRectF onView(int page, const QRectF& millimetres) const;
    bool choosesBlocks() const { return !m_editable.empty(); }
    std::vector<Spot> spotsOn(int page) const;
    QRectF areaOf(const Spot& spot) const; ///< in the viewport
    std::optional<Spot> spotAt(const QPointF& place) const;
    void setHovered(const std::optional<Spot>& spot);
    void setCurrent(const std::optional<Spot>& spot);
    bool step(int by); ///< to the next spot. @return false: there is none
    void activate(const Spot& spot);
    std::optional<Spot> lit() const { return m_hovered ? m_hovered : m_current; }
    void refreshNote();
    /// Beside the number, over none of the texts; nothing: there is no such place.
    std::optional<QRectF> placeOfNote(const QRectF& number) const;
    void openEditor(); ///< for what is to be edited, where its page is there
    void closeEditor();
    void placeEditor();
    void describe();
    void paintPages(QPainter& painter);
    void paintSpots(QPainter& painter);
    void paintSource(QPainter& painter);

    const Theme& m_theme;
    PaperLayout m_layout;
    PageShelf m_shelf;   ///< of the pages that are there
    PageShelf m_painted; ///< those of the paper before, until a page of this one is there
    Fit m_fit = Fit::Height;
    double m_free = 0; ///< px a millimetre, for Fit::Free
    QCache<int, QImage> m_pictures;
    std::set<int> m_stalePages; ///< whose pictures are of the paper before
    int m_wheel = 0;            ///< turned with Ctrl, less than a step
    double m_keepTop = 0;       ///< where the view was, in rows, while a paper is laid out anew
    bool m_sources = true;
    std::set<std::size_t> m_editable;
    std::function<SourceNote(const QString&)> m_explain;
    std::function<bool(std::size_t, const QString&)> m_take;
    std::optional<Spot> m_hovered;
    std::optional<Spot> m_current; ///< by keyboard or click: it stays
    SourceNote m_note;
    std::optional<QRectF> m_noteFrame;
    QString m_noteTold; ///< by noteChanged()
    struct Edit {
        std::size_t block = 0;
        QString text; ///< before
    };
    std::optional<Edit> m_edit; ///< under way, or waiting for its page
    ParagraphEditor* m_editor = nullptr;
    Spot m_edited;
};

} // namespace xundu::ui
