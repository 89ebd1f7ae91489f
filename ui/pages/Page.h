#pragma once

#include "ui/pages/PageContext.h"
#include "ui/print/OfficePapers.h"
#include "ui/theme/Icon.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

/// @file What the shell asks of a page, which it builds when it is first shown, and the frame that all pages share. Pages know
/// the OfficeView and the store's verbs, never one another. Each has besides: `static QString name()`, as in the navigation, and
/// `static constexpr Icon drawing` and `manual`, its section of the manual.

namespace xundu::ui {

class FlowLayout;
class Label;

class Page : public QWidget {
    Q_OBJECT
public:
    virtual void focusFirst() = 0; ///< the page was chosen by keyboard
    /// Asks where something typed would be lost. @return whether the window may close
    virtual bool mayLeave() { return true; }
    /// What there is to show the page in; it scrolls where it needs more. Without one it is its own size.
    void setRoom(const QSize& room);
    /// The least, not the wished height: it scrolls only where parts would be cut.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Something went wrong that the shell's message bar should say until it is closed.
    void failed(const QString& whatHappened, const QString& whatToDo);
    void taskWanted(qint64 task); ///< show this task on its page
    /// Show just these on the page of tasks or indicators. @param what they are, in a few words; empty: show all
    void tasksWanted(const QList<qint64>& tasks, const QString& what);
    void indicatorsWanted(const QStringList& codes, const QString& what);
    void paperWanted(xundu::ui::print::PaperKind kind);                        ///< show this paper of the 旬, and write it
    void meetingPaperWanted(xundu::ui::print::PaperKind kind, qint64 meeting); ///< the same of this meeting
    void letterWanted(qint64 unit);                                            ///< show the draft of the letter to this unit
    void issueWanted(xundu::ui::print::PaperKind kind);                        ///< show this paper, to be looked at and issued
    void collectWanted(qint64 unit);                                           ///< show what this unit sent, or was sent back
    void unitWanted(qint64 unit);                                              ///< show this unit's record
    void noticesWanted();                                                      ///< show the letters
    void meetingsWanted();                                                     ///< show the meetings
    void assignmentWanted(qint64 assignment);                                  ///< show this item that is to be done
    void recordWanted(qint64 task, qint64 unit);                               ///< enter by hand what this unit says of the task
    /// For information. @param action the words of a button that copies the text; empty: no button
    void noticed(const QString& whatHappened, const QString& whatNow, const QString& action = {}, const QString& text = {});
    /// Open a copy of a returned file that nobody can change. @param bytes empty: the office file keeps them by the hash
    void originalWanted(const QString& name, const QString& hash, const QByteArray& bytes);

    void preferencesChanged(); ///< of this user on this computer: appearance, folders

protected:
    /// A header with the page's name, none where it is empty; below it the column that the page fills.
    Page(const PageContext& context, const QString& name, QWidget* parent);

    const PageContext& context() const { return m_context; }
    /// Runs what may be refused; the sentence goes to the shell. @return whether it was done
    bool guarded(const std::function<void()>& work);
    /// What a link in words leads to: an original.
    void follow(const QString& target);
    OfficeView& view() const { return m_context.view; }
    const Theme& theme() const { return m_context.theme; }
    QVBoxLayout& column() const { return *m_column; }
    /// Words beside the name: how many there are.
    void setNote(const QString& words, Qt::TextFormat format = Qt::PlainText);
    /// Arranges the parts for this much room.
    virtual void fit(const QSize&) {}
    /// Name and note together take this width, so that what follows stands over the page's second column; 0: as they need.
    void setLeadWidth(int width);
    /// After the note, from left to right: filters and searches.
    void addToHeader(QWidget* part);
    /// At the header's right end, from left to right.
    void addAtEnd(QWidget* part);
    /// Sets a filter as it was left, and keeps what it is set to. @pre it holds its entries, which their data name.
    void remember(QComboBox& filter, const QString& name);
    /// The same for a button that sends paperWanted().
    void addExport(const QString& words, print::PaperKind kind);

    void resizeEvent(QResizeEvent* event) override;

private:
    PageContext m_context;
    QSize m_room; ///< invalid: none was given
    QVBoxLayout* m_column;
    FlowLayout* m_header;
    QWidget* m_lead; ///< name and note
    Label* m_note;
};

} // namespace xundu::ui
