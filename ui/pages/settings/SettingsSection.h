#pragma once

#include "ui/pages/PageContext.h"

#include <QWidget>

/// @file One section of the settings. Each has besides: `static QString title()`.

namespace xundu::ui {

class SettingsSection : public QWidget {
    Q_OBJECT
public:
    explicit SettingsSection(const PageContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    /// Shows what is set now.
    virtual void refresh() = 0;

Q_SIGNALS:
    void noticed(const QString& whatHappened, const QString& whatNow);
    void failed(const QString& sentence);
    void preferencesChanged(); ///< what this user prefers on this computer

protected:
    const PageContext& context() const { return m_context; }
    OfficeView& view() const { return m_context.view; }
    const Theme& theme() const { return m_context.theme; }

private:
    PageContext m_context;
};

} // namespace xundu::ui
