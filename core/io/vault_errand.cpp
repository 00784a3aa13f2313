#include "core/io/vault_errand.h"

#include "core/base/words.h"

#include <QPointer>
#include <QRandomGenerator>

namespace kd {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenTries = 20ms;
constexpr qsizetype fingerprintKeyLength = 32;
const auto fingerprintKeyName = QStringLiteral("fingerprint-key");

QByteArray randomKey()
{
    QByteArray bytes(fingerprintKeyLength, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), fingerprintKeyLength / 4);
    return bytes;
}

} // namespace

VaultErrand::VaultErrand(VaultGround &ground, std::stop_token stop, QObject *parent)
    : QObject(parent), m_ground(ground), m_stop(std::move(stop)), m_lock(ground.list.lockFile())
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    m_quiet.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &VaultErrand::giveUp);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_told = true;
        Q_EMIT waiting(m_wait);
    });
}

VaultErrand::~VaultErrand()
{
    m_onStop.reset();
    if (m_ended)
        return;
    m_promise.addResult(VaultAnswer{VaultOutcome::Cancelled, {}, {}, {}, {}, {}});
    m_promise.finish();
}

void VaultErrand::start()
{
    if (!m_ground.keychain) {
        end({VaultOutcome::NoKeyring, VaultLack::Module, m_ground.moduleProblem, {}, {}, {}});
        return;
    }
    // Whoever stops it may do so from another thread, and from within one of its own signals.
    m_onStop.emplace(m_stop, [this] {
        QMetaObject::invokeMethod(this, [this] {
            if (m_wait == VaultWait::Dialog)
                m_ground.keychain->closeDialog();
            end(VaultOutcome::Cancelled);
        }, Qt::QueuedConnection);
    });
    run();
}

void VaultErrand::begin(VaultWait wait, std::chrono::milliseconds patience)
{
    ++m_step;
    m_wait = wait;
    m_deadline.start(patience);
    if (!m_told || wait == VaultWait::Dialog)
        m_quiet.start(m_ground.patience.quiet);
}

void VaultErrand::finishStep()
{
    ++m_step;
    m_deadline.stop();
    m_quiet.stop();
    m_wait = VaultWait::None;
    if (std::exchange(m_told, false))
        Q_EMIT waiting(VaultWait::None);
}

template <typename... Args> std::function<void(Args...)> VaultErrand::step(VaultWait wait, std::type_identity_t<std::function<void(Args...)>> next)
{
    begin(wait, wait == VaultWait::Dialog ? m_ground.patience.dialog : m_ground.patience.answer);
    return [self = QPointer(this), number = m_step, next = std::move(next)](Args... args) {
        if (!self || self->m_ended || self->m_step != number)
            return;
        self->finishStep();
        next(std::move(args)...);
    };
}

void VaultErrand::giveUp()
{
    if (m_wait != VaultWait::Dialog) {
        end({m_retry.isActive() ? VaultOutcome::Busy : VaultOutcome::Silent, VaultLack::Service, {}, {}, {}, {}});
        return;
    }
    m_ground.keychain->closeDialog();
    end({VaultOutcome::Silent, VaultLack::Dialog, {}, {}, {}, {}});
}

void VaultErrand::end(VaultAnswer answer)
{
    answer.fingerprintsLast = m_ground.fingerprintKeyKnown;
    if (std::exchange(m_ended, true))
        return;
    finishStep();
    m_retry.stop();
    m_lock.release();
    m_promise.addResult(std::move(answer));
    m_promise.finish();
    deleteLater();
}

void VaultErrand::end(VaultOutcome outcome, const QString &detail)
{
    end({outcome, VaultLack::None, detail, {}, {}, {}});
}

void VaultErrand::endRefused(const KeychainReply &reply)
{
    m_ground.keychain->look(step<KeyringState, QString>(VaultWait::Answer, [this, reply](KeyringState state, const QString &detail) {
        if (state == KeyringState::Ready)
            end(VaultOutcome::Refused, reply.text);
        else
            endAs(state, detail);
    }));
}

