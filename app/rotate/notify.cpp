#include "app/rotate/notify.h"

#include "core/base/words.h"
#include "core/read/address.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace kd::rotate {

namespace {

constexpr int mayTakeMs = 30'000;

} // namespace

Result<void> runCommand(const QString &program, const QByteArray &json)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, QStringList());
    if (!process.waitForStarted(mayTakeMs))
        return problem(Words::tr("The program that was to be told could not be run: %1").arg(process.errorString()), program);
    process.write(json);
    process.closeWriteChannel();
    if (!process.waitForFinished(mayTakeMs)) {
        process.kill();
        process.waitForFinished(mayTakeMs);
        return problem(Words::tr("The program that was to be told did not end within 30 seconds."), program);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return problem(Words::tr("The program that was to be told ended with %1.").arg(process.exitCode()), program);
    return {};
}

Result<void> postState(Courier &courier, const QString &url, const Ending &ending)
{
    const auto address = readAddress(url);
    if (!address)
        return problem(Words::tr("The address that was to be told cannot be used: %1").arg(address.error().sentence));
    const Rotation &rotation = *ending.rotation;
    const QJsonObject json{{QLatin1String("rotation"), rotation.id.text()},     {QLatin1String("kind"), toString(rotation.kind)},
                           {QLatin1String("mode"), toString(rotation.mode)},    {QLatin1String("host"), rotation.target.host},
                           {QLatin1String("provider"), rotation.target.provider}, {QLatin1String("label"), rotation.target.label},
                           {QLatin1String("state"), toString(ending.state)},    {QLatin1String("reason"), ending.reason},
                           {QLatin1String("sentence"), ending.sentence.isEmpty() ? sentenceOf(rotation, ending.state) : ending.sentence}};
    Letter letter;
    letter.probe = letter.ask = QStringLiteral("notify");
    letter.safety = Safety::ChangesState;
    letter.method = "POST";
    letter.origin = address->origin;
    letter.target = address->path + (address->query.isEmpty() ? QByteArray() : '?' + address->query);
    letter.headers = {{"Content-Type", QByteArray("application/json")}, {"Accept", QByteArray("*/*")}};
    letter.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const QFuture<kd::Reply> reply = courier.send(letter, {});
    QEventLoop loop;
    QFutureWatcher<kd::Reply> watcher;
    QObject::connect(&watcher, &QFutureWatcher<kd::Reply>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(reply);
    if (!reply.isFinished())
        loop.exec();
    if (!reply.result().answer.isSuccess())
        return problem(Words::tr("The address that was to be told answers %1.").arg(reply.result().answer.isResponse() ? QString::number(reply.result().answer.status) : reply.result().answer.reason));
    return {};
}

} // namespace kd::rotate
