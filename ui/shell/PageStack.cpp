#include "ui/shell/PageStack.h"

#include "ui/theme/Ink.h"

#include <QScrollArea>

#include <algorithm>

namespace xundu::ui {
namespace {

/// What the window gives a page.
class Room : public QScrollArea {
public:
    explicit Room(Page& page) : m_page(page) {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidget(&page);
        setStyleProperty(*this, "ground", QStringLiteral("window"));
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        m_page.setRoom(maximumViewportSize());
        QScrollArea::resizeEvent(event);
    }

private:
    Page& m_page;
};

} // namespace

PageStack::PageStack(const PageContext& context) : m_context(context) {}

int PageStack::add(const QString& name, std::function<Page*()> build) {
    m_places.push_back({name, std::move(build)});
    return size() - 1;
}

Page& PageStack::page(int number) {
    Place& place = m_places.at(static_cast<std::size_t>(number));
    if (!place.page) {
        place.page = place.build();
        place.room = new Room(*place.page);
        addWidget(place.room);
        Q_EMIT built(place.page);
    }
    return *place.page;
}

int PageStack::numberOf(const QString& name) const {
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Place& each) { return each.name == name; });
    return static_cast<int>(place - m_places.begin());
}

void PageStack::show(int number) {
    page(number);
    m_current = number;
    setCurrentWidget(m_places.at(static_cast<std::size_t>(number)).room);
}

bool PageStack::mayLeave() const {
    return std::all_of(m_places.begin(), m_places.end(),
                       [](const Place& place) { return !place.page || place.page->mayLeave(); });
}

} // namespace xundu::ui
