#pragma once

#include "app/rotate/rotator.h"
#include "core/io/network_courier.h"
#include "core/read/address.h"
#include "core/report/exchange_json.h"
#include "practice/world.h"
#include "tests/support/fake_vault.h"
#include "tests/support/plain_http.h"
#include "tests/support/scripted_person.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <stdexcept>

namespace kd::test {

/// A practice n8n with its provider, a keychain in memory, a folder for the journals and a person: all that a rotation needs.
/// The world answers from the thread that made the ground; a rotation runs beside it.
class RotationGround
{
public:
    explicit RotationGround(const QString &family) : m_world(startWorld(family))
    {
        oldKey = keep(text({"key"}));
        providerKey = keep(text({"rotation", "provider", "key"}));
        (void)keep(text({"rotation", "session", "password"}));
    }

    ScriptedPerson person = ScriptedPerson::willing();
    FakeVault vault;
    QTemporaryDir folder;
    std::stop_source stop;
    SharedSecret oldKey;      ///< of n8n
    SharedSecret providerKey; ///< the old one
    std::vector<SharedSecret> secrets;

    [[nodiscard]] QString text(std::initializer_list<const char *> path) const
    {
        QJsonValue value = m_world.description();
        for (const char *name : path)
            value = value[QLatin1String(name)];
        return value.toString();
    }
    [[nodiscard]] QUrl url(const QString &path) const { return QUrl(text({"url"}) + path); }
    [[nodiscard]] QString host() const { return url({}).authority(); }
    [[nodiscard]] QString credentialId() const { return text({"rotation", "credential", "id"}); }
    /// From then on no file and no exchange may show it.
    SharedSecret keep(const QString &secret)
    {
        secrets.push_back(share(Secret::take(secret.toUtf8())));
        return secrets.back();
    }

    [[nodiscard]] rotate::Login login() const { return {text({"rotation", "session", "email"}), share(Secret::take(text({"rotation", "session", "password"}).toUtf8())), nullptr}; }
    [[nodiscard]] rotate::Wish n8nWish(bool withLogin) const
    {
        rotate::Wish wish;
        wish.kind = HeldKind::N8nApiKey;
        wish.n8n = *readAddress(text({"url"}));
        wish.n8nKey = wish.oldKey = oldKey;
        wish.label = QStringLiteral("backups");
        wish.graceSeconds = 0;
        wish.places = {{{}, rotate::Place::Kind::ByHand, QStringLiteral("the backup server"), {}, rotate::Place::State::Listed, {}}};
        if (withLogin)
            wish.login = login();
        return wish;
    }
    [[nodiscard]] rotate::Wish providerWish(rotate::Via via, bool withLogin) const
    {
        rotate::Wish wish;
        wish.kind = HeldKind::ProviderKey;
        wish.n8n = *readAddress(text({"url"}));
        wish.n8nKey = oldKey;
        wish.provider = QStringLiteral("openai");
        wish.providerAddress = *readAddress(text({"rotation", "provider", "url"}));
        wish.oldKey = providerKey;
        wish.label = QStringLiteral("shop");
        wish.via = via;
        wish.graceSeconds = 0;
        if (withLogin)
            wish.login = login();
        return wish;
    }

