#pragma once

#include "ui/pages/Page.h"

class QBoxLayout;
class QListWidget;
class QStackedWidget;

/// @file What the office and this user have set: sections at the left, the form of one beside them.

namespace xundu::ui {

class Card;
class SettingsSection;

class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    static QString name();
    static constexpr Icon drawing = Icon::Settings;
    static constexpr const char* manual = "settings";
    void focusFirst() override;
    /// Their titles, in the order of their numbers.
    static QStringList sections();
    void showSection(int number);

protected:
    void fit(const QSize& room) override;
    void showEvent(QShowEvent* event) override;

private:
    template <class Section>
    void addSection();
    void adopt(SettingsSection* section);
    void refresh();

    QListWidget* m_list;
    QStackedWidget* m_stack;
    Card* m_listCard;
    Card* m_formCard;
    QBoxLayout* m_columns;
    std::vector<SettingsSection*> m_sections;
};

} // namespace xundu::ui
