#include "core/n8n/door.h"

namespace kd::n8n {

namespace {

constexpr auto probeName = "rotation";

void present(Letter &letter, const Session &session)
{
    letter.headers.append({"Cookie", session.cookie});
    letter.headers.append({"browser-id", session.browserId});
}

Letter typed(Letter letter)
{
    letter.headers.append({"Content-Type", QByteArray("application/json")});
    return letter;
}

} // namespace

Door Door::at(const Address &address, QList<LetterHeader> headers)
{
    return {address.origin, address.prefix.toLatin1(), std::move(headers)};
}

Letter letter(const Door &door, const char *ask, const QByteArray &method, const QByteArray &path)
{
    Letter letter;
    letter.side = Side::Public;
    letter.probe = QString::fromLatin1(probeName);
    letter.ask = QString::fromLatin1(ask);
    letter.safety = method == "GET" ? Safety::ReadsOnly : Safety::ChangesState;
    letter.method = method;
    letter.origin = door.origin;
    letter.target = door.prefix + path;
    letter.headers = {{"User-Agent", QByteArray("KeyDoctor/" KEYDOCTOR_VERSION)},
                      {"Accept", QByteArray("application/json")},
                      {"Accept-Encoding", QByteArray("identity")}};
    letter.headers += door.headers;
    return letter;
}

Letter apiLetter(const Door &door, const Access &access, const char *ask, const QByteArray &method, const QByteArray &path)
{
    Letter made = letter(door, ask, method, "/api/v1" + path);
    if (method == "GET")
        made.safety = Safety::SendsKey;
    if (const auto *key = std::get_if<SharedSecret>(&access))
        made.headers.append({"X-N8N-API-KEY", *key});
    else
        present(made, std::get<Session>(access));
    return made;
}

Letter restLetter(const Door &door, const Session &session, const char *ask, const QByteArray &method, const QByteArray &path)
{
    Letter made = letter(door, ask, method, "/rest" + path);
    if (method == "GET")
        made.safety = Safety::SendsKey;
    if (session.cookie)
        present(made, session);
    else
        made.headers.append({"browser-id", session.browserId});
    return made;
}

Letter withJson(Letter letter, const QByteArray &body)
{
    Letter made = typed(std::move(letter));
    made.body = body;
    return made;
}

Letter withJson(Letter letter, SharedSecret body)
{
    Letter made = typed(std::move(letter));
    made.body = std::move(body);
    return made;
}

QByteArray segment(const QString &text)
{
    // A dot too: `..` would lead elsewhere.
    return text.toUtf8().toPercentEncoding({}, ".");
}

} // namespace kd::n8n
