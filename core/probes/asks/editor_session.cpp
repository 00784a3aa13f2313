#include "core/evidence/asks.h"
#include "core/probes/probe.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kd::probes {

extern const Probe editor_session;

namespace {

/// The direct address is asked where there is one: a proxy may stand in a login's way as well, so the public one is
/// asked when the login itself is the question.
Side sideFor(const Situation &situation)
{
    const bool loginIsTheQuestion = situation.answers.value(QStringLiteral("where")) == QLatin1String("editor") ||
                                    (!situation.key && !situation.corrected);
    return situation.direct && !loginIsTheQuestion ? Side::Direct : Side::Public;
}

Letter internal(const Situation &situation, const QString &ask, const QByteArray &path)
{
    const Side side = sideFor(situation);
    Letter letter = letterTo(situation, side, editor_session, ask, addressOf(situation, side).prefix.toLatin1() + path);
    letter.headers.append({"browser-id", situation.browserId});
    letter.safety = Safety::SendsKey;
    return letter;
}

SharedSecret signInBody(const SignIn &signIn)
{
    QJsonObject body{{QLatin1String("emailOrLdapLoginId"), signIn.email}, {QLatin1String("email"), signIn.email}};
    const auto text = [](const SharedSecret &secret) {
        const std::string_view bytes = secret->expose();
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    body.insert(QLatin1String("password"), text(signIn.password));
    if (signIn.mfaCode) {
        body.insert(QLatin1String("mfaCode"), text(signIn.mfaCode));
        body.insert(QLatin1String("mfaToken"), text(signIn.mfaCode));
    }
    return share(Secret::take(QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

/// Signs in as the editor does, and reads what only a session may: switches, keys, users. It changes nothing but the
/// session that it opens.
QList<Letter> next(const Situation &situation, const Heard &)
{
    if (!situation.signIn || !situation.address)
        return {};
    Letter login = internal(situation, ask::signIn, "/rest/login");
    login.method = "POST";
    login.safety = Safety::ChangesState;
    login.headers.append({"Content-Type", QByteArray("application/json")});
    login.body = signInBody(*situation.signIn);
    if (!situation.sessionCookie)
        return {login};
    QList<Letter> letters{internal(situation, ask::sessionSettings, "/rest/settings"),
                          internal(situation, ask::sessionApiKeys, "/rest/api-keys?take=250"),
                          internal(situation, ask::sessionUsers, "/rest/users")};
    Letter push = internal(situation, ask::sessionPush, "/rest/push?pushRef=kd-" + situation.nonce);
    push.headers.append({"Origin", addressOf(situation, sideFor(situation)).origin.toString().toLatin1()});
    letters.append(push);
    for (Letter &letter : letters)
        letter.headers.append({"Cookie", situation.sessionCookie});
    return letters;
}

} // namespace

const Probe editor_session{"editor_session", 15, Safety::ChangesState, &next};

} // namespace kd::probes
