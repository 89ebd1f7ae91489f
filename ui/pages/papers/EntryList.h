#pragma once

#include <QListView>
#include <QStandardItemModel>

namespace xundu::ui {

struct Theme;

/// A narrow list of the column beside the pages. As high as its rows where there is room, never lower than a few.
class EntryList : public QListView {
    Q_OBJECT
public:
    struct Entry {
        QString name;
        QString value;  ///< at the right
        QString detail; ///< below; empty: none
        QString tip;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    /// @param rowHeight before the text scale. @param leastRows what is shown at least. @pre theme outlives the list
    EntryList(const QString& name, const Theme& theme, int rowHeight, int leastRows, QWidget* parent = nullptr);

    /// Replaces the entries; the current one stays where it is still there, else there is none.
    void show(const std::vector<Entry>& entries);
    void setCurrent(int entry);
    int current() const { return currentIndex().row(); } ///< -1: none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int entry); ///< by pointer or keys

private:
    int heightOf(int rows) const;

    const Theme& m_theme;
    int m_rowHeight;
    int m_leastRows;
    QStandardItemModel m_model;
    std::vector<Entry> m_entries;
};

} // namespace xundu::ui
