#include "ui/handbook/cause_article.h"

#include "core/report/platform.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kd::ui {

namespace {

QString severityInWords(Severity severity)
{
    switch (severity) {
    case Severity::Cause:
        return QCoreApplication::translate("Handbook", "Cause: it alone can explain a failure");
    case Severity::Risk:
        return QCoreApplication::translate("Handbook", "Risk: nothing fails because of it yet");
    case Severity::Note:
        break;
    }
    return QCoreApplication::translate("Handbook", "Note: worth knowing, and seldom the reason for a failure");
}

QString placeInWords(const Cause &cause)
{
    if (cause.stage == QLatin1String("audit"))
        return QCoreApplication::translate("Handbook", "found by an audit of n8n");
    if (cause.leg == QLatin1String("client_to_n8n"))
        return QCoreApplication::translate("Handbook", "between your program and n8n");
    if (cause.leg == QLatin1String("n8n_to_provider"))
        return QCoreApplication::translate("Handbook", "between n8n and the service that it calls");
    if (cause.leg == QLatin1String("editor_login"))
        return QCoreApplication::translate("Handbook", "signing in to the editor");
    return QCoreApplication::translate("Handbook", "in the set-up of n8n or of the program that calls it");
}

/// A sentence of the cause, every place in it left open.
QString inGeneral(const Cause &cause, const QString &variant, const QString &pattern, const Sentences &sentences)
{
    static const QRegularExpression place(QStringLiteral("\\{(\\w+)\\}"));
    Finding finding;
    finding.id = cause.id;
    finding.says = variant;
    for (auto it = place.globalMatch(pattern); it.hasNext();)
        finding.args.insert(it.next().captured(1), QStringLiteral("…"));
    QString sentence = sentences.of(finding);
    if (sentence.endsWith(QStringLiteral("….")))
        sentence.chop(1);
    return sentence;
}

QStringList wrongInGeneral(const Cause &cause, const Sentences &sentences)
{
    QStringList out;
    const QJsonObject says = cause.texts.value(QLatin1String("tr_says")).toObject();
    for (auto it = says.begin(); it != says.end(); ++it) {
        const QString sentence = inGeneral(cause, it.key(), it.value().toString(), sentences);
        if (it.key() == QLatin1String("default"))
            out.prepend(sentence);
        else
            out.append(sentence);
    }
    return out;
}

} // namespace

CauseArticle articleOn(const Cause &cause, const Sentences &sentences)
{
    CauseArticle article;
    article.id = cause.id;
    article.title = sentences.title(cause.id);
    article.weight = severityInWords(cause.severity) + QStringLiteral(" · ") + placeInWords(cause);
    article.wrong = wrongInGeneral(cause, sentences);
    article.proof = sentences.text(cause.id, "tr_proof");
    article.mistakenFor = sentences.text(cause.id, "tr_mistaken_for");
    article.falseRecipes = sentences.texts(cause.id, "tr_false_recipes");
    article.remedy = sentences.remedy(cause.id, {});
    article.commands = sentences.commands(cause.id);
    for (RemedyCommand &command : article.commands)
        command.platform = platformName(command.platform);
    const QStringList links = sentences.links(cause.id);
    for (const QString &link : links) {
        const QUrl url(link, QUrl::StrictMode);
        if (url.isValid() && url.scheme() == QLatin1String("https"))
            article.links.append(url);
    }
    return article;
}

QString searchText(const CauseArticle &article)
{
    QStringList texts{article.id, article.title, article.weight, article.proof, article.mistakenFor, article.remedy};
    texts += article.wrong;
    texts += article.falseRecipes;
    for (const RemedyCommand &command : article.commands)
        texts << command.platform << command.text;
    for (const QUrl &link : article.links)
        texts << link.toString();
    return texts.join(QLatin1Char('\n'));
}

} // namespace kd::ui
