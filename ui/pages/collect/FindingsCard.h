#pragma once

#include "ui/pages/collect/FindingTreeModel.h"
#include "ui/widgets/Card.h"

class QStackedWidget;
class QTreeView;

namespace xundu::ui {

class FindingDelegate;
class Label;
class Segment;

/// All findings of a 旬 by file: still open, handled, or told for information. Keys: 1 accepts, of a file all its findings, or
/// checks a form for its own 旬; 2 corrects, 3 returns, 4 takes as it is, Backspace takes back, Delete sets a file aside.
class FindingsCard : public Card {
    Q_OBJECT
public:
    /// @pre theme outlives the card
    explicit FindingsCard(const Theme& theme, QWidget* parent = nullptr);

    /// The chosen line, of a finding or a file, stays chosen. Where it is gone, the finding that took its place is: after a file
    /// the next file's first.
    void show(std::vector<FindingGroup> groups);
    const FindingGroup* currentGroup() const; ///< null: nothing is chosen
    const FindingRow* currentRow() const;     ///< null: a file, or nothing, is chosen
    bool focusTree();                         ///< @return whether there is a finding to go to
    /// Chooses the first finding of a file of the unit, an open one before others. @return whether there is one
    bool chooseFileOf(plan::UnitId unit);
    /// A line to type into appears in the chosen finding's row.
    void beginCorrection();

Q_SIGNALS:
    void currentChanged();
    /// @param row null: the whole file is meant
    void wanted(const xundu::ui::FindingGroup& group, const xundu::ui::FindingRow* row, xundu::ui::FindingAction action);
    void corrected(const xundu::ui::FindingGroup& group, const xundu::ui::FindingRow& row, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< keys and width of the tree

private:
    void buildTree();
    void buildHeader();
    void filter();
    void showRows(std::vector<FindingGroup> groups);
    void choose(const QString& key, int place);
    int placeOfCurrent() const;
    void act(const QModelIndex& index, int action);
    bool actOnKey(int key);
    void fitColumns();

    const Theme& m_theme;
    std::vector<FindingGroup> m_all;
    FindingTreeModel m_model;
    FindingDelegate* m_delegate;
    QTreeView* m_tree;
    QStackedWidget* m_stack; ///< the tree, or that there is nothing
    Label* m_nothing;
    Segment* m_states;
    bool m_filling = false; ///< rows are being replaced: the current line means nothing
};

} // namespace xundu::ui