void VaultErrand::endAs(KeyringState state, const QString &detail)
{
    const auto lacks = [&](VaultLack lack) { end({VaultOutcome::NoKeyring, lack, detail, {}, {}, {}}); };
    switch (state) {
    case KeyringState::Ready:
        return end(VaultOutcome::Refused, detail);
    case KeyringState::Locked:
        return end(VaultOutcome::Locked, detail);
    case KeyringState::NoCollection:
        return lacks(VaultLack::Collection);
    case KeyringState::NoService:
        return lacks(VaultLack::Service);
    case KeyringState::NoBus:
        return lacks(VaultLack::Bus);
    case KeyringState::NoLibrary:
        return lacks(VaultLack::Library);
    case KeyringState::Silent:
        break;
    }
    end({VaultOutcome::Silent, VaultLack::Service, detail, {}, {}, {}});
}

void VaultErrand::reach(Missing collection, Next next)
{
    m_ground.keychain->look(step<KeyringState, QString>(VaultWait::Answer, [this, collection, next](KeyringState state, const QString &detail) {
        if (state == KeyringState::Ready)
            return next();
        const bool canBeOpened = state == KeyringState::Locked || (state == KeyringState::NoCollection && collection == Missing::IsMade);
        if (!canBeOpened || !m_ground.mayAsk)
            return endAs(state, detail);
        m_ground.keychain->open(step<KeyringState, QString>(VaultWait::Dialog, [this, next](KeyringState opened, const QString &words) {
            if (opened == KeyringState::Ready)
                next();
            else
                endAs(opened, words);
        }));
    }));
}

void VaultErrand::lock(Next next)
{
    begin(VaultWait::Answer, m_ground.patience.answer);
    m_retry.callOnTimeout(this, [this, next] { tryLock(next); });
    tryLock(next);
}

void VaultErrand::tryLock(const Next &next)
{
    switch (m_lock.take()) {
    case FileLock::Taken::HeldByAnother:
        m_retry.start(betweenTries);
        return;
    case FileLock::Taken::Impossible:
        return end(VaultOutcome::Refused, Words::tr("%1 cannot be written.").arg(m_ground.list.lockFile()));
    case FileLock::Taken::Yes:
        break;
    }
    finishStep();
    next();
}

bool VaultErrand::lockNow()
{
    return m_lock.take() == FileLock::Taken::Yes;
}

void VaultErrand::read(const QString &name, OnReply next)
{
    m_ground.keychain->read(name, step<KeychainReply>(VaultWait::Answer, std::move(next)));
}

void VaultErrand::write(const QString &name, const QByteArray &bytes, OnReply next)
{
    m_ground.keychain->write(name, bytes, step<KeychainReply>(VaultWait::Answer, std::move(next)));
}

void VaultErrand::remove(const QString &name, OnReply next)
{
    m_ground.keychain->remove(name, step<KeychainReply>(VaultWait::Answer, std::move(next)));
}

void VaultErrand::names(Keychain::OnNames next)
{
    m_ground.keychain->names(step<std::optional<QStringList>>(VaultWait::Answer, std::move(next)));
}

void VaultErrand::whenStillOpen(Next next)
{
    m_ground.keychain->look(step<KeyringState, QString>(VaultWait::Answer, [this, next](KeyringState state, const QString &detail) {
        if (state == KeyringState::Ready)
            next();
        else
            endAs(state, detail);
    }));
}

void VaultErrand::useFingerprintKey(Missing missing, Next next)
{
    if (m_ground.fingerprintKeyKnown)
        return next();
    read(fingerprintKeyName, [this, missing, next](const KeychainReply &reply) {
        const auto use = [this, next](QByteArray bytes) {
            m_ground.fingerprintKeyKnown = true;
            makeFingerprintsWith(share(Secret::take(std::move(bytes))));
            next();
        };
        if (reply.kind == KeychainReply::Kind::Done && reply.bytes.size() == fingerprintKeyLength)
            return use(reply.bytes);
        // Without one, fingerprints tell keys apart within one run.
        if (missing == Missing::IsAnError)
            return next();
        const QByteArray made = randomKey();
        write(fingerprintKeyName, made, [this, made, use](const KeychainReply &written) {
            if (written.kind == KeychainReply::Kind::Done)
                use(made);
            else
                endRefused(written);
        });
    });
}

} // namespace kd
