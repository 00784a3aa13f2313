#include "core/evidence/address.h"
#include "core/io/network_courier.h"
#include "core/io/workflow_scan.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

/// Looks through all workflows of an n8n for a credential and for copies of a key, and says what it found.
/// Arguments: the port on loopback, a file with the API key, the credential's id, a file with the provider's key.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 5)
        return 2;
    const auto secretIn = [](const char *name) {
        QFile file(QString::fromLocal8Bit(name));
        return kd::share(file.open(QIODevice::ReadOnly) ? kd::Secret::take(file.readAll().trimmed()) : kd::Secret());
    };
    kd::CourierSettings settings;
    settings.limits = kd::limitsForN8n();
    settings.proxy = QStringLiteral("none");
    const auto courier = kd::NetworkCourier::create(settings);
    if (!courier)
        return 2;
    const kd::Origin origin{false, QStringLiteral("127.0.0.1"), QByteArray(argv[1]).toUShort()};
    kd::N8nClient client(**courier, kd::n8n::Door{origin, {}, {}}, {});
    kd::WorkflowScan scan(client, secretIn(argv[2]), {{QString::fromLatin1(argv[3])}, {}, {secretIn(argv[4])}});
    QObject::connect(&scan, &kd::WorkflowScan::finished, &app, &QCoreApplication::quit);
    scan.start();
    QCoreApplication::exec();
    const kd::n8n::Uses &uses = scan.uses();
    std::printf("{\"fault\": %s, \"pages\": %d, \"workflows\": %d, \"uses\": %lld, \"copies\": %lld}\n", scan.fault() ? "true" : "false", scan.pages(),
                uses.workflows, static_cast<long long>(uses.credentials.size()), static_cast<long long>(uses.copies.size()));
    return scan.fault() ? 1 : 0;
}
