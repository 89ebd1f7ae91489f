#pragma once

#include "ui/models/SentenceRows.h"
#include "ui/pages/settings/SettingsSection.h"

class QCheckBox;

/// @file The templates of papers: every sentence, and what the office puts otherwise.

namespace xundu::ui {

class DataTable;
class SearchField;
class WrappedLabel;

class WordingSection : public SettingsSection {
    Q_OBJECT
public:
    explicit WordingSection(const PageContext& context, QWidget* parent = nullptr);
    static QString title();
    void refresh() override;

private:
    bool accepts(const SentenceRow& row) const;

    RowsModel<SentenceRow> m_model;
    DataTable* m_table;
    SearchField* m_search;
    QCheckBox* m_ownAlone;
    WrappedLabel* m_problem; ///< with what is being typed
};

} // namespace xundu::ui
