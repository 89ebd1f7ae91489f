#pragma once

#include "core/base/Error.h"
#include "ui/prompts/Prompts.h"

#include <deque>
#include <functional>
#include <utility>

/// @file Prompts with answers laid ready; a question nobody expected is remembered and answered with "no".

namespace xundu::tests {

class ScriptedPrompts : public ui::Prompts {
public:
    std::deque<QString> files; ///< for saveFile and openFile, in order
    std::deque<QStringList> manyFiles;
    std::deque<QString> folders;
    std::deque<QString> texts;
    std::deque<QStringList> lines;   ///< for askLines
    QList<QStringList> linesOffered; ///< what stood in them at first, question by question
    QStringList paragraphsOffered;   ///< what stood in each askParagraph() at first
    QStringList linesRefused;        ///< why they would not do yet, line up by line up
    std::deque<bool> confirmations;
    std::function<void()> whileAsked; ///< during the next confirm(): the window answers
    std::deque<int> choices;
    QStringList opened;                                       ///< by openExternally
    bool canOpen = true;                                      ///< whether there is a program for it
    std::function<bool(QPrinter&, int pages)> choosesPrinter; ///< absent: there is no printer
    int stopAfter = -1;                                       ///< steps of long work; -1: it goes to its end
    int progressShown = 0;                                    ///< how often
    int unexpected = 0;
    QString lastQuestion;
    QList<QStringList> lastRows; ///< of confirmRows()

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
        if (whileAsked)
            std::exchange(whileAsked, {})();
        return next(confirmations, false);
    }
    bool confirmRows(const QString& title, const QString& text, const QStringList&, const QList<QStringList>& rows,
                     const QString& action) override {
        lastQuestion = title + u'|' + text + u'|' + action;
        lastRows = rows;
        return next(confirmations, false);
    }
    QString askText(const QString& title, const QString&, const QString&) override {
        lastQuestion = title;
        return next(texts, QString());
    }
    QString askParagraph(const QString& title, const QString&, const QString& current) override {
        lastQuestion = title;
        paragraphsOffered << current;
        return next(texts, QString());
    }
    QStringList askLines(const QString& title, const QString& text, const QStringList&, const QStringList& current,
                         const Problem& problem) override {
        lastQuestion = title + u'|' + text;
        linesOffered << current;
        QStringList answer = next(lines, QStringList());
        for (QString sentence; problem && !answer.isEmpty() && !(sentence = problem(answer)).isEmpty();) {
            linesRefused << sentence;
            answer = next(lines, QStringList());
        }
        return answer;
    }
    int choose(const QString& title, const QString& text, const QStringList& options) override {
        lastQuestion = title + u'|' + text + u'|' + options.join(u'|');
        return next(choices, -1);
    }
    QStringList openFiles(const QString& title, const QString&, const QString&) override {
        lastQuestion = title;
        return next(manyFiles, QStringList());
    }
    QString chooseFolder(const QString& title, const QString&) override {
        lastQuestion = title;
        return next(folders, QString());
    }
    bool progress(const QString& title, const std::function<void(const base::Progress&)>& work) override {
        lastQuestion = title;
        ++progressShown;
        try {
            work([this](int done, int) { return stopAfter < 0 || done < stopAfter; });
        } catch (const base::Error& error) {
            if (error.code() != base::ErrorCode::Cancelled)
                throw;
            return false;
        }
        return true;
    }
    bool hasPrinter() const override { return static_cast<bool>(choosesPrinter); }
    bool choosePrinter(const QString& title, QPrinter& printer, int pages) override {
        lastQuestion = title;
        return choosesPrinter(printer, pages);
    }
    bool openExternally(const QString& path) override {
        opened << path;
        return canOpen;
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
