#include "tests/support/case_builder.h"

#include "app/control_key.h"
#include "core/probes/record.h"
#include "core/read/address.h"
#include "core/read/artifact.h"
#include "core/read/encryption_key.h"
#include "core/report/sentence.h"
#include "core/rules/judge.h"

#include <QJsonDocument>
#include <QLocale>
#include <QMessageAuthenticationCode>

#include <gtest/gtest.h>

#include <algorithm>

namespace kd::test {

namespace {

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SharedSecret secret(const QByteArray &text)
{
    return share(Secret(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
}

Address addressFrom(const char *text)
{
    const auto address = readAddress(QString::fromUtf8(text));
    EXPECT_TRUE(address) << text;
    return address.value_or(Address());
}

QDateTime time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(here * 1000 + ms, Qt::UTC);
}

/// Where the probes ask it.
QByteArray targetOf(const QString &ask, const Address &address)
{
    if (ask == ask::keyGivenPath)
        return address.path;
    if (ask == ask::root)
        return address.prefix.toLatin1() + "/";
    if (ask == ask::signIn)
        return "/rest/login";
    if (ask == ask::preflight)
        return address.apiTarget("workflows");
    if (ask == ask::keyWithoutPrefix)
        return "/api/v1/credentials/schema/n8nApi";
    return address.apiTarget(ask.contains(QLatin1String("scope_free")) ? "credentials/schema/n8nApi" : ask.toLatin1());
}

QString each(const Citation &citation)
{
    const auto text = [](const char *pattern, auto... parts) { return QString::fromLatin1(pattern).arg(parts...); };
    if (const auto *c = std::get_if<CitesExchange>(&citation))
        return text("#%1", c->number);
    if (const auto *c = std::get_if<CitesKey>(&citation))
        return text("key:%1+%2", QString::number(c->offset), QString::number(c->length));
    if (const auto *c = std::get_if<CitesFile>(&citation))
        return text("file:%1:%2", c->name, QString::number(c->line));
    if (const auto *c = std::get_if<CitesJwt>(&citation))
        return text("jwt:%1", c->claim);
    if (const auto *c = std::get_if<CitesAddress>(&citation))
        return text("address:%1", c->part);
    const auto &answer = std::get<CitesAnswer>(citation);
    return text("answer:%1=%2", answer.node, answer.choice);
}

testing::ScopedTrace trace(const Rule &rule, const Where &where)
{
    return {where.file_name(), static_cast<int>(where.line()), rule.id};
}

void expectOutcome(const Ruling &ruling, Outcome outcome)
{
    EXPECT_EQ(toString(ruling.outcome).toStdString(), toString(outcome).toStdString())
        << ruling.says.toStdString() << ' ' << toString(ruling.certainty).toStdString() << ' ' << shown(ruling.citations).toStdString()
        << ' ' << ruling.needs.toStdString();
}

void expectWholeSentence(const Rule &rule, const Ruling &ruling)
{
    const QString id = QString::fromLatin1(rule.id);
    const Sentences sentences(catalogue());
    const Cause *cause = catalogue().find(id);
    ASSERT_TRUE(cause) << rule.id;
    const QJsonObject says = cause->texts.value(QLatin1String("tr_says")).toObject();
    EXPECT_TRUE(says.contains(ruling.says)) << "no sentence for the variant " << ruling.says.toStdString();
    const QString pattern = says.value(ruling.says).toString();
    EXPECT_TRUE(filled(pattern, ruling.args)) << "an argument is missing for: " << pattern.toStdString();
    const QString sentence = sentenceOf(rule, ruling);
    EXPECT_NE(sentence.toStdString(), (sentences.title(id) + QLatin1Char('.')).toStdString()) << "only the title is left";
    for (const char *hole : {"{", "}", "“”", "  ", " . ", " ,", "for ,", "by about -"})
        EXPECT_FALSE(sentence.contains(QString::fromUtf8(hole))) << sentence.toStdString();
    EXPECT_FALSE(sentence.startsWith(QLatin1Char(' ')) || sentence.endsWith(QLatin1String(" ."))) << sentence.toStdString();
    const QString remedy = sentences.remedy(id, ruling.args);
    EXPECT_FALSE(remedy.isEmpty() || remedy.contains(QLatin1Char('{'))) << remedy.toStdString();
}

} // namespace

QByteArray n8nKey(const QJsonObject &claims, const char *signedWith)
{
    QJsonObject all{{QStringLiteral("sub"), QStringLiteral("user-1")},
                    {QStringLiteral("iss"), QStringLiteral("n8n")},
                    {QStringLiteral("aud"), QStringLiteral("public-api")},
                    {QStringLiteral("iat"), here - 86400}};
    for (auto it = claims.begin(); it != claims.end(); ++it) {
        if (it->isNull())
            all.remove(it.key());
        else
            all.insert(it.key(), *it);
    }
    const QByteArray signedPart = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + '.' + base64(json(all));
    const QByteArray by = jwtSecretOf(Secret(signedWith));
    return signedPart + '.' + base64(QMessageAuthenticationCode::hash(signedPart, by, QCryptographicHash::Sha256));
}

QByteArray cannotGet(const QByteArray &path)
{
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot "
           "GET " +
           path + "</pre>\n</body>\n</html>\n";
}

CaseBuilder &CaseBuilder::url(const char *text)
{
    m_case.address = addressFrom(text);
    return *this;
}

CaseBuilder &CaseBuilder::direct(const char *text)
{
    m_case.direct = addressFrom(text);
    return *this;
}

CaseBuilder &CaseBuilder::provider(const char *id)
{
    m_provider = *loadProvider(QString::fromLatin1(id));
    m_case.address = m_provider->base;
    m_case.provider = ProviderAsked{m_provider->id, m_provider->name, m_provider->keys.page, true};
    return *this;
}

CaseBuilder &CaseBuilder::key(const QByteArray &text)
{
    m_key = readKey(secret(text), m_provider ? &*m_provider : nullptr);
    if (m_provider)
        m_case.provider->keyFits = m_provider->formOf((m_key.corrected ? m_key.corrected : m_key.given)->expose()) != nullptr;
    return *this;
}

CaseBuilder &CaseBuilder::candidate(const char *source, const char *candidateKey)
{
    m_candidates.push_back({QString::fromUtf8(source), secret(candidateKey)});
    return *this;
}

CaseBuilder &CaseBuilder::answered(const char *node, const char *choice)
{
    m_case.answers.insert(QString::fromLatin1(node), QString::fromLatin1(choice));
    return *this;
}

CaseBuilder &CaseBuilder::artifact(const char *name, const QByteArray &text)
{
    m_case.sightings += readArtifact(text, QString::fromLatin1(name), Redactor());
    return *this;
}

CaseBuilder::Draft &CaseBuilder::add(Side side, const QString &ask, AnswerKind kind)
{
    Draft draft{side, ask, {}};
    draft.received.answer.kind = kind;
    draft.received.sentAt = time(m_drafts.size() * 100);
    draft.received.receivedAt = draft.received.sentAt.addMSecs(20);
    m_drafts.append(draft);
    return m_drafts.back();
}

CaseBuilder &CaseBuilder::heard(Side side, const QString &ask, int status, const QByteArray &body)
{
    Answer &answer = add(side, ask, AnswerKind::Response).received.answer;
    answer.status = status;
    answer.body = body;
    answer.bodyLength = body.size();
    if (!body.isEmpty())
        header("Content-Type",
               body.startsWith('{') || body.startsWith('[') ? "application/json; charset=utf-8" : "text/html; charset=utf-8");
    return *this;
}

CaseBuilder &CaseBuilder::accepted(Side side, const QString &ask, const QByteArray &body)
{
    return heard(side, ask, 200, body);
}

CaseBuilder &CaseBuilder::failed(Side side, const QString &ask, AnswerKind kind, const char *reason)
{
    Answer &answer = add(side, ask, kind).received.answer;
    answer.reason = QString::fromLatin1(reason);
    answer.detail = QStringLiteral("the system's own words");
    return *this;
}

CaseBuilder &CaseBuilder::header(const char *name, const QByteArray &value)
{
    m_drafts.back().received.answer.headers.append({name, value});
    return *this;
}

CaseBuilder &CaseBuilder::clock(qint64 secondsAhead)
{
    const QDateTime date = m_drafts.back().received.sentAt.addSecs(secondsAhead);
    return header("Date", QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1());
}

CaseBuilder &CaseBuilder::took(int ms)
{
    Exchange &last = m_drafts.back().received;
    last.receivedAt = last.sentAt.addMSecs(ms);
    last.phases.done = ms;
    return *this;
}

CaseBuilder &CaseBuilder::firstBytes(const QByteArray &bytes)
{
    m_drafts.back().received.answer.firstBytes = bytes;
    return *this;
}

CaseBuilder &CaseBuilder::certificate(const QStringList &faults, const QStringList &names, const char *notAfter)
{
    Certificate leaf;
    leaf.subject = names.value(0);
    leaf.names = names;
    leaf.notBefore = time(-86400000);
    leaf.notAfter = QDateTime::fromString(QString::fromLatin1(notAfter), Qt::ISODate);
    m_drafts.back().received.answer.tls = TlsFacts{QStringLiteral("TLSv1.3"), {}, {leaf}, faults};
    return *this;
}

CaseBuilder &CaseBuilder::takesKey(Side side)
{
    accepted(side, ask::keyScopeFree, R"({"type":"object"})");
    return heard(side, ask::controlScopeFree, 401, R"({"message":"unauthorized"})");
}

CaseBuilder &CaseBuilder::takesAnything(Side side)
{
    accepted(side, ask::keyScopeFree, R"({"type":"object"})");
    return accepted(side, ask::controlScopeFree, R"({"type":"object"})");
}

CaseBuilder &CaseBuilder::refusesKey(Side side, const char *with)
{
    heard(side, ask::keyScopeFree, 401, QByteArray(R"({"message":")") + with + R"("})");
    heard(side, ask::controlScopeFree, 401, R"({"message":"unauthorized"})");
    return heard(side, ask::keylessScopeFree, 401, R"({"message":"'X-N8N-API-KEY' header required"})");
}

CaseBuilder &CaseBuilder::version(const char *release, Side side)
{
    const QByteArray meta = QByteArray(R"({"dsn":"","environment":"production","release":"n8n@)") + release + R"("})";
    return heard(side, ask::root, 200, "<html><head><meta name=\"n8n:config:sentry\" content=\"" + meta.toBase64() + "\"></head></html>");
}

CaseBuilder &CaseBuilder::instance(const char *id, const char *release, Side side)
{
    return accepted(side, ask::settings,
                    QByteArray(R"({"data":{"instanceId":")") + id + R"(","versionCli":")" + release +
                        R"(","publicApi":{"enabled":true}}})");
}

CaseBuilder &CaseBuilder::everywhere(int status, const QByteArray &body)
{
    for (const QLatin1String ask :
         {ask::keyScopeFree, ask::controlScopeFree, ask::keylessScopeFree, ask::health, ask::settings, ask::root, ask::unknownPath})
        heard(Side::Public, ask, status, body);
    return *this;
}

CaseBuilder &CaseBuilder::keySays(int status, const QByteArray &body)
{
    return heard(Side::Public, ask::keyAtProvider, status, body);
}

CaseBuilder &CaseBuilder::controlSays(int status, const QByteArray &body)
{
    return heard(Side::Public, ask::controlAtProvider, status, body);
}

CaseBuilder &CaseBuilder::keylessSays(int status, const QByteArray &body)
{
    return heard(Side::Public, ask::keylessAtProvider, status, body);
}

CaseBuilder &CaseBuilder::correctedSays(int status, const QByteArray &body)
{
    return heard(Side::Public, ask::correctedAtProvider, status, body);
}

CaseBuilder &CaseBuilder::connected()
{
    m_drafts.back().received.phases.connect = 5;
    return *this;
}

Case CaseBuilder::subject() const
{
    Case made = m_case;
    made.key = m_key.reading;
    made.candidates = readCandidates(m_candidates, m_key);
    Redactor redactor;
    if (m_key.given)
        redactor.know(*m_key.given);
    const std::string_view text = m_key.given ? m_key.given->expose() : std::string_view();
    const QString tail = text.size() < 20 ? QString() : QString::fromLatin1(text.data() + text.size() - 4, 4);
    for (const Draft &draft : m_drafts) {
        Letter letter;
        letter.side = draft.side;
        letter.ask = draft.ask;
        const bool session = draft.ask == ask::signIn || draft.ask.startsWith(QLatin1String("session_"));
        letter.probe = session ? QStringLiteral("editor_session") : QStringLiteral("api_key");
        letter.method = draft.ask == ask::signIn ? "POST" : draft.ask == ask::preflight ? "OPTIONS" : "GET";
        const Address address = (draft.side == Side::Direct ? m_case.direct : m_case.address).value_or(Address());
        letter.origin = address.origin;
        letter.target = m_provider ? m_provider->targetAt(address) : targetOf(draft.ask, address);
        made.exchanges.append(record(static_cast<int>(made.exchanges.size()) + 1, letter, draft.received,
                                     {redactor, {m_key.subject, tail, m_key.reading.claims.iat}, m_provider ? &*m_provider : nullptr}));
    }
    return made;
}

QByteArray providerKey(const char *id)
{
    return makeControlKey(*loadProvider(QString::fromLatin1(id)), {});
}

CaseBuilder askingProvider(const char *id)
{
    return CaseBuilder().provider(id).key(providerKey(id));
}

CaseBuilder asking(const char *url)
{
    return CaseBuilder().url(url).key(n8nKey());
}

const Catalogue &catalogue()
{
    static const Result<Catalogue> loaded = Catalogue::load(QStringLiteral(":/resources"));
    EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().sentence.toStdString());
    return *loaded;
}

QString sentenceOf(const Rule &rule, const Ruling &ruling)
{
    Finding finding;
    finding.id = QString::fromLatin1(rule.id);
    finding.says = ruling.says;
    finding.args = ruling.args;
    finding.leg = catalogue().find(finding.id) ? catalogue().find(finding.id)->leg : QString();
    return Sentences(catalogue()).of(finding);
}

std::string argOf(const Ruling &ruling, const char *name)
{
    return ruling.args.value(QString::fromLatin1(name)).toStdString();
}

QString shown(const Citations &citations)
{
    QStringList parts;
    for (const Citation &citation : citations)
        parts.append(each(citation));
    parts.removeDuplicates();
    return parts.join(QLatin1Char(' '));
}

Ruling expectFails(const Rule &rule, const CaseBuilder &given, Certainty certainty, const char *cites, Where where)
{
    const auto traced = trace(rule, where);
    const Ruling ruling = rulingOf(rule, given.evidence());
    expectOutcome(ruling, Outcome::Fails);
    if (ruling.outcome != Outcome::Fails)
        return ruling;
    EXPECT_EQ(toString(ruling.certainty).toStdString(), toString(certainty).toStdString());
    EXPECT_EQ(shown(ruling.citations).toStdString(), cites);
    expectWholeSentence(rule, ruling);
    return ruling;
}

Ruling expectHolds(const Rule &rule, const CaseBuilder &given, const char *cites, Where where)
{
    const auto traced = trace(rule, where);
    const Ruling ruling = rulingOf(rule, given.evidence());
    expectOutcome(ruling, Outcome::Holds);
    EXPECT_EQ(shown(ruling.citations).toStdString(), cites);
    return ruling;
}

void expectNotApplicable(const Rule &rule, const CaseBuilder &given, Where where)
{
    const auto traced = trace(rule, where);
    expectOutcome(rulingOf(rule, given.evidence()), Outcome::NotApplicable);
}

void expectNoEvidence(const Rule &rule, const CaseBuilder &given, const char *needs, Where where)
{
    const auto traced = trace(rule, where);
    const Ruling ruling = rulingOf(rule, given.evidence());
    expectOutcome(ruling, Outcome::NoEvidence);
    EXPECT_EQ(ruling.needs.toStdString(), needs);
}

void expectAccusesNot(const Rule &rule, const CaseBuilder &given, Where where)
{
    const auto traced = trace(rule, where);
    const Ruling ruling = rulingOf(rule, given.evidence());
    const Cause *cause = catalogue().find(QString::fromLatin1(rule.id));
    const bool note = ruling.severity.value_or(cause ? cause->severity : Severity::Cause) != Severity::Cause;
    EXPECT_FALSE(ruling.outcome == Outcome::Fails && ruling.certainty != Certainty::Possible && !note)
        << sentenceOf(rule, ruling).toStdString() << ' ' << shown(ruling.citations).toStdString();
}

} // namespace kd::test
