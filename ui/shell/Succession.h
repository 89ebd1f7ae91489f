#pragma once

#include "ui/pages/PageContext.h"

#include <QObject>

/// @file What goes on from the office file: to a successor, and into the next year.

namespace xundu::ui {

class Succession : public QObject {
    Q_OBJECT
public:
    /// @pre everything in context outlives it
    Succession(const PageContext& context, QObject* parent);

    /// Asks where, and writes the folder that lets a successor take over.
    void handOver();
    /// Asks where, makes the next year's file, and offers to open it.
    void beginNextYear();

Q_SIGNALS:
    void done(const QString& happened, const QString& whatNow);
    void failed(const QString& sentence);
    void openWanted(const QString& path);

private:
    PageContext m_context;
};

} // namespace xundu::ui
