#include "ui/theme/StyleSheet.h"

#include "core/base/Error.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Resource.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QRegularExpression>

namespace xundu::ui {

namespace {

QHash<QString, QColor> tokensOf(const Theme& t) {
    QHash<QString, QColor> tokens{
        {QStringLiteral("window"), t.window},
        {QStringLiteral("surface"), t.surface},
        {QStringLiteral("subtle"), t.subtle},
        {QStringLiteral("nav"), t.nav},
        {QStringLiteral("shade"), t.shade},
        {QStringLiteral("desk"), t.desk},
        {QStringLiteral("line"), t.line},
        {QStringLiteral("lineStrong"), t.lineStrong},
        {QStringLiteral("text"), t.text},
        {QStringLiteral("text2"), t.text2},
        {QStringLiteral("text3"), t.text3},
        {QStringLiteral("disabled"), t.disabled},
        {QStringLiteral("accent"), t.accent},
        {QStringLiteral("accentHover"), t.accentHover},
        {QStringLiteral("onAccent"), t.onAccent},
        {QStringLiteral("tint"), t.tint},
        {QStringLiteral("tintStrong"), t.tintStrong},
        {QStringLiteral("hover"), t.hover},
    };
    static constexpr std::array kLights{"none", "done", "green", "yellow", "red"};
    for (size_t i = 0; i < kLights.size(); ++i) {
        const QString name = QLatin1String(kLights[i]);
        tokens.insert(name + QStringLiteral("Fill"), t.lights[i].fill);
        tokens.insert(name + QStringLiteral("Outline"), t.lights[i].outline);
        tokens.insert(name + QStringLiteral("Text"), t.lights[i].text);
        tokens.insert(name + QStringLiteral("Ground"), t.lights[i].ground);
    }
    return tokens;
}

QString valueOf(const QString& token, const QHash<QString, QColor>& tokens, const Theme& theme) {
    if (token.startsWith(QLatin1String("px")))
        return QString::number(theme.scaled(token.mid(2).toInt())) + QStringLiteral("px");
    const auto colour = tokens.constFind(token);
    if (colour == tokens.constEnd())
        throw base::Error(base::ErrorCode::Internal, QStringLiteral("The style sheet names an unknown token."), token);
    return colour->name();
}

/// Types and inks as rules, so that a change of theme or text size reaches every label at once.
QString roleRules(const Theme& theme) {
    QString rules;
    for (int i = 0; i <= static_cast<int>(Type::AxisMedium); ++i) {
        const QFont font = theme.font(static_cast<Type>(i));
        rules += QStringLiteral("*[typeRole=\"%1\"] { font-size: %2px; font-weight: %3; }\n")
                     .arg(i)
                     .arg(font.pixelSize())
                     .arg(font.weight());
    }
    for (int i = 0; i <= static_cast<int>(Ink::Done); ++i)
        rules += QStringLiteral("QLabel[ink=\"%1\"] { color: %2; }\n").arg(i).arg(colourOf(static_cast<Ink>(i), theme).name());
    return rules;
}

} // namespace

QString filled(const QString& sheet, const Theme& theme) {
    static const QRegularExpression token(QStringLiteral("@([A-Za-z]+[0-9]*)"));
    const auto tokens = tokensOf(theme);
    QString result;
    qsizetype end = 0;
    for (auto it = token.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(sheet).mid(end, match.capturedStart() - end);
        result += valueOf(match.captured(1), tokens, theme);
        end = match.capturedEnd();
    }
    return result + sheet.mid(end);
}

QString styleSheet(const Theme& theme) {
    return filled(QString::fromUtf8(resource(QStringLiteral("style.qss"))), theme) + roleRules(theme);
}

} // namespace xundu::ui
