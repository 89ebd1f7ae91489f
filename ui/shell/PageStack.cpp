#include "ui/shell/PageStack.h"

#include <algorithm>

namespace xundu::ui {

PageStack::PageStack(const PageContext& context) : m_context(context) {}

int PageStack::add(const QString& name, std::function<Page*()> build) {
    m_places.push_back({name, std::move(build)});
    return size() - 1;
}

Page& PageStack::page(int number) {
    Place& place = m_places.at(static_cast<std::size_t>(number));
    if (!place.page) {
        place.page = place.build();
        addWidget(place.page);
        Q_EMIT built(place.page);
    }
    return *place.page;
}

int PageStack::numberOf(const QString& name) const {
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Place& each) { return each.name == name; });
    return static_cast<int>(place - m_places.begin());
}

int PageStack::currentNumber() const {
    const auto place =
        std::find_if(m_places.begin(), m_places.end(), [this](const Place& each) { return each.page == currentWidget(); });
    return static_cast<int>(place - m_places.begin());
}

bool PageStack::mayLeave() const {
    return std::all_of(m_places.begin(), m_places.end(),
                       [](const Place& place) { return !place.page || place.page->mayLeave(); });
}

} // namespace xundu::ui
