#include "core/io/secret_service/service.h"

#include <QLibrary>

#include <qt6keychain/keychain.h>

#include <cstring>

namespace kd {

namespace {

const auto serviceName = QStringLiteral("keydoctor");

/// Overwrites what a job has carried, once nobody else holds it.
void wipeAfter(QKeychain::Job *job, QByteArray bytes)
{
    QObject::connect(job, &QObject::destroyed, [bytes = std::move(bytes)]() mutable {
        if (bytes.isDetached())
            explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    });
}

KeychainReply replyOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {KeychainReply::Kind::Done, {}, {}};
    case QKeychain::EntryNotFound:
        return {KeychainReply::Kind::NotFound, {}, job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {KeychainReply::Kind::Denied, {}, job.errorString()};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {KeychainReply::Kind::Failed, {}, job.errorString()};
}

class QtKeychain : public Keychain
{
public:
    void look(OnState answer) override
    {
        // QtKeychain opens libsecret by name when it needs it, and says of a missing one nothing but "Unknown error".
        if (QLibrary secret(QStringLiteral("secret-1"), 0); !secret.load())
            return answer(KeyringState::NoLibrary, secret.errorString());
        m_service.look(std::move(answer));
    }
    void open(OnState answer) override { m_service.open(std::move(answer)); }
    void closeDialog() override { m_service.closeDialog(); }
    void names(OnNames answer) override
    {
        m_service.attributes({{QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")}, {QStringLiteral("server"), serviceName}},
                             QStringLiteral("user"), std::move(answer));
    }
    void read(const QString &name, OnReply answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(serviceName);
        start(job, name, [job, answer = std::move(answer)] {
            KeychainReply reply = replyOf(*job);
            if (reply.kind == KeychainReply::Kind::Done)
                reply.bytes = job->binaryData();
            wipeAfter(job, reply.bytes);
            answer(std::move(reply));
        });
    }
    void write(const QString &name, const QByteArray &bytes, OnReply answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setBinaryData(bytes);
        wipeAfter(job, bytes);
        start(job, name, [job, answer = std::move(answer)] { answer(replyOf(*job)); });
    }
    void remove(const QString &name, OnReply answer) override
    {
        auto *job = new QKeychain::DeletePasswordJob(serviceName);
        start(job, name, [job, answer = std::move(answer)] { answer(replyOf(*job)); });
    }

private:
    /// A started job deletes itself when it is done, and nobody else may: its backend still calls it.
    template <typename Done> void start(QKeychain::Job *job, const QString &name, Done done)
    {
        job->setKey(name);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, &m_service, std::move(done));
        job->start();
    }

    SecretService m_service;
};

} // namespace

} // namespace kd

extern "C" {
Q_DECL_EXPORT KeydoctorKeychainVersion keydoctor_keychain_version;
Q_DECL_EXPORT KeydoctorKeychainMake keydoctor_keychain_make;

const char *keydoctor_keychain_version()
{
    return KEYDOCTOR_VERSION;
}

kd::Keychain *keydoctor_keychain_make()
{
    return new kd::QtKeychain;
}
}
