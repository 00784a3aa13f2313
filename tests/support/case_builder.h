#pragma once

#include "core/evidence/asks.h"
#include "core/evidence/case.h"
#include "core/read/api_key.h"
#include "core/read/provider.h"
#include "core/rules/catalogue.h"

#include <source_location>
#include <string>

namespace kd::test {

/// This machine's time in every built case.
inline constexpr qint64 here = 1795255200; // 2026-11-21T10:00:00Z
inline constexpr const char *encryptionKey = "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFi";

// What n8n says, measured on 1.100.1 and 2.40.7.
inline constexpr const char *unauthorized = R"({"message":"unauthorized"})";
inline constexpr const char *unauthorizedEither = R"({"message":"Unauthorized"})";
inline constexpr const char *headerRequired = R"({"message":"'X-N8N-API-KEY' header required"})";
inline constexpr const char *forbidden = R"({"message":"Forbidden"})";
inline constexpr const char *notFound = R"({"message":"not found"})";
inline constexpr const char *internalError = R"({"message":"Internal server error"})";
inline constexpr const char *healthOk = R"({"status":"ok"})";
inline constexpr const char *restUnauthorized = R"({"status":"error","message":"Unauthorized"})";
inline constexpr const char *noWebhook = R"({"code":404,"message":"The requested webhook \"GET kd-1\" is not registered.","hint":"…"})";
inline constexpr const char *editorPage = "<html><head><meta name=\"n8n:config:rest-endpoint\" content=\"cmVzdA==\"></head></html>";

// What OpenAI says, as it is documented.
inline constexpr const char *models = R"({"object":"list","data":[]})";
inline constexpr const char *invalidKey =
    R"({"error":{"message":"Incorrect API key provided: sk-proj-****MxYA.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}})";
inline constexpr const char *missingKey = R"({"error":{"message":"Missing bearer or basic authentication in header","code":null}})";
inline constexpr const char *missingScope =
    R"({"error":{"message":"You have insufficient permissions for this operation. Missing scopes: api.model.read.","code":"missing_scope"}})";

/// An API key as n8n makes it, signed with what follows from an encryption key. Claims replace the usual ones; a null one is left out.
[[nodiscard]] QByteArray n8nKey(const QJsonObject &claims = {}, const char *signedWith = encryptionKey);
/// n8n's page for a path that it does not know.
[[nodiscard]] QByteArray cannotGet(const QByteArray &path);

/// A case as a run saves it: addresses and keys go through the real readers, answers through the real recorder.
class CaseBuilder
{
public:
    CaseBuilder &url(const char *text);
    CaseBuilder &direct(const char *text);
    /// The check of a service's key, at the service's own host; to be said before the key.
    CaseBuilder &provider(const char *id);
    CaseBuilder &key(const QByteArray &text);
    CaseBuilder &candidate(const char *source, const char *candidateKey);
    CaseBuilder &answered(const char *node, const char *choice);
    CaseBuilder &artifact(const char *name, const QByteArray &text);

    /// The next exchange; they are numbered from 1.
    CaseBuilder &heard(Side side, const QString &ask, int status, const QByteArray &body = {});
    CaseBuilder &accepted(Side side, const QString &ask, const QByteArray &body = "{\"data\":[]}");
    CaseBuilder &failed(Side side, const QString &ask, AnswerKind kind, const char *reason = "");

    // Of the last exchange:
    CaseBuilder &header(const char *name, const QByteArray &value);
    CaseBuilder &clock(qint64 secondsAhead); ///< its Date, ahead of this machine's time
    CaseBuilder &took(int ms);
    CaseBuilder &firstBytes(const QByteArray &bytes);
    CaseBuilder &certificate(const QStringList &faults, const QStringList &names, const char *notAfter = "2027-01-01T00:00:00Z");

    // Several exchanges that belong together:
    CaseBuilder &takesKey(Side side = Side::Public);                                      ///< the key passes, a broken one does not
    CaseBuilder &takesAnything(Side side = Side::Public);                                 ///< a broken key passes as well
    CaseBuilder &refusesKey(Side side = Side::Public, const char *with = "unauthorized"); ///< key, broken key, no key
    CaseBuilder &version(const char *release, Side side = Side::Public);                  ///< the editor's page of a 2.x names it
    CaseBuilder &instance(const char *id, const char *release = "1.100.1", Side side = Side::Public); ///< open settings of a 1.x
    CaseBuilder &everywhere(int status, const QByteArray &body); ///< the same for the key, a broken one, none, and around the API

    // Of the check of a service's key:
    CaseBuilder &keySays(int status, const QByteArray &body);
    CaseBuilder &controlSays(int status, const QByteArray &body);
    CaseBuilder &keylessSays(int status, const QByteArray &body);
    CaseBuilder &correctedSays(int status, const QByteArray &body);
    CaseBuilder &connected(); ///< the last exchange came to a connection

    [[nodiscard]] Case subject() const;
    [[nodiscard]] Evidence evidence() const { return gather(subject()); }

private:
    struct Draft {
        Side side;
        QString ask;
        Exchange received;
    };
    Draft &add(Side side, const QString &ask, AnswerKind kind);

    Case m_case;
    std::optional<Provider> m_provider;
    ReadKey m_key;
    std::vector<Candidate> m_candidates;
    QList<Draft> m_drafts;
};

/// A service's key of its usual form.
[[nodiscard]] QByteArray providerKey(const char *id);
/// That key, and the service's own host.
[[nodiscard]] CaseBuilder askingProvider(const char *id = "openai");

/// A clean key, and that address.
[[nodiscard]] CaseBuilder asking(const char *url = "https://n8n.example.com");

[[nodiscard]] const Catalogue &catalogue();
[[nodiscard]] QString sentenceOf(const Rule &rule, const Ruling &ruling);
[[nodiscard]] std::string argOf(const Ruling &ruling, const char *name);
/// "#1 key:4+1 jwt:exp file:n8n.log:3 address:path answer:caller=browser", each once.
[[nodiscard]] QString shown(const Citations &citations);

using Where = std::source_location;
/// Besides: the sentence and the remedy are whole, with every argument that their texts ask for.
Ruling expectFails(const Rule &rule, const CaseBuilder &given, Certainty certainty, const char *cites, Where where = Where::current());
Ruling expectHolds(const Rule &rule, const CaseBuilder &given, const char *cites, Where where = Where::current());
void expectNotApplicable(const Rule &rule, const CaseBuilder &given, Where where = Where::current());
void expectNoEvidence(const Rule &rule, const CaseBuilder &given, const char *needs, Where where = Where::current());
/// Whatever else it says, it names no cause: no finding that decides.
void expectAccusesNot(const Rule &rule, const CaseBuilder &given, Where where = Where::current());

} // namespace kd::test
