#pragma once

#include "ui/prompts/Prompts.h"

#include <deque>
#include <optional>

/// @file Prompts with answers laid ready; a question nobody expected is remembered and answered with "no".

namespace xundu::tests {

class ScriptedPrompts : public ui::Prompts {
public:
    std::deque<QString> files; ///< for saveFile, openFile and chooseFolder, in order
    std::deque<QString> texts;
    std::deque<bool> confirmations;
    std::deque<int> choices;
    std::optional<int> stopBefore; ///< long work is stopped before this step
    int unexpected = 0;
    QString lastQuestion;

    QString saveFile(const QString& title, const QString& suggestedPath, const QString&) override {
        lastQuestion = title + u'|' + suggestedPath;
        return next(files, QString());
    }
    QString openFile(const QString& title, const QString&, const QString&) override {
        lastQuestion = title;
        return next(files, QString());
    }
    bool confirm(const QString& title, const QString& text, const QString&) override {
        lastQuestion = title + u'|' + text;
        return next(confirmations, false);
    }
    QString askText(const QString& title, const QString&, const QString&) override {
        lastQuestion = title;
        return next(texts, QString());
    }
    QString chooseFolder(const QString& title, const QString&) override {
        lastQuestion = title;
        return next(files, QString());
    }
    int choose(const QString& title, const QString& text, const QStringList& options) override {
        lastQuestion = title + u'|' + text + u'|' + options.join(u'|');
        return next(choices, -1);
    }
    void runLong(const QString&, const std::function<void(const Telling&)>& work) override {
        work([this](int done, int) { return !stopBefore || done < *stopBefore; });
    }

private:
    template <class T>
    T next(std::deque<T>& answers, T otherwise) {
        if (answers.empty()) {
            ++unexpected;
            return otherwise;
        }
        T answer = answers.front();
        answers.pop_front();
        return answer;
    }
};

} // namespace xundu::tests
