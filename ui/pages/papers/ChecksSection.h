#pragma once

#include "ui/pages/papers/SideSection.h"
#include "ui/theme/Icon.h"

#include <QString>

#include <vector>

namespace xundu::ui {

/// What was looked at before the paper goes out: a mark and a sentence each.
class ChecksSection : public SideSection {
    Q_OBJECT
public:
    struct Check {
        enum class State { Good, Note, Doubt };
        State state = State::Good;
        QString words;
        QString tip; ///< empty: none
        friend bool operator==(const Check&, const Check&) = default;
    };

    /// @pre theme outlives the section
    explicit ChecksSection(const Theme& theme, QWidget* parent = nullptr);

    void show(const std::vector<Check>& checks);
    const std::vector<Check>& checks() const { return m_checks; }

Q_SIGNALS:
    void editedBackWanted(); ///< an edited text document is to be compared with the data

private:
    const Theme& m_theme;
    std::vector<Check> m_checks;
    std::vector<QWidget*> m_rows;
};

/// The fonts of official papers that are not at hand, and what stands in for them.
std::vector<ChecksSection::Check> fontChecks();

} // namespace xundu::ui
