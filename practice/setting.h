#pragma once

#include "practice/certificates.h"
#include "practice/instance.h"
#include "practice/layer.h"
#include "practice/tables.h"

namespace kd::practice {

/// Something that is given to `diagnose` beside address and key: a value, or a file that holds it.
struct Argument {
    QString option;
    QByteArray text;
    QString fileName; ///< empty: the text itself is the value
};

/// What most of the cases ask for.
inline constexpr const char *workflowsPath = "/api/v1/workflows";

struct Ports {
    quint16 outside = 0;  ///< the address that the person knows
    quint16 direct = 0;   ///< n8n's own, past the proxy
    quint16 provider = 0; ///< a service that its workflows call, where there is one
};

/// Everything that a world is made of, as values: a case changes some of them, and the world is then built.
struct Setting {
    enum class Outside { Answers, Refuses, KeepsSilent };

    Ports ports;
    QDateTime now;
    Instance instance;
    /// Where the public address leads instead, if not to `instance`.
    std::optional<Instance> other;
    /// Another web server altogether.
    Handler stranger;
    QList<Layer> layers;
    Outside outside = Outside::Answers;
    std::optional<CertificateWish> certificate;
    bool givesAuthority = false;
    /// n8n's own port is open, although the person may not name it.
    bool opensDirect = false;
    bool givesDirect = false;
    bool givesKey = true;
    QByteArray keyText;
    QString url;
    QList<Argument> arguments;
    /// What others asked before, and a cache may remember.
    QList<Incoming> earlier;
    /// What is in n8n's tables beside its keys, and what a rotation needs to know of it.
    std::function<void(Tables &)> stock;
    std::shared_ptr<Provider> provider;
    QJsonObject rotation;

    [[nodiscard]] Family family() const { return instance.family; }
};

/// Healthy in every respect: nginx before n8n, a key of the owner with all scopes, the address without a
/// path.
[[nodiscard]] Setting plainSetting(Family family, const Ports &ports, const QDateTime &now);

/// What a key is to say of itself, and what the table is to know of it.
struct KeyWish {
    const User *owner = nullptr; ///< the instance's owner where null
    qint64 issuedAfter = -30 * 24 * 3600;
    std::optional<qint64> notBeforeAfter;
    std::optional<qint64> expiresAfter;
    QString audience = QStringLiteral("public-api");
    QStringList scopes = allScopes();
    QByteArray signingKey; ///< the instance's encryption key where empty
    bool inTable = true;
};

/// A key as n8n makes it; it becomes the one that the person has.
void issueKey(Setting &setting, const KeyWish &wish);

/// Forgets the keys made so far.
void reissueKey(Setting &setting, const KeyWish &wish);

/// The person signs in to the editor too.
void signInAs(Setting &setting, const User &user, const QString &password);

/// The address with a path behind it.
void ask(Setting &setting, const char *path);

/// The address of the API's workflows.
void askWorkflows(Setting &setting);

/// An answer to a question that no probe can answer.
void answer(Setting &setting, const char *choice);

/// The person gives another value for an option that is given already.
void giveInstead(Setting &setting, const char *option, const QByteArray &text);

/// The person does not give an option.
void withhold(Setting &setting, const char *option);

} // namespace kd::practice
