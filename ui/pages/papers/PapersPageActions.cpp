#include "core/base/Text.h"
#include "core/papers/TextEdits.h"
#include "core/papers/WordingEdit.h"
#include "core/papers/check/DocxReader.h"
#include "core/store/Action.h"
#include "core/store/Verbs.h"
#include "ui/models/Edits.h"
#include "ui/pages/papers/DifferencesPanel.h"
#include "ui/pages/papers/FigureWords.h"
#include "ui/pages/papers/KindWords.h"
#include "ui/pages/papers/OptionsForm.h"
#include "ui/pages/papers/PaperView.h"
#include "ui/pages/papers/PapersPage.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DropStrip.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int freeZoom = 3;       // its place in the choice of sizes
constexpr int worthStopping = 10; // pages on their way

/// The numbers of a text in their order.
QStringList numbersIn(const QString& text) {
    static const QRegularExpression number(QStringLiteral("\\d+(?:[.,]\\d+)*%?"));
    QStringList numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers << match.next().captured();
    return numbers;
}

/// Numbers of the edited text that the composed one has not.
QStringList foreignNumbers(const QString& composed, const QString& edited) {
    QStringList known = numbersIn(composed), foreign;
    for (const QString& number : numbersIn(edited)) {
        if (!known.removeOne(number))
            foreign << number;
    }
    return foreign;
}

} // namespace

QString PapersPage::whyNotIssued() const {
    if (!view().office().isWritable())
        return tr("The file is open for reading only.");
    if (const auto notReported = attempt([&] { store::requireReported(view().office(), view().period()); }))
        return *notReported;
    if (!m_composed)
        return tr("This paper cannot be shown.");
    return m_options->isValid() ? QString() : tr("The number is not right yet.");
}

void PapersPage::refreshButtons() {
    const QStringList formats = print::formatOf(m_kind).suffixList();
    for (const auto& [suffix, button] : m_writes) {
        const bool has = formats.contains(suffix);
        button->setEnabled(has && m_composed);
        button->setToolTip(has ? tr("Write as .%1").arg(suffix) : tr("This paper is not written as .%1.").arg(suffix));
    }
    m_print->setEnabled(m_composed && formats.contains(QStringLiteral("pdf")));
    const QString whyNot = whyNotIssued();
    m_issue->setEnabled(whyNot.isEmpty());
    m_issue->setToolTip(whyNot.isEmpty() ? tr("Write it, and keep it in the file as it went out") : whyNot);
    const bool texts =
        m_composed && std::any_of(m_composed->paper.blocks.begin(), m_composed->paper.blocks.end(),
                                  [](const papers::Block& block) { return papers::editableText(block).has_value(); });
    const bool writable = view().office().isWritable();
    m_edit->setEnabled(writable && texts && formats.contains(QStringLiteral("docx")));
    m_edit->setToolTip(!writable ? tr("The file is open for reading only.") : tr("Click on a paragraph, or F8 and Enter"));
}

void PapersPage::refreshPlace() {
    const PaperLayout& layout = m_view->layout();
    const QString kind = word(m_kind);
    const int pages = m_composed ? layout.pageCount() : 0;
    const QString count = layout.isWhole()      ? tr("%n page(s)", nullptr, pages)
                          : layout.isComplete() ? tr("stopped after %n page(s)", nullptr, pages)
                                                : tr("%n page(s) so far", nullptr, pages);
    setNote(m_compact ? QString() : !m_composed ? kind : tr("%1, %2", "a paper and its pages").arg(kind, count));
    m_place->setToolTip(m_composed ? count : QString());
    m_stop->setVisible(!layout.isComplete() && pages >= worthStopping);
    const int first = pages > 0 ? m_view->firstShown() + 1 : 0, last = pages > 0 ? m_view->lastShown() + 1 : 0;
    if (first > 0 || !m_composed) // while pages are on their way the place stays as it was
        m_place->setText(first < 1       ? QString()
                         : first == last ? tr("Page %1").arg(first)
                                         : tr("Pages %1–%2").arg(first).arg(last));
    m_back->setEnabled(first > 1);
    m_on->setEnabled(last > 0 && last < pages);
    if (m_view->fit() == Fit::Free) {
        const QString words = QStringLiteral("%1 %").arg(m_view->percent());
        m_zoom->count() > freeZoom ? m_zoom->setItemText(freeZoom, words) : m_zoom->addItem(words);
    } else if (m_zoom->count() > freeZoom) {
        m_zoom->removeItem(freeZoom);
    }
    m_zoom->setCurrentIndex(static_cast<int>(m_view->fit()));
}

