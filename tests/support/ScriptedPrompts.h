#pragma once

#include "ui/prompts/Prompts.h"

#include <deque>

/// @file Prompts with answers laid ready; a question nobody expected is remembered and answered with "no".

namespace xundu::tests {

class ScriptedPrompts : public ui::Prompts {
public:
    std::deque<QString> files; ///< for saveFile and openFile, in order
    std::deque<QString> texts;
    std::deque<bool> confirmations;
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
