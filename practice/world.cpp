#include "practice/world.h"

#include "practice/catalogue.h"
#include "practice/handed_files.h"
#include "practice/practice_n8n.h"
#include "practice/practice_server.h"

#include <QJsonArray>
#include <QTcpSocket>

namespace kd::practice {

struct PracticeWorld::Parts {
    PracticeServer outside;
    PracticeServer direct;
    /// Holds a port without listening there, so that it refuses and nobody else can take it.
    QTcpSocket refusal;
    HandedFiles files;
    QJsonObject description;
};

namespace {

Result<PracticeCase> findCase(const QString &fault, Family family)
{
    for (const PracticeCase &one : catalogue()) {
        if (one.id != fault)
            continue;
        if (one.families.contains(family))
            return one;
        return problem(QStringLiteral("n8n %1 cannot have the fault %2.").arg(toString(family), fault));
    }
    return problem(QStringLiteral("There is no such practice fault; practice --list names them."));
}

Handler n8nHandler(const Instance &instance, const std::shared_ptr<const Recorded> &recorded)
{
    return [instance, recorded](const Incoming &request, const QDateTime &now) {
        return answerN8n(instance, *recorded, request, now);
    };
}

Handler outsideHandler(const Setting &setting, const std::shared_ptr<const Recorded> &recorded)
{
    const Handler origin =
        setting.stranger ? setting.stranger : n8nHandler(setting.other.value_or(setting.instance), recorded);
    const Handler handler = stacked(setting.layers, origin);
    // Somebody asked two minutes ago; whether that matters is for the layers to know.
    for (const Incoming &request : setting.earlier)
        (void)handler(request, setting.now.addSecs(-120));
    return handler;
}

Result<QByteArray> openOutside(PracticeServer &server, QTcpSocket &refusal, const Setting &setting,
                               Handler handler)
{
    if (setting.outside == Setting::Outside::Refuses) {
        server.close();
        refusal.bind(QHostAddress(QHostAddress::LocalHost), setting.ports.outside);
        return QByteArray();
    }
    const bool silent = setting.outside == Setting::Outside::KeepsSilent;
    Door door{silent ? Door::Kind::AcceptsOnly : Door::Kind::Answers, std::move(handler), std::nullopt};
    QByteArray authority;
    if (setting.certificate) {
        auto identity = makeIdentity(*setting.certificate);
        if (!identity)
            return tl::unexpected(identity.error());
        door.tls = identity->configuration;
        authority = identity->authorityPem;
    }
    server.setDoor(std::move(door));
    return authority;
}

} // namespace

QList<Listed> listed()
{
    QList<Listed> all;
    for (const PracticeCase &one : catalogue()) {
        QStringList families;
        for (const Family family : one.families)
            families.append(toString(family));
        all.append({one.id, one.sentence, families});
    }
    return all;
}

Result<PracticeWorld> PracticeWorld::start(const QString &fault, const QString &family, quint16 port)
{
    const std::optional<Family> known = familyFrom(family);
    if (!known)
        return problem(QStringLiteral("There is no practice n8n %1; there are 1.100 and 2.40.").arg(family));
    const auto chosen = findCase(fault, *known);
    if (!chosen)
        return tl::unexpected(chosen.error());
    auto recording = Recorded::load(*known);
    if (!recording)
        return tl::unexpected(recording.error());
    const auto recorded = std::make_shared<const Recorded>(std::move(*recording));

    auto parts = std::make_unique<Parts>();
    if (!parts->files.isValid())
        return problem(QStringLiteral("No folder for the practice files could be made."));
    if (!parts->outside.listenOn(port) || !parts->direct.listenOn(0))
        return problem(
            QStringLiteral("The practice server cannot listen: %1.").arg(parts->outside.errorString()));

    const Ports ports{parts->outside.serverPort(), parts->direct.serverPort()};
    Setting setting = plainSetting(*known, ports, QDateTime::currentDateTimeUtc());
    chosen->setUp(setting);

    auto authority = openOutside(parts->outside, parts->refusal, setting, outsideHandler(setting, recorded));
    if (!authority)
        return tl::unexpected(authority.error());
    if (setting.givesAuthority)
        setting.arguments.append({QStringLiteral("--ca-file"), *authority, QStringLiteral("ca.pem")});
    if (setting.givesDirect || setting.opensDirect)
        parts->direct.setDoor({Door::Kind::Answers, n8nHandler(setting.instance, recorded), std::nullopt});
    else
        parts->direct.close();

    const auto args = parts->files.arguments(setting);
    if (!args)
        return tl::unexpected(args.error());
    parts->description = {
        {QStringLiteral("fault"), fault},
        {QStringLiteral("url"), setting.url},
        {QStringLiteral("direct"), setting.givesDirect ? QJsonValue(directUrl(setting)) : QJsonValue()},
        {QStringLiteral("key"),
         setting.givesKey ? QJsonValue(QString::fromUtf8(setting.keyText)) : QJsonValue()},
        {QStringLiteral("args"), QJsonArray::fromStringList(*args)},
        {QStringLiteral("expect"), chosen->expected()},
    };
    return PracticeWorld(std::move(parts));
}

PracticeWorld::PracticeWorld(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
PracticeWorld::PracticeWorld(PracticeWorld &&) noexcept = default;
PracticeWorld &PracticeWorld::operator=(PracticeWorld &&) noexcept = default;
PracticeWorld::~PracticeWorld() = default;

QJsonObject PracticeWorld::description() const
{
    return m_parts->description;
}

} // namespace kd::practice
