#include "app/Command.h"

#include "app/Arguments.h"
#include "app/SystemClock.h"
#include "core/base/Error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace xundu::app {
namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

using base::Error;
using base::ErrorCode;

QString helpOf(const Command& command, const QCommandLineParser& parser) {
    const QString options = QCoreApplication::translate("QCommandLineParser", "[options]");
    const QString call = QStringLiteral("%1 %2 ").arg(QLatin1String(command.name), QString::fromUtf8(command.arguments));
    return parser.helpText().replace(options, call + options);
}

int parseAndRun(const Command& command, const QStringList& arguments, QTextStream& out, QTextStream& err) {
    QCommandLineParser parser;
    parser.setApplicationDescription(command.translatedSummary());
    declareCommon(parser);
    command.declare(parser);
    parseWords(parser, arguments, QStringLiteral("xundu %1 --help").arg(QLatin1String(command.name)));
    if (parser.isSet(QStringLiteral("help"))) {
        out << helpOf(command, parser);
        return Done;
    }
    if (parser.positionalArguments().size() > command.most)
        throw Error(ErrorCode::BadCall,
                    CommandText::tr("\"%1\" is one argument too many.").arg(parser.positionalArguments().at(command.most)));
    const SystemClock clock(businessDate(parser));
    const QString given = parser.value(QStringLiteral("operator")).trimmed();
    return command.run(Call{parser, clock, given.isEmpty() ? systemUser() : given, out, err});
}

} // namespace

QString Command::translatedSummary() const { return CommandText::tr(summary); }

void declareCommon(QCommandLineParser& parser) {
    parser.addOptions({{QStringLiteral("operator"), CommandText::tr("who acts"), QStringLiteral("NAME")},
                       {QStringLiteral("today"), CommandText::tr("the business date"), QStringLiteral("DATE")},
                       {QStringLiteral("language"), CommandText::tr("zh_CN or en"), QStringLiteral("CODE")},
                       {{QStringLiteral("h"), QStringLiteral("help")}, CommandText::tr("show this help")}});
}

void parseWords(QCommandLineParser& parser, const QStringList& words, const QString& helpCall) {
    if (!parser.parse(words)) {
        QString fault = parser.errorText();
        if (!fault.endsWith(u'.') && !fault.endsWith(u'。'))
            fault += u'.';
        throw Error(ErrorCode::BadCall, CommandText::tr("%1 \"%2\" lists the options.", "fault, call").arg(fault, helpCall));
    }
    const QString language = parser.value(QStringLiteral("language"));
    if (parser.isSet(QStringLiteral("language")) && language != u"zh_CN" && language != u"en")
        throw Error(ErrorCode::BadCall, CommandText::tr("--language takes zh_CN or en, not \"%1\".").arg(language));
}

std::optional<QDate> businessDate(const QCommandLineParser& parser) {
    const QString today = QStringLiteral("today");
    return parser.isSet(today) ? std::optional(dateFrom(parser.value(today))) : std::nullopt;
}

QString systemUser() {
    for (const char* name : {"USER", "USERNAME", "LOGNAME"}) {
        const QString user = qEnvironmentVariable(name);
        if (!user.isEmpty())
            return user;
    }
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? CommandText::tr("operator") : owner;
}

QString Call::argument(int index, const QString& what) const {
    const QStringList arguments = options.positionalArguments();
    if (index >= arguments.size())
        throw Error(ErrorCode::BadCall, CommandText::tr("%1 is missing.").arg(what));
    return arguments.at(index);
}

QString Call::required(const QString& option) const {
    if (!options.isSet(option))
        throw Error(ErrorCode::BadCall, CommandText::tr("The option --%1 is missing.").arg(option));
    return options.value(option);
}

std::unique_ptr<store::Office> Call::open(store::OpenMode mode) const {
    return store::Office::open(argument(0, CommandText::tr("The office file")), mode, actor());
}

void Call::say(const QJsonObject& object) const {
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Call::warn(const QString& sentence) const { err << QStringLiteral("xundu: ") << sentence << Qt::endl; }

const Command* commandNamed(const QString& name) {
    for (const Command& command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

int runCommand(const Command& command, const QStringList& arguments) {
    QTextStream out(stdout);
    QTextStream err(stderr);
    try {
        const int status = parseAndRun(command, arguments, out, err);
        out.flush();
        if (out.status() != QTextStream::Ok)
            throw Error(ErrorCode::CannotWrite, CommandText::tr("The answer could not be written to standard output."));
        return status;
    } catch (const Error& error) {
        err << QStringLiteral("xundu: ") << error.sentence() << Qt::endl;
        return error.code() == ErrorCode::BadCall || error.code() == ErrorCode::BadValue ? WrongCall : Failed;
    } catch (const std::exception& error) {
        err << QStringLiteral("xundu: ")
            << CommandText::tr("An unexpected failure: %1. Nothing was changed.").arg(QString::fromUtf8(error.what()))
            << Qt::endl;
        return Failed;
    }
}

void installLanguage(const QStringList& arguments, const QString& kept) {
    QLocale locale(kept.isEmpty() ? QLocale::system().uiLanguages().value(0) : kept); // what words are in, not numbers
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--language" && i + 1 < arguments.size())
            locale = QLocale(arguments.at(i + 1));
        else if (arguments.at(i).startsWith(u"--language="))
            locale = QLocale(arguments.at(i).section(u'=', 1));
    }
    locale = locale.language() == QLocale::Chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English);
    QLocale::setDefault(locale);
    const auto install = [&](const QString& file, const QString& folder) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, file, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("xundu"), QStringLiteral(":/translations"));
}

} // namespace xundu::app