/// What can be said before the paper goes out.
void PapersPage::refreshChecks() {
    using Check = ChecksSection::Check;
    std::vector<Check> checks;
    const PaperLayout& layout = m_view->layout();
    int known = 0;
    QStringList unknown;
    for (int page = 0; m_composed && page < layout.pageCount(); ++page) {
        for (const PageMap::Figure& figure : layout.page(page).figures) {
            if (noteOf(view(), figure.source).lines.empty())
                unknown << figure.source;
            else
                ++known;
        }
    }
    if (known > 0 && layout.isComplete())
        checks.push_back({Check::State::Good, tr("%n number(s) have their source", nullptr, known), {}});
    if (!unknown.isEmpty())
        checks.push_back({Check::State::Doubt, tr("%n number(s) without a source", nullptr, static_cast<int>(unknown.size())),
                          unknown.join(u'\n')});
    QStringList foreign;
    if (m_composed) {
        for (const auto& [block, original] : m_composed->originals)
            foreign += foreignNumbers(original, papers::editableText(m_composed->paper.blocks.at(block)).value_or(QString()));
        if (!foreign.isEmpty())
            checks.push_back({Check::State::Doubt,
                              tr("%n number(s) put by hand are not in the data: %1", nullptr, static_cast<int>(foreign.size()))
                                  .arg(foreign.join(tr(", "))),
                              {}});
        QStringList originals;
        for (const papers::TextEdit& edit : m_composed->unfitting)
            originals << edit.original;
        if (!originals.isEmpty())
            checks.push_back(
                {Check::State::Doubt,
                 tr("%n edited text(s) no longer fit: the data has changed", nullptr, static_cast<int>(originals.size())),
                 originals.join(u'\n')});
    }
    const std::vector<Check> fonts = fontChecks();
    checks.insert(checks.end(), fonts.begin(), fonts.end());
    m_checks->show(checks);
}

void PapersPage::setEditing(bool on) {
    if (!on && !m_view->leaveEditor()) {
        m_edit->setChecked(true);
        return;
    }
    std::set<std::size_t> blocks;
    if (on && m_composed) {
        for (std::size_t i = 0; i < m_composed->paper.blocks.size(); ++i) {
            if (papers::editableText(m_composed->paper.blocks[i]))
                blocks.insert(i);
        }
    }
    m_view->setEditable(std::move(blocks));
}

/// What was being typed is taken first: it may move the blocks.
void PapersPage::editBlock(std::size_t block) {
    const auto text = papers::editableText(m_composed->paper.blocks.at(block));
    if (!m_view->leaveEditor() || !m_composed)
        return;
    const auto& blocks = m_composed->paper.blocks;
    if (block < blocks.size() && papers::editableText(blocks[block]) == text)
        m_view->edit(block, text.value_or(QString()));
}

bool PapersPage::takeText(std::size_t block, const QString& typed) {
    const QString text = base::cleaned(typed);
    const auto before = m_composed->originals.find(block);
    const QString shown = papers::editableText(m_composed->paper.blocks.at(block)).value_or(QString());
    const QString original = before == m_composed->originals.end() ? shown : before->second;
    if (text == shown)
        return true;
    store::Office& office = view().office();
    const store::papers::Draft draft = print::draftOf(m_composed->request);
    const auto sentence =
        print::isOfOne(m_composed->request) ? std::nullopt : papers::ownSentenceOf(m_composed->log, original, text);
    const bool done = guarded([&] {
        store::Action action(office, tr("Edit the text of a paper"));
        if (sentence) {
            store::papers::removeTextEdit(office, draft, original);
            store::papers::setSentence(office, *sentence);
        } else {
            store::papers::setTextEdit(office, draft, {original, text});
        }
        action.commit();
    });
    if (!done)
        return false;
    if (sentence)
        Q_EMIT noticed(tr("The new words are kept: they stand in the next papers too."), tr("Undo takes them back."));
    else
        Q_EMIT noticed(tr("The text is changed in this paper alone."),
                       tr("“Put back” at the left brings the composed text again."));
    return true;
}

void PapersPage::askEdited() {
    const QString path = context().prompts.openFile(tr("The edited text document"),
                                                    context().settings.value(settings::exportFolder), QStringLiteral("docx"));
    if (!path.isEmpty())
        checkEdited(path);
}

/// Of a document that no longer says what it is, the paper shown is taken.
void PapersPage::checkEdited(const QString& path) {
    guarded([&] {
        const auto edited = papers::check::readDocxFile(path);
        const print::PaperRequest request = print::requestFrom(edited.origin).value_or(m_options->request());
        print::requireTextDocument(request.kind);
        const papers::Paper paper = print::ofTheData(print::composePaper(view().course(), request));
        m_differences->show(QFileInfo(path).fileName(), print::formatOf(request.kind).fileName(view().plan(), request),
                            papers::check::compare(paper, edited.lines));
        m_stack->setCurrentWidget(m_differences);
        m_differences->focusTable();
    });
}

void PapersPage::dragEnterEvent(QDragEnterEvent* event) {
    const QStringList paths = draggedPaths(event->mimeData());
    if (paths.size() == 1 && paths.front().endsWith(QStringLiteral(".docx"), Qt::CaseInsensitive))
        event->acceptProposedAction();
    else
        event->ignore();
}

void PapersPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    checkEdited(draggedPaths(event->mimeData()).front());
}

} // namespace xundu::ui
