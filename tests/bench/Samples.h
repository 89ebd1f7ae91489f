#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

/// @file What a bench program hands to run.py: one JSON object on standard output, a list of microseconds per name.

namespace xundu::bench {

class Samples {
public:
    /// Runs the work once and keeps its time under the name.
    template <class Work>
    void time(const QString& name, const Work& work) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double microseconds = static_cast<double>(timer.nsecsElapsed()) / 1000;
        QJsonArray list = m_lists.value(name).toArray();
        list.append(microseconds);
        m_lists.insert(name, list);
    }
    void print() const { std::puts(QJsonDocument(m_lists).toJson(QJsonDocument::Compact).constData()); }

private:
    QJsonObject m_lists;
};

} // namespace xundu::bench
