#pragma once

#include "app/rotate/act.h"
#include "app/rotate/person.h"
#include "app/rotate/wish.h"
#include "app/texts.h"
#include "core/io/journal_file.h"
#include "core/io/n8n_client.h"
#include "core/io/vault.h"
#include "core/n8n/capabilities.h"
#include "core/n8n/session_answers.h"
#include "core/n8n/session_letters.h"
#include "core/read/provider.h"
#include "core/report/report.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace kd::rotate {

/// Whether a service takes a key, and by what that is known.
struct Acceptance {
    enum class Answer { Accepted, Restricted, Refused, Undecided };
    Answer answer = Answer::Undecided;
    QString verdict; ///< healthy, undetermined, or the cause
    QString sentence;
    QList<Citation> citations;
    Release release; ///< of n8n, as far as it was seen

    [[nodiscard]] bool is(Answer wanted) const { return answer == wanted; }
};

/// Where the acts of a rotation work: the two services, the keychain, the journal and the person, each asked and waited for.
/// A rotation has a thread of its own, so that an act reads from top to bottom; nothing else may live in that thread.
class Bench : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Courier *courier = nullptr;
        Vault *vault = nullptr;
        const Texts *texts = nullptr;
        Person *person = nullptr;
        QString folder; ///< of the journals
        std::stop_token stop;
    };
    Bench(Parts parts, Wish wish);
    ~Bench() override;

    Wish wish;
    std::optional<Provider> provider;
    Plan plan;
    bool fingerprintsLast = false; ///< what the journal notes of a key can be compared in the next run
    /// What refused the old key when it was found revoked already: the proof right after need not send it again, for a service
    /// that is refused too often locks us out.
    std::optional<Acceptance> foundDead;

    /// From then on there is a rotation.
    void workAt(JournalFile journal);
    [[nodiscard]] bool hasRotation() const { return m_journal.has_value(); }
    [[nodiscard]] const Rotation &rotation() const { return m_journal->rotation(); }
    [[nodiscard]] Result<Rotation> write(const Event &event);
    /// The journal knows before and after each change of a place.
    [[nodiscard]] bool note(const Place &place);
    [[nodiscard]] const Texts &texts() const { return *m_parts.texts; }
    [[nodiscard]] const QString &folder() const { return m_parts.folder; }

    /// Where the masked copies of changed files go.
    [[nodiscard]] QString backupFolder() const { return m_parts.folder + QLatin1Char('/') + rotation().id.text(); }
    /// The step was found begun, by somebody who did not end it.
    [[nodiscard]] bool wasReopened() const { return m_reopened; }
    void reopen(bool reopened) { m_reopened = reopened; }

    [[nodiscard]] bool stopped() const { return m_parts.stop.stop_requested(); }
    /// False where the program was told to stop before.
    [[nodiscard]] bool sleepUntil(const QDateTime &when, const QString &why);
    [[nodiscard]] std::optional<Reply> ask(Request request);
    [[nodiscard]] bool agreed(const Rotation &rotation) { return m_parts.person->agrees(plan, rotation); }
    /// What was not proven, for whoever is asked to take back what was done.
    void takesBackFor(const QString &why) { m_whyBack = why; }
    /// What a person should hear, without an answer.
    void say(const QString &sentence) { m_parts.person->waits(sentence); }
    [[nodiscard]] const PlanStep &step() const;

    /// n8n, with what opens its API now; without anything where neither a key nor a session does.
    [[nodiscard]] N8nClient &n8n() { return *m_client; }
    [[nodiscard]] std::optional<n8n::Access> access();
    /// The editor's session, signed in once; the person is asked where they gave no login.
    [[nodiscard]] tl::expected<n8n::Session, ActResult> session();
    [[nodiscard]] bool maySignIn() const { return m_session.cookie || wish.login; }
    [[nodiscard]] n8n::Capabilities can() const;
    void knowRelease(const Release &release);
    void endSession();

    template <typename T> [[nodiscard]] Told<T> tell(n8n::Read<T> (*read)(const Answer &), const Letter &letter, const Patience &patience = {})
    {
        m_client->numberFrom(m_lastNumber);
        return wait(m_client->ask(read, letter, patience), [this] { m_client->stop(); });
    }
    /// Calls it in `context`'s thread where the program is told to stop, for as long as what comes back lives.
    [[nodiscard]] std::unique_ptr<std::stop_callback<std::function<void()>>> onStop(std::function<void()> end, QObject *context) const;
    /// One letter to where the rotated key's service makes its keys, and the number of the exchange that shows it.
    struct Heard {
        Answer answer;
        int exchange = 0;
    };
    [[nodiscard]] Heard send(const Letter &letter);
    /// For who asks n8n without `tell`.
    void numberOn() { m_client->numberFrom(m_lastNumber); }
    /// Waits for something of this thread; `end` is called once where the program is told to stop.
    template <typename T> [[nodiscard]] T wait(QFuture<T> future, const std::function<void()> &end = {});

    /// Asks the rotated key's own service, with a broken key as control. What is only refused for the moment is asked again
    /// within that time.
    [[nodiscard]] Acceptance accepts(const SharedSecret &key, std::chrono::seconds within = std::chrono::seconds(0));
    /// The same of a key that talks to n8n.
    [[nodiscard]] Acceptance n8nAccepts(const SharedSecret &key);

    [[nodiscard]] KeyName name() const;
    /// Where a new key is kept until it is proven.
    [[nodiscard]] KeyName stagedName() const;
    [[nodiscard]] VaultAnswer keep(HeldKey key);
    [[nodiscard]] VaultAnswer find(const KeyName &name);
    [[nodiscard]] VaultAnswer forget(const KeyName &name);

    [[nodiscard]] const QList<Exchange> &exchanges() const { return m_exchanges; }

private:
    [[nodiscard]] Acceptance judge(const std::optional<Provider> &service, const SharedSecret &key);
    void hear(const Exchange &exchange);
    [[nodiscard]] tl::expected<n8n::Session, ActResult> signIn(const Login &login);

    Parts m_parts;
    std::optional<JournalFile> m_journal;
    std::unique_ptr<N8nClient> m_client;
    n8n::Session m_session;
    std::optional<Version> m_version;
    QList<Exchange> m_exchanges;
    QList<Exchange> m_heardAtN8n;
    QList<Exchange> m_heardAtProvider;
    int m_lastNumber = 0;
    bool m_reopened = false;
    QString m_whyBack;
};

template <typename T> T Bench::wait(QFuture<T> future, const std::function<void()> &end)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    const std::stop_callback onStop(m_parts.stop, [&] {
        if (end)
            QMetaObject::invokeMethod(&loop, end, Qt::QueuedConnection);
    });
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace kd::rotate
