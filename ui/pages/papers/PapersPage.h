#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/papers/ChecksSection.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QCheckBox;
class QLabel;
class QStackedWidget;
class QToolButton;

/// @file Papers: the kinds, their options, and true pages beside them; text edited in place; printed, written, issued.

namespace xundu::ui {

class Button;
class Card;
class DifferencesPanel;
class EditsSection;
class ElidedLabel;
class EntryList;
class IssuedSection;
class OptionsForm;
class PaperFiles;
class PaperView;
class SideSection;
class WrappedLabel;

class PapersPage : public Page {
    Q_OBJECT
public:
    explicit PapersPage(const PageContext& context, QWidget* parent = nullptr);
    ~PapersPage() override;

    static QString name();
    static constexpr Icon drawing = Icon::Papers;
    static constexpr const char* manual = "papers";
    void focusFirst() override;
    bool mayLeave() override;
    void showKind(print::PaperKind kind);
    void showLetter(plan::UnitId unit); ///< the draft of what is proposed to it
    /// Shows it and writes it in its usual format.
    void writeKind(print::PaperKind kind);
    /// The paper of this meeting. @pre its 旬 is shown
    void writeMeeting(print::PaperKind kind, supervision::MeetingId meeting);

protected:
    void showEvent(QShowEvent* event) override;
    void fit(const QSize& room) override;
    // An edited text document may be dropped.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildSide();
    void buildView();
    void buildHeader();
    void connectParts();
    Button* addButton(const QString& words, const std::function<void()>& run);

    void officeChanged();
    void chooseKind(int row);
    void composeStale();
    void showProblem(const QString& sentence);
    void refreshButtons();
    void refreshPlace();
    void refreshChecks();
    void setFolded(bool folded);
    QString whyNotIssued() const; ///< empty: it may be
    bool isReady();               ///< to leave the program: text being typed is taken, and the pages are those of the options
    void setEditing(bool on);
    void editBlock(std::size_t block);
    bool takeText(std::size_t block, const QString& text); ///< false: it was refused, and the shell has the sentence
    void askEdited();
    void checkEdited(const QString& path);

    print::PaperKind m_kind = print::PaperKind::Bulletin;
    std::optional<print::ComposedPaper> m_composed; ///< nothing: it cannot be composed
    PaperFiles* m_files;
    Card* m_side;
    QToolButton* m_unfold;
    EntryList* m_kinds;
    SideSection* m_optionsPart = nullptr;
    OptionsForm* m_options;
    ChecksSection* m_checks;
    EditsSection* m_edits;
    IssuedSection* m_issued;
    QStackedWidget* m_stack; ///< the pages, why there are none, or what an edited document says otherwise
    PaperView* m_view;
    DifferencesPanel* m_differences;
    WrappedLabel* m_problem;
    ElidedLabel* m_note;
    Button* m_stop; ///< while a long paper is laid out
    QToolButton* m_back;
    QToolButton* m_on;
    QLabel* m_place;
    QComboBox* m_zoom;
    QCheckBox* m_sources;
    Button* m_edit = nullptr;
    Button* m_print = nullptr;
    std::vector<std::pair<QString, Button*>> m_writes; ///< by suffix
    Button* m_issue = nullptr;
    QTimer m_later;            ///< several options changed together
    bool m_stale = true;       ///< the paper is not what office and options are by now
    bool m_officeStale = true; ///< nor are the options
    bool m_compact = false;
};

} // namespace xundu::ui
