#pragma once

#include "ui/pages/Page.h"

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace xundu::ui {

/// The pages by number, from 0 in the order in which they are added. Each is built when it is first asked for. One that needs
/// more than there is scrolls.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    /// @pre everything in context outlives the pages
    explicit PageStack(const PageContext& context);

    /// @return its number
    template <class P>
    int add() {
        return add(P::name(), [this] { return new P(m_context); });
    }
    int size() const { return static_cast<int>(m_places.size()); }
    /// @pre 0 ≤ number < size()
    Page& page(int number);
    /// @pre it was added
    template <class P>
    P& page() {
        return static_cast<P&>(page(numberOf(P::name())));
    }
    /// @pre a page of this name was added
    int numberOf(const QString& name) const;
    /// @pre 0 ≤ number < size()
    void show(int number);
    /// The page in sight. @pre a page was shown
    int currentNumber() const { return m_current; }
    Page& current() { return page(m_current); }
    /// Asks every page that was built, until one wants to stay.
    bool mayLeave() const;

Q_SIGNALS:
    void built(xundu::ui::Page* page);

private:
    struct Place {
        QString name;
        std::function<Page*()> build;
        Page* page = nullptr;    ///< nothing: not asked for yet
        QWidget* room = nullptr; ///< around it
    };

    int add(const QString& name, std::function<Page*()> build);

    PageContext m_context;
    std::vector<Place> m_places;
    int m_current = -1;
};

} // namespace xundu::ui