    using Errand = std::function<rotate::Ending(rotate::Rotator &)>;
    [[nodiscard]] rotate::Ending start(rotate::Wish wish)
    {
        return run(std::move(wish), [](rotate::Rotator &rotator) { return rotator.start(); });
    }
    /// A new process: nothing is known but what the journal and the keychain hold, and what is given anew.
    [[nodiscard]] rotate::Ending resume(const rotate::Rotation &rotation, rotate::Wish given)
    {
        return run(*rotate::wishFor(rotation, std::move(given)), [&](rotate::Rotator &rotator) { return rotator.resume(rotation.id); });
    }
    [[nodiscard]] rotate::Ending abandon(const rotate::Rotation &rotation, rotate::Wish given)
    {
        return run(*rotate::wishFor(rotation, std::move(given)), [&](rotate::Rotator &rotator) { return rotator.abandon(rotation.id); });
    }
    [[nodiscard]] rotate::Ending run(rotate::Wish wish, const Errand &errand)
    {
        rotate::Ending ending;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto courier = NetworkCourier::create({});
            rotate::Rotator rotator({courier->get(), &vault, &texts(), &person, folder.path(), stop.get_token()}, std::move(wish));
            ending = errand(rotator);
        }));
        thread->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return thread->isFinished(); }, 90'000)) << "the rotation does not end";
        stop.request_stop();
        thread->wait();
        stop = {};
        expectNoSecret(ending);
        return ending;
    }

    /// What a person does in the editor, signed in.
    HttpAnswer inEditor(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        if (m_cookie.isEmpty()) {
            const QJsonObject who{{QLatin1String("emailOrLdapLoginId"), text({"rotation", "session", "email"})}, {QLatin1String("password"), text({"rotation", "session", "password"})}};
            const HttpAnswer answer = http("POST", url(QStringLiteral("/rest/login")), json(who));
            const qsizetype begin = answer.head.indexOf("n8n-auth=");
            m_cookie = answer.head.mid(begin, answer.head.indexOf(';', begin) - begin);
        }
        return http(method, url(QStringLiteral("/rest") + path), body.isEmpty() ? QByteArray() : json(body), "Cookie: " + m_cookie + "\r\n");
    }
    struct Made {
        QString id;
        SharedSecret key;
    };
    Made makeN8nKey(const QString &label, const QStringList &scopes = {})
    {
        QJsonArray all = inEditor("GET", QStringLiteral("/api-keys/scopes")).json().value(QLatin1String("data")).toArray();
        const QJsonObject wish{{QLatin1String("label"), label}, {QLatin1String("expiresAt"), QJsonValue()}, {QLatin1String("scopes"), scopes.isEmpty() ? all : QJsonArray::fromStringList(scopes)}};
        const QJsonObject made = inEditor("POST", QStringLiteral("/api-keys"), wish).json().value(QLatin1String("data")).toObject();
        EXPECT_FALSE(made.value(QLatin1String("rawApiKey")).toString().isEmpty());
        return {made.value(QLatin1String("id")).toString(), keep(made.value(QLatin1String("rawApiKey")).toString())};
    }
    [[nodiscard]] QList<QJsonObject> n8nKeys()
    {
        const QJsonValue data = inEditor("GET", QStringLiteral("/api-keys?take=250")).json().value(QLatin1String("data"));
        const QJsonArray rows = data.isArray() ? data.toArray() : data[QLatin1String("items")].toArray();
        QList<QJsonObject> all;
        for (const QJsonValue &row : rows)
            all.append(row.toObject());
        return all;
    }
    void deleteN8nKey(const QString &id) { EXPECT_EQ(inEditor("DELETE", QStringLiteral("/api-keys/") + id).status, 200); }
    [[nodiscard]] QString idOfOldKey()
    {
        const QString tail = QString::fromLatin1(oldKey->expose().data() + oldKey->size() - 4, 4);
        for (const QJsonObject &key : n8nKeys()) {
            if (key.value(QLatin1String("apiKey")).toString().endsWith(tail))
                return key.value(QLatin1String("id")).toString();
        }
        return {};
    }
    [[nodiscard]] bool n8nAccepts(const SharedSecret &key) const { return statusWith(key) == 200; }
    [[nodiscard]] int statusWith(const SharedSecret &key) const
    {
        return http("GET", url(QStringLiteral("/api/v1/workflows")), {}, "X-N8N-API-KEY: " + QByteArray(key->expose().data(), static_cast<qsizetype>(key->size())) + "\r\n").status;
    }

    /// On the provider's page.
    Made makeProviderKey()
    {
        const QJsonObject made = http("POST", QUrl(text({"rotation", "provider", "keys"}))).json();
        return {made.value(QLatin1String("id")).toString(), keep(made.value(QLatin1String("key")).toString())};
    }
    void atProvider(const QByteArray &method, const QString &path) const { EXPECT_EQ(http(method, QUrl(text({"rotation", "provider", "keys"}) + QLatin1Char('/') + path)).status, 200); }
    [[nodiscard]] QJsonObject providerRow(const QString &id) const
    {
        const QJsonArray rows = http("GET", QUrl(text({"rotation", "provider", "keys"}))).json().value(QLatin1String("keys")).toArray();
        for (const QJsonValue &row : rows) {
            if (row[QLatin1String("id")].toString() == id)
                return row.toObject();
        }
        return {};
    }
    [[nodiscard]] QString idOfProviderKey() const { return text({"rotation", "provider", "id"}); }

    /// Clients call this workflow, which calls the provider with the credential.
    [[nodiscard]] int callWorkflow() const { return http("POST", QUrl(text({"rotation", "webhook"})), "{}").status; }
    [[nodiscard]] QJsonObject credential()
    {
        return inEditor("GET", QStringLiteral("/credentials/") + credentialId()).json().value(QLatin1String("data")).toObject();
    }

    [[nodiscard]] const HeldKey *held(const QString &label) const
    {
        const auto it = std::find_if(vault.held.begin(), vault.held.end(), [&](const HeldKey &each) { return each.name.label == label; });
        return it == vault.held.end() ? nullptr : &*it;
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_files.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }
    [[nodiscard]] QByteArray read(const QString &path) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] QStringList journals() const { return QDir(folder.path()).entryList({QStringLiteral("*.jsonl")}); }

private:
    static practice::PracticeWorld startWorld(const QString &family)
    {
        auto world = practice::PracticeWorld::start(QStringLiteral("healthy-rotation"), family);
        if (!world)
            throw std::runtime_error(world.error().sentence.toStdString());
        return std::move(*world);
    }
    static const Texts &texts()
    {
        static const Result<Texts> loaded = Texts::load();
        return *loaded;
    }
    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

    [[nodiscard]] bool shows(const QByteArray &bytes) const
    {
        return std::any_of(secrets.begin(), secrets.end(), [&](const SharedSecret &secret) {
            const QByteArray text(secret->expose().data(), static_cast<qsizetype>(secret->size()));
            return !text.isEmpty() && (bytes.contains(text) || (text.size() > 40 && (bytes.contains(text.right(24)) || bytes.contains(text.left(text.size() / 2)))));
        });
    }
    void expectNoSecret(const rotate::Ending &ending) const
    {
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            EXPECT_FALSE(shows(read(files.next()))) << files.fileName().toStdString();
        for (const Exchange &exchange : ending.exchanges)
            EXPECT_FALSE(shows(json(toJson(exchange)))) << exchange.ask.toStdString();
        EXPECT_FALSE(shows(ending.sentence.toUtf8()));
        for (const rotate::Request &request : person.requests)
            EXPECT_FALSE(shows(request.sentence.toUtf8()));
    }

    practice::PracticeWorld m_world;
    QTemporaryDir m_files;
    QByteArray m_cookie;
};

} // namespace kd::test
