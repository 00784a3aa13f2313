#include "practice/world.h"

#include "core/base/words.h"
#include "practice/catalogue.h"
#include "practice/handed_files.h"
#include "practice/practice_n8n.h"
#include "practice/practice_server.h"
#include "practice/provider.h"

#include <QJsonArray>
#include <QTcpSocket>

namespace kd::practice {

struct PracticeWorld::Parts {
    PracticeServer outside;
    PracticeServer direct;
    PracticeServer provider;
    /// Holds a port without listening there, so that it refuses and nobody else can take it.
    QTcpSocket refusal;
    HandedFiles files;
    std::shared_ptr<const Recorded> recorded;
    /// The same world without its fault.
    Setting sound;
    QJsonObject description;

    [[nodiscard]] Result<QByteArray> openOutside(const Setting &setting);
    [[nodiscard]] Result<void> become(Setting setting, const QString &fault, const QString &expect);
};

namespace {

Result<PracticeCase> findCase(const QString &fault, Family family)
{
    for (const PracticeCase &one : catalogue()) {
        if (one.id != fault)
            continue;
        if (one.families.contains(family))
            return one;
        return problem(Words::tr("n8n %1 cannot have the fault %2.").arg(toString(family), fault));
    }
    return problem(Words::tr("There is no such practice fault; practice --list names them."));
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

} // namespace

Result<QByteArray> PracticeWorld::Parts::openOutside(const Setting &setting)
{
    if (setting.outside == Setting::Outside::Refuses) {
        outside.close();
        refusal.bind(QHostAddress(QHostAddress::LocalHost), setting.ports.outside,
                     QAbstractSocket::ShareAddress);
        return QByteArray();
    }
    // The port is let go only when it listens again.
    if (!outside.isListening() && !outside.listenOn(setting.ports.outside))
        return problem(Words::tr("The practice server cannot listen: %1.").arg(outside.errorString()));
    refusal.abort();
    const bool silent = setting.outside == Setting::Outside::KeepsSilent;
    Door door{silent ? Door::Kind::AcceptsOnly : Door::Kind::Answers, outsideHandler(setting, recorded),
              std::nullopt};
    QByteArray authority;
    if (setting.certificate) {
        auto identity = makeIdentity(*setting.certificate);
        if (!identity)
            return tl::unexpected(identity.error());
        door.tls = identity->configuration;
        authority = identity->authorityPem;
    }
    outside.setDoor(std::move(door));
    return authority;
}

Result<void> PracticeWorld::Parts::become(Setting setting, const QString &fault, const QString &expect)
{
    // Both addresses are the same n8n's: what one changes the other finds.
    setting.instance.tables = tablesOf(setting.instance, *recorded);
    setting.instance.tables->provider = setting.provider;
    if (setting.stock)
        setting.stock(*setting.instance.tables);
    if (setting.provider) {
        provider.setDoor({Door::Kind::Answers,
                          [service = setting.provider](const Incoming &request, const QDateTime &now) { return service->answer(request, now); },
                          std::nullopt});
    } else {
        provider.close();
    }
    const auto authority = openOutside(setting);
    if (!authority)
        return tl::unexpected(authority.error());
    if (setting.givesAuthority)
        setting.arguments.append({QStringLiteral("--ca-file"), *authority, QStringLiteral("ca.pem")});
    if (setting.givesDirect || setting.opensDirect)
        direct.setDoor({Door::Kind::Answers, n8nHandler(setting.instance, recorded), std::nullopt});
    else
        direct.close();

    const auto args = files.arguments(setting);
    if (!args)
        return tl::unexpected(args.error());
    description = {
        {QStringLiteral("fault"), fault},
        {QStringLiteral("url"), setting.url},
        {QStringLiteral("direct"), setting.givesDirect ? QJsonValue(directUrl(setting)) : QJsonValue()},
        {QStringLiteral("key"),
         setting.givesKey ? QJsonValue(QString::fromUtf8(setting.keyText)) : QJsonValue()},
        {QStringLiteral("args"), QJsonArray::fromStringList(*args)},
        {QStringLiteral("expect"), expect},
    };
    if (!setting.rotation.isEmpty())
        description.insert(QStringLiteral("rotation"), setting.rotation);
    return {};
}

QList<Listed> listed()
{
    QList<Listed> all;
    for (const PracticeCase &one : catalogue()) {
        QStringList families;
        for (const Family family : one.families)
            families.append(toString(family));
        all.append({one.id, Words::tr(one.sentence), families});
    }
    return all;
}

Result<PracticeWorld> PracticeWorld::start(const QString &fault, const QString &family, quint16 port)
{
    const std::optional<Family> known = familyFrom(family);
    if (!known)
        return problem(Words::tr("There is no practice n8n %1; there are 1.100 and 2.40.").arg(family));
    const auto chosen = findCase(fault, *known);
    if (!chosen)
        return tl::unexpected(chosen.error());
    auto recording = Recorded::load(*known);
    if (!recording)
        return tl::unexpected(recording.error());

    auto parts = std::make_unique<Parts>();
    parts->recorded = std::make_shared<const Recorded>(std::move(*recording));
    if (!parts->files.isValid())
        return problem(Words::tr("No folder for the practice files could be made."));
    if (!parts->outside.listenOn(port) || !parts->direct.listenOn(0) || !parts->provider.listenOn(0))
        return problem(Words::tr("The practice server cannot listen: %1.").arg(parts->outside.errorString()));

    const Ports ports{parts->outside.serverPort(), parts->direct.serverPort(), parts->provider.serverPort()};
    parts->sound = plainSetting(*known, ports, QDateTime::currentDateTimeUtc());
    chosen->prepare(parts->sound);
    Setting setting = parts->sound;
    if (chosen->spoil)
        chosen->spoil(setting);
    if (const auto stands = parts->become(std::move(setting), fault, chosen->expected()); !stands)
        return tl::unexpected(stands.error());
    return PracticeWorld(std::move(parts));
}

Result<void> PracticeWorld::heal()
{
    const QString healthy = QStringLiteral("healthy");
    if (m_parts->description.value(QLatin1String("expect")) == healthy)
        return {};
    return m_parts->become(m_parts->sound, m_parts->description.value(QLatin1String("fault")).toString(),
                           healthy);
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
